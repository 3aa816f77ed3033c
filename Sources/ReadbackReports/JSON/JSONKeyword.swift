internal import ReadbackCore

/// A keyword of a posting, and what each view shows of it.
struct JSONKeyword: Encodable {
  let keyword: String
  let aliases: [String]
  /// How often the posting names it.
  let count: Int
  let views: [Place]

  struct Place: Encodable {
    let view: ViewID
    let status: JobMatch.Status
    let found: Nullable<String>
    /// Of the view's text, counted from 1.
    let line: Nullable<Int>
  }

  static func all(of report: Report) -> [JSONKeyword] {
    (report.jobs.first?.results ?? []).enumerated().map { number, first in
      JSONKeyword(
        keyword: first.keyword.spelling, aliases: first.keyword.aliases, count: first.keyword.count,
        views: report.jobs.map { match in
          let result = match.results[number]
          return Place(
            view: match.view, status: result.status, found: Nullable(result.found),
            line: Nullable(result.span.map { $0.start.line + 1 }))
        })
    }
  }
}

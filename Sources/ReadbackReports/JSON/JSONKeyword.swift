public import ReadbackCore

/// A keyword of a posting, and what each view shows of it.
public struct JSONKeyword: Codable, Sendable, Hashable {
  public var keyword: String
  public var aliases: [String]
  /// How often the posting names it.
  public var count: Int
  public var views: [Place]

  /// What one view shows of it.
  public struct Place: Codable, Sendable, Hashable {
    public var view: ViewID
    public var status: JobMatch.Status
    public var found: Nullable<String>
    /// Of the view's text, counted from 1.
    public var line: Nullable<Int>
  }

  static func all(of report: Report, keepsText: Bool) -> [JSONKeyword] {
    (report.jobs.first?.results ?? []).enumerated().map { number, first in
      JSONKeyword(
        keyword: first.keyword.spelling, aliases: first.keyword.aliases, count: first.keyword.count,
        views: report.jobs.map { match in
          let result = match.results[number]
          return Place(
            view: match.view, status: result.status, found: Nullable(keepsText ? result.found : nil),
            line: Nullable(result.span.map { $0.start.line + 1 }))
        })
    }
  }
}

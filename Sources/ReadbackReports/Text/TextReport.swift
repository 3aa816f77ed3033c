internal import ReadbackCore

/// The report for people: what was lost first, then why, then what each view saw, the score last.
struct TextReport {
  let report: Report
  let isColored: Bool

  /// How many things of a kind are listed before the rest is only counted.
  enum Most {
    static let causes = 5
    static let groups = 4
    static let facts = 5
    static let absent = 8
    static let evidence = 3
  }

  func text() -> String {
    var sheet = Sheet(isColored: isColored)
    title(on: &sheet)
    if let error = report.error {
      let words = ErrorText(error)
      sheet.paragraph(["The file \(words.problem)."], indent: 2)
      sheet.entry(Toned("Fix", .strong), [Toned(words.advice)], indent: 2, labelWidth: 5)
    }
    if report.text != nil {
      LossText(report: report, document: nil).write(on: &sheet)
      ViewText(report: report).write(on: &sheet)
      ScoreText(verdict: report.verdict, tool: report.tool).write(on: &sheet)
    } else if let document = report.document {
      LossText(report: report, document: document).write(on: &sheet)
      FindingText(report: report, document: document).write(on: &sheet)
      ViewText(report: report).write(on: &sheet)
      KeywordText(matches: report.jobs).write(on: &sheet)
      ScoreText(verdict: report.verdict, tool: report.tool).write(on: &sheet)
    }
    return sheet.text
  }

  /// File, format, pages, producer, status.
  private func title(on sheet: inout Sheet) {
    var details: [String] = []
    if report.text != nil { details.append("text") }
    if let format = report.file.format { details.append(format.rawValue.uppercased()) }
    if let properties = report.document?.properties {
      if let pages = properties.pageCount { details.append(Count.of(pages, "page")) }
      if let maker = Self.maker(properties) { details.append("made by \(maker)") }
    }
    let name = report.file.path == "-" ? "standard input" : report.file.path
    var pieces = [Toned(name, .strong)]
    if !details.isEmpty { pieces.append(Toned(": " + details.joined(separator: ", "))) }
    pieces += [": ", Toned(status.word, status.tone)]
    sheet.paragraph(pieces, hanging: 2)
  }

  /// The producer, with the program that the document was made in where it has a name that people use: browsers
  /// give a whole user agent.
  private static func maker(_ properties: Document.Properties) -> String? {
    let most = 36
    func short(_ name: String?) -> String? {
      name.flatMap { $0.isEmpty ? nil : DisplayWidth.fitting(PrintableText.line($0), most) }
    }
    guard let producer = short(properties.producer) else { return short(properties.creator) }
    guard let creator = properties.creator, let name = short(creator), name == creator,
      !producer.contains(name), !name.contains(producer)
    else { return producer }
    return "\(name) with \(producer)"
  }

  private var status: (word: String, tone: Tone) {
    switch report.verdict.status {
    case .clean: ("CLEAN", .good)
    case .atRisk: ("AT RISK", .doubtful)
    case .broken: ("BROKEN", .bad)
    case .unreadable: ("UNREADABLE", .bad)
    }
  }
}

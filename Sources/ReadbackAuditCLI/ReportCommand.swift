internal import ArgumentParser
internal import Foundation
internal import ReadbackAudit
internal import ReadbackConsole

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Says what a store holds: how much reads back, which rules, producers and templates are to blame.",
    discussion: """
      An audit may still write to the store meanwhile.

      --where takes property=value: rule, status (clean, at-risk, broken, unreadable), format, producer, template, \
      error, path (a file, or everything below a folder), sha256. The same property again widens, another one narrows.

      EXAMPLES
        readback audit report readback-audit.sqlite
        readback audit report --format html > report.html
        readback audit report --where rule=multi-column --worst 20
        readback audit report --format csv --where status=broken > broken.csv
        readback audit report --against 1
      """)

  @Argument(help: ArgumentHelp("The SQLite file that an audit made.", valueName: "store"))
  var store = StoreOptions.defaultPath

  @Option(help: "How to report; csv has one line a file.")
  var format: AuditReportFormat = .text

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Count only these files.", valueName: "property=value"),
    transform: FileFilter.Condition.parse)
  var conditions: [FileFilter.Condition] = []

  @Option(help: ArgumentHelp("List so many files, the worst first.", valueName: "number"))
  var worst: Int?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("The run to report on; the last one if not given.", valueName: "number"))
  var number: Int?

  @Option(
    help: ArgumentHelp(
      "Compare with an earlier run of the same store, or with the last run of another store.",
      valueName: "run|store"))
  var against: String?

  @Flag(help: "List the runs of the store instead.")
  var runs = false

  func validate() throws {
    if let worst, worst < 1 { throw ValidationError("--worst takes a number from 1.") }
  }

  func run() throws {
    do {
      let store = try AuditStore(reading: store)
      try store.requireSound()
      if runs { return try Console.answer(RunList(try store.runs()).text()) }
      if format == .csv { return try table(store) }
      let earlier = against.map { words in
        Int(words).map { EarlierRun(number: $0) } ?? EarlierRun(number: nil, store: words)
      }
      // A list of files that was asked for by a property is wanted whole in JSON, and as far as a screen goes elsewhere.
      let listed = worst ?? (conditions.isEmpty ? 0 : 20)
      let summary = try store.summary(
        ofRun: number, where: FileFilter(conditions), worst: listed, comparedWith: earlier)
      switch format {
      case .text: try Console.answer(SummaryText(summary, isColored: Console.isColored).text())
      case .html: try Console.answer(SummaryPage(summary).text())
      case .json: try Console.answer(summary.json())
      case .csv: break
      }
    } catch let error as StoreError {
      throw StoreFailure.exit(error, store)
    }
  }

  private func table(_ store: AuditStore) throws {
    let run = try number ?? store.lastRun()
    var text = FileTable.head
    try store.forEachFile(
      of: run, where: FileFilter(conditions), order: worst == nil ? .path : .worstFirst, limit: worst
    ) { file in
      text += FileTable.line(file)
      if text.utf8.count > 1 << 16 {
        try Console.answer(text)
        text = ""
      }
    }
    try Console.answer(text)
  }
}

extension FileFilter.Condition {
  fileprivate static func parse(_ words: String) throws -> FileFilter.Condition {
    if let condition = FileFilter.Condition(words) { return condition }
    let properties = FileFilter.Property.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("--where takes property=value; the properties are \(properties).")
  }
}

/// How to report on a store.
enum AuditReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, csv, json
}

internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules.",
    discussion: """
      'readback explain' tells more about one of them.

      EXAMPLES
        readback rules
        readback rules --format json
      """)

  @Option(help: "How to list.")
  var format: RuleFormat = .text

  func run() throws {
    let list = RuleList(rules: Rules.all.map { $0.about })
    switch format {
    case .text: try Console.answer(list.text(isColored: Console.isColored))
    case .json: try Console.answer(list.json())
    case .markdown: try Console.answer(list.markdown)
    }
  }
}

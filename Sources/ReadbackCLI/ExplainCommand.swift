internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what it recognizes, who suffers, how it is known, and what to do.",
    discussion: """
      EXAMPLES
        readback explain multi-column
        readback explain table-layout --format markdown
      """)

  @Argument(help: ArgumentHelp("Id of the rule.", valueName: "rule"))
  var id: String

  @Option(help: "How to tell it.")
  var format: RuleFormat = .text

  func run() throws {
    guard let rule = Rules.rule(id) else {
      throw ValidationError("There is no rule '\(id)'. 'readback rules' lists them all.")
    }
    let page = RulePage(rule)
    switch format {
    case .text: try Console.answer(page.text(isColored: Console.isColored))
    case .json: try Console.answer(page.json())
    case .markdown: try Console.answer(page.markdown)
    }
  }
}

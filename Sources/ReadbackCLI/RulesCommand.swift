internal import ArgumentParser
internal import ReadbackCore
internal import ReadbackReports

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the layout rules, or explains one.",
    discussion: """
      EXAMPLES
        readback rules
        readback rules multi-column
        readback rules --format json
      """)

  @Argument(help: ArgumentHelp("Id of the rule to explain.", valueName: "rule"))
  var rule: String?

  @Option(help: "How to list.")
  var format: ReportFormat = .text

  func validate() throws {
    guard let rule, LayoutRules.description(of: rule) == nil else { return }
    throw ValidationError("There is no rule '\(rule)'. 'readback rules' lists them all.")
  }

  func run() throws {
    let list = RuleList(
      rules: LayoutRules.all.map { $0.about }.filter { rule == nil || $0.id == rule },
      isDetailed: rule != nil)
    switch format {
    case .text: try Console.answer(list.text(isColored: Console.isColored))
    case .json: try Console.answer(list.json())
    }
  }
}

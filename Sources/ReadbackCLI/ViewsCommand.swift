internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "Lists the views, the programs that they stand for, and how well they predict them.",
    discussion: """
      EXAMPLES
        readback views
        readback views --format json
        readback extract resume.pdf --view boxes
        readback check resume.pdf --views all
      """)

  @Option(help: "How to list.")
  var format: AnswerFormat = .text

  func run() throws {
    let list = ViewList(views: ViewID.ofFiles)
    switch format {
    case .text: try Console.answer(list.text(isColored: Console.isColored))
    case .json: try Console.answer(list.json())
    }
  }
}

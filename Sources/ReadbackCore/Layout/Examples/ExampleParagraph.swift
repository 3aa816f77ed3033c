/// A paragraph of a DOCX as an example writes it.
public struct ExampleParagraph: Sendable {
  public var containers: [Container]
  public var runs: [TextRun]
  /// Applied last, for what has no parameter of its own.
  public var change: @Sendable (inout Block) -> Void

  public init(
    _ text: String, in containers: Container..., change: @escaping @Sendable (inout Block) -> Void = { _ in }
  ) {
    self.init(runs: [TextRun(text: text)], in: containers, change: change)
  }

  public init(
    runs: [TextRun], in containers: [Container] = [],
    change: @escaping @Sendable (inout Block) -> Void = { _ in }
  ) {
    self.containers = containers
    self.runs = runs
    self.change = change
  }

  func block(number: Int) -> Block {
    var block = Block(part: part, paragraph: number, containers: containers, runs: runs)
    change(&block)
    return block
  }

  private var part: String {
    for container in containers {
      switch container {
      case .header: return "word/header1.xml"
      case .footer: return "word/footer1.xml"
      case .footnote: return "word/footnotes.xml"
      case .endnote: return "word/endnotes.xml"
      case .comment: return "word/comments.xml"
      case .tableCell, .textBox, .contentControl, .frame: continue
      }
    }
    return "word/document.xml"
  }

  /// `[table 1, row 2, column 1] 2019`.
  var sketch: String {
    let names = containers.map { container in
      switch container {
      case .tableCell(let table, let row, let column, _):
        "table \(table), row \(row + 1), column \(column + 1)"
      case .textBox(_, let twin): twin ? "text box, second copy" : "text box"
      case .header: "header"
      case .footer: "footer"
      case .footnote: "footnote"
      case .endnote: "endnote"
      case .comment: "comment"
      case .contentControl: "content control"
      case .frame: "frame"
      }
    }
    let text = runs.map { run in
      if run.flags.contains(.deleted) { return "[deleted: \(run.text)]" }
      if run.flags.contains(.inserted) { return "[inserted: \(run.text)]" }
      if run.flags.contains(.hidden) { return "[hidden: \(run.text)]" }
      return run.text
    }.joined()
    return (names.map { "[\($0)] " } + [text]).joined()
  }
}

import ReadbackCore
import Testing

@Suite struct TextBoxTests {
  private func examine(_ blocks: [Block]) -> Outcome {
    TextBox().examine(Layout(Document(format: .docx, blocks: blocks)))
  }

  private func block(_ number: Int, _ text: String, _ containers: [Container] = []) -> Block {
    Block(part: "word/document.xml", paragraph: number, containers: containers, runs: [TextRun(text: text)])
  }

  @Test func `A text box is found once, whatever copies of it there are`() throws {
    let outcome = examine([
      block(1, "body"), block(2, "side", [.textBox(index: 1, twin: false)]),
      block(3, "side", [.textBox(index: 1, twin: true)]),
    ])
    let finding = try #require(outcome.findings.first)
    #expect(finding.message == "a text box holds 50 % of the text")
    #expect(finding.evidence.map(\.place) == [.part("word/document.xml", paragraph: 2)])
    #expect(finding.views == [.docxParagraphs, .docxMarkup])
  }

  @Test func `An empty text box and a body without one are clear`() {
    #expect(examine([block(1, "body")]) == .clear)
    #expect(examine([block(1, "body"), block(2, "", [.textBox(index: 1, twin: false)])]) == .clear)
  }
}

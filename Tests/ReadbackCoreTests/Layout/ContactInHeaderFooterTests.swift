import ReadbackCore
import TestSupport
import Testing

@Suite struct ContactInHeaderFooterTests {
  private func examine(_ document: Document) -> Outcome { ContactInHeaderFooter().examine(Layout(document)) }

  private func docx(header: String, body: String) -> Document {
    Document(
      format: .docx,
      blocks: [
        Block(part: "word/document.xml", paragraph: 1, runs: [TextRun(text: body)]),
        Block(
          part: "word/header1.xml", paragraph: 1, containers: [.header(kind: "default")],
          runs: [TextRun(text: header)]),
      ])
  }

  @Test func `An e-mail that only the header of a DOCX has is found there`() throws {
    let document = docx(header: "Jane Doe, jane@example.org, +45 12 34 56 78", body: "Experience")
    let finding = try #require(examine(document).findings.first)
    #expect(finding.message == "e-mail and phone are only in the header or footer of the document")
    #expect(finding.evidence.map(\.place) == [.part("word/header1.xml", paragraph: 1)])
    #expect(!finding.views.contains(.docxFull))
  }

  @Test(arguments: [
    ("Jane Doe, jane@example.org", "JANE@example.org, Experience"), ("Page 1 of 2", "Experience"),
    ("", "Experience"),
  ])
  func `What the body has too is clear`(_ header: String, _ body: String) {
    #expect(examine(docx(header: header, body: body)) == .clear)
  }

  private let body = String(repeating: "Some line of a resume\n", count: 8)

  @Test func `Contact data at the foot of a page is found`() throws {
    let page = body + "\n\n\njane@example.org"
    let finding = try #require(examine(.drawn(page, height: 200)).findings.first)
    #expect(finding.message == "e-mail is only at the foot of a page")
    // The same lines high up on a tall page are its text.
    #expect(examine(.drawn(page, height: 792)) == .clear)
  }

  @Test func `Contact data that every page repeats in its margin is found`() throws {
    let page = "jane@example.org\n\n" + body
    let finding = try #require(examine(.drawn(page, page)).findings.first)
    #expect(finding.message == "e-mail is only in the header or footer that every page repeats")
    #expect(finding.evidence.count == 2)
    #expect(examine(.drawn(page, body)) == .clear)
  }

  @Test func `Contact data that is tagged as no content is found`() throws {
    let finding = try #require(
      examine(.drawn("jane@example.org\n" + body, flags: [0: .artifact])).findings.first)
    #expect(finding.message == "e-mail is only in page furniture that is tagged as no content")
  }

  @Test func `A page without text is inconclusive`() {
    #expect(examine(.drawn("")).name == "inconclusive")
  }
}

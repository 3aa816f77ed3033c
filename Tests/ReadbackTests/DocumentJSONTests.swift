import Readback
import ReadbackCore
import TestSupport
import Testing

@Suite("A saved document")
struct DocumentJSONTests {
  static let documents = [
    Document.pdf(lines: ["Jane Doe", "jané@example.com ﬁ"]), .docx(paragraphs: ["Jane Doe", ""]),
  ]

  @Test("reads back as what was saved", arguments: documents)
  func roundTrip(document: Document) throws {
    #expect(try Document(json: document.json()) == document)
  }

  @Test("is the same text every time it is saved")
  func isDeterministic() throws {
    let document = Document.pdf(lines: ["Jane Doe", "Engineer"])
    #expect(try document.json() == document.json())
  }

  @Test("keeps a glyph that a hostile file puts at infinity")
  func infinity() throws {
    var document = Document.pdf(lines: ["J"])
    document.pages[0].glyphs[0].originX = .infinity
    #expect(try Document(json: document.json()) == document)
  }

  @Test(
    "is refused with the place that is wrong",
    arguments: [
      ("", "not valid JSON"),
      ("[1, 2", "not valid JSON"),
      ("{}", "has no format"),
      (#"{"format": 3}"#, "format is not of type"),
      (#"{"format": "odt"}"#, "format"),
      (String(repeating: "[", count: 100_000), "not valid JSON"),
    ])
  func refusals(json: String, words: String) {
    #expect {
      try Document(json: Array(json.utf8))
    } throws: { error in
      guard case .damaged(let reason)? = error as? ExtractionError else { return false }
      return reason.contains(words)
    }
  }

  @Test("is refused where a view leads outside the page")
  func indexOutside() throws {
    var document = Document.pdf(lines: ["Jane"])
    document.views[1].lines[0].origins[2] = 4
    let json = try document.json()
    #expect(throws: ExtractionError.damaged("line 1 of view pdf.lines leads outside the document")) {
      try Document(json: json)
    }
  }
}

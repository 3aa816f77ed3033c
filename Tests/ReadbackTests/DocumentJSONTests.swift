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

  @Test(
    "is refused where a page has measures that none can have",
    arguments: [Float.infinity, -.infinity, .nan, 1e30, -1.1e7])
  func measures(measure: Float) throws {
    let places: [WritableKeyPath<Page, Float>] = [
      \.width, \.glyphs[1].originX, \.glyphs[1].originY, \.glyphs[1].box.x0, \.glyphs[1].box.y1,
      \.runs[0].size,
    ]
    for place in places {
      var document = Document.pdf(lines: ["Jane"])
      document.pages[0][keyPath: place] = measure
      let json = try document.json()
      #expect(throws: ExtractionError.damaged("page 1 has measures that no page can have")) {
        try Document(json: json)
      }
    }
  }

  @Test("is refused where a box ends before it begins")
  func inverted() throws {
    var document = Document.pdf(lines: ["Jane"])
    document.pages[0].glyphs[0].box.x1 = document.pages[0].glyphs[0].box.x0 - 1
    let json = try document.json()
    #expect(throws: ExtractionError.damaged("page 1 has measures that no page can have")) {
      try Document(json: json)
    }
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

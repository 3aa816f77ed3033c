import ReadbackCore
import TestSupport
import Testing

@testable import ReadbackReports

@Suite("A place in words")
struct PlaceTextTests {
  @Test(
    "says where on the page a box lies",
    arguments: [
      (Box(x0: 30, y0: 30, x1: 100, y1: 50), "page 1, top left"),
      (Box(x0: 250, y0: 380, x1: 350, y1: 420), "page 1, middle centre"),
      (Box(x0: 450, y0: 700, x1: 580, y1: 780), "page 1, bottom right"),
      (Box(x0: 30, y0: 30, x1: 570, y1: 50), "page 1, top, across it"),
      (Box(x0: 30, y0: 30, x1: 180, y1: 780), "page 1, down the left side"),
      (Box(x0: 250, y0: 30, x1: 350, y1: 780), "page 1, down the middle"),
      (Box(x0: 0, y0: 0, x1: 600, y1: 800), "page 1, all over it"),
      (Box(x0: 700, y0: 30, x1: 800, y1: 50), "page 1, off the page"),
      (Box(x0: .nan, y0: 30, x1: 800, y1: 50), "page 1"),
    ])
  func boxes(box: Box, words: String) {
    #expect(PlaceText(.page(1, box: box), in: .pdf(lines: [])).words == words)
  }

  @Test("names only a page that the document does not have")
  func unknownPages() {
    let box = Box(x0: 0, y0: 0, x1: 1, y1: 1)
    #expect(PlaceText(.page(7, box: box), in: .pdf(lines: [])).words == "page 7")
  }

  @Test(
    "calls the parts of a DOCX by the names that people know",
    arguments: [
      ("word/document.xml", "body, paragraph 4"),
      ("word/header2.xml", "header (word/header2.xml), paragraph 4"),
      ("word/footnotes.xml", "footnotes (word/footnotes.xml), paragraph 4"),
      ("word/glossary.xml", "word/glossary.xml, paragraph 4"), ("", ", paragraph 4"),
    ])
  func parts(part: String, words: String) {
    #expect(PlaceText(.part(part, paragraph: 4), in: .docx(paragraphs: [])).words == words)
  }
}

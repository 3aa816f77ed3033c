import ReadbackCore
import TestSupport
import Testing

struct HeadingMarksTests {
  /// What is drawn at a heading.
  enum Sign: CaseIterable, Sendable {
    case below, beside, above, space
  }

  private static let marked = [2, 4, 6, 8]

  /// Four headings in the type of the text, one of which no table knows.
  private func document() -> Document {
    Document(
      drawn: [
        "Jane Doe", "jane@example.com", "Experience", "A long line of text of this resume that goes on.",
        "Education", "A long line of text of this resume that goes on.", "Languages",
        "A long line of text of this resume that goes on.", "Things I Made",
        "A long line of text of this resume that goes on.",
      ].map { DrawnLine($0) })
  }

  private func headings(_ document: Document) throws -> [String] {
    ReadoutReader.read(try #require(document.views.first), of: document).sections.compactMap(\.heading)
  }

  private func draw(_ sign: Sign, at number: Int, on page: inout Page) {
    let glyphs = page.runs[number].glyphs
    guard let first = glyphs.first, let last = glyphs.last else { return }
    let box = page.glyphs[first].box.union(page.glyphs[last].box)
    let rule =
      switch sign {
      case .below: Box(x0: 40, y0: box.y1 + 3, x1: 500, y1: box.y1 + 4)
      case .above: Box(x0: 40, y0: box.y0 - 4, x1: 500, y1: box.y0 - 3)
      case .beside, .space: Box(x0: box.x1 + 5, y0: box.y1 - 4, x1: 500, y1: box.y1 - 3)
      }
    if sign == .space {
      for glyph in first..<page.glyphs.count {
        page.glyphs[glyph].originY += 15
        page.glyphs[glyph].box.y0 += 15
        page.glyphs[glyph].box.y1 += 15
      }
    } else {
      page.graphics.append(
        Graphic(
          shape: .horizontalRule, box: rule, isFilled: false, color: 0, opacity: 1, lineWidth: 1, subpaths: 1,
          curves: 0, paintOrder: 0))
    }
  }

  @Test(
    "A line that no table knows is a heading where it has the rule or the space of the others",
    arguments: Sign.allCases)
  func unknownHeading(sign: Sign) throws {
    var document = document()
    let known = ["Experience", "Education", "Languages"]
    #expect(try headings(document) == known)
    for number in Self.marked { draw(sign, at: number, on: &document.pages[0]) }
    #expect(try headings(document) == known + ["Things I Made"])
  }

  @Test("A rule at most lines of text tells no headings", arguments: [Sign.below, .above])
  func rulesEverywhere(sign: Sign) throws {
    var document = document()
    for number in document.pages[0].runs.indices { draw(sign, at: number, on: &document.pages[0]) }
    #expect(try headings(document) == ["Experience", "Education", "Languages"])
  }
}

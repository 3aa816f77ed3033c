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

  /// How paragraphs of a DOCX are set off.
  enum Setting: CaseIterable, Sendable {
    case borderBelow, borderAbove, ruleBelow, ruleAbove, space, spaceOfText, emptyParagraph, style
  }

  private static let known = ["Experience", "Education", "Languages"]
  private static let unknown = "Things I Made"
  private static let prose = "A long line of text of this resume that goes on."

  /// The same resume as paragraphs, those in `marked` set off; all in one type.
  private func paragraphs(_ setting: Setting?, at marked: Set<String>) -> Document {
    var blocks: [Block] = []
    var lines: [View.Line] = []
    func add(
      _ text: String, rules: Block.Rules = [], above: Float = 0, below: Float = 0, style: String? = nil
    ) {
      lines.append(
        View.Line(text: text, origins: text.unicodeScalars.map { _ in Int32(blocks.count) }))
      blocks.append(
        Block(
          part: "word/document.xml", paragraph: blocks.count + 1, runs: [TextRun(text: text, size: 11)],
          style: style, rules: rules, spaceAbove: above, spaceBelow: below))
    }
    let texts = (Self.known + [Self.unknown]).flatMap { [$0, Self.prose, Self.prose] }
    for (number, text) in (["Jane Doe", "jane@example.com"] + texts).enumerated() {
      let isMarked = marked.contains(text)
      let isLast = number + 1 < texts.count + 2 && marked.contains((["", ""] + texts)[number + 1])
      if isMarked, setting == .ruleAbove { add("", rules: .below) }
      if isMarked, setting == .emptyParagraph { add("") }
      // Otherwise the space of the rule's paragraph would be enough.
      if !isMarked, setting == .ruleAbove { add("") }
      add(
        text,
        rules: !isMarked ? [] : setting == .borderBelow ? .below : setting == .borderAbove ? .above : [],
        above: isMarked && setting == .space ? 12 : 0, below: isLast && setting == .spaceOfText ? 12 : 0,
        style: isMarked && setting == .style ? "Section" : nil)
      if isMarked, setting == .ruleBelow { add("", rules: .above) }
    }
    return Document(format: .docx, blocks: blocks, views: [View(id: .docxBody, lines: lines)])
  }

  @Test(
    "A paragraph that no table knows is a heading where it is set off as the others",
    arguments: Setting.allCases)
  func unknownParagraph(setting: Setting) throws {
    #expect(try headings(paragraphs(nil, at: [])) == Self.known)
    #expect(
      try headings(paragraphs(setting, at: Set(Self.known + [Self.unknown]))) == Self.known + [Self.unknown])
    #expect(try headings(paragraphs(setting, at: Set(Self.known))) == Self.known)
  }

  @Test("A little more space tells no headings")
  func littleSpace() throws {
    var document = paragraphs(.space, at: Set(Self.known + [Self.unknown]))
    for number in document.blocks.indices where document.blocks[number].spaceAbove > 0 {
      document.blocks[number].spaceAbove = 3
    }
    #expect(try headings(document) == Self.known)
  }

  @Test("What sets off most paragraphs tells no headings", arguments: Setting.allCases)
  func settingEverywhere(setting: Setting) throws {
    let all = Set(Self.known + [Self.unknown, Self.prose, "jane@example.com"])
    #expect(try headings(paragraphs(setting, at: all)) == Self.known)
  }

  @Test(
    "Spaces of a document from elsewhere are measures", arguments: [-1, 1e9, 1e30, Float.nan, Float.infinity])
  func absurdSpace(space: Float) {
    var document = paragraphs(.space, at: [Self.unknown])
    #expect(throws: Never.self) { try document.validate() }
    document.blocks[2].spaceAbove = space
    _ = ReadoutReader.read(document)
    #expect(throws: ExtractionError.self) { try document.validate() }
  }
}

import ReadbackCore
import TestSupport
import Testing

struct MarginHeadingsTests {
  /// A line with what stands in the margin before it, if anything.
  private struct Row: ExpressibleByStringLiteral {
    var margin: String?
    var text: String

    init(_ margin: String?, _ text: String) {
      self.margin = margin
      self.text = text
    }

    init(stringLiteral text: String) { self.init(nil, text) }
  }

  /// A page whose text stands 200 points right of the margin, below a name and an address at the margin.
  private func document(_ rows: [Row]) -> Document {
    let header = [DrawnLine("Jane Doe", size: 20), DrawnLine("jane@example.com")]
    var document = Document(
      drawn: header + rows.map { row in DrawnLine((row.margin.map { $0 + "\t" } ?? "") + row.text) })
    for (number, row) in rows.enumerated() where row.margin == nil {
      for glyph in document.pages[0].runs[header.count + number].glyphs {
        document.pages[0].glyphs[glyph].originX += 200
        document.pages[0].glyphs[glyph].box.x0 += 200
        document.pages[0].glyphs[glyph].box.x1 += 200
      }
    }
    return document
  }

  private func readout(_ document: Document) throws -> Readout {
    ReadoutReader.read(try #require(document.views.first), of: document)
  }

  private func headings(_ readout: Readout) -> [String] {
    readout.sections.compactMap { section in section.heading.map { "\(section.kind.rawValue): \($0)" } }
  }

  private let resume: [Row] = [
    Row("Experience", "Engineer, Acme Inc., 2019 – 2021"), "• Built the services of the company.",
    "Clerk, Brook Ltd., 2016 – 2019", "• Kept the books of the company.",
    Row("Education", "Bachelor of Science, Loyola University, 2015"), Row("Skills", "Go, Python, SQL"),
  ]

  @Test("Headings in a column that the text keeps clear of open their sections")
  func column() throws {
    let readout = try readout(document(resume))
    #expect(headings(readout) == ["work: Experience", "education: Education", "skills: Skills"])
    #expect(readout.resume.work?.map(\.name) == ["Acme Inc.", "Brook Ltd."])
    #expect(readout.resume.education?.first?.institution == "Loyola University")
    #expect(readout.resume.skills?.flatMap { $0.keywords ?? [] } == ["Go", "Python", "SQL"])
  }

  @Test("What is read beside a heading has its place in the view as it is")
  func places() throws {
    let document = document(resume)
    let readout = try readout(document)
    let lines = document.views[0].lines
    #expect(readout.sections.flatMap { Array($0.lines) } == Array(lines.indices))
    let name = try #require(readout.fields.first { $0.path == "work[0].name" })
    let text = Array(lines[name.span.start.line].text.unicodeScalars)
    #expect(
      String(String.UnicodeScalarView(text[name.span.start.offset..<name.span.end.offset])) == "Acme Inc.")
    let work = try #require(readout.sections.first { $0.kind == .work })
    #expect(work.entries == [2..<4, 4..<6])
  }

  @Test("A heading that the column breaks is one, and so is one that no table knows")
  func broken() throws {
    let rows: [Row] = [
      Row("Education", "Bachelor of Science, Loyola University, 2015"), "Some words about it.",
      Row("Research", "Assistant, Lakeview Institute, 2016 – 2017"),
      Row("Experience", "Some words about it."),
      "Some words about it.", Row("Made by me", "A chair."), Row("Skills", "Go, Python, SQL"),
    ]
    #expect(
      headings(try readout(document(rows))) == [
        "education: Education", "work: Research Experience", "unknown: Made by me", "skills: Skills",
      ])
  }

  @Test("Known words before a gap are labels where other lines begin below them", arguments: [0, 1, 2, 3])
  func labels(linesAtMargin: Int) throws {
    let rows =
      [
        Row("Experience", "5 years"), "in hospitals", Row("Education", "3 years"), "at home",
        Row("Skills", "many"),
      ]
      + (0..<6).map { _ in "and some more" }
      + (0..<linesAtMargin).map { _ in Row("Another line of text", "") }
    #expect(headings(try readout(document(rows))).isEmpty == (linesAtMargin > 0))
  }

  @Test("Known words before a gap are labels where too few of them are known")
  func fewLabels() throws {
    let rows: [Row] = [Row("Languages", "Go, Python"), "Rust", Row("Education", "schools"), "and more"]
    #expect(headings(try readout(document(rows))).isEmpty)
  }
}

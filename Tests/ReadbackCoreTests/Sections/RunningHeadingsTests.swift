import ReadbackCore
import TestSupport
import Testing

/// Headings on the line of their text, told by their type.
struct RunningHeadingsTests {
  /// How the text differs from the heading before it.
  enum Difference: CaseIterable, Sendable {
    case weight, size, color
  }

  /// A line whose text goes on in another type; nothing is set apart where `heading` is empty.
  private struct Row {
    var heading: String
    var text: String

    init(_ heading: String, _ text: String = "") {
      self.heading = heading
      self.text = text
    }
  }

  private func document(_ rows: [Row], _ difference: Difference = .weight, gap: String = " ") -> Document {
    var document = Document(
      drawn: rows.map { row in
        DrawnLine(
          row.heading.isEmpty || row.text.isEmpty ? row.heading + row.text : row.heading + gap + row.text,
          isBold: !row.heading.isEmpty)
      })
    for (number, row) in rows.enumerated() where !row.heading.isEmpty && !row.text.isEmpty {
      let glyphs = document.pages[0].runs[number].glyphs
      var run = document.pages[0].runs[number]
      run.glyphs = glyphs.upperBound - row.text.unicodeScalars.count..<glyphs.upperBound
      switch difference {
      case .weight: run.font = 0
      case .size: run.size = 9
      case .color: run.color = 0x0000FF
      }
      document.pages[0].runs.append(run)
      for glyph in run.glyphs {
        document.pages[0].glyphs[glyph].run = UInt32(document.pages[0].runs.count - 1)
      }
    }
    return document
  }

  private func readout(_ document: Document) throws -> Readout {
    ReadoutReader.read(try #require(document.views.first), of: document)
  }

  private func headings(_ document: Document) throws -> [String] {
    try readout(document).sections.compactMap { section in
      section.heading.map { "\(section.kind.rawValue): \($0)" }
    }
  }

  private let header = [Row("", "Jane Doe"), Row("", "jane@example.com")]
  private let more = Row("", "and a longer line of text that says some more of it.")

  @Test("Known words before text in another type open their sections", arguments: Difference.allCases)
  func running(difference: Difference) throws {
    let rows = [
      Row("ABOUT", "Nurse with a good hand for children"), more,
      Row("EDUCATION", "Bachelor of Science, 2015"),
      more, Row("SKILLS", "Go, Python, SQL"), more,
    ]
    let readout = try readout(document(header + rows, difference))
    #expect(
      readout.sections.map(\.heading) == [
        nil, "ABOUT", "EDUCATION", "SKILLS",
      ])
    #expect(readout.sections.map(\.kind) == [.header, .summary, .education, .skills])
    #expect(readout.sections.map(\.lines.lowerBound) == [0, 2, 4, 6])
    #expect(readout.resume.skills?.first?.keywords?.first == "Go")
  }

  @Test("What stands behind a gap is no text of the heading")
  func gap() throws {
    let rows = [
      Row("ABOUT", "a nurse"), more, Row("EDUCATION", "at home"), more, Row("SKILLS", "Go, Python, SQL"),
      more,
    ]
    #expect(try headings(document(header + rows, gap: "\t")).isEmpty)
  }

  @Test("Labels in the type of headings stay in their section")
  func labels() throws {
    let rows = [
      Row("Experience"), more, Row("Education"), more, Row("Skills"), Row("Languages", "Go, Python"),
      Row("Frameworks", "React"), Row("Build and release", "Bazel"), Row("Observability", "Grafana"),
    ]
    #expect(
      try headings(document(header + rows)) == ["work: Experience", "education: Education", "skills: Skills"])
  }

  @Test(
    "A name beside the heading of the contact is the name",
    arguments: ["PERSONAL INFORMATION", "Personal information"])
  func contact(heading: String) throws {
    let rows = [
      Row(heading, "Katie Smith"), Row("", "katie@example.com"), Row("JOB APPLIED FOR", "Manager"),
      Row("WORK EXPERIENCE"), more, Row("EDUCATION AND TRAINING"), more, Row("SKILLS"), more,
    ]
    let readout = try readout(document(rows))
    #expect(readout.sections.first?.heading == heading)
    #expect(readout.sections.first?.kind == .contact)
    #expect(readout.resume.basics?.name == "Katie Smith")
  }
}

import ReadbackCore
import TestSupport
import Testing

struct HeadingFinderTests {
  /// `kind status: heading` for every section but the header.
  private func sections(_ document: Document) throws -> [String] {
    let view = try #require(document.views.first)
    return ReadoutReader.read(view, of: document).sections.compactMap { section in
      section.heading.map { "\(section.kind.rawValue) \(section.headingStatus?.rawValue ?? "-"): \($0)" }
    }
  }

  private func sections(plain lines: [String]) throws -> [String] {
    try sections(Document(format: .pdf, views: [View(lines: lines)]))
  }

  private func drawn(_ lines: [DrawnLine]) throws -> [String] { try sections(Document(drawn: lines)) }

  @Test("A heading with letters of another part of its font is one")
  func cutFonts() throws {
    let lines =
      [DrawnLine("Jane Doe", size: 20), DrawnLine("Profil", size: 14)]
      + (0..<4).map { _ in DrawnLine("A nurse with many years at the bed and in the ward.") }
      + [DrawnLine("Berufserfahrung", size: 14), DrawnLine("Nurse, Acme Inc., 2019 – 2021")]
    let found = try sections(Document(drawn: lines, odd: ["f", "B"]))
    #expect(found == ["summary standard: Profil", "work standard: Berufserfahrung"])
  }

  @Test("Plain text gives its sections by their headings")
  func plain() throws {
    let found = try sections(plain: [
      "Priya Raman", "priya@example.com", "Summary", "Builds services.", "Experience",
      "Engineer, Acme, 2019 – 2021",
      "Education", "B.S., 2018",
    ])
    #expect(
      found == ["summary standard: Summary", "work standard: Experience", "education standard: Education"])
  }

  @Test(
    "Words in running text, lists and open lines are no headings",
    arguments: [
      ["Summary", "I have much", "experience", "with teams."],
      ["Summary", "Ten years of strategy, leadership and", "Education"],
      ["Summary", "Education, skills,", "Languages", "and more."],
      ["Summary", "My focus:", "• Education", "• Skills", "text"],
      ["Summary", "Experience in large companies and their many different skills and education programmes"],
      ["Summary", "Education."],
    ])
  func runningText(lines: [String]) throws {
    #expect(try sections(plain: lines) == ["summary standard: Summary"])
  }

  @Test("Where headings are in capitals, the same words in mixed case are none")
  func capitals() throws {
    let found = try sections(plain: [
      "JANE DOE", "EXPERIENCE", "Engineer", "Projects", "Built things.", "SKILLS", "Languages", "Go, Python",
      "EDUCATION",
      "Diploma",
    ])
    #expect(
      found == ["work standard: EXPERIENCE", "skills standard: SKILLS", "education standard: EDUCATION"])
  }

  private let body = [DrawnLine("A long line of text that is set as the body of this resume is.")]

  @Test("A line set like the headings that no lexicon knows opens an unknown section")
  func unknownHeading() throws {
    let found = try drawn(
      [DrawnLine("Jane Doe", size: 20), DrawnLine("jane@example.com")]
        + [DrawnLine("Experience", size: 14)] + body + [DrawnLine("Things I've Shipped", size: 14)] + body
        + [DrawnLine("Education", size: 14)] + body)
    #expect(
      found == [
        "work standard: Experience", "unknown unknown: Things I've Shipped", "education standard: Education",
      ])
  }

  @Test("A line that no lexicon knows with a date beside it on the page is the head of an entry")
  func datedTitles() throws {
    let jobs = ["Ferrous Ledger", "Lantern Health"]
    var document = Document(
      drawn: [DrawnLine("Jane Doe", size: 20), DrawnLine("jane@example.com")]
        + [DrawnLine("Experience", size: 14)] + body
        + jobs.flatMap { [DrawnLine($0, size: 14), DrawnLine("2019 – 2021")] + body }
        + [DrawnLine("Education", size: 14)] + body + [DrawnLine("Skills", size: 14)] + body)
    func sameRow(_ offset: Float) {
      for (number, line) in document.views[0].lines.enumerated() where line.text == "2019 – 2021" {
        let baseline = document.pages[0].glyphs[Int(document.views[0].lines[number - 1].origins[0])].originY
        for origin in line.origins where origin >= 0 {
          document.pages[0].glyphs[Int(origin)].originY = baseline + offset
        }
      }
    }
    sameRow(0)
    let known = ["work standard: Experience", "education standard: Education", "skills standard: Skills"]
    #expect(try sections(document) == known)
    sameRow(20)
    #expect(try sections(document).count == known.count + jobs.count)
  }

  @Test("Entry titles in bold are no headings, and neither is a bold word the lexicon knows among them")
  func entryTitles() throws {
    let titles = ["Ferrous Ledger", "Lantern Health", "Public Records", "Languages", "Brightwater Telecom"]
    let found = try drawn(
      [DrawnLine("Experience", size: 14, isBold: true)]
        + titles.flatMap { [DrawnLine($0, isBold: true)] + body }
        + [DrawnLine("Skills", size: 14, isBold: true)] + body)
    #expect(found == ["work standard: Experience", "skills standard: Skills"])
  }

  @Test("Bold titles of the size of the headings are no unknown headings")
  func titlesLikeHeadings() throws {
    let titles = ["Ferrous Ledger", "Lantern Health", "Public Records"]
    let found = try drawn(
      [DrawnLine("Experience", isBold: true)] + titles.flatMap { [DrawnLine($0, isBold: true)] + body }
        + [DrawnLine("Skills", isBold: true)] + body + [DrawnLine("Education", isBold: true)] + body)
    #expect(
      found == ["work standard: Experience", "skills standard: Skills", "education standard: Education"])
  }

  @Test("Labels inside a section are no sections")
  func labels() throws {
    let jobs = [
      DrawnLine("Ferrous Ledger", isBold: true), DrawnLine("Achievements", size: 11),
      DrawnLine("Lantern Health", isBold: true),
      DrawnLine("Achievements", size: 11),
    ]
    let found = try drawn(
      [DrawnLine("Experience", size: 14)] + jobs.flatMap { [$0] + body } + [DrawnLine("Education", size: 14)]
        + body
        + [DrawnLine("Skills", size: 14), DrawnLine("Languages", size: 11)] + body)
    #expect(
      found == ["work standard: Experience", "education standard: Education", "skills standard: Skills"])
  }

  @Test(
    "A known word set like the text is a heading where its section follows, and a label or text where not",
    arguments: [
      (["Languages", "English – Native"], "languages standard: Languages"),
      (["Languages", "Go, Python"], nil), (["Skills", "Go, Python, SQL"], "skills standard: Skills"),
      (["Skills", "I learned much in my years with them."], nil),
      (["Certifications", "AWS Developer, Nov 2024"], "certificates standard: Certifications"),
      (["Projects", "Built a thing or two."], nil),
      (["Contact", "jane@example.com"], "contact standard: Contact"),
      (["Interests", "Chess", "Rowing"], "interests standard: Interests"),
      (["Languages", "English – Native", "Languages", "German – Fluent"], nil),
    ] as [([String], String?)])
  func loneHeading(lines: [String], expected: String?) throws {
    let found = try drawn(
      [DrawnLine("Experience", size: 14)] + body + [DrawnLine("Education", size: 14)] + body
        + lines.map { DrawnLine($0) })
    #expect(
      found == ["work standard: Experience", "education standard: Education"] + [expected].compactMap { $0 })
  }

  @Test("Bold titles in mixed case below bold headings in capitals are no headings")
  func boldTitles() throws {
    let found = try drawn(
      ["EXPERIENCE", "Lantern Health", "EDUCATION", "Loyola University", "SKILLS", "Methods"].flatMap {
        [DrawnLine($0, isBold: true)] + body
      })
    #expect(
      found == ["work standard: EXPERIENCE", "education standard: EDUCATION", "skills standard: SKILLS"])
  }

  @Test("Headings set like the body are found where no heading is set apart")
  func notDistinct() throws {
    let found = try drawn(
      [DrawnLine("Experience")] + body + [DrawnLine("Education")] + body + [DrawnLine("Skills")] + body)
    #expect(found.count == 3)
  }

  @Test("A heading broken over lines is one heading")
  func brokenHeading() throws {
    let found = try drawn(
      [DrawnLine("RESEARCH", isBold: true), DrawnLine("EXPERIENCE", isBold: true)] + body
        + [DrawnLine("AWARDS &", isBold: true), DrawnLine("SCHOLARSHIPS", isBold: true)] + body)
    #expect(found == ["work standard: RESEARCH EXPERIENCE", "awards standard: AWARDS & SCHOLARSHIPS"])
  }

  @Test("Two headings side by side open one section that nobody can file")
  func sideBySide() throws {
    let found = try drawn(
      [DrawnLine("Experience\tSkills", size: 14)] + body + [DrawnLine("Education\tLanguages", size: 14)]
        + body)
    #expect(found == ["unknown ambiguous: Experience Skills", "unknown ambiguous: Education Languages"])
  }

  @Test(
    "Of two styles with as many letters the smaller one is the text's, and of one size that of the later lines",
    arguments: [
      DrawnLine("Experience", size: 14), DrawnLine("Experience", isBold: true), DrawnLine("Experience"),
    ])
  func tie(heading: DrawnLine) throws {
    let document = Document(drawn: [heading, DrawnLine("Nursed them,"), DrawnLine("2019 – 2021")])
    let view = try #require(document.views.first)
    let section = try #require(ReadoutReader.read(view, of: document).sections.first)
    #expect(section.isHeadingSetApart == (heading.size > 10 || heading.isBold))
  }

  @Test(
    "A summary that begins with dated heads holds the jobs, unless another section does",
    arguments: [
      (
        ["Career Summary", "Nurse, Oakton Clinic, 2015 – 2019", "Nurse, Acme, 2012 – 2015"], "work ambiguous"
      ),
      (
        ["Career Summary", "Nurse for many years.", "Oakton Clinic, 2015 – 2019", "Acme, 2012 – 2015"],
        "summary standard"
      ),
      (["Career Summary", "Nurse, Oakton Clinic, 2015 – 2019", "and nothing else."], "summary standard"),
      (["Profile", "Nurse, Oakton Clinic, 2015 – 2019", "Nurse, Acme, 2012 – 2015"], "summary standard"),
      (
        [
          "Summary", "Oakton Clinic, 2015 – 2019", "Acme, 2012 – 2015", "Experience",
          "Nurse, Acme, 2012 – 2015",
        ], "summary standard"
      ),
    ])
  func summaryOfJobs(lines: [String], expected: String) throws {
    #expect(try sections(plain: ["Jane Doe"] + lines).first?.hasPrefix(expected) == true)
  }

  @Test("A font that draws the text draws no icons, whatever it is called")
  func iconFont() throws {
    var document = Document(
      drawn: [DrawnLine("Jane Doe", size: 20), DrawnLine("Experience", size: 14)] + body
        + [DrawnLine("Education", size: 14)] + body)
    document.fonts[0].name = "FontAwesome6Brands-Regular"
    #expect(try sections(document) == ["work standard: Experience", "education standard: Education"])
  }

  @Test("The title of the document is no heading")
  func documentTitle() throws {
    #expect(try sections(plain: ["Resume", "Jane Doe", "Skills", "Go"]) == ["skills standard: Skills"])
  }

  @Test(
    "Sections cover every line in order",
    arguments: [[], ["Jane"], ["Skills", "Go"], ["Jane", "", "Skills", "Go", "", "Education", "B.S."]])
  func coverage(lines: [String]) throws {
    let view = View(lines: lines)
    let readout = ReadoutReader.read(view, of: Document(format: .pdf, views: [view]))
    #expect(readout.sections.flatMap { Array($0.lines) } == Array(lines.indices))
    #expect(!readout.sections.isEmpty)
  }

  @Test("A DOCX heading is told by the formatting of its paragraph")
  func paragraphs() throws {
    let texts = [
      "Jane Doe", "Skills", "Languages: Go, Python and some more words", "Languages", "Where I Learned",
      "Diploma",
    ]
    let isHeading = [false, true, false, true, true, false]
    let blocks = texts.indices.map { number in
      Block(
        part: "word/document.xml", paragraph: number + 1,
        runs: [TextRun(text: texts[number], size: isHeading[number] ? 14 : 10)],
        outlineLevel: isHeading[number] ? 0 : nil)
    }
    let view = View(
      id: .docxBody,
      lines: texts.indices.map { number in
        View.Line(
          text: texts[number],
          origins: Array(repeating: Int32(number), count: texts[number].unicodeScalars.count))
      })
    let found = try sections(Document(format: .docx, blocks: blocks, views: [view]))
    #expect(
      found == [
        "skills standard: Skills", "languages standard: Languages", "unknown unknown: Where I Learned",
      ])
  }
}

import ReadbackCore
import TestSupport
import Testing

@Suite struct MultiColumnTests {
  private func examine(_ document: Document) -> Outcome { MultiColumn().examine(Layout(document)) }

  private let proseBesideProse = """
    The quick brown fox jumps over it     Pack my box with five dozen jugs
    and then the lazy dog wakes up to     of liquor and then take them all
    find that nothing at all has been     to the harbour where a ship waits
    changed while it was asleep under     for the cargo that nobody wants to
    the old apple tree behind the big     carry across the sea in a winter
    house where we used to live then.     that has been harder than most of
    It went on like this for a while.     the ones that we can remember now.
    Nobody could say when it started.     Somebody will have to go after it.
    """

  @Test func `Two columns of running text are found on both sides with their boxes`() throws {
    let findings = examine(.drawn(proseBesideProse, height: 400)).findings
    let finding = try #require(findings.first)
    #expect(finding.severity == .error)
    #expect(finding.views.contains(.pdfLines))
    #expect(finding.evidence.map(\.excerpt).sorted().first?.hasPrefix("Pack my box") == true)
    guard case .page(1, let box) = finding.evidence[0].place,
      case .page(1, let other) = finding.evidence[1].place
    else {
      Issue.record("evidence has no page")
      return
    }
    #expect(box.intersection(other) == nil)
  }

  @Test func `A block beside the text of a tall page is no column`() {
    #expect(examine(.drawn(proseBesideProse, height: 1200)) == .clear)
  }

  @Test func `A sidebar of short lines with headings of its own is a column`() {
    let page = """
      JANE DOE

      SKILLS                WORK EXPERIENCE
      Welding               Foreman at a shipyard that built two ferries
      Cutting               and repaired forty trawlers in nine winters.
      Rigging               Led a crew of twelve through the refit of a
      First aid             research vessel without one lost day.
      LANGUAGES             EDUCATION
      German                Trade school for metal work, with honours
      Danish                and a prize for the best apprentice piece.
      """
    #expect(examine(.drawn(page, height: 400)).name == "found")
  }

  @Test(arguments: [
    // Right-aligned dates.
    """
    Foreman, Northern Yard                                    2019 - 2023
    Built two ferries and repaired forty trawlers in nine winters of work.
    Welder, Harbour Works                                     2015 - 2019
    Cut plates for the refit of a research vessel without one lost day at
    the dock and trained three apprentices who work there to this day now.
    Apprentice, Harbour Works                                 2012 - 2015
    Learned to weld, to cut and to rig, and to get up before the sun does.
    Helper, Fish Market                                       2010 - 2012
    Loaded boxes.                                             2009 - 2010
    """,
    // Dates in the margin.
    """
    2019 - 2023     Foreman, Northern Yard
                    Built two ferries and repaired forty trawlers.
    2015 - 2019     Welder, Harbour Works
                    Cut plates for the refit of a research vessel.
    2012 - 2015     Apprentice, Harbour Works
                    Learned to weld, to cut and to rig.
    2010 - 2012     Helper, Fish Market
                    Loaded boxes.
    2009 - 2010     Paper round
    """,
    // Labels in the margin, some of them on two lines.
    """
    Languages       German, Danish, English, a little Faroese
    (fluent)
    Machines        Plasma cutter, lathe, press brake, crane
    (daily)
    Papers          Welding certificate, crane licence, first aid
    (valid)
    Software        Drawing programs, spreadsheets, job planning
    (sometimes)
    Other           Driving licence for lorries with trailer
    (valid)
    """,
    // A header in two halves.
    """
    Jane Doe                                  jane@example.org
    Foreman                                   +45 12 34 56 78
                                              Harbour Road 1
                                              Esbjerg

    Twelve years in shipyards, nine of them as the one who signs the papers.
    """,
  ])
  func `What stands beside the line that it belongs to is no column`(_ page: String) {
    #expect(examine(.drawn(page, height: 400)) == .clear)
  }

  @Test func `A page without readable text is inconclusive`() {
    #expect(examine(.drawn("")).name == "inconclusive")
  }

  @Test(arguments: [GlyphFlags.noUnicode, .guessed, .invisible, .offPage])
  func `Text that cannot be read or seen is no evidence`(_ flag: GlyphFlags) {
    let flags = Dictionary(uniqueKeysWithValues: (0..<8).map { ($0, flag) })
    #expect(examine(.drawn(proseBesideProse, flags: flags, height: 400)).name == "inconclusive")
  }

  @Test(arguments: [(1, "clear"), (2, "found")])
  func `A DOCX section in columns is found by its columns`(_ columns: Int, _ outcome: String) {
    var document = Document(format: .docx)
    document.blocks = (1...4).map {
      Block(part: "word/document.xml", paragraph: $0, runs: [TextRun(text: "Some text")], columns: columns)
    }
    #expect(examine(document).name == outcome)
  }
}

import ReadbackCore
import TestSupport
import Testing

@Suite struct PlacementTests {
  private let jobs = [
    fact("work[0].position", "Senior Bridge Engineer"), fact("work[0].startDate", "2020-03", .date),
    fact("work[0].highlights[0]", "Built a very long bridge"),
    fact("work[1].position", "Junior Tunnel Engineer"), fact("work[1].startDate", "2017-05", .date),
    fact("work[1].highlights[0]", "Dug a very deep tunnel"),
  ]

  @Test("facts under their own heading and in their own entry are intact")
  func own() {
    let view = compare(
      jobs,
      [
        "Work Experience", "Senior Bridge Engineer", "Mar 2020", "Built a very long bridge",
        "Junior Tunnel Engineer",
        "May 2017", "Dug a very deep tunnel",
      ])
    #expect(view.results.allSatisfy { $0.status == .intact })
    #expect(view.scores.structure == 100)
  }

  @Test("a date that moved to another job is misplaced")
  func movedDate() {
    let view = compare(
      jobs,
      [
        "Work Experience", "Senior Bridge Engineer", "Mar 2020", "May 2017", "Built a very long bridge",
        "Junior Tunnel Engineer", "Dug a very deep tunnel",
      ])
    #expect(view.statuses.filter { $0.value != .intact } == ["work[1].startDate": .misplaced])
  }

  @Test(
    "a standard heading of another kind misplaces, an ambiguous or unknown one does not",
    arguments: [
      ("Education", FactStatus.misplaced), ("Experience & Education", .intact), ("My Journey", .intact),
      ("Work Experience", .intact),
    ])
  func headings(heading: String, expected: FactStatus) {
    let view = compare(
      [fact("work[0].position", "Senior Bridge Engineer")], [heading, "Senior Bridge Engineer"])
    #expect(view["work[0].position"]?.status == expected)
  }

  @Test(
    "what templates merge by choice is no loss",
    arguments: [
      ("certificates[0].name", "Education", FactStatus.intact),
      ("volunteer[0].position", "Work Experience", .intact),
      ("languages[0].language", "Skills", .intact), ("skills[0].keywords[0]", "Languages", .intact),
      ("basics.summary[0]", "Highlights", .intact), ("skills[0].keywords[0]", "Work Experience", .misplaced),
      ("projects[0].name", "Work Experience", .intact), ("work[0].name", "Projects", .misplaced),
    ])
  func choices(id: String, heading: String, expected: FactStatus) {
    let view = compare([fact(id, "Certified Bridge Welder")], [heading, "Certified Bridge Welder"])
    #expect(view[id]?.status == expected)
  }

  @Test("a misplaced fact says what it was read into")
  func readInto() {
    let moved = [
      "Work Experience", "Senior Bridge Engineer", "Mar 2020", "May 2017", "Built a very long bridge",
      "Junior Tunnel Engineer", "Dug a very deep tunnel",
    ]
    #expect(compare(jobs, moved)["work[1].startDate"]?.readInto == "work[0]")
    let view = compare(
      [fact("work[0].position", "Senior Bridge Engineer")], ["Education:", "Senior Bridge Engineer"])
    #expect(view["work[0].position"]?.readInto == "Education")
  }

  @Test("a line that is a fact is no heading, and neither is one that comes again and again")
  func noHeadings() {
    let skills = [
      fact("skills[0].name", "Languages"), fact("skills[0].keywords[0]", "Go and Rust and Zig"),
      fact("skills[1].name", "Education"), fact("skills[1].keywords[0]", "Teaching adults at night"),
    ]
    let view = compare(
      skills, ["Skills", "Languages", "Go and Rust and Zig", "Education", "Teaching adults at night"])
    #expect(view.results.allSatisfy { $0.status == .intact })
    let labels = compare(
      jobs,
      [
        "Work Experience", "Senior Bridge Engineer", "Mar 2020", "Awards", "Built a very long bridge",
        "Junior Tunnel Engineer", "May 2017", "Awards", "Dug a very deep tunnel",
      ])
    #expect(labels.results.allSatisfy { $0.status == .intact })
  }

  @Test("a heading that no lexicon knows ends the section before it")
  func unknownHeading() {
    let facts = jobs + [fact("skills[0].keywords[0]", "Welding under water")]
    let lines = ["Work Experience"] + jobs.map(\.text).filter { !$0.hasPrefix("20") }
    #expect(
      compare(facts, lines + ["What I bring", "Welding under water"])["skills[0].keywords[0]"]?.status
        == .intact)
    #expect(compare(facts, lines + ["Welding under water"])["skills[0].keywords[0]"]?.status == .misplaced)
  }

  @Test("a heading that the author names is one")
  func namedHeading() {
    let document = Document(
      format: .pdf, views: [View(lines: ["My Journey", "Welding under water"])])
    func status(_ kind: SectionKind) -> FactStatus? {
      Comparator.compare(
        facts: [fact("skills[0].keywords[0]", "Welding under water")],
        printing: Printing(headings: ["my journey": kind]), document: document, findings: [])[0].results[0]
        .status
    }
    #expect(status(.work) == .misplaced)
    #expect(status(.skills) == .intact)
  }

  @Test("contact data may stand at the end, but not in the middle of a section")
  func contact() {
    let facts = [fact("basics.email", "ada@example.org", .email)] + jobs
    let body = ["Work Experience", "Senior Bridge Engineer", "Built a very long bridge"]
    let rest = ["Junior Tunnel Engineer", "Dug a very deep tunnel"]
    #expect(compare(facts, body + rest + ["ada@example.org"])["basics.email"]?.status == .intact)
    #expect(compare(facts, body + ["ada@example.org"] + rest)["basics.email"]?.status == .misplaced)
  }

  @Test("short facts are looked for in their place first, and text counts for one fact only")
  func shortFacts() {
    let facts = [
      fact("work[0].highlights[0]", "Wrote services in Go and R"), fact("skills[0].name", "Programming"),
      fact("skills[0].keywords[0]", "Go"), fact("skills[0].keywords[1]", "R"),
    ]
    let all = ["Work Experience", "Wrote services in Go and R", "Skills", "Programming: Go, R"]
    #expect(compare(facts, all)["skills[0].keywords[1]"]?.span?.start.line == 3)
    let some = ["Work Experience", "Wrote services in Go and R", "Skills", "Programming: Go"]
    let view = compare(facts, some, all)
    #expect(view["skills[0].keywords[0]"]?.status == .intact)
    #expect(view["skills[0].keywords[1]"]?.status == .lost)
  }

  @Test("equal texts go to the entries that they stand at")
  func equalTexts() {
    let facts = [
      fact("work[0].position", "Senior Bridge Engineer"), fact("work[0].location", "Graz"),
      fact("work[1].position", "Junior Tunnel Engineer"), fact("work[1].location", "Graz"),
    ]
    let view = compare(
      facts, ["Graz – Senior Bridge Engineer", "", "Graz – Junior Tunnel Engineer"])
    #expect(view["work[0].location"]?.span?.start.line == 0)
    #expect(view["work[1].location"]?.span?.start.line == 2)
    let once = compare(facts, ["Senior Bridge Engineer", "Junior Tunnel Engineer, Graz"], ["Graz Graz"])
    #expect(once["work[0].location"]?.status == .lost && once["work[1].location"]?.status == .intact)
  }

  @Test("a city of the header is found in what also is the place of a job")
  func sharedWords() {
    let facts = [
      fact("basics.location.city", "Austin"), fact("basics.location.region", "TX"),
      fact("work[0].position", "Senior Bridge Engineer"), fact("work[0].location", "Austin, TX"),
    ]
    let view = compare(
      facts, ["Austin, TX 78702", "Work Experience", "Senior Bridge Engineer", "Austin, TX"])
    #expect(view.results.allSatisfy { $0.status == .intact && !$0.isDuplicated })
  }

  @Test("what stands twice is intact and duplicated; its words are expected")
  func duplicates() {
    let facts = [fact("basics.name", "Ada Lovelace"), fact("basics.email", "ada@example.org", .email)]
    let view = compare(facts, ["Ada Lovelace", "ada@example.org", "Curriculum vitae", "Ada Lovelace"])
    #expect(view["basics.name"]?.status == .intact && view["basics.name"]?.isDuplicated == true)
    #expect(view["basics.email"]?.isDuplicated == false)
    #expect(view.unexpectedWords == 2)
  }
}

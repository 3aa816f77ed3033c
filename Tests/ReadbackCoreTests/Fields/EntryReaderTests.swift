import ReadbackCore
import TestSupport
import Testing

struct EntryReaderTests {
  /// Two jobs in many layouts; what is read must not depend on it.
  private static let layouts: [(String, [String])] = [
    (
      "title, company and place on one line",
      [
        "Junior Backend Engineer, Ferrous Ledger, Inc., Austin, TX, Jun 2024 – Present", "• Built a service.",
        "Software Engineering Intern, Lantern Health, Remote, May 2023 – Aug 2023", "• Added a flow.",
      ]
    ),
    (
      "title above company, place and dates",
      [
        "Junior Backend Engineer", "Ferrous Ledger, Inc. | Austin, TX | Jun 2024 – Present",
        "• Built a service.",
        "Software Engineering Intern", "Lantern Health | Remote | May 2023 – Aug 2023", "• Added a flow.",
      ]
    ),
    (
      "title and dates above company and place",
      [
        "Junior Backend Engineer Jun 2024 – Present", "Ferrous Ledger, Inc., Austin, TX",
        "• Built a service.",
        "Software Engineering Intern May 2023 – Aug 2023", "Lantern Health, Remote", "• Added a flow.",
      ]
    ),
    (
      "company, place and dates above title",
      [
        "Ferrous Ledger, Inc. – Austin, TX Jun 2024 – Present", "Junior Backend Engineer",
        "• Built a service.",
        "Lantern Health – Remote May 2023 – Aug 2023", "Software Engineering Intern", "• Added a flow.",
      ]
    ),
    (
      "company and title, dates first",
      [
        "Jun 2024 – Present Ferrous Ledger, Inc., Junior Backend Engineer – Austin, TX", "• Built a service.",
        "May 2023 – Aug 2023 Lantern Health, Software Engineering Intern – Remote", "• Added a flow.",
      ]
    ),
    (
      "dates broken over lines",
      [
        "Jun 2024 –", "Present", "Junior Backend Engineer, Ferrous Ledger, Inc. — Austin, TX",
        "• Built a service.",
        "May 2023 – Aug", "2023", "Software Engineering Intern, Lantern Health — Remote", "• Added a flow.",
      ]
    ),
    (
      "dates in brackets",
      [
        "Junior Backend Engineer [06/2024 – now]", "Ferrous Ledger, Inc., Austin, TX", "• Built a service.",
        "Software Engineering Intern [05/2023 – 08/2023]", "Lantern Health, Remote", "• Added a flow.",
      ]
    ),
  ]

  @Test("Jobs are read from every layout", arguments: layouts)
  func work(layout: String, lines: [String]) throws {
    let readout = Readout(plain: ["Jane Doe", "Experience"] + lines)
    let work = try #require(readout.resume.work)
    #expect(work.map(\.position) == ["Junior Backend Engineer", "Software Engineering Intern"])
    #expect(work.map(\.name) == ["Ferrous Ledger, Inc.", "Lantern Health"])
    #expect(work.map(\.location) == ["Austin, TX", "Remote"])
    #expect(work.map(\.startDate) == ["2024-06", "2023-05"])
    #expect(work.map(\.endDate) == [nil, "2023-08"])
    #expect(work.map(\.highlights) == [["Built a service."], ["Added a flow."]])
  }

  @Test("Entries cover the lines below the heading without overlap", arguments: layouts)
  func coverage(layout: String, lines: [String]) throws {
    let section = try #require(Readout(plain: ["Jane Doe", "Experience"] + lines).sections.last)
    #expect(section.entries.count == 2)
    #expect(section.entries.flatMap { Array($0) } == Array(section.lines.dropFirst()))
  }

  @Test("A word that is a job in one entry tells which piece is the job in the others")
  func slots() throws {
    let work = try #require(
      Readout(plain: [
        "Experience", "Keeper of Keys", "Lantern House | 2019 – 2021", "Nurse",
        "County Hospital | 2017 – 2019",
      ]).resume.work)
    #expect(work.map(\.position) == ["Keeper of Keys", "Nurse"])
    #expect(work.map(\.name) == ["Lantern House", "County Hospital"])
  }

  @Test("What follows most companies of a section is their place, known or not")
  func usualPlaces() throws {
    let work = try #require(
      Readout(plain: [
        "Experience", "Leiter 07.2018 – heute",
        "Isarwerk Mobility GmbH, München", "Entwickler 10.2012 – 06.2018",
        "Nordstern Automatisierung AG, Stuttgart",
      ]).resume.work)
    #expect(work.map(\.name) == ["Isarwerk Mobility GmbH", "Nordstern Automatisierung AG"])
    #expect(work.map(\.location) == ["München", "Stuttgart"])
  }

  @Test(
    "What stands behind the dates on their line is the place, be it a place that is known or not",
    arguments: [
      ["Chef – Casa Pepita", "2019 – 2021, Alicante", "Waiter – Bahía Azul", "2017 – 2019, Elche"],
      ["Casa Pepita – Chef", "2019 – 2021, Alicante", "Bahía Azul – Waiter", "2017 – 2019, Elche"],
      ["Chef", "Casa Pepita", "2019 – 2021 | Alicante", "Waiter", "Bahía Azul", "2017 – 2019 | Elche"],
    ])
  func placesBehindDates(lines: [String]) throws {
    let work = try #require(Readout(plain: ["Experience"] + lines).resume.work)
    #expect(work.map(\.position) == ["Chef", "Waiter"])
    #expect(work.map(\.name) == ["Casa Pepita", "Bahía Azul"])
    #expect(work.map(\.location) == ["Alicante", "Elche"])
  }

  @Test(
    "Titles are told from their owners by what joins them",
    arguments: [
      ["Chef @ Casa Pepita", "Alicante, 2019 – 2021", "Waiter @ Bahía Azul", "Elche, 2017 – 2019"],
      ["Chef hos Casa Pepita (2019 – 2021)", "Waiter på Bahía Azul (2017 – 2019)"],
      ["Casa Pepita (Alicante): Chef, 2019 – 2021", "Bahía Azul ( Elche ): Waiter, 2017 – 2019"],
    ])
  func joinedTitles(lines: [String]) throws {
    let work = try #require(Readout(plain: ["Experience"] + lines).resume.work)
    #expect(work.map(\.position) == ["Chef", "Waiter"])
    #expect(work.map(\.name) == ["Casa Pepita", "Bahía Azul"])
  }

  @Test(
    "A preposition that titles have too joins only what words tell to be the owner",
    arguments: [
      ("Jefa de cocina en Restaurante Azul, 2019 – 2021", "Jefa de cocina", "Restaurante Azul"),
      (
        "Técnica en electrónica, Motores Ebro S.A., 2019 – 2021", "Técnica en electrónica",
        "Motores Ebro S.A."
      ),
    ])
  func loosePrepositions(line: String, position: String, name: String) throws {
    let work = try #require(Readout(plain: ["Experience", line]).resume.work)
    #expect(work.first?.position == position)
    #expect(work.first?.name == name)
  }

  @Test("A head that fills its line goes on in the next", arguments: ["Halle-", "Halle-Neustadt am"])
  func brokenHeads(end: String) throws {
    let rest = end.hasSuffix("-") ? "Wittenberg" : "großen Fluss"
    let lines = [
      "2004 – 2009: Diplom, Pharmazie, Universität \(end)", rest, "• magna cum laude",
      "2000 – 2004: Bachelor, Chemie, Universität Leipzig", "• cum laude",
    ]
    let document = Document(
      drawn: [DrawnLine("Jane Doe", size: 20), DrawnLine("Education", size: 14)] + lines.map { DrawnLine($0) }
    )
    let view = try #require(document.views.first)
    let education = try #require(ReadoutReader.read(view, of: document).resume.education)
    let name =
      end.hasSuffix("-") ? "Universität Halle-Wittenberg" : "Universität Halle-Neustadt am großen Fluss"
    #expect(education.map(\.institution) == [name, "Universität Leipzig"])
    #expect(education.map(\.studyType) == ["Diplom", "Bachelor"])
  }

  @Test("Capitals in brackets are no place but short for the name before them")
  func abbreviations() throws {
    let work = try #require(
      Readout(plain: [
        "Experience", "Gulf Foundation (GF): Analyst, 2019 – 2021", "Bayou Trust (BT): Analyst, 2017 – 2019",
      ]).resume.work)
    #expect(work.map(\.name) == ["Gulf Foundation (GF)", "Bayou Trust (BT)"])
  }

  @Test(
    "The letters of a degree end where its subject begins",
    arguments: [
      ("BSc Chemistry", "BSc", "Chemistry"),
      ("B.Sc. (Hons) Marine Biology", "B.Sc. (Hons)", "Marine Biology"),
      ("MBA, Finance", "MBA", "Finance"),
    ])
  func letters(degree: String, type: String, area: String) throws {
    let education = try #require(
      Readout(plain: ["Education", "\(degree), University of Leeds, 2014"]).resume.education)
    #expect(education.first?.studyType == type)
    #expect(education.first?.area == area)
  }

  @Test("A word for now is no place, although the file has lost the dash before it")
  func lostDash() throws {
    let work = try #require(
      Readout(plain: ["Experience", "Engineer, Acme Inc., Cork  03/2021 \u{15} Present"]).resume.work)
    #expect(work.first?.location == "Cork")
  }

  @Test(
    "Each item of a list of certificates or prizes is one, with a date or without",
    arguments: ["Certifications", "Awards"], ["", ", 2021"])
  func items(heading: String, date: String) {
    let resume = Readout(plain: [
      "Jane Doe", heading, "• First Aid, Red Cross\(date)", "• Forklift, City of Chicago\(date)",
      "• Crane Operation, Port Authority\(date)",
    ]).resume
    let names = resume.certificates?.map(\.name) ?? resume.awards?.map(\.title)
    #expect(names == ["First Aid", "Forklift", "Crane Operation"])
  }

  @Test("Sentences with bullets below the wrong heading are no certificates")
  func noItems() {
    let resume = Readout(plain: [
      "Jane Doe", "Certifications", "• Cared for patients after surgery and trained nurses.",
      "• Cut the time of release by a third.", "• Wrote the plan for the new ward.",
    ]).resume
    #expect((resume.certificates?.count ?? 0) < 2)
  }

  @Test("Where no word tells, nothing is assigned")
  func unsure() throws {
    let work = try #require(
      Readout(plain: ["Experience", "Vocational", "Something Else | 2019 – 2021"]).resume.work)
    #expect(work.map(\.startDate) == ["2019"])
    #expect(work.allSatisfy { $0.position == nil && $0.name == nil })
  }

  @Test("Bullets, their second lines and years in sentences open no entries")
  func bullets() throws {
    let readout = Readout(plain: [
      "Experience", "Engineer, Acme Inc., 2019 – 2021", "• Led the migration of 2020 for all teams and",
      "many others until 2021.",
      "• Engineer of the year 2020", "• Manager of 12 people",
      "Deployed to 3 shelters after the 2019 floods.",
    ])
    #expect(readout.sections.last?.entries == [1..<7])
    #expect(
      readout.resume.work?.first?.highlights?.first
        == "Led the migration of 2020 for all teams and many others until 2021.")
  }

  @Test("Titles with as many letters as the text below them open entries", arguments: 0..<8)
  func evenStyles(_: Int) throws {
    let lines = ["Alpha", "Gamma", "Delta", "Kappa"].enumerated().map { number, text in
      DrawnLine(text, isBold: number % 2 == 0)
    }
    let document = Document(drawn: [DrawnLine("Certifications", size: 14)] + lines)
    let view = try #require(document.views.first)
    #expect(ReadoutReader.read(view, of: document).sections.last?.entries.count == 2)
  }

  @Test("Titles that most of a section consists of open entries where the text of the view is set otherwise")
  func titlesAlone() throws {
    let document = Document(
      drawn: [DrawnLine("Jane Doe", size: 20), DrawnLine("Summary", size: 14)]
        + (0..<4).map { _ in DrawnLine("A nurse with many years at the bed and in the ward.") }
        + [DrawnLine("Education", size: 14)]
        + ["Loyola University Chicago", "Northwestern University"].flatMap {
          [DrawnLine($0, isBold: true), DrawnLine("Bachelor, Nursing")]
        })
    let readout = ReadoutReader.read(try #require(document.views.first), of: document)
    #expect(
      readout.resume.education?.map(\.institution) == [
        "Loyola University Chicago", "Northwestern University",
      ])
  }

  @Test("Entries whose dates come last are told by the style of their titles")
  func datesLast() throws {
    let lines = ["First Ltd, Engineer", "Second Ltd, Engineer"].flatMap { title in
      [DrawnLine(title, isBold: true)]
        + (1...4).map { DrawnLine("• Did the long and useful thing number \($0).") }
        + [DrawnLine("Jan 2019 – Dec 2020")]
    }
    let document = Document(drawn: [DrawnLine("Experience", size: 14)] + lines)
    let view = try #require(document.views.first)
    let readout = ReadoutReader.read(view, of: document)
    #expect(readout.sections.last?.entries == [1..<7, 7..<13])
    #expect(readout.resume.work?.map(\.startDate) == ["2019-01", "2019-01"])
    #expect(readout.resume.work?.map(\.name) == ["First Ltd", "Second Ltd"])
  }

  @Test(
    "Degrees are read with their subject and school",
    arguments: [
      ["B.S., Computer Science, University of Texas at Austin, Aug 2020 – May 2024"],
      ["B.S., Computer Science Aug 2020 – May 2024", "University of Texas at Austin"],
      ["University of Texas at Austin Aug 2020 – May 2024", "B.S. in Computer Science"],
      ["B.S., Computer Science", "University of Texas at Austin | Aug 2020 – May 2024"],
      ["08/2020 – 05/2024 University of Texas at Austin, B.S. in Computer Science"],
    ])
  func education(lines: [String]) throws {
    let education = try #require(Readout(plain: ["Education"] + lines + ["3.71 GPA"]).resume.education?.first)
    #expect(education.studyType == "B.S.")
    #expect(education.area == "Computer Science")
    #expect(education.institution == "University of Texas at Austin")
    #expect(education.startDate == "2020-08")
    #expect(education.endDate == "2024-05")
    #expect(education.score == "3.71 GPA")
  }

  @Test("A mark is read without its label", arguments: ["Note: 1,4", "GPA: 1,4", "Nota: 1,4"])
  func mark(line: String) {
    let education = Readout(plain: ["Education", "Diplom, Informatik, Universität Würzburg, 2008", line])
      .resume
      .education?.first
    #expect(education?.score == "1,4")
  }

  @Test(
    "What goes on has a beginning, and what only ended has an end",
    arguments: [
      ("seit 04.2018 Leiter, Kessler GmbH", "2018-04", nil),
      ("Since May 2019 Leiter, Kessler GmbH", "2019-05", nil),
      ("bis 03.2018 Leiter, Kessler GmbH", nil, "2018-03"),
    ] as [(String, String?, String?)])
  func open(line: String, start: String?, end: String?) throws {
    let work = try #require(
      Readout(plain: ["Berufserfahrung", line, "– Audits in Ungarn", "01.2008 – 08.2012 Assistent, Robur AG"])
        .resume
        .work)
    #expect(work.map(\.startDate) == [start, "2008-01"])
    #expect(work.map(\.endDate) == [end, "2012-08"])
    #expect(work.map(\.position) == ["Leiter", "Assistent"])
  }

  @Test("A date behind a tab does not take the number before it")
  func numberBeforeTab() {
    let education = Readout(plain: ["Formation", "Université Lyon 1\tsept. 2015 – juin 2016", "Licence"])
      .resume
      .education?.first
    #expect(education?.institution == "Université Lyon 1")
    #expect(education?.startDate == "2015-09")
  }

  @Test("Jobs that no word tells are read in the order of those that words tell")
  func orderElsewhere() {
    let volunteer = Readout(plain: [
      "Experience", "Engineer", "Acme Inc. | 2019 – 2021", "Volunteering", "Keeper of Keys",
      "Lantern House | 2016",
    ]).resume.volunteer?.first
    #expect(volunteer?.position == "Keeper of Keys")
    #expect(volunteer?.organization == "Lantern House")
  }

  @Test("What only its place says is inferred, and what a word says or leaves over is not")
  func inferred() {
    let readout = Readout(plain: [
      "Jane Doe", "Experience", "Engineer", "Acme | 2019 – 2021", "Volunteering", "Keeper of Keys",
      "Lantern Light | 2016",
    ])
    #expect(
      readout.fields.filter(\.isInferred).map(\.path) == [
        "volunteer[0].position", "volunteer[0].organization",
      ])
  }

  @Test(
    "Projects are read with their means",
    arguments: [
      ["tinyraft | Go, gRPC | 2019 – 2021", "Teaches consensus."],
      ["tinyraft, 2019 – 2021", "Teaches consensus.", "Technologies: Go, gRPC"],
    ])
  func projects(lines: [String]) {
    let project = Readout(plain: ["Projects"] + lines).resume.projects?.first
    #expect(project?.name == "tinyraft")
    #expect(project?.keywords == ["Go", "gRPC"])
    #expect(project?.description == "Teaches consensus.")
    #expect(project?.highlights == nil)
  }

  /// A job with two items whose bullets are not in their lines.
  private static let items = [
    "Experience", "Engineer, Acme Inc., 2019 – 2021", "Led a team", "Built a service",
  ]

  @Test("Bullets that are drawn make items")
  func drawnBullets() {
    var document = Document(drawn: Self.items.map { DrawnLine($0) })
    for line in 2...3 {
      let baseline = 30 + Float(line) * 20
      document.pages[0].graphics.append(
        Graphic(
          shape: .other, box: Box(x0: 30, y0: baseline - 5, x1: 33, y1: baseline - 2), isFilled: true,
          color: 0,
          opacity: 1, lineWidth: 0, subpaths: 1, curves: 4, paintOrder: 0))
    }
    let readout = ReadoutReader.read(document.views[0], of: document)
    #expect(readout.resume.work?.first?.highlights == ["Led a team", "Built a service"])
  }

  @Test("Bullets that a view puts last go back to their items")
  func loneBullets() {
    var document = Document(drawn: (Self.items + ["•", "•"]).map { DrawnLine($0) })
    for number in 0..<2 {
      let glyph = document.pages[0].glyphs.count - 2 + number
      let baseline = 30 + Float(2 + number) * 20
      document.pages[0].glyphs[glyph].originY = baseline
      document.pages[0].glyphs[glyph].box = Box(x0: 30, y0: baseline - 10, x1: 34, y1: baseline)
    }
    for glyph in document.pages[0].glyphs.indices.dropLast(2) { document.pages[0].glyphs[glyph].box.x0 += 1 }
    let readout = ReadoutReader.read(document.views[0], of: document)
    #expect(readout.resume.work?.first?.highlights == ["Led a team", "Built a service"])
  }

  @Test("Lines without bullets are items of their own where the next would have fitted, and one where not")
  func plainItems() {
    let long = "A line of text that is as wide as the column of this page is and so it ends"
    let readout = { (lines: [String]) -> [String]? in
      let document = Document(
        drawn: ([long, "Experience", "Engineer, Acme Inc., 2019 – 2021"] + lines).map { DrawnLine($0) })
      return ReadoutReader.read(document.views[0], of: document).resume.work?.first?.highlights
    }
    #expect(
      readout(["Led a team of nine", "Built a service too"]) == ["Led a team of nine", "Built a service too"])
    #expect(
      readout([long, "Here in the next line", "Built a service"]) == [
        "\(long) Here in the next line", "Built a service",
      ])
  }

  @Test("Where and when a resume was signed is no text of its last section")
  func signature() {
    let readout = Readout(plain: ["Jane Doe", "Interessen", "Orgelmusik, Imkerei", "Stuttgart, 12.03.2025"])
    #expect(readout.resume.interests?.map(\.name) == ["Orgelmusik", "Imkerei"])
  }

  @Test("A degree with a single date ended then")
  func graduation() {
    let education = Readout(plain: ["Education", "Diplom, Informatik, Universität Würzburg, 2008"]).resume
      .education?.first
    #expect(education?.startDate == nil)
    #expect(education?.endDate == "2008")
  }

  @Test(
    "Certificates are read with their issuer and date",
    arguments: [
      ["AWS Certified Developer – Associate, Amazon Web Services, Nov 2024"],
      ["AWS Certified Developer – Associate: Amazon Web Services, Nov 2024"],
      ["AWS Certified Developer – Associate", "Amazon Web Services | Nov 2024"],
      ["AWS Certified Developer – Associate Nov 2024", "Amazon Web Services"],
      ["AWS Certified Developer – Associate (Amazon Web Services, Nov 2024)"],
    ])
  func certificates(lines: [String]) {
    let certificate = Readout(plain: ["Certifications"] + lines).resume.certificates?.first
    #expect(certificate?.name == "AWS Certified Developer – Associate")
    #expect(certificate?.issuer == "Amazon Web Services")
    #expect(certificate?.date == "2024-11")
  }

  @Test("Page numbers and running heads inside a section are no text of it")
  func furniture() {
    let readout = Readout(plain: [
      "Jane Doe", "Experience", "Engineer, Acme Inc., 2019 – 2021", "• Built a service", "Jane Doe – 1/2",
      "3", "Page 2 of 3",
      "• Built another.",
    ])
    #expect(readout.resume.work?.first?.highlights == ["Built a service", "Built another."])
  }

  @Test(
    "A mark in another font before the next degree is that of the degree before", arguments: [true, false])
  func leftOverMark(isInOtherFont: Bool) {
    var document = Document(
      drawn: [
        DrawnLine("Education", size: 14), DrawnLine("Bachelor, Physics, 2009 – 2013", isBold: true),
        DrawnLine("University of Oslo"), DrawnLine("8,4 Master, Data Science, 2016 – 2018", isBold: true),
        DrawnLine("University of Bergen"),
      ])
    let first = document.pages[0].runs[3].glyphs.lowerBound
    if isInOtherFont {
      for glyph in first..<first + 3 { document.pages[0].glyphs[glyph].run = 2 }
    }
    let education = ReadoutReader.read(document.views[0], of: document).resume.education
    #expect(education?.map(\.studyType) == ["Bachelor", "Master"])
    #expect(education?.map(\.score) == [isInOtherFont ? "8,4" : nil, nil])
  }

  @Test("What ends one page and begins the next is no running head")
  func repeatedAtEdges() throws {
    let pages = [
      ["Jane Doe", "jane@example.com", "Summary", "Founder of foundries.", "Seen in Oslo.", "Skills"]
        + ["Drilling", "(Expert)", "Walls, Wood"]
        + ["Casting", "(Advanced)", "Iron, Lead", "Milling", "(Advanced)", "Steel, Brass"],
      ["Turning", "(Advanced)", "Oak, Ash", "Languages", "English, French"],
    ]
    var document = Document(drawn: pages[0].map { DrawnLine($0) })
    let second = Document(drawn: pages[1].map { DrawnLine($0) })
    document.pages.append(second.pages[0])
    document.views[0].lines += second.views[0].lines.map { line in
      View.Line(text: line.text, page: 1, origins: line.origins)
    }
    let skills = ReadoutReader.read(document.views[0], of: document).resume.skills
    #expect(skills?.map(\.name) == ["Drilling", "Casting", "Milling", "Turning"])
  }

  @Test(
    "Every value of the resume has a field, and its span holds the value",
    arguments: layouts.map(\.1) + [
      [
        "Skills", "Languages (Expert): Go,", "Python", "Languages", "English – Native", "Interests",
        "Cycling: Gravel",
      ]
    ])
  func spans(lines: [String]) throws {
    let all =
      ["Jane Doe", "Nurse", "jane@example.com | +1 206-555-0173 | Austin, TX 78702", "Experience"] + lines
    let readout = Readout(plain: all)
    #expect(readout.fields.contains { $0.path == "basics.location.postalCode" })
    for field in readout.fields where !field.path.hasSuffix("Date") {
      var text = ""
      for line in field.span.lines {
        let scalars = Array(all[line].unicodeScalars)
        let start = line == field.span.start.line ? field.span.start.offset : 0
        let end = line == field.span.end.line ? field.span.end.offset : scalars.count
        for scalar in scalars[start..<end] { text.unicodeScalars.append(scalar) }
        text += " "
      }
      #expect(text.contains(field.value), "\(field.path)")
    }
    #expect(Set(readout.fields.map(\.path)).count == readout.fields.count)
  }

  @Test("Views that make no sense are read without harm")
  func hostile() {
    let odd = [
      "", "•", "–", "()", "((((", ")", ",,,,", ":", "|||", "2019 –", "– 2019", "@", "a@", "://", "\u{0}",
      "(a", "• (", "/", "Present", "mar", "2020",
    ]
    for heading in [
      "Experience", "Education", "Skills", "Languages", "Interests", "Certifications", "Projects", "Contact",
      "Summary",
    ] {
      for line in odd {
        for other in odd {
          _ = Readout(plain: [line, other, heading, line, other, line, heading, other])
        }
      }
    }
  }

  @Test(
    "Long views and long lines are read in time that grows with their length",
    arguments: ["Go, (Python, ", "2019 – 2020, ", "mar", "Skills", "•", "a@b"])
  func longViews(text: String) {
    let clock = ContinuousClock()
    for heading in ["Experience", "Skills"] {
      for lines in [Array(repeating: text, count: 5000), [String(repeating: text, count: 30_000)]] {
        // Quadratic work takes minutes at this length; a slow machine without optimisation takes seconds.
        #expect(clock.measure { _ = Readout(plain: [heading] + lines) } < .seconds(30))
      }
    }
  }
}

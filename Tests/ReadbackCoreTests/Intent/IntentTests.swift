import ReadbackCore
import Testing

@Suite struct IntentTests {
  @Test(
    "a value that the schema does not allow is named with its path, what was expected and what was found",
    arguments: [
      (
        ["work": [["startDate": 2020]]],
        "work[0].startDate: expected a date such as 2020-03, found the number 2020"
      ),
      (
        ["work": [["endDate": "Present"]]],
        #"work[0].endDate: expected a date such as 2020-03, found "Present""#
      ),
      (
        ["work": [["startDate": "2020-13"]]],
        #"work[0].startDate: expected a date such as 2020-03, found "2020-13""#
      ),
      (
        ["awards": [["date": "2020-02-3"]]],
        #"awards[0].date: expected a date such as 2020-03, found "2020-02-3""#
      ),
      (["basics": ["name": ["A"]]], "basics.name: expected text, found a list"),
      (["basics": ["location": "Berlin"]], #"basics.location: expected an object, found "Berlin""#),
      (
        ["basics": ["profiles": [["url": ["a": "b"]]]]],
        "basics.profiles[0].url: expected text, found an object"
      ),
      (["skills": ["name": "Go"]], "skills: expected a list, found an object"),
      (["skills": [["keywords": ["Go", 1]]]], "skills[0].keywords[1]: expected text, found the number 1"),
      (["projects": ["x"]], #"projects[0]: expected an object, found "x""#),
      (["basics": ["name": "A", "name": "B"]], "basics.name: is given twice"),
      ([["basics": ["name": "A"]]], "expected an object with sections such as basics, found a list"),
      ("text", #"expected an object with sections such as basics, found "text""#),
      ([:], "expected a section of JSON Resume such as basics, found none"),
      (["meta": ["version": 1]], "expected a section of JSON Resume such as basics, found none"),
      (nil, "the document is empty"),
    ] as [(IntentTree, String)])
  func refuses(tree: IntentTree, message: String) {
    #expect { try Intent(tree) } throws: { "\($0)" == message }
  }

  @Test("all problems are given together, in the order of the schema")
  func collects() {
    let tree: IntentTree = ["work": [["startDate": "soon", "highlights": "x"]], "basics": ["email": 1]]
    let paths = ["basics.email", "work[0].startDate", "work[0].highlights"]
    #expect {
      try Intent(tree)
    } throws: { error in
      guard case .invalid(let problems) = error as? IntentError else { return false }
      return problems.map(\.path) == paths
    }
  }

  @Test("unknown fields are notices; extensions, meta and the schema's address are not")
  func notices() throws {
    let tree: IntentTree = [
      "$schema": "https://example.com", "meta": ["anything": [1]], "x-readback": ["omit": []], "hobbies": [],
      "work": [["company": "Acme", "name": "Acme", "x-note": 1]],
    ]
    #expect(try Intent(tree).notices.map(\.path) == ["hobbies", "work[0].company"])
  }

  @Test("nulls and empty texts are not given")
  func empty() throws {
    let intent = try Intent([
      "basics": ["name": "A", "phone": ""], "work": [["name": "B", "startDate": "", "endDate": nil]],
    ])
    #expect(intent.resume.basics?.phone == nil)
    #expect(intent.resume.work?.first?.endDate == nil)
    #expect(intent.facts.map(\.id) == ["basics.name", "work[0].name"])
  }

  @Test("dates may end at the year, the month or the day", arguments: ["2020", "2020-03", "2020-03-31"])
  func dates(text: String) throws {
    let intent = try Intent(["education": [["endDate": .string(text)]]])
    #expect(
      intent.facts == [
        Fact(id: "education[0].endDate", kind: .date, text: text, section: .education, entry: 0)
      ])
  }

  @Test("facts carry the paths, kinds, sections and entries of all sections")
  func facts() throws {
    let tree: IntentTree = [
      "basics": [
        "name": "Ada", "image": "me.png", "email": "a@b.c", "phone": "1", "url": "b.c",
        "summary": "One. Two.",
        "location": ["city": "Graz", "countryCode": "AT"],
        "profiles": [
          ["network": "GitHub", "username": "ada", "url": "https://github.com/ada"],
          ["network": "Orcid", "username": "0-1"], ["network": "None"],
        ],
      ],
      "work": [["position": "P", "summary": "S.", "highlights": ["H", "", "I"]], ["name": "N"]],
      "skills": [["name": "S", "keywords": ["K", "—"]]],
      "references": [["name": "R", "reference": "Good. Very."]],
      "projects": [["name": "X", "type": "app", "description": "D."]],
    ]
    let facts = try Intent(tree).facts
    #expect(
      facts.map(\.id) == [
        "basics.name", "basics.email", "basics.phone", "basics.url", "basics.location.city",
        "basics.location.countryCode", "basics.profiles[0].url", "basics.profiles[1].username",
        "basics.summary[0]", "basics.summary[1]",
        "work[0].position", "work[0].summary[0]", "work[0].highlights[0]", "work[0].highlights[2]",
        "work[1].name",
        "skills[0].name", "skills[0].keywords[0]", "references[0].name", "references[0].reference[0]",
        "references[0].reference[1]", "projects[0].name", "projects[0].description[0]",
      ])
    #expect(facts[1].kind == .email && facts[2].kind == .phone && facts[3].kind == .url)
    #expect(facts[6].alternatives == ["ada"])
    #expect(facts[5].kind == .country && facts[5].alternatives.contains("Österreich"))
    #expect(facts[8].section == .summary && facts[8].entry == nil && facts[0].section == .header)
    #expect(facts[14].section == .work && facts[14].entry == 1)
  }

  private static let printed: IntentTree = [
    "basics": ["name": "Ada", "phone": "1"],
    "work": [["name": "N", "highlights": ["H", "I"]], ["name": "M", "highlights": ["J"]]],
    "skills": [["name": "S", "level": "L"]],
  ]

  @Test(
    "what the template does not print is no fact",
    arguments: [
      ("skills.level", ["skills[0].level"]),
      ("work[0].highlights", ["work[0].highlights[0]", "work[0].highlights[1]"]),
      ("work.highlights[0]", ["work[0].highlights[0]", "work[1].highlights[0]"]),
      ("work[1]", ["work[1].name", "work[1].highlights[0]"]), ("basics.phone", ["basics.phone"]),
      ("skills", ["skills[0].name", "skills[0].level"]), ("work[7]", []), ("skill", []), ("", []),
    ] as [(String, [String])])
  func omitted(path: String, expected: [String]) throws {
    guard case .object(let members) = Self.printed else { return }
    let omit = IntentTree.Member(key: "x-readback", value: ["omit": [.string(path)]])
    let intent = try Intent(.object(members + [omit]))
    let left = Set(intent.facts.map(\.id))
    #expect(try Intent(Self.printed).facts.map(\.id).filter { !left.contains($0) } == expected)
    #expect(intent.notices.map(\.path) == (expected.isEmpty ? ["x-readback.omit[0]"] : []))
  }

  @Test("headings and the order of sections are read, and what is no section is refused")
  func printing() throws {
    let intent = try Intent([
      "basics": ["name": "A"],
      "x-readback": ["headings": ["My Journey": "work"], "sections": ["skills", "work"], "colour": "red"],
    ])
    #expect(intent.printing == Printing(headings: ["My Journey": .work], sections: [.skills, .work]))
    #expect(intent.notices.map(\.path) == ["x-readback.colour"])
    for wrong: IntentTree in [
      ["headings": ["A": "nowhere"]], ["headings": ["A"]], ["sections": ["unknown"]], ["omit": "skills"], [1],
    ] {
      #expect(throws: IntentError.self) { try Intent(["basics": ["name": "A"], "x-readback": wrong]) }
    }
  }
}

import ReadbackCore
import TestSupport
import Testing

@Suite struct StatusTests {
  /// What becomes of one text; another view keeps it, so that it is lost and not absent.
  private func status(of text: String, _ kind: Fact.Kind = .text, in lines: [String]) -> FactStatus? {
    compare([fact("work[0].name", text, kind)], lines, [text])["work[0].name"]?.status
  }

  @Test(
    "letter case, typography, line wraps and punctuation around words do not count",
    arguments: [
      ("Senior Engineer", ["SENIOR ENGINEER at Acme"]),
      ("O'Malley's team – “first”…", ["O’Malley’s team - \"first\"..."]),
      ("4-5 patients", ["4–5 patients"]), ("2020–2024", ["2020 – 2024"]), ("a — b", ["a – b"]),
      ("38 % más", ["38\u{202F}% más"]), ("38% más", ["38 % más"]), ("Zoë Café", ["Zoe\u{308} Cafe\u{301}"]),
      ("Zoe\u{308} Café", ["ZOË CAFÉ"]), ("Weiß", ["WEISS"]), ("İstanbul Yıldız", ["istanbul YILDIZ"]),
      ("one two three", ["one two", "three"]), ("on-call work", ["on-", "call work"]),
      ("CI/CD work", ["CI/", "CD work"]), ("nurse- and doctor", ["nurse-", "and doctor"]),
      ("Acme, Inc.", ["(Acme Inc)"]), ("• Built it.", ["- Built it"]), ("a\u{A0}b", ["a b"]),
      ("Go", ["Go/Python"]), ("Python", ["Go, Python; R"]), ("Go", ["\u{F0B7}Go"]), ("Go", ["•Go•R"]),
      ("C++", ["C, C++, C#"]), ("C#", ["C++/C#"]), (".NET", ["C#/.NET"]), ("R", ["Python, R."]),
      ("Node.js", ["in Node.js."]), ("CI/CD", ["CI/CD"]), ("R&D", ["(R&D)"]), ("東京", ["私は東京大学"]),
    ])
  func intact(text: String, lines: [String]) {
    #expect(status(of: text, in: lines) == .intact)
  }

  @Test(
    "another separator may stand where the fact has a comma or a bar",
    arguments: [
      ("Austin, TX", ["Austin | TX"], FactStatus.intact), ("Berlin | Germany", ["Berlin, Germany"], .intact),
      ("Berlin, Germany", ["Berlin · Germany"], .intact), ("Go, Rust, C", ["Go/Rust/C"], .intact),
      ("Austin, TX", ["Austin – TX"], .intact), ("Senior Engineer", ["Senior | Engineer"], .scattered),
    ])
  func separators(text: String, lines: [String], expected: FactStatus) {
    #expect(status(of: text, in: lines) == expected)
  }

  @Test("what is left of a short word is shown where the word belongs")
  func shortDamaged() {
    let facts = [fact("work[0].position", "Senior Bridge Engineer"), fact("work[0].name", "Tim")]
    let near = compare(facts, ["Senior Bridge Engineer", "T\u{FFFD}m"])
    #expect(near["work[0].name"]?.status == .lost)
    #expect(near["work[0].name"]?.found == "T\u{FFFD}m")
    let filler = (0..<40).map { "word\($0)" }
    let far = compare(facts, ["Senior Bridge Engineer"] + filler + ["T\u{FFFD}m"])
    #expect(far["work[0].name"]?.status == .absent)
  }

  @Test("a country is its code or its name, beside the rest of the address")
  func country() {
    let facts = [
      fact("basics.location.city", "Graz"),
      fact("basics.location.countryCode", "AT", .country, alternatives: ["Austria", "Österreich"]),
    ]
    func status(_ lines: String...) -> FactStatus? {
      compare(facts, lines, ["Graz, AT"])["basics.location.countryCode"]?.status
    }
    #expect(status("Graz, AT") == .intact)
    #expect(status("8010 Graz", "Österreich") == .intact)
    #expect(status("Graz – look at me") == .lost)
    #expect(status("Graz", "a b c d e f g h", "worked in Austria") == .lost)
  }

  @Test(
    "a word is not found inside another one",
    arguments: [
      ("C", ["C++"]), ("C", ["C#"]), ("Java", ["JavaScript"]), (".NET", ["ASP.NET"]), ("Node", ["Node.js"]),
      ("R", ["R&D"]), ("JS", ["Node.js"]), ("on", ["on-call"]), ("call", ["on-call"]), ("6", ["1.6"]),
      ("D", ["R&D"]), ("Go", ["Go\u{200B}lang"]), ("on", ["applica\u{FFFD}on"]),
      ("International", ["Internationalisation"]),
    ])
  func inside(text: String, lines: [String]) {
    #expect(status(of: text, in: lines) == .lost)
  }

  @Test(
    "what is there only after folding is altered",
    arguments: [
      ("efficient workflow", ["eﬃcient workﬂow"]), ("developer tools", ["devel-", "oper tools"]),
      ("developer tools", ["devel\u{AD}", "oper tools"]), ("developer", ["devel\u{AD}oper"]),
      ("Experience", ["E x p e r i e n c e"]), ("Senior Engineer at Acme", ["SeniorEngineer at Acme"]),
      ("Senior Engineer", ["I am SeniorEngineeratAcme"]), ("Cloud-Plattform", ["CloudPlattform"]),
      ("Scala", ["S\u{441}ala"]), ("Python", ["Ｐｙｔｈｏｎ"]), ("zero width", ["ze\u{200B}ro width"]),
      ("Muñoz", ["Mu˜noz"]), ("Muñoz", ["Munoz"]), ("R&D work", ["R & D work"]), ("SQL", ["S\u{200B}QL"]),
    ])
  func altered(text: String, lines: [String]) {
    #expect(status(of: text, in: lines) == .altered)
  }

  @Test(
    "words in order with foreign words between are scattered, as far as the window goes",
    arguments: [
      (
        "Built the billing service in Go", ["Built the billing Skills", "service in Go Python"],
        FactStatus.scattered
      ),
      ("Built the billing service", ["Built the billing • service"], .scattered),
      ("Built the billing service", ["Built the billing", "Ada – 1/2", "service"], .scattered),
      ("Built the billing service", ["service billing the Built"], .lost),
      (
        "Built the billing service", ["Built the billing" + String(repeating: " x", count: 40), "service"],
        .lost
      ),
    ])
  func scattered(text: String, lines: [String], expected: FactStatus) {
    #expect(status(of: text, in: lines) == expected)
  }

  @Test(
    "the window of scattered words is four times their number and eight more",
    arguments: [(15, FactStatus.scattered), (16, .lost)])
  func window(foreign: Int, expected: FactStatus) {
    let lines = ["alphabet" + String(repeating: " x", count: foreign) + " betamax"]
    #expect(status(of: "alphabet betamax", in: lines) == expected)
  }

  @Test(
    "a date is any rendering of it, and a year where the template shows years",
    arguments: [
      ("2020-03", ["Mar 2020"], FactStatus.intact), ("2020-03", ["03/2020"], .intact),
      ("2020-03", ["marzo de 2020"], .intact),
      ("2020-03", ["2018 – 2020"], .intact), ("2020-03", ["Apr 2020"], .lost),
      ("2020-03", ["Mar 2021"], .lost),
      ("2020", ["2020"], .intact), ("2020-03-05", ["March 2020"], .intact),
      ("2020-03", ["Engineer, Mar", "2020 – now"], .intact), ("2020-03", ["marzo de", "2020"], .intact),
      ("2020-03", ["Apr", "2020"], .lost), ("2020-03", ["Engineer03/2020"], .altered),
    ])
  func dates(text: String, lines: [String], expected: FactStatus) {
    let view = compare([fact("work[0].startDate", text, .date)], lines, [text])
    #expect(view["work[0].startDate"]?.status == expected)
  }

  @Test(
    "a phone number is its digits in order, with or without its country code",
    arguments: [
      ("(512) 555-0148", ["512.555.0148"], FactStatus.intact),
      ("+34 612 555 018", ["0034 612 55 50 18"], .intact),
      ("+34 612 555 018", ["Tel. 612-555-018"], .intact),
      ("+353 (0)87 123 4567", ["+353 87 1234567"], .intact),
      ("+49 89 5550163", ["089 / 5550163"], .intact), ("612 555 018", ["+34612555018"], .intact),
      ("(512) 555-0148", ["78702 (512) 555-0148"], .intact),
      ("(512) 555-0148", ["(512) 555-", "0148"], .altered),
      ("(512) 555-0148", ["(512) 555-0149"], .lost), ("(512) 555-0148", ["(512) 555-01489"], .lost),
      ("555.867.5309", ["A555.867.5309"], .lost),
    ])
  func phones(text: String, lines: [String], expected: FactStatus) {
    #expect(status(of: text, .phone, in: lines) == expected)
  }

  @Test(
    "an address counts with or without scheme, www and closing slash; its path letter by letter",
    arguments: [
      ("https://www.Example.org/Ada/", ["example.org/Ada"], FactStatus.intact),
      ("example.org", ["see http://www.example.org/."], .intact),
      ("https://github.com/ada", ["github.com/ada/tinyraft"], .lost),
      ("https://github.com/ada", ["https://github.com/Ada"], .altered),
      ("https://example.org", ["me@example.org"], .lost), ("https://example.org", ["my.example.org"], .lost),
      ("https://example.org/a_b", ["example.org/a b"], .altered),
      ("https://example.org/ada", ["example.org/", "ada"], .altered),
    ])
  func urls(text: String, lines: [String], expected: FactStatus) {
    #expect(status(of: text, .url, in: lines) == expected)
  }

  @Test(
    "an e-mail address is exact but for case",
    arguments: [
      ("ada.l@example.org", ["ADA.L@EXAMPLE.ORG,"], FactStatus.intact),
      ("ada@example.org", ["x.ada@example.org"], .lost),
      ("ada@example.org", ["ada@example.org.uk"], .lost),
      ("ada@example.org", ["ada @ example.org"], .altered),
      ("ada@example.org", ["ada@exam-", "ple.org"], .altered),
    ])
  func emails(text: String, lines: [String], expected: FactStatus) {
    #expect(status(of: text, .email, in: lines) == expected)
  }

  @Test("a profile is there by its address or by its user name")
  func profiles() {
    let profile = fact("basics.profiles[0].url", "https://github.com/ada", .url, alternatives: ["ada"])
    #expect(compare([profile], ["GitHub: @ada"])["basics.profiles[0].url"]?.status == .intact)
    #expect(compare([profile], ["ada@example.org"], ["ada"])["basics.profiles[0].url"]?.status == .lost)
    #expect(
      compare([profile], ["github.com/ada/tinyraft"], ["ada"])["basics.profiles[0].url"]?.status == .lost)
  }

  @Test("what is in no view is absent everywhere; what is damaged in every view is lost")
  func absent() {
    let facts = [fact("work[0].name", "Acme"), fact("work[0].position", "Operating Systems Engineer")]
    let view = compare(facts, ["Opera\u{FFFD}ng Systems Engineer"], ["Opera\u{FFFD}ng Systems Engineer"])
    #expect(view.statuses == ["work[0].name": .absent, "work[0].position": .lost])
    #expect(view["work[0].position"]?.found == "Opera\u{FFFD}ng Systems Engineer")
    #expect(view["work[0].position"]?.causes == ["unexplained"])
    #expect(view["work[0].name"]?.causes == [])
  }

  @Test("the found text and its span are given")
  func found() {
    let result = compare([fact("work[0].name", "one two")], ["zero", "ää One", "TWO three"])["work[0].name"]
    #expect(result?.found == "One TWO")
    let span = TextSpan(start: .init(line: 1, offset: 3), end: .init(line: 2, offset: 3))
    #expect(result?.span == span)
  }
}

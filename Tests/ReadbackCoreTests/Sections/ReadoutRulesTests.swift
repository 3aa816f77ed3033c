import ReadbackCore
import TestSupport
import Testing

@Suite struct ReadoutRulesTests {
  static let ids = ReadoutRules.all.map { $0.id }

  static let examples = ExampleCase.all(of: ReadoutRules.all.map { $0 })

  private static func readings(
    _ document: Document, intent: Resume? = nil, omitting omitted: [String] = []
  ) -> Readings {
    Readings(
      document: document, readouts: document.views.map { ReadoutReader.read($0, of: document) },
      intent: intent, printing: Printing(omitted: omitted))
  }

  @Test(
    "What the intent says is not printed is not missed",
    arguments: [
      ("contact-missing", ["basics.phone"]), ("contact-missing", ["basics"]),
      ("no-experience-found", ["work"]), ("dates-unreadable", ["work.startDate"]),
    ])
  func omitted(rule id: String, paths: [String]) throws {
    var basics = Resume.Basics()
    basics.name = "Jane Doe"
    basics.phone = "+1 312 555 0147"
    var job = Resume.Work()
    job.name = "Lakeview Hospital"
    job.position = "Charge nurse"
    job.startDate = "2019"
    var intent = Resume()
    intent.basics = basics
    intent.work = [job]
    let heading = id == "dates-unreadable" ? "Experience" : "Education"
    let document = Document.drawn(
      "Jane Doe\njane.doe@example.org\n\(heading)\nCharge nurse, Lakeview Hospital\nCared for patients after surgery."
    )
    let rule = try #require(ReadoutRules.rule(id)).init()
    #expect(rule.examine(Self.readings(document, intent: intent)).name == "found")
    #expect(rule.examine(Self.readings(document, intent: intent, omitting: paths)).name == "clear")
  }

  @Test(
    "How bad it is that no job is read depends on what else is there",
    arguments: [
      ("Experience\nEducation\nBachelor, Loyola University, 2015", Severity.error),
      (
        "Nurse, Oakton Clinic, 2012 - 2015\nTriage for a ward of ten and the emergency room\nNurse, Acme Care, 2009 - 2012",
        .error
      ),
      ("Skills\nTriage, wound care, and all that goes with them", .error),
      ("Education\nBachelor, Loyola University, 2015", .info),
      (
        "Nurse, Oakton Clinic, 2012 - 2015\nNurse, Acme Care, 2009 - 2012\nExperience\nNurse, Acme, 2019 - 2023",
        .warning
      ),
    ])
  func missingJobs(lines: String, severity: Severity) {
    let document = Document.drawn("Jane Doe\njane.doe@example.org\n\(lines)")
    let outcome = NoExperienceFound().examine(Self.readings(document))
    #expect(outcome.findings.map(\.severity) == [severity])
  }

  /// Of a language whose headings are not known nothing can be said; one word that is known in many is no evidence.
  @Test(
    arguments: [
      (
        """
        Profil
        Tarkvaraarendaja Eesti Panga infosüsteemide osakonnas
        Töökogemus
        Arendaja, Põhja Logistika, 2019 - 2023
        Töötasin välja uue aruandluse süsteemi ning juhtisin meeskonda
        Arendaja, Eesti Pank, 2015 - 2019
        """, "inconclusive"
      ),
      (
        """
        სამუშაო გამოცდილება
        პროგრამისტი, ჩრდილოეთის ბანკი, 2019 - 2023
        პროგრამისტი, თბილისის ბანკი, 2015 - 2019
        """, "inconclusive"
      ),
      (
        """
        Profil
        Softwarový inženýr s osmi lety praxe v bankovnictví a logistice
        Vedoucí vývojář, Severní logistika, 2019 - 2023
        Převedl výkaznictví na nový systém a zkrátil dobu odezvy na polovinu
        Vývojář, Moravská banka, 2015 - 2019
        """, "found"
      ),
      (
        """
        مهندسة برمجيات بخبرة ثماني سنوات في البنوك
        شركة الشمال 2019 - 2023
        نقلت نظام التقارير من خادم إلى آخر مع فريق
        بنك الوادي 2015 - 2019
        """, "found"
      ),
    ])
  func `Jobs are only missed where the language is known`(lines: String, outcome: String) {
    let document = Document.drawn("Jane Doe\njane.doe@example.org\n\(lines)")
    #expect(NoExperienceFound().examine(Self.readings(document)).name == outcome)
  }

  @Test(arguments: examples)
  func `Each example is found, or is clear`(_ example: ExampleCase) throws {
    let rule = try #require(ReadoutRules.rule(example.rule))
    let outcome = rule.init().examine(
      Self.readings(example.example.document(), intent: example.example.intent?()))
    #expect(outcome.name == (example.isFound ? "found" : "clear"))
    for finding in outcome.findings {
      #expect(finding.rule == example.rule)
      #expect(rule.about.damage.map(\.severity).contains(finding.severity))
      #expect(!finding.views.isEmpty && Set(finding.views).isSubset(of: rule.about.views))
    }
  }

  @Test(arguments: ids)
  func `A rule is described completely`(_ id: String) throws {
    let about = try #require(Rules.description(of: id))
    #expect(about.id == id)
    for text in [about.title, about.recognizes, about.why, about.fix] + about.damage.map(\.when) {
      #expect(!text.isEmpty && text.last != ".", "\(text)")
    }
    #expect(about.damage.map(\.severity) == about.damage.map(\.severity).sorted(by: >))
  }

  @Test func `No two rules have the same id`() {
    let all = Rules.all.map { $0.id }
    #expect(Set(all).count == all.count)
  }

  @Test func `Without text nothing is decided`() {
    let document = Document(format: .pdf, views: [View(id: .pdfStream, lines: [])])
    for (_, outcome) in ReadoutRules.examine(Self.readings(document)) {
      #expect(outcome.name == "inconclusive")
    }
  }

  @Test(arguments: ["missing-section", "entries-merged"])
  func `A rule that compares with the intent needs one`(_ id: String) throws {
    let rule = try #require(ReadoutRules.rule(id))
    #expect(
      rule.init().examine(Self.readings(.drawn("Jane Doe\nExperience\nNurse, 2019 - 2023"))) == .notApplicable
    )
  }

  @Test func `A view that no parser uses is not judged`() throws {
    var document = Document.drawn("Jane Doe\nExperience\nNurse, Lakeview Hospital, 2019 - 2023")
    document.views = [View(id: .pdfTagged, lines: document.views[0].lines)]
    #expect(Self.readings(document).readouts.isEmpty)
  }

  /// Addresses that look odd and are whole.
  @Test(
    "An address with digits, plus signs or several labels is not glued",
    arguments: [
      "jane2019@example.org", "j.doe+jobs@example.org", "jane@mail.example.co.uk", "5551234@qq.com",
      "jane.doe@example.org,", "jane@comlab.example.edu", "<jane@example.org>", "jane@example.org/",
      "m@hem@ik",
    ])
  func wholeAddress(_ address: String) throws {
    let outcome = ContactGlued().examine(
      Self.readings(.drawn("Jane Doe\n\(address)\nNurse at Lakeview Hospital since 2019")))
    #expect(outcome == .clear)
  }

  @Test(
    "What merely looks like a year is no unreadable date",
    arguments: ["Room 20A4, 2 beds", "Route 1OO1", "Windows 2000", "ISO 9001", "Boeing 19XL"])
  func oddYears(_ words: String) throws {
    let lines = "Jane Doe\nExperience\nCharge nurse, Lakeview Hospital, 2019 - 2023\n\(words) for patients."
    #expect(DatesUnreadable().examine(Self.readings(.drawn(lines))) == .clear)
  }
}

import ReadbackCore
import TestSupport
import Testing

@Suite struct JobPostingTests {
  private static func keywords(_ text: String, terms: [String] = []) -> [String] {
    JobPosting(text: text, terms: terms).keywords.map(\.spelling)
  }

  @Test(
    "Keywords keep the posting's spelling",
    arguments: [
      ("Experience with Golang, PL/SQL and C#/.NET.", ["Golang", "PL/SQL", "C#", ".NET"]),
      ("You know k8s, Node.js, CI/CD and C++.", ["k8s", "Node.js", "CI/CD", "C++"]),
      ("Charge nurse with ACLS, CRRT and wound care.", ["ACLS", "CRRT", "wound care"]),
      (
        "CNC machinist: AutoCAD, blueprint reading, MIG welding",
        ["CNC", "AutoCAD", "blueprint reading", "MIG welding"]
      ),
      ("Erfahrung mit Projektmanagement und SAP", ["Projektmanagement", "SAP"]),
      ("Bookkeeping in QuickBooks, IFRS and GAAP", ["Bookkeeping", "QuickBooks", "IFRS", "GAAP"]),
    ])
  func spelling(text: String, expected: [String]) {
    #expect(Self.keywords(text) == expected)
  }

  @Test(
    "Ordinary words are no keywords",
    arguments: [
      "Go further with us. Excel in what you do.", "We access the word and react with swift action.",
      "Based in the USA or the UK, PTO included.", "APPLY NOW TO BECOME PART OF OUR FAMILY",
      "You go to market and make a difference in spring.",
    ])
  func ordinaryWords(text: String) {
    #expect(Self.keywords(text) == [])
  }

  @Test func `A word that is a name too is a keyword where it stands in a list`() {
    #expect(
      Self.keywords("Languages:\n- Go, Rust, Swift\n- R, Excel") == ["Go", "Rust", "Swift", "R", "Excel"])
  }

  @Test func `All names of one skill are one keyword`() throws {
    let keywords = JobPosting(
      text: "Kubernetes in production. Our k8s clusters run on Amazon Web Services (AWS)."
    ).keywords
    #expect(keywords.map(\.spelling) == ["Kubernetes", "Amazon Web Services"])
    #expect(keywords.map(\.count) == [2, 2])
    #expect(try #require(keywords.first).aliases == ["k8s"])
  }

  @Test func `What the resume lists as a skill is a keyword of any trade`() {
    let text = "You have years of practice in shoe repair and hand stitching."
    #expect(Self.keywords(text) == [])
    #expect(Self.keywords(text, terms: ["Hand stitching", "Lasting"]) == ["hand stitching"])
  }

  private static func statuses(
    _ posting: String, _ lines: [[String]], intent: Resume? = nil
  ) -> [[JobMatch.Status]] {
    let ids: [ViewID] = [.pdfStream, .pdfLines, .pdfReading]
    let views = zip(ids, lines).map { View(lines: $1, id: $0) }
    return JobMatch.matches(of: JobPosting(text: posting), views: views, intent: intent).map {
      $0.results.map(\.status)
    }
  }

  @Test(
    "What a view shows of a keyword",
    arguments: [
      ("Kubernetes", "Kubernetes and Docker", JobMatch.Status.exact), ("Kubernetes", "KUBERNETES", .exact),
      ("Kubernetes", "k8s and Docker", .alias), ("Kubernetes", "Kuber netes", .altered),
      ("Kubernetes", "Kuber-\u{AD}netes", .altered), ("Kubernetes", "Docker", .absent),
      ("Node.js", "NodeJS", .alias), ("CI/CD", "CI-CD", .alias), ("Golang", "Go and Rust", .alias),
      ("Golang", "I go there", .absent), ("C++", "C and C#", .absent), ("Scala, Java", "scalable", .absent),
      ("PowerShell", "Power\u{AD}Shell", .altered), ("Salesforce", "Salesforces", .absent),
    ])
  func status(keyword: String, line: String, expected: JobMatch.Status) {
    #expect(Self.statuses(keyword, [["Jane Doe", line]]).first?.first == expected)
  }

  @Test func `A keyword that one view shows is lost in the others`() {
    let found = Self.statuses("Docker", [["Docker"], ["Dock", "Skills", "er"]])
    #expect(found == [[.exact], [.lost]])
  }

  @Test func `A keyword that only the intent says is lost in every view`() {
    var skill = Resume.Skill()
    skill.keywords = ["Docker"]
    var intent = Resume()
    intent.skills = [skill]
    #expect(
      Self.statuses("Docker, Terraform", [["Jane"], ["Doe"]], intent: intent) == [
        [.lost, .absent], [.lost, .absent],
      ])
  }

  @Test func `A match leads to its place, over the end of a line too`() throws {
    let view = View(lines: ["Jane Doe", "I use Amazon Web", "Services daily"], id: .pdfStream)
    let result = try #require(
      JobMatch.matches(of: JobPosting(text: "Amazon Web Services"), views: [view], intent: nil).first?.results
        .first)
    #expect(result.status == .exact)
    #expect(
      result.span
        == TextSpan(start: TextSpan.Position(line: 1, offset: 6), end: TextSpan.Position(line: 2, offset: 8)))
  }
}

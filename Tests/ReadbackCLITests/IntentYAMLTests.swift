import ReadbackCore
import Testing

@testable import ReadbackYAML

@Suite struct IntentYAMLTests {
  @Test("plain scalars are texts as written")
  func scalars() throws {
    let text = """
      # comment
      basics:
        name: Ada
        phone: 0123
      work:
        - startDate: 2020-03
          endDate: 2021
          url: ~
      education:
        - score: 3.70
      skills:
        - keywords: [yes, C, 1]
      """
    let resume = try Intent(yaml: Array(text.utf8)).resume
    #expect(resume.basics?.phone == "0123")
    #expect(resume.work?.first?.startDate == "2020-03")
    #expect(resume.work?.first?.endDate == "2021")
    #expect(resume.work?.first?.url == nil)
    #expect(resume.education?.first?.score == "3.70")
    #expect(resume.skills?.first?.keywords == ["yes", "C", "1"])
  }

  @Test(
    "what is wrong is told with its line and column, or its path",
    arguments: [
      ("basics: [", "line 2, column 1"), ("basics:\n\tname: x", "line 2, column 1"),
      ("basics:\n  name: A\n  name: B", "basics.name: is given twice"),
      ("", "the document is empty"), ("# only a comment\n", "the document is empty"),
      ("- a\n- b", "expected an object with sections such as basics, found a list"),
      ("work:\n  - startDate: soon", "work[0].startDate: expected a date such as 2020-03, found \"soon\""),
      ("? [a, b]\n: c", "line 1, column 3: a key must be a single word or text"),
    ])
  func refuses(text: String, message: String) {
    #expect {
      try Intent(yaml: Array(text.utf8))
    } throws: {
      "\($0)".hasPrefix(message)
    }
  }

  @Test("aliases that multiply and nesting without end stop at a limit")
  func hostile() {
    var bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefgh", "abcdefg") {
      bomb += "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 10).joined(separator: ","))]\n"
    }
    for text in [bomb, String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000)] {
      #expect {
        try Intent(yaml: Array(text.utf8))
      } throws: { error in
        if case .limitExceeded = error as? IntentError { true } else { false }
      }
    }
  }

  @Test("the name or the first character tells JSON from YAML")
  func format() throws {
    let json = Array(#" {"basics": {"name": "A"}}"#.utf8)
    let yaml = Array("basics: {name: A}".utf8)
    #expect(try Intent(fileNamed: "r.json", bytes: json) == Intent(fileNamed: "-", bytes: yaml))
    #expect(try Intent(fileNamed: "r.YML", bytes: yaml) == Intent(fileNamed: "-", bytes: json))
  }
}

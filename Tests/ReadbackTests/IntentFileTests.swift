import Readback
import ReadbackCore
import Testing

@Suite struct IntentFileTests {
  @Test(
    "a syntax error is given with its line and column",
    arguments: [
      ("{\n  \"basics\": {,}\n}", "line 2, column 14: expected a key in quotes, found ,"),
      (
        "{\"basics\": {\"name\": \"A\"",
        "line 1, column 24: expected a comma or } in an object, found the end of the document"
      ),
      ("{\"é\": 01}", "line 1, column 8: a number must not begin with 0"),
      (
        "{\"a\": \"x\ny\"}",
        "line 1, column 9: a text must not contain the end of the line; write it as \\n or \\t"
      ),
      ("{\"a\": \"x", "line 1, column 7: a text in quotes has no end"),
      ("{\"a\": \"\\ud800\"}", "line 1, column 13: half of a surrogate pair is no character"),
      (
        "{\"a\": \"\\q\"}",
        "line 1, column 9: a backslash must be followed by one of \" \\ / b f n r t u, found q"
      ),
      ("{\"a\" 1}", "line 1, column 6: expected a colon after the key \"a\", found 1"),
      ("{\"a\": [1 2]}", "line 1, column 10: expected a comma or ] in a list, found 2"),
      ("{} x", "line 1, column 4: expected the end of the document, found x"),
      ("nul", "line 1, column 1: expected a value, found n"),
      ("", "the document is empty"), ("\u{FEFF} \n", "the document is empty"),
    ])
  func refuses(text: String, message: String) {
    #expect { try Intent(json: Array(text.utf8)) } throws: { "\($0)" == message }
  }

  @Test("nesting, size and bytes that are no text end in an error, not in a crash")
  func hostile() {
    let deep = Array(String(repeating: "[", count: 200_000).utf8)
    #expect(throws: IntentError.limitExceeded("nested deeper than 64 levels")) { try Intent(json: deep) }
    let large = Array(repeating: UInt8(ascii: " "), count: IntentTree.mostBytes + 1)
    #expect(throws: IntentError.limitExceeded("larger than 1048576 bytes")) { try Intent(json: large) }
    let broken = Array("{\"a\": \"".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: IntentError.syntax(line: 1, column: 7, message: "a text is not valid UTF-8")) {
      try Intent(json: broken)
    }
  }

  @Test("escapes and numbers are read as written")
  func values() throws {
    let text = #"{"basics": {"name": "J\u00f6rg \ud83d\ude00 \"x\" \/ \\"}, "meta": {"n": -1.50e+3}}"#
    #expect(try Intent(json: Array(text.utf8)).resume.basics?.name == "Jörg 😀 \"x\" / \\")
  }
}

import Testing

@testable import ReadbackReports

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test(
    "shows what would steer the terminal as its code",
    arguments: [
      ("Jané Doe, 東京 – €5", "Jané Doe, 東京 – €5"),
      ("\u{1B}[2J\u{1B}]0;owned\u{7}", "\\u{1B}[2J\\u{1B}]0;owned\\u{7}"),
      ("a\tb\r\nc", "a\\u{9}b\\u{D}\\u{A}c"),
      ("\u{9B}31m", "\\u{9B}31m"),
      ("\u{202E}fdp.exe\u{2066}", "\\u{202E}fdp.exe\\u{2066}"),
      ("co\u{AD}op\u{200B}\u{FEFF}", "co\\u{AD}op\\u{200B}\\u{FEFF}"),
      ("\u{F0B7} bullet \u{E0041}", "\\u{F0B7} bullet \\u{E0041}"),
      ("\u{7F}\u{2028}", "\\u{7F}\\u{2028}"),
    ])
  func printable(text: String, shown: String) {
    #expect(PrintableText.line(text) == shown)
  }

  @Test("keeps lines and tabs where a whole text is shown")
  func lines() {
    #expect(PrintableText.lines("a\tb\n\u{1B}c\r\n") == "a\tb\n\\u{1B}c\\u{D}\n")
  }

  @Test(
    "is as wide as a terminal makes it",
    arguments: [
      ("", 0), ("Jane", 4), ("Jané", 4), ("Jane\u{301}", 4), ("東京", 4), ("ｆｕｌｌ", 8), ("ﬁ", 1), ("😀", 2),
      ("한글", 4),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "is cut to the columns that there are",
    arguments: [
      ("Jane Doe", 8, "Jane Doe"), ("Jane Doe", 7, "Jane D…"), ("東京都庁", 8, "東京都庁"), ("東京都庁", 7, "東京都…"),
      ("東京都庁", 6, "東京…"),
    ])
  func fitting(text: String, columns: Int, cut: String) {
    #expect(DisplayWidth.fitting(text, columns) == cut)
  }
}

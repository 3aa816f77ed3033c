import Testing

@testable import ReadbackCore

@Suite struct SentenceSplitterTests {
  @Test(
    "prose is cut where a sentence ends and nowhere else",
    arguments: [
      ("One thing. Another thing.", ["One thing.", "Another thing."]),
      ("Worked at Acme Inc. and left. Then rested.", ["Worked at Acme Inc. and left.", "Then rested."]),
      ("Led by Dr. Smith at Acme Inc. Boston.", ["Led by Dr. Smith at Acme Inc. Boston."]),
      ("Uses tools, e.g. Docker. Likes U.S. Law.", ["Uses tools, e.g. Docker.", "Likes U.S. Law."]),
      ("Wrote Node.js. Shipped 1.4M rows.", ["Wrote Node.js.", "Shipped 1.4M rows."]),
      ("Cut costs by 3.5 percent", ["Cut costs by 3.5 percent"]),
      ("Am 3. März begann es. Danach z. B. Tests.", ["Am 3. März begann es.", "Danach z. B. Tests."]),
      ("¿Quién? Nadie. ¡Vale!", ["¿Quién?", "Nadie.", "¡Vale!"]),
      ("He said “Go!” Then went.", ["He said “Go!”", "Then went."]),
      ("设计系统。领导团队。", ["设计系统。", "领导团队。"]),
      ("A wrapped\nsentence. Next", ["A wrapped sentence.", "Next"]),
      ("First point\n- Second point\n\nThird", ["First point", "- Second point", "Third"]),
      ("", []), (" \n ", []), ("...", ["..."]),
    ])
  func cuts(text: String, sentences: [String]) {
    #expect(SentenceSplitter.sentences(of: text) == sentences)
  }
}

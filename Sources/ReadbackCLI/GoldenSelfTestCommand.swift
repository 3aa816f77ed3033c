internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackGolden

struct GoldenSelfTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Damages copies of the exports and says which assertions would not notice.",
    discussion: """
      For every assertion of readback.yml it looks for a damage that makes it fail: lines lost or reversed, foreign \
      words, what a rule looks for. Half of every file is compared with the whole as well. Nothing is written. The exit \
      status is 1 where an assertion cannot fail.

      EXAMPLES
        readback golden selftest
        readback golden selftest moderncv
      """)

  @OptionGroup var options: GoldenOptions

  @OptionGroup var chosen: GoldenCases

  func run() throws {
    let verifier = try options.verifier()
    let test = try options.answering { () throws(GoldenError) in try SelfTest(verifier, chosen.cases) }
    try Console.answer(test.text(isColored: Console.isColored))
    if !test.isGood { throw ExitStatus.found.code }
  }
}

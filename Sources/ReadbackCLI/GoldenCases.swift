internal import ArgumentParser

/// Which exports of the corpus a verb is about.
struct GoldenCases: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Templates, cases or exports of the corpus; everything if not given.", valueName: "case"))
  var cases: [String] = []
}

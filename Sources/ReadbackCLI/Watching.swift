internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackGolden
internal import ReadbackReports

/// Checks one file again whenever it changes, and says what did, until somebody ends the program.
struct Watching {
  let path: String
  let checker: Checker
  let intent: Intent?
  let isColored: Bool

  func run() throws -> Never {
    // Before the first check, so that nothing that happens during it goes unseen.
    var watch = FileWatch(path: path)
    var last = checker.report(onFile: path, intent: intent, isHashed: false)
    var stream = ReportStream(format: .text, isSeveral: false, isColored: isColored)
    try Console.answer(stream.add(last))
    Console.diagnose("watching \(PrintableText.line(path)); end with Control-C")
    while true {
      watch.wait()
      let now = checker.report(onFile: path, intent: intent, isHashed: false)
      // A program may take its time between two pieces of a file: the next piece is waited for.
      if let error = now.error {
        Console.diagnose(
          "\(PrintableText.line(path)) \(ErrorText(error).problem); waiting for the next change")
        continue
      }
      try Console.answer("\n" + ReportChanges(from: last, to: now).text(isColored: isColored))
      last = now
    }
  }
}

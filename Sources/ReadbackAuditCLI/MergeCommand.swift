internal import ArgumentParser
internal import ReadbackAudit
internal import ReadbackConsole
internal import ReadbackReports

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes one list out of the rows of several audits, each path answered once.",
    discussion: """
      For the parts of --shard, for runs that were interrupted, and for engines that start a task again. Of several rows \
      of a path the first one stays that is not a crash or a timeout.

      EXAMPLES
        readback audit merge part-*.jsonl > rows.jsonl
      """)

  @Argument(help: ArgumentHelp("Files with a row a line.", valueName: "file"))
  var lists: [String]

  func run() throws {
    var merge = RowMerge()
    do {
      try merge.merge(lists) { try Console.answer($0) }
    } catch let error as SourceError {
      Console.diagnose("the rows cannot be merged: a list \(PrintableText.line(error.words))")
      throw ExitStatus.unreadable.code
    }
    for stray in merge.strays.prefix(10) {
      Console.diagnose("\(PrintableText.line(stray.list)), line \(stray.line), is no row and was left out")
    }
    if merge.strays.count > 10 { Console.diagnose("and \(merge.strays.count - 10) more lines") }
    if !merge.strays.isEmpty { throw ExitStatus.unreadable.code }
  }
}

internal import ArgumentParser
internal import CMalloc

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

@main
enum Program {
  static func main() {
    // A file is read on a thread of its own. glibc would give that thread a heap of its own and grow it page by page,
    // a system call each: a twentieth of the time of a check.
    readback_use_one_heap()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let check = Check(filesAlone: arguments) {
        try check.run()
      } else {
        var command = try parse(arguments)
        try command.run()
      }
    } catch let status as ExitCode {
      // Nothing to say about it.
      exit(status.rawValue)
    } catch {
      ReadbackCommand.exit(withError: error)
    }
  }
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    // Putting the tree of all verbs together takes a twentieth of the time of a check. What `check` alone cannot parse,
    // requests for help among it, is for the tree to answer.
    if arguments.first == CheckCommand.configuration.commandName,
      let check = try? CheckCommand.parse(Array(arguments.dropFirst()))
    {
      return check
    }
    return try ReadbackCommand.parseAsRoot(arguments)
  }
}

internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackWorkers

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Hands all arguments on to `readback-audit`, which stands beside this program: its store would make every start of
/// this one slower.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Checks piles of files of unknown origin, and says which do not read back, and why.")

  @Argument(parsing: .captureForPassthrough, help: "'readback audit --help' tells.")
  var arguments: [String] = []

  func run() throws {
    guard let program = WorkerProgram.beside(named: "readback-audit") else {
      Console.diagnose("the system does not tell where this program is, so readback-audit is not found")
      throw ExitStatus.unreadable.code
    }
    let copies = ([program] + arguments).map { strdup($0) }
    execv(program, copies + [nil])
    let reason = String(cString: strerror(errno))
    copies.forEach { free($0) }
    Console.diagnose(
      """
      \(program) cannot be started: \(reason)
      'readback audit' is a program of its own. 'Scripts/readback audit' builds it, and so does \
      'swift build --product readback-audit'; it belongs beside readback.
      """)
    throw ExitStatus.unreadable.code
  }
}

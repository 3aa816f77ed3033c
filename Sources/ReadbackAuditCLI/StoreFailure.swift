internal import ArgumentParser
internal import ReadbackAudit
internal import ReadbackConsole
internal import ReadbackReports

/// How a program ends that cannot use its store.
enum StoreFailure {
  /// Says what is the matter.
  ///
  /// - Returns: the status to leave with.
  static func exit(_ error: StoreError, _ path: String) -> ExitCode {
    Console.diagnose("the store \(PrintableText.line(path)) \(StoreErrorText(error).message)")
    return ExitStatus.unreadable.code
  }
}

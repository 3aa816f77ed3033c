internal import ArgumentParser
internal import Foundation
internal import ReadbackAudit
internal import ReadbackReports

/// How a program ends that cannot use its store.
enum StoreFailure {
  /// Says what is the matter.
  ///
  /// - Returns: the status to leave with.
  static func exit(_ error: StoreError, _ path: String) -> ExitCode {
    let text = "readback: the store \(PrintableText.line(path)) \(StoreErrorText(error).message)\n"
    FileHandle.standardError.write(Data(PrintableText.lines(text).utf8))
    return ExitCode(2)
  }
}

internal import ArgumentParser
internal import Readback
internal import ReadbackCore
internal import ReadbackReports

/// Reads what the author meant, for the verbs that compare with it.
enum IntentReading {
  /// - Throws: the exit status, after saying what is wrong with the file.
  static func read(_ path: String, with checker: Checker) throws -> Intent {
    let name = PrintableText.line(path == "-" ? "standard input" : path)
    do {
      return try Intent(fileNamed: path, bytes: checker.read(path))
    } catch let error as ExtractionError {
      Console.diagnose("the intent \(name) \(ErrorText(error).message)")
    } catch {
      Console.diagnose("the intent \(name) cannot be used:\n\(PrintableText.lines("\(error)"))")
    }
    throw ExitStatus.unreadable.code
  }
}

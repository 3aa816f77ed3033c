internal import ArgumentParser
public import Readback
internal import ReadbackCore
internal import ReadbackReports

/// Reads a job posting, which is plain text in UTF-8.
public enum JobReading {
  /// - Throws: the exit status, after saying what is wrong with the file.
  public static func read(_ path: String, with checker: Checker) throws -> String {
    let name = PrintableText.line(path == "-" ? "standard input" : path)
    do {
      let bytes = try checker.read(path)
      if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains("\0") {
        return text
      }
      Console.diagnose("the posting \(name) is not plain text in UTF-8")
    } catch {
      Console.diagnose("the posting \(name) \(ErrorText(error).message)")
    }
    throw ExitStatus.unreadable.code
  }
}

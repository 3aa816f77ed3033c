internal import ArgumentParser
public import Readback
public import ReadbackCore
internal import ReadbackReports
internal import ReadbackYAML

/// Reads what the author meant, for the verbs that compare with it.
public enum IntentReading {
  /// Slips that are told one by one; more of them are one misunderstanding.
  private static let mostNotices = 10

  /// - Throws: the exit status, after saying what is wrong with the file.
  public static func read(_ path: String, with checker: Checker) throws -> Intent {
    let name = PrintableText.line(path == "-" ? "standard input" : path)
    do {
      let intent = try Intent(fileNamed: path, bytes: checker.read(path))
      for notice in intent.notices.prefix(mostNotices) {
        Console.diagnose(PrintableText.line("the intent \(name): \(notice.path) \(notice.message)"))
      }
      if intent.notices.count > mostNotices {
        Console.diagnose("the intent \(name): and \(intent.notices.count - mostNotices) more of these")
      }
      return intent
    } catch let error as ExtractionError {
      Console.diagnose("the intent \(name) \(ErrorText(error).message)")
    } catch {
      Console.diagnose("the intent \(name) cannot be used:\n\(PrintableText.lines("\(error)"))")
    }
    throw ExitStatus.unreadable.code
  }
}

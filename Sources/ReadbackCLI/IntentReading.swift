internal import ArgumentParser
internal import FoundationEssentials
internal import Readback
internal import ReadbackCore
internal import ReadbackReports

/// Reads what the author meant, for the verbs that compare with it.
enum IntentReading {
  /// - Throws: the exit status, after saying what is wrong with the file.
  static func read(_ path: String, with checker: Checker) throws -> Intent {
    let name = PrintableText.line(path == "-" ? "standard input" : path)
    do {
      return Intent(resume: try JSONDecoder().decode(Resume.self, from: Data(try checker.read(path))))
    } catch let error as ExtractionError {
      Console.diagnose("the intent \(name) \(ErrorText(error).message)")
    } catch {
      Console.diagnose("the intent \(name) is not a JSON Resume: \(error)")
    }
    throw ExitStatus.unreadable.code
  }
}

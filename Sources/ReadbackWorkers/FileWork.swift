internal import Readback
public import ReadbackCore
internal import ReadbackReports

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What `readback worker` does with a file, and how its answers are read.
public enum FileWork {
  /// Of an answer that is a document: what the first byte says.
  private static let isDocument: UInt8 = 0
  private static let isError: UInt8 = 1

  /// Reads a file as asked.
  ///
  /// - Throws: where the answer cannot be written; whatever the file is, there is one.
  public static func answer(_ request: WorkRequest, _ bytes: [UInt8]) throws -> [UInt8] {
    let checker = Checker(limits: request.limits, views: request.views)
    switch request.answer {
    case .report:
      let intent = try request.intent.map { try Intent(json: Array($0.utf8)) }
      let report = checker.report(on: bytes, path: "", intent: intent, job: request.job, isHashed: false)
      return Array(try JSONReport(report, keepsText: request.keepsText).line().utf8)
    case .document:
      do throws(ExtractionError) {
        return try [isDocument] + json(of: checker.extract(bytes))
      } catch {
        return [isError] + (try JSONEncoder().encode(error))
      }
    }
  }

  /// Reads the answer to a request for a document.
  ///
  /// - Returns: the document, or why the file has none.
  /// - Throws: where it is neither.
  public static func document(in answer: [UInt8]) throws -> Result<Document, ExtractionError> {
    switch answer.first {
    case isDocument: .success(try Document(json: Array(answer.dropFirst())))
    case isError: .failure(try JSONDecoder().decode(ExtractionError.self, from: Data(answer.dropFirst())))
    default: throw ExtractionError.damaged("an answer that is neither a document nor an error")
    }
  }

  private static func json(of document: Document) throws(ExtractionError) -> [UInt8] {
    do { return try document.json() } catch { throw .crashed("the document cannot be written: \(error)") }
  }
}

internal import Readback
internal import ReadbackCore
internal import ReadbackReports
internal import ReadbackYAML

extension Corpus {
  /// Reads what was meant by an export.
  ///
  /// - Returns: nil where nobody says.
  /// - Throws: ``GoldenError/noIntent(_:_:)``.
  func intent(of export: CorpusExport, with checker: Checker) throws(GoldenError) -> Intent? {
    guard let name = export.intent else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try checker.read(file(name))
    } catch {
      throw .noIntent(name, ErrorText(error).message)
    }
    do {
      return try Intent(fileNamed: name, bytes: bytes)
    } catch {
      throw .noIntent(name, "\(error)")
    }
  }
}

public import Readback
internal import ReadbackCore
public import ReadbackReports

/// Checks files of unknown origin, one row each.
public struct Audit: Sendable {
  public var checker: Checker
  /// Whether rows say anything of the files' words.
  public var keepsText: Bool

  public init(checker: Checker = Checker(), keepsText: Bool = false) {
    self.checker = checker
    self.keepsText = keepsText
  }

  /// Reads files in order.
  ///
  /// - Parameters:
  ///   - files: what to read.
  ///   - memory: is asked for what is known, and told every row before it is answered.
  ///   - answer: is given every row, in the order of the files.
  /// - Throws: what the memory or the answer throws.
  public func run(
    _ files: some Sequence<RawPath>, memory: some AuditMemory, answer: (AuditRow) throws -> Void
  ) throws {
    for file in files where try !memory.isAnswered(file) {
      let row = AuditRow(checker.report(onFile: file.text), keepsText: keepsText)
      try memory.add(row, for: file, intent: nil, isKnown: false)
      try answer(row)
    }
  }
}

public import ReadbackCore

/// A count of an export that a budget may bound: the less, the better.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// Findings of severity `error`.
  case errors
  /// Findings of severity `warning`.
  case warnings
  /// Facts that are not intact in a view that parsers use; those that are absent from the file do not count.
  case factsNotIntact = "facts-not-intact"
  /// Facts that are in no view.
  case factsAbsent = "facts-absent"
  /// Neighbouring facts that changed places in the view that parsers use with the most of them.
  case brokenPairs = "broken-pairs"
  /// Words of no fact in the view that parsers use with the most of them.
  case unexpectedWords = "unexpected-words"
  case pages
  /// Size of the file in units of 1024 bytes, a begun one counted.
  case kilobytes

  /// For people: `facts not intact`.
  public var words: String {
    String(rawValue.map { $0 == "-" ? " " : $0 })
  }
}

/// What is measured of an export.
public struct Measured: Sendable, Hashable {
  public var record: Record
  /// Size of the file; nil where it is not known.
  public var bytes: Int?

  public init(_ record: Record, bytes: Int?) {
    self.record = record
    self.bytes = bytes
  }

  /// - Returns: nil for what cannot be measured: facts without an intent, pages of a DOCX.
  public func value(of measure: Measure) -> Double? {
    let used = record.views.filter(\.id.isUsedByParsers)
    func most(_ count: (Record.Text) -> Int?) -> Double? { used.compactMap(count).max().map(Double.init) }
    guard record.error == nil else { return nil }
    switch measure {
    case .errors: return Double(record.findings.count { $0.severity == .error })
    case .warnings: return Double(record.findings.count { $0.severity == .warning })
    case .factsNotIntact:
      return record.facts.isEmpty ? nil : Double(Set(used.flatMap { $0.losses.map(\.id) }).count)
    case .factsAbsent: return record.facts.isEmpty ? nil : Double(record.absent.count)
    case .brokenPairs: return record.facts.isEmpty ? nil : most { $0.brokenPairs.count }
    case .unexpectedWords: return most(\.unexpectedWords)
    case .pages: return record.pages.map(Double.init)
    case .kilobytes: return bytes.map { Double(($0 + 1023) / 1024) }
    }
  }

  /// The fidelity of one view, or of the weakest that parsers use.
  public func fidelity(of view: ViewID?) -> Double? {
    guard let view else { return record.fidelity }
    return record.views.first { $0.id == view }?.scores?.overall
  }
}

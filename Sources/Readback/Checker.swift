public import ReadbackCore
internal import ReadbackDOCX
internal import ReadbackPDF

/// Reads a file back and says what survived.
///
/// ```swift
/// let checked = try Checker().check(bytes, intent: intent)
/// print(checked.verdict.status)
/// ```
public struct Checker: Sendable {
  public var limits: Limits
  /// The views to give; those of other formats do not count.
  public var views: Set<ViewID>
  /// Whether pages of a PDF are drawn where only a picture tells what can be seen. Rules ask for it; text alone does not.
  public var readsInk: Bool

  public init(
    limits: Limits = Limits(), views: Set<ViewID> = Set(ViewID.usual), readsInk: Bool = true
  ) {
    self.limits = limits
    self.views = views
    self.readsInk = readsInk
  }

  /// Extracts a file and judges it.
  ///
  /// - Throws: ``ExtractionError`` for a file that cannot be read.
  public func check(
    _ bytes: [UInt8], intent: Intent? = nil
  ) throws(ExtractionError) -> (document: Document, verdict: Verdict) {
    let document = try extract(bytes)
    return (document, judge(document, intent: intent))
  }

  /// Everything that is done with untrusted bytes: identification by content, then one of the extractors, which is
  /// given up where it does not end within ``Limits/seconds`` and two more.
  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    guard bytes.count <= limits.fileBytes else { throw .limitExceeded(.fileBytes(limits.fileBytes)) }
    let format = try FileFormat(identifying: bytes)
    let (limits, views, readsInk) = (limits, views, readsInk)
    let result = Deadline.run(seconds: limits.seconds + 2) {
      Result { () throws(ExtractionError) in
        switch format {
        case .pdf: try PDFExtractor(limits: limits, views: views, readsInk: readsInk).extract(bytes)
        case .docx: try DOCXExtractor(limits: limits, views: views).extract(bytes)
        }
      }
    }
    guard let result else { throw .limitExceeded(.seconds(limits.seconds)) }
    return try result.get()
  }

  /// Everything after it: pure, from one value to another.
  public func judge(_ document: Document, intent: Intent? = nil) -> Verdict {
    let readouts = ReadoutReader.read(document)
    let readings = Readings(
      document: document, readouts: readouts, intent: intent?.resume, printing: intent?.printing ?? Printing()
    )
    let outcomes = LayoutRules.examine(document) + ReadoutRules.examine(readings)
    let comparisons = intent.map { intent in
      Comparator.compare(
        facts: intent.facts, printing: intent.printing, document: document,
        findings: outcomes.flatMap { $0.outcome.findings })
    }
    return Verdict.judge(outcomes: outcomes, readouts: readouts, comparisons: comparisons ?? [])
  }

  /// The same for a text that some system gave back, of which nothing else is known.
  public func judge(_ text: View, intent: Intent) -> Verdict {
    // Where a line stands on a page and how it is set, a text does not say: a document without pages and
    // paragraphs.
    let readout = ReadoutReader.read(text, of: Document(format: .docx, views: [text]))
    let comparison = Comparator.compare(facts: intent.facts, printing: intent.printing, text: text)
    return Verdict.judge(text: readout, comparison: comparison)
  }
}

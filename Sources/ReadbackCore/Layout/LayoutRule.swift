/// A rule about the layout of a document: a pure function, with what people need to know about it.
///
/// A rule flags what hurts extraction, not what looks unusual. Its thresholds are stored properties with
/// documented defaults, relative to font size. It answers for the formats that it can be asked about; the others are
/// ``Outcome/notApplicable`` without its doing.
public protocol LayoutRule: Rule {
  /// What it says of a PDF.
  ///
  /// - Returns: ``Outcome/inconclusive(_:)`` wherever the evidence is missing, never ``Outcome/clear``.
  func examinePages(_ layout: Layout) -> Outcome

  /// What it says of a DOCX.
  func examineParts(_ layout: Layout) -> Outcome
}

extension LayoutRule {
  public func examinePages(_ layout: Layout) -> Outcome { .notApplicable }
  public func examineParts(_ layout: Layout) -> Outcome { .notApplicable }

  public func examine(_ layout: Layout) -> Outcome {
    switch layout.document.format {
    case .pdf: examinePages(layout)
    case .docx: examineParts(layout)
    }
  }
}

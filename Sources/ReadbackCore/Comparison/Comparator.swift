/// Compares what the author meant with what each view gives back.
public enum Comparator {
  /// - Parameters:
  ///   - facts: from ``Intent/facts``.
  ///   - readouts: one for each view of the document, in the same order.
  ///   - findings: what may have caused a loss.
  /// - Returns: one comparison for each view, in the same order.
  public static func compare(
    facts: [Fact], document: Document, readouts: [Readout], findings: [Finding]
  ) -> [Comparison] {
    []
  }
}

/// What the rules about readouts look at: one document, what was read out of each of its views, and what was meant.
public struct Readings: Sendable {
  public let document: Document
  /// Of the views that parsers use, in the order of the document.
  public let readouts: [Readout]
  /// nil without an intent.
  public let intent: Resume?
  /// What of the intent the template does not print: nobody misses that.
  public let printing: Printing

  public init(
    document: Document, readouts: [Readout], intent: Resume? = nil, printing: Printing = Printing()
  ) {
    self.document = document
    self.readouts = readouts.filter(\.view.isUsedByParsers)
    self.intent = intent
    self.printing = printing
  }

  /// Fewer letters than this in all views are a page number or a stamp, no resume.
  private static let fewestLetters = 40

  var hasText: Bool {
    readouts.contains { readout in
      var letters = 0
      for line in document.view(readout.view)?.lines ?? [] {
        letters += line.text.unicodeScalars.count(where: Folding.isLetter)
        if letters >= Self.fewestLetters { return true }
      }
      return false
    }
  }

  func lines(of readout: Readout) -> [View.Line] { document.view(readout.view)?.lines ?? [] }

  func text(of readout: Readout, line: Int) -> String {
    let lines = lines(of: readout)
    return lines.indices.contains(line) ? lines[line].text : ""
  }

  /// A line of a view as evidence; nil for one that comes from nowhere.
  func evidence(_ readout: Readout, line: Int) -> Evidence? {
    let lines = lines(of: readout)
    guard lines.indices.contains(line) else { return nil }
    return evidence(
      readout, span: TextSpan(line: line, offsets: 0..<lines[line].origins.count), excerpt: lines[line].text)
  }

  /// A stretch of the first line of a span as evidence.
  func evidence(_ readout: Readout, span: TextSpan, excerpt: String? = nil) -> Evidence? {
    guard let place = place(readout, span: span) else { return nil }
    let line = lines(of: readout)[span.start.line]
    let end = span.end.line == span.start.line ? span.end.offset : line.origins.count
    let scalars = Array(line.text.unicodeScalars)
    let text =
      scalars.indices.contains(span.start.offset) ? scalars[span.start.offset..<min(end, scalars.count)] : []
    return Evidence(place: place, excerpt: excerpt ?? String(scalars: text))
  }

  /// Where the part of a span on its first line stands.
  func place(_ readout: Readout, span: TextSpan) -> Place? {
    let lines = lines(of: readout)
    guard lines.indices.contains(span.start.line) else { return nil }
    let line = lines[span.start.line]
    let end = span.end.line == span.start.line ? span.end.offset : line.origins.count
    guard span.start.offset >= 0, span.start.offset < end else { return nil }
    var found: Place?
    for offset in span.start.offset..<min(end, line.origins.count) {
      guard let place = document.place(of: line, scalar: offset) else { continue }
      if case .page(let page, let box) = place, case .page(_, let other)? = found {
        found = .page(page, box: other.union(box))
      } else if found == nil {
        found = place
      }
    }
    return found
  }

  /// The letters and digits of a view, folded, and the line of each of their bytes: for looking up texts of the intent
  /// whatever breaks them.
  struct Squeezed {
    private(set) var bytes: [UInt8] = []
    private var lines: [Int32] = []

    init(_ view: [View.Line], in range: Range<Int>) {
      for number in range.clamped(to: view.indices) {
        for scalar in view[number].text.unicodeScalars where Folding.isWord(scalar) {
          Folding.append(scalar, to: &bytes)
        }
        while lines.count < bytes.count { lines.append(Int32(clamping: number)) }
      }
    }

    /// The line where a text begins for the first time.
    func line(of text: String?) -> Int? {
      guard let text else { return nil }
      var key: [UInt8] = []
      for scalar in text.unicodeScalars where Folding.isWord(scalar) { Folding.append(scalar, to: &key) }
      guard key.count > 1, let start = bytes.firstIndex(ofRun: key) else { return nil }
      return Int(lines[start])
    }
  }

  /// Most letters of a view that texts of the intent are looked for in: a hundred pages.
  static let mostLetters = 500_000

  func squeezed(_ readout: Readout, in range: Range<Int>? = nil) -> Squeezed {
    let lines = lines(of: readout)
    return Squeezed(lines, in: range ?? lines.indices)
  }
}

/// Findings of one kind in several views, told once.
struct GatheredFindings<Key: Hashable> {
  private var order: [Key] = []
  private var found: [Key: (evidence: [Evidence], views: [ViewID])] = [:]

  mutating func add(_ key: Key, _ evidence: [Evidence], in view: ViewID) {
    if found[key] == nil {
      order.append(key)
      found[key] = (evidence, [view])
    } else {
      if found[key]?.evidence.isEmpty == true { found[key]?.evidence = evidence }
      if found[key]?.views.contains(view) == false { found[key]?.views.append(view) }
    }
  }

  /// Adds how many places a view has, and evidence of the first sixteen that can be shown.
  mutating func add(_ places: some Collection<Evidence?>, in view: ViewID) where Key == Int {
    guard !places.isEmpty else { return }
    add(places.count, Array(places.lazy.compactMap { $0 }.prefix(16)), in: view)
  }

  /// - Returns: ``Outcome/clear`` where nothing was added.
  func outcome(_ finding: (Key, [Evidence], [ViewID]) -> Finding) -> Outcome {
    let findings = order.compactMap { key in found[key].map { finding(key, $0.evidence, $0.views) } }
    return findings.isEmpty ? .clear : .found(findings)
  }
}

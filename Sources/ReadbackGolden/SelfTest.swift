internal import Readback
internal import ReadbackCore
internal import ReadbackReports
internal import ReadbackYAML

/// Damages copies of exports, to show that what is asserted of them can fail at all. An assertion that no damage makes
/// fail guards nothing.
public struct SelfTest: Sendable {
  /// What came of one assertion on one export, or of the comparison with the golden.
  public struct Trial: Sendable, Hashable {
    public var export: String
    /// The name of the assertion; `as recorded` for the comparison.
    public var assertion: String
    public var line: Int?
    /// The damage that made it fail, in words; nil where none did.
    public var damage: String?
  }

  public var trials: [Trial]

  /// Whether everything that was tried failed on some damaged copy.
  public var isGood: Bool { trials.allSatisfy { $0.damage != nil } }

  /// - Parameters:
  ///   - verifier: whose corpus and settings are tried; nothing is written.
  ///   - names: of templates, cases or exports; everything if empty.
  /// - Throws: as ``Verifier/select(_:)``.
  public init(_ verifier: Verifier, _ names: [String] = []) throws(GoldenError) {
    trials = []
    for export in try verifier.select(names).exports { trials += Self.trials(export, verifier) }
  }

  private static func trials(_ export: CorpusExport, _ verifier: Verifier) -> [Trial] {
    let checker = Checker()
    let path = verifier.corpus.file(export.id)
    guard let bytes = try? checker.read(path), let document = try? checker.extract(bytes) else { return [] }
    let intent = export.intent.flatMap { name in
      (try? checker.read(verifier.corpus.file(name))).flatMap { try? Intent(fileNamed: name, bytes: $0) }
    }
    func measured(_ document: Document, _ bytes: Int, _ intent: Intent?) -> Measured {
      let report = Report(
        tool: .current, file: Report.File(path: path, sha256: nil, bytes: bytes, format: document.format),
        document: document, verdict: checker.judge(document, intent: intent))
      return Measured(Record(report), bytes: bytes)
    }
    let whole = measured(document, bytes.count, intent)
    // Half of a file is what an export that was broken off leaves behind.
    let half = Record(
      checker.report(on: Array(bytes[..<(bytes.count / 2)]), path: path, intent: intent, isHashed: false))
    var trials = [
      Trial(
        export: export.id, assertion: "as recorded",
        damage: whole.record.changes(to: half).isEmpty ? nil : "half of the file")
    ]
    for assertion in verifier.settings.assertions(on: export.id) {
      // What does not concern this export is tried on another one.
      if case .notApplicable = assertion.outcome(whole, best: [:]) { continue }
      let best = assertion.ratchet.map { [$0.key: $0.value(in: whole) ?? 0] } ?? [:]
      let damage = Damage.candidates(for: assertion, of: document).first { damage in
        let damaged = damage.apply(document)
        let result = measured(
          damaged, bytes.count + damage.padding, damage.intent.map { Intent(resume: $0) } ?? intent)
        return assertion.outcome(result, best: best).isFailure
      }
      trials.append(
        Trial(export: export.id, assertion: assertion.name, line: assertion.line, damage: damage?.words))
    }
    return trials
  }

  /// For people: what cannot fail, and how much was tried.
  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    for trial in trials where trial.damage == nil {
      sheet.paragraph(
        [
          Toned(trial.export, .strong), ": ", Toned("no damage makes it fail", .bad), ": \(trial.assertion)",
          Toned(trial.line.map { " (line \($0))" } ?? "", .faint),
        ], hanging: 2)
    }
    var damages: [String: Int] = [:]
    for trial in trials { if let damage = trial.damage { damages[damage, default: 0] += 1 } }
    for (damage, count) in damages.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      sheet.paragraph(["\(Count.of(count, "trial")) failed, as it must, with \(damage)"], hanging: 2)
    }
    let bad = trials.count { $0.damage == nil }
    sheet.paragraph([
      bad == 0
        ? Toned("every one of \(Count.of(trials.count, "trial")) can fail", .good)
        : Toned(
          "\(bad) of \(Count.of(trials.count, "trial")) never failed: what is asserted there may guard nothing",
          .bad)
    ])
    return sheet.text
  }
}

/// A way to damage a copy of what was extracted from an export.
private struct Damage: Sendable {
  /// `its text removed`.
  var words: String
  /// Bytes that the file grows by.
  var padding = 0
  /// What to compare the damaged copy with; nil for what was meant all along.
  var intent: Resume?
  var apply: @Sendable (Document) -> Document

  /// The mildest first.
  static func candidates(for assertion: Assertion, of document: Document) -> [Damage] {
    switch assertion.kind {
    case .fidelity: [reversed, everySecond, emptied]
    case .intact: [everySecond, emptied]
    case .absent(let rule): examples(of: [rule], document.format)
    case .budget(let measure, let limit):
      switch measure {
      case .errors: many(.error, limit, document.format)
      case .warnings: many(.warning, limit, document.format)
      case .factsNotIntact, .factsAbsent, .brokenPairs: [everySecond, emptied, reversed]
      case .unexpectedWords: [foreign(limit)]
      case .pages: [pages(limit)]
      case .kilobytes: [padded(limit)]
      }
    }
  }

  private static let reversed = Damage(words: "its lines in reverse order") { document in
    var document = document
    for index in document.views.indices { document.views[index].lines.reverse() }
    return document
  }

  private static let everySecond = Damage(words: "every second line lost") { document in
    var document = document
    for index in document.views.indices {
      document.views[index].lines = document.views[index].lines.enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    }
    return document
  }

  private static let emptied = Damage(words: "all of its text lost") { document in
    var document = document
    for index in document.views.indices { document.views[index].lines = [] }
    return document
  }

  private static func number(_ limit: Assertion.Limit) -> Int {
    if case .number(let number) = limit { Int(number) } else { 100 }
  }

  private static func foreign(_ limit: Assertion.Limit) -> Damage {
    Damage(words: "foreign words in it") { document in
      var document = document
      let text = "foreign"
      let line = View.Line(
        text: text, page: document.format == .pdf ? 0 : -1,
        origins: Array(repeating: -1, count: text.unicodeScalars.count))
      let lines = Array(repeating: line, count: min(number(limit), 10_000) + 1_000)
      for index in document.views.indices { document.views[index].lines += lines }
      return document
    }
  }

  private static func pages(_ limit: Assertion.Limit) -> Damage {
    Damage(words: "more pages") { document in
      var document = document
      document.properties.pageCount = number(limit) + 1 + (document.properties.pageCount ?? 0)
      return document
    }
  }

  private static func padded(_ limit: Assertion.Limit) -> Damage {
    Damage(words: "a larger file", padding: (min(number(limit), 1 << 30) + 1) * 1024) { $0 }
  }

  /// The documents that show a rule, behind the export or in place of it.
  private static func examples(of rules: [String], _ format: FileFormat) -> [Damage] {
    rules.compactMap(Rules.rule).flatMap { rule in
      rule.examples.found.flatMap { example -> [Damage] in
        let shown = example.document()
        guard shown.format == format else { return [] }
        return [
          Damage(words: "what \(rule.id) looks for behind it", intent: nil) { $0.followed(by: shown) },
          Damage(words: "what \(rule.id) looks for in its place", intent: example.intent?()) { _ in shown },
        ]
      }
    }
  }

  /// Every example of a severity at once, and so more findings than a budget allows.
  private static func many(_ severity: Severity, _ limit: Assertion.Limit, _ format: FileFormat) -> [Damage] {
    let shown = Rules.all.filter { rule in rule.about.damage.contains { $0.severity == severity } }
      .flatMap { $0.examples.found.map { $0.document() } }.filter { $0.format == format }
    return [
      Damage(words: "what the rules of severity \(severity.rawValue) look for behind it") { document in
        shown.reduce(document) { $0.followed(by: $1) }
      }
    ]
  }
}

extension Document {
  /// This document with the pages or paragraphs of another behind it.
  fileprivate func followed(by other: Document) -> Document {
    var all = self
    let (pageCount, fontCount, tagCount, blockCount) = (pages.count, fonts.count, tags.count, blocks.count)
    all.fonts += other.fonts
    all.pages += other.pages.map { page in
      var page = page
      for index in page.runs.indices where page.runs[index].font >= 0 { page.runs[index].font += fontCount }
      return page
    }
    all.tags += other.tags.map { tag in
      var tag = tag
      if tag.parent >= 0 { tag.parent += tagCount }
      if tag.page >= 0 { tag.page += pageCount }
      return tag
    }
    all.blocks += other.blocks
    all.objects += other.objects
    all.gaps += other.gaps
    for index in all.views.indices {
      guard let view = other.view(all.views[index].id) ?? other.views.first else { continue }
      all.views[index].lines += view.lines.map { line in
        var line = line
        if line.page >= 0 {
          line.page += pageCount
        } else {
          line.origins = line.origins.map { $0 >= 0 ? $0 + Int32(blockCount) : $0 }
        }
        return line
      }
    }
    return all
  }
}

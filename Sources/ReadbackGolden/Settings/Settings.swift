internal import ReadbackCore
internal import ReadbackReports

/// What must hold of a corpus: the content of `readback.yml`.
public struct Settings: Sendable, Hashable {
  /// What holds below a folder of the corpus, or of one export.
  public struct Group: Sendable, Hashable {
    /// `.` for everything.
    public var place: String
    public var assertions: [Assertion]
    public var line: Int
  }

  /// The widest first.
  public var groups: [Group]
  public var suppressions: [Suppression]
  /// The day that suppressions expire against.
  public var today: Day

  public init(groups: [Group] = [], suppressions: [Suppression] = [], today: Day = .today) {
    self.groups = groups
    self.suppressions = suppressions
    self.today = today
  }

  /// The assertions on an export: lists add up, numbers of a narrower place replace those of a wider one.
  public func assertions(on export: String) -> [Assertion] {
    var all: [Assertion] = []
    for group in groups where Path.isInside(export, group.place) {
      for assertion in group.assertions {
        if let index = all.firstIndex(where: { $0.name == assertion.name }) {
          all[index] = assertion
        } else {
          all.append(assertion)
        }
      }
    }
    return all
  }

  func ratchets(on export: String) -> [Ratchet] { assertions(on: export).compactMap(\.ratchet) }

  /// What became of every assertion on an export.
  ///
  /// - Parameters:
  ///   - export: its id.
  ///   - measured: what is there now.
  ///   - best: the best values that were recorded, by ratchet.
  /// - Returns: a result for each assertion, in their order.
  func results(on export: String, _ measured: Measured, best: [String: Double]) -> [AssertionResult] {
    assertions(on: export).map { assertion in
      var outcome = assertion.outcome(measured, best: best)
      if case .fails(let words) = outcome {
        let covering = suppressions.filter { $0.covers(assertion, on: export) }
        if let suppression = covering.first(where: { $0.expires.map { today <= $0 } ?? true }) {
          outcome = .suppressed(words, suppression)
        } else if let expired = covering.compactMap(\.expires).max() {
          outcome = .fails("\(words); its suppression expired on \(expired.text)")
        }
      }
      return AssertionResult(assertion: assertion, outcome: outcome)
    }
  }
}

extension Settings {
  /// What has no effect on a whole corpus.
  func notes(on results: [Verification.Result]) -> [String] {
    var notes: [String] = []
    let all = results.flatMap(\.assertions)
    for group in groups {
      for assertion in group.assertions {
        let same = all.filter { $0.assertion == assertion }
        guard !same.isEmpty else { continue }
        let reasons = same.compactMap { result in
          if case .notApplicable(let reason) = result.outcome { reason } else { nil }
        }
        if reasons.count == same.count, let reason = reasons.first {
          notes.append(
            "\(Self.fileName), line \(assertion.line): \(assertion.name) applies to no export: \(reason)")
        }
      }
    }
    let used = Set(
      all.compactMap { result in
        if case .suppressed(_, let suppression) = result.outcome { suppression } else { nil }
      })
    for suppression in suppressions where !used.contains(suppression) {
      let isExpired = suppression.expires.map { $0 < today } ?? false
      notes.append(
        "\(Self.fileName), line \(suppression.line): the suppression "
          + (isExpired
            ? "expired on \(suppression.expires?.text ?? "")"
            : "is not needed: nothing fails that it is about"))
    }
    return notes
  }
}

extension Assertion {
  func outcome(_ measured: Measured, best: [String: Double]) -> AssertionResult.Outcome {
    let record = measured.record
    if record.error != nil { return .fails("the file cannot be read") }
    switch kind {
    case .fidelity(let view, let limit):
      if let view, view.format != record.format {
        return .notApplicable("\(view.rawValue) is no view of this format")
      }
      guard let fidelity = measured.fidelity(of: view) else {
        return .fails("fidelity is unknown: no intent says what was meant")
      }
      guard let least = number(limit, best) else { return .holds }
      let name = view?.rawValue ?? record.weakestView?.rawValue ?? ""
      return fidelity >= least
        ? .holds : .fails("fidelity is \(fidelity) in \(name), must be at least \(least)")
    case .absent(let rule):
      switch record.outcomes[rule] {
      case "found":
        let found = record.findings.filter { $0.rule == rule }
        return .fails(
          "\(rule) is found: \(found.first?.message ?? "")" + (found.count > 1 ? ", and more" : ""))
      case "inconclusive": return .fails("whether there is \(rule) could not be decided")
      case "clear": return .holds
      default: return .notApplicable("\(rule) is no matter of this format")
      }
    case .intact(let path, let view):
      return intact(path, view, record)
    case .budget(let measure, let limit):
      guard let value = measured.value(of: measure) else {
        return .notApplicable("\(measure.words) cannot be counted here")
      }
      guard let most = number(limit, best) else { return .holds }
      return value <= most
        ? .holds : .fails("\(measure.words): \(Self.plain(value)), must be at most \(Self.plain(most))")
    }
  }

  private func intact(_ path: String, _ view: ViewID?, _ record: Record) -> AssertionResult.Outcome {
    if let view, view.format != record.format {
      return .notApplicable("\(view.rawValue) is no view of this format")
    }
    let printing = Printing(omitted: [path])
    let ids = record.facts.keys.filter { !printing.prints($0) }.sorted()
    guard !ids.isEmpty else { return .notApplicable("the intent has no \(path)") }
    var words: [String] = []
    for text in record.views where text.id == view || view == nil && text.id.isUsedByParsers {
      let hurt = ids.filter { record.status(of: $0, in: text) != .intact }
      guard let first = hurt.first else { continue }
      let causes = text.loss(of: first)?.causes ?? []
      words.append(
        "\(first) is \(record.status(of: first, in: text).rawValue) in \(text.id.rawValue)"
          + (causes.isEmpty ? "" : " because of \(Count.list(causes))")
          + (hurt.count > 1 ? ", and \(hurt.count - 1) more" : ""))
    }
    return words.isEmpty ? .holds : .fails(words.joined(separator: "; "))
  }

  private func number(_ limit: Limit, _ best: [String: Double]) -> Double? {
    switch limit {
    case .number(let number): number
    case .best: ratchet.flatMap { best[$0.key] }
    }
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String("\(number)".dropLast(2)) : "\(number)"
  }
}

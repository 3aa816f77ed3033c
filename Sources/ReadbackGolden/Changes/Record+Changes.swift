internal import ReadbackCore
internal import ReadbackReports

extension Record {
  /// What is different now, the weightiest first: the verdict, findings, facts, then what is read, the texts last.
  public func changes(to now: Record) -> [Change] {
    if self == now { return [] }
    var changes: [Change] = []
    if error != now.error {
      changes.append(
        Change(
          .reading, now.error == nil ? .better : .worse, from: error ?? "readable",
          to: now.error ?? "readable"))
    }
    if status != now.status {
      changes.append(
        Change(
          .verdict, Self.direction(Self.rank(status), Self.rank(now.status), isMoreWorse: true),
          from: status.rawValue, to: now.status.rawValue))
    }
    if fidelity != now.fidelity || weakestView != now.weakestView {
      changes.append(
        Change(
          .fidelity, Self.direction(fidelity, now.fidelity), from: words(of: fidelity, weakestView),
          to: words(of: now.fidelity, now.weakestView)))
    }
    changes += findingChanges(to: now) + outcomeChanges(to: now) + factChanges(to: now)
    changes += Self.count("pages", pages, now.pages)
    changes += viewChanges(to: now)
    return changes
  }

  private func words(of fidelity: Double?, _ view: ViewID?) -> String {
    guard let fidelity, let view else { return "unknown" }
    return "\(fidelity) (\(view.rawValue))"
  }

  // MARK: Findings

  private func findingChanges(to now: Record) -> [Change] {
    var old = findings
    var new: [Found] = []
    for finding in now.findings {
      if let index = old.firstIndex(where: { $0.isAlike(finding) }) {
        old.remove(at: index)
      } else {
        new.append(finding)
      }
    }
    var changes: [Change] = []
    for finding in new {
      guard let index = old.firstIndex(where: { $0.rule == finding.rule }) else {
        changes.append(
          finding.change(finding.severity == .info ? .other : .worse, after: finding.severity.rawValue))
        continue
      }
      let before = old.remove(at: index)
      changes.append(before.change(to: finding))
    }
    changes += old.map { $0.change($0.severity == .info ? .other : .better, before: $0.severity.rawValue) }
    // New findings first: they are what explains the rest.
    return changes.filter { $0.before == nil } + changes.filter { $0.before != nil }
  }

  private func outcomeChanges(to now: Record) -> [Change] {
    // A rule that this Readback has and the older one had not is no change of the export, unless it finds something.
    outcomes.keys.sorted().compactMap { rule in
      guard let before = outcomes[rule], let after = now.outcomes[rule], before != after,
        before != "found", after != "found"
      else { return nil }
      return Change(
        .outcome, after == "inconclusive" ? .worse : .other, rule, from: before, to: after)
    }
  }

  // MARK: Facts

  private func factChanges(to now: Record) -> [Change] {
    var changes: [Change] = []
    for id in facts.keys.sorted() where now.facts[id] == nil {
      changes.append(Change(.fact, .other, id, detail: facts[id] ?? "", from: "meant"))
    }
    for id in now.facts.keys.sorted() {
      guard let text = facts[id] else {
        changes.append(Change(.fact, .other, id, detail: now.facts[id] ?? "", to: "meant"))
        continue
      }
      if text != now.facts[id] {
        changes.append(Change(.fact, .other, id, detail: "the intent", from: text, to: now.facts[id]))
      }
      changes += fates(of: id, now)
    }
    // What got worse for the same causes belongs together.
    return changes.sorted {
      ($0.direction.rank, $0.causes.joined(separator: " "), $0.subject)
        < ($1.direction.rank, $1.causes.joined(separator: " "), $1.subject)
    }
  }

  /// One change for the views in which the fact went the same way for the same causes.
  private func fates(of id: String, _ now: Record) -> [Change] {
    var changes: [Change] = []
    for view in now.views where view.scores != nil {
      guard let old = views.first(where: { $0.id == view.id }), old.scores != nil else { continue }
      let (before, after) = (status(of: id, in: old), now.status(of: id, in: view))
      let causes = view.loss(of: id)?.causes ?? []
      let oldCauses = old.loss(of: id)?.causes ?? []
      guard before != after || causes != oldCauses else { continue }
      let change =
        before != after
        ? Change(
          .fact, Self.direction(Double(before.badness), Double(after.badness), isMoreWorse: true), id,
          detail: now.facts[id] ?? "", from: before.rawValue, to: after.rawValue,
          causes: causes.isEmpty ? oldCauses : causes)
        : Change(
          .fact, .other, id, detail: now.facts[id] ?? "",
          from: Self.words(for: before, oldCauses), to: Self.words(for: after, causes), causes: causes)
      if let index = changes.firstIndex(where: {
        $0.before == change.before && $0.after == change.after && $0.causes == change.causes
      }) {
        changes[index].views.append(view.id)
      } else {
        changes.append(change)
        changes[changes.count - 1].views = [view.id]
      }
    }
    return changes
  }

  private static func words(for status: FactStatus, _ causes: [String]) -> String {
    causes.isEmpty ? "\(status.rawValue), unexplained" : "\(status.rawValue) because of \(Count.list(causes))"
  }

  func status(of id: String, in view: Text) -> FactStatus {
    view.loss(of: id)?.status ?? (absent.contains(id) ? .absent : .intact)
  }

  // MARK: Views

  private func viewChanges(to now: Record) -> [Change] {
    var changes: [Change] = []
    for view in views where !now.views.contains(where: { $0.id == view.id }) {
      changes.append(Change(.text, .other, from: "there", views: [view.id]))
    }
    for view in now.views {
      if let old = views.first(where: { $0.id == view.id }) {
        changes += old.changes(to: view)
      } else {
        changes.append(Change(.text, .other, to: "there", views: [view.id]))
      }
    }
    return changes.sorted { $0.kind.rank < $1.kind.rank }
  }

  // MARK: Direction

  private static func rank(_ status: Verdict.Status) -> Double? {
    Verdict.Status.allCases.firstIndex(of: status).map(Double.init)
  }

  fileprivate static func direction(
    _ before: Double?, _ after: Double?, isMoreWorse: Bool = false
  ) -> Change.Direction {
    guard let before, let after, before != after else { return .other }
    return (before < after) == isMoreWorse ? .worse : .better
  }

  fileprivate static func count(
    _ subject: String, _ before: Int?, _ after: Int?, views: [ViewID] = [], isMoreWorse: Bool = false
  ) -> [Change] {
    guard before != after else { return [] }
    let direction =
      isMoreWorse
      ? Self.direction(before.map(Double.init), after.map(Double.init), isMoreWorse: true) : .other
    return [
      Change(
        .count, direction, subject, from: before.map { "\($0)" }, to: after.map { "\($0)" }, views: views)
    ]
  }
}

extension Record.Found {
  /// Whether both say the same, up to the last digit of a box, which may differ between machines.
  fileprivate func isAlike(_ other: Record.Found) -> Bool {
    rule == other.rule && severity == other.severity && message == other.message && views == other.views
      && evidence.count == other.evidence.count
      && zip(evidence, other.evidence).allSatisfy { $0.isAlike($1) }
  }

  fileprivate func change(
    _ direction: Change.Direction, before: String? = nil, after: String? = nil
  ) -> Change {
    Change(
      .finding, direction, rule, detail: message, from: before, to: after, views: views, causes: [rule],
      spots: evidence)
  }

  /// To another finding of the same rule.
  fileprivate func change(to now: Record.Found) -> Change {
    var change = now.change(severity == now.severity ? .other : severity < now.severity ? .worse : .better)
    if message != now.message || severity != now.severity {
      change.before = "\(severity.rawValue), \(message)"
      change.after = "\(now.severity.rawValue), \(now.message)"
    } else if views != now.views {
      change.before = Count.list(views.map(\.rawValue))
      change.after = Count.list(now.views.map(\.rawValue))
    } else {
      change.before = Self.words(for: evidence)
      change.after = Self.words(for: now.evidence)
    }
    return change
  }

  private static func words(for evidence: [Record.Spot]) -> String {
    "\(Count.of(evidence.count, "place"))" + (evidence.first.map { ", the first \($0.words)" } ?? "")
  }
}

extension Record.Spot {
  /// A tenth of a point is the last digit that is recorded; two numbers that lie close together may be rounded apart.
  private static let tolerance = 0.15

  fileprivate func isAlike(_ other: Record.Spot) -> Bool {
    guard page == other.page, part == other.part, paragraph == other.paragraph, excerpt == other.excerpt
    else { return false }
    let (one, two) = (box ?? [], other.box ?? [])
    return one.count == two.count && zip(one, two).allSatisfy { abs($0 - $1) <= Self.tolerance }
  }

  /// `page 1 at 42.5, 318.3: "Travewerk"`.
  var words: String {
    var words = ""
    if let page {
      words = "page \(page)"
      if let box, box.count == 4 { words += " at \(box[0]), \(box[1])" }
    } else if let part {
      words = part + (paragraph.map { ", paragraph \($0)" } ?? "")
    }
    return excerpt.isEmpty ? words : "\(words): \"\(excerpt)\""
  }
}

extension Record.Text {
  fileprivate func changes(to now: Record.Text) -> [Change] {
    if self == now { return [] }
    var changes: [Change] = []
    let scores: [(String, Double?, Double?)] = [
      ("overall", self.scores?.overall, now.scores?.overall), ("text", self.scores?.text, now.scores?.text),
      ("order", self.scores?.order, now.scores?.order),
      ("structure", self.scores?.structure, now.scores?.structure),
      ("contact", self.scores?.contact, now.scores?.contact),
      ("skills", self.scores?.skills, now.scores?.skills),
    ]
    for (name, before, after) in scores where before != after {
      changes.append(
        Change(
          .score, Record.direction(before, after), name, from: before.map { "\($0)" },
          to: after.map { "\($0)" }, views: [id]))
    }
    changes += sectionChanges(to: now)
    changes +=
      Self.fieldChanges(fields, now.fields, "", id) + Self.fieldChanges(links, now.links, "link of ", id)
    changes += Record.count("words of no fact", unexpectedWords, now.unexpectedWords, views: [id])
    changes += Record.count(
      "pairs of facts out of order", brokenPairs.count, now.brokenPairs.count, views: [id], isMoreWorse: true)
    changes += Record.count(
      "facts there more than once", duplicated.count, now.duplicated.count, views: [id], isMoreWorse: true)
    if lines != now.lines {
      changes.append(Change(.text, views: [id], lines: LineDifference(from: lines, to: now.lines)))
    }
    // What is left is the found text of losses that stay what they are: it changes with the text around. Causes are told
    // with the facts.
    if changes.isEmpty {
      for loss in now.losses {
        guard let old = self.loss(of: loss.id) else { continue }
        let readings = [(old.found, loss.found), (old.readInto, loss.readInto)]
        for (before, after) in readings where before != after {
          changes.append(
            Change(.field, .other, loss.id, from: before, to: after, views: [id], causes: loss.causes))
        }
      }
    }
    return changes
  }

  private func sectionChanges(to now: Record.Text) -> [Change] {
    let (before, after) = (Self.words(for: sections), Self.words(for: now.sections))
    if before != after { return [Change(.sections, .other, from: before, to: after, views: [id])] }
    // Where the text moved, sections move with it.
    guard lines == now.lines, sections != now.sections else { return [] }
    let pairs = zip(sections, now.sections).filter { $0 != $1 }
    return pairs.map { old, new in
      Change(
        .sections, .other, new.heading ?? new.kind.rawValue,
        from: "lines \(old.firstLine) to \(old.lastLine)",
        to: "lines \(new.firstLine) to \(new.lastLine)", views: [id])
    }
  }

  private static func words(for sections: [Record.Section]) -> String {
    sections.map { section in
      let name = section.kind == .unknown ? "\"\(section.heading ?? "")\"" : section.kind.rawValue
      let status = section.headingStatus == .ambiguous ? "?" : ""
      return name + status + (section.entries > 1 ? " (\(section.entries))" : "")
    }.joined(separator: ", ")
  }

  private static func fieldChanges(
    _ before: [String: String], _ after: [String: String], _ prefix: String, _ view: ViewID
  ) -> [Change] {
    Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { path in
      Change(.field, .other, prefix + path, from: before[path], to: after[path], views: [view])
    }
  }
}

extension Change.Kind {
  /// In the order of reports.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Change.Direction {
  var rank: Int {
    switch self {
    case .worse: 0
    case .better: 1
    case .other: 2
    }
  }
}

internal import Readback
internal import ReadbackCore
internal import ReadbackReports
internal import ReadbackYAML

extension Settings {
  /// The name of the file, beside the corpus.
  public static let fileName = "readback.yml"

  /// Reads `readback.yml`.
  ///
  /// - Parameters:
  ///   - bytes: of the file.
  ///   - file: its name, for errors.
  ///   - corpus: whose folders the settings name.
  ///   - today: the day that suppressions expire against.
  /// - Throws: every problem of the file.
  public init(
    yaml bytes: [UInt8], file: String, corpus: Corpus, today: Day = .today
  ) throws(SettingsError) {
    var reader = SettingsReader(corpus: corpus)
    do {
      reader.read(try YAMLNode(yaml: bytes))
    } catch IntentError.empty {
      reader.report(1, 1, "", "the file is empty; begin with: version: 1")
    } catch IntentError.syntax(let line, let column, let message) {
      reader.report(line, column, "", message)
    } catch {
      reader.report(1, 1, "", "\(error)")
    }
    guard reader.problems.isEmpty else {
      throw SettingsError(
        file: file, problems: reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    self.init(
      groups: reader.groups.sorted { Self.depth($0.place) < Self.depth($1.place) },
      suppressions: reader.suppressions, today: today)
  }

  private static func depth(_ place: String) -> Int { place == "." ? 0 : place.split(separator: "/").count }
}

/// Reads settings and keeps every problem.
private struct SettingsReader {
  let corpus: Corpus
  var problems: [SettingsError.Problem] = []
  var groups: [Settings.Group] = []
  var suppressions: [Suppression] = []

  init(corpus: Corpus) {
    self.corpus = corpus
  }

  mutating func report(_ line: Int, _ column: Int, _ key: String, _ message: String) {
    problems.append(SettingsError.Problem(line: line, column: column, key: key, message: message))
  }

  private mutating func report(_ node: YAMLNode, _ key: String, _ message: String) {
    report(node.line, node.column, key, message)
  }

  private mutating func report(_ member: YAMLNode.Member, _ key: String, _ message: String) {
    report(member.line, member.column, key, message)
  }

  mutating func read(_ root: YAMLNode) {
    var hasVersion = false
    for member in members(root, "", ["version", "defaults", "templates", "suppressions"]) {
      switch member.key {
      case "version":
        hasVersion = true
        if text(member.value, "version") != "1" {
          report(member.value, "version", "expected 1, the only version that this Readback knows")
        }
      case "defaults": add(member.value, ".", "defaults", line: member.line)
      case "templates":
        for template in mapping(member.value, "templates") {
          let key = "templates.\(template.key)"
          let place = Path.plain(template.key)
          if isPlace(place, template.line, template.column, key) {
            add(template.value, place, key, line: template.line)
          }
        }
      default: addSuppressions(member.value)
      }
    }
    if case .mapping = root.value, !hasVersion, problems.isEmpty {
      report(root, "", "has no version; begin with: version: 1")
    }
  }

  private mutating func isPlace(_ place: String, _ line: Int, _ column: Int, _ key: String) -> Bool {
    if corpus.exports.contains(where: { $0.isNamed(place) }) { return true }
    let known = Set(corpus.exports.flatMap { Self.places(of: $0.id) })
    let nearest = Spelling.nearest(to: place, in: known.sorted())
    report(
      line, column, key,
      "no export of the corpus lies there" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    return false
  }

  /// `a`, `a/b` and `a/b/c.pdf` of the last.
  private static func places(of id: String) -> [String] {
    var places = [id]
    var folder = Path.folder(of: id)
    while folder != "." {
      places.append(folder)
      folder = Path.folder(of: folder)
    }
    return places
  }

  // MARK: Assertions

  private mutating func add(_ node: YAMLNode, _ place: String, _ key: String, line: Int) {
    var assertions: [Assertion] = []
    for member in members(node, key, ["minimum-fidelity", "absent-rules", "intact-facts", "budgets"]) {
      let path = "\(key).\(member.key)"
      switch member.key {
      case "minimum-fidelity": assertions += fidelities(member.value, path)
      case "absent-rules":
        for item in list(member.value, path) {
          guard let rule = rule(item, path) else { continue }
          assertions.append(Assertion(kind: .absent(rule), line: item.line))
        }
      case "intact-facts": assertions += facts(member.value, path)
      default:
        for budget in mapping(member.value, path) {
          guard let measure = measure(budget.key, budget.line, budget.column, path),
            let limit = limit(budget.value, "\(path).\(budget.key)", 0...Double(Int32.max))
          else { continue }
          assertions.append(Assertion(kind: .budget(measure, limit), line: budget.line))
        }
      }
    }
    groups.append(Settings.Group(place: place, assertions: assertions, line: line))
  }

  private mutating func fidelities(_ node: YAMLNode, _ key: String) -> [Assertion] {
    guard case .mapping(let views) = node.value else {
      return limit(node, key, 0...100).map { [Assertion(kind: .fidelity(nil, $0), line: node.line)] } ?? []
    }
    var assertions: [Assertion] = []
    for view in views {
      guard let limit = limit(view.value, "\(key).\(view.key)", 0...100),
        let ids = self.views(view.key, view.line, view.column, key)
      else { continue }
      assertions += ids.map { Assertion(kind: .fidelity($0, limit), line: view.line) }
    }
    return assertions
  }

  /// A list of paths, or one for each view.
  private mutating func facts(_ node: YAMLNode, _ key: String) -> [Assertion] {
    guard case .mapping(let views) = node.value else { return facts(node, key, in: nil) }
    var assertions: [Assertion] = []
    for view in views {
      for id in self.views(view.key, view.line, view.column, key) ?? [] {
        assertions += facts(view.value, "\(key).\(view.key)", in: id)
      }
    }
    return assertions
  }

  private mutating func facts(_ node: YAMLNode, _ key: String, in view: ViewID?) -> [Assertion] {
    var assertions: [Assertion] = []
    for item in list(node, key) {
      guard let path = fact(item, key) else { continue }
      assertions.append(Assertion(kind: .intact(path, view), line: item.line))
    }
    return assertions
  }

  private static let sections = [
    "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills",
    "languages", "interests", "references", "projects",
  ]

  private mutating func fact(_ node: YAMLNode, _ key: String) -> String? {
    guard let path = text(node, key) else { return nil }
    let section = String(path.prefix { $0 != "." && $0 != "[" })
    guard Self.sections.contains(section) else {
      let nearest = Spelling.nearest(to: section, in: Self.sections)
      report(
        node, key,
        "\"\(path)\" is no path of a JSON Resume, such as basics.email or work.position"
          + (nearest.map { "; did you mean \($0)\(path.dropFirst(section.count))?" } ?? ""))
      return nil
    }
    return path
  }

  private mutating func rule(_ node: YAMLNode, _ key: String) -> String? {
    guard let id = text(node, key) else { return nil }
    guard Rules.rule(id) != nil else {
      let nearest = Spelling.nearest(to: id, in: Rules.all.map { $0.id })
      report(
        node, key,
        "there is no rule \(id)" + (nearest.map { "; did you mean \($0)?" } ?? "; see readback rules"))
      return nil
    }
    return id
  }

  private mutating func measure(_ name: String, _ line: Int, _ column: Int, _ key: String) -> Measure? {
    if let measure = Measure(rawValue: name) { return measure }
    let names = Measure.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: name, in: names)
    report(
      line, column, "\(key).\(name)",
      "is no budget" + (nearest.map { "; did you mean \($0)?" } ?? "; there are \(Count.list(names))"))
    return nil
  }

  /// The views of that name: one for `pdf.lines`, those of all formats for `lines`.
  private mutating func views(_ name: String, _ line: Int, _ column: Int, _ key: String) -> [ViewID]? {
    let ids = ViewID.usual.filter { $0.rawValue == name || $0.rawValue.hasSuffix("." + name) }
    guard ids.isEmpty else { return ids }
    let names = ViewID.usual.map(\.rawValue)
    let nearest = Spelling.nearest(to: name, in: names)
    report(
      line, column, "\(key).\(name)",
      "is no view" + (nearest.map { "; did you mean \($0)?" } ?? "; there are \(Count.list(names))"))
    return nil
  }

  private mutating func limit(
    _ node: YAMLNode, _ key: String, _ range: ClosedRange<Double>
  ) -> Assertion.Limit? {
    guard let text = text(node, key) else { return nil }
    if text == "best" { return .best }
    guard let number = Double(text), range.contains(number) else {
      let most = range.upperBound == 100 ? "a number from 0 to 100" : "a number of 0 or more"
      report(node, key, "expected \(most) or best, found \"\(text)\"")
      return nil
    }
    return .number(number)
  }

  // MARK: Suppressions

  private mutating func addSuppressions(_ node: YAMLNode) {
    for (index, item) in list(node, "suppressions").enumerated() {
      let key = "suppressions[\(index)]"
      var target: Suppression.Target?
      var targets = 0
      var (place, reason): (String?, String?) = (nil, nil)
      var expires: Day?
      let before = problems.count
      for member in members(item, key, ["rule", "fact", "fidelity", "budget", "in", "reason", "expires"]) {
        let path = "\(key).\(member.key)"
        guard let text = text(member.value, path) else { continue }
        switch member.key {
        case "in":
          place = Path.plain(text)
          _ = isPlace(Path.plain(text), member.value.line, member.value.column, path)
        case "reason":
          reason = text
        case "expires":
          expires = Day(text)
          if expires == nil {
            report(member.value, path, "expected a day such as 2026-03-31, found \"\(text)\"")
          }
        default:
          targets += 1
          target = self.target(member, path)
        }
      }
      guard problems.count == before else { continue }
      guard let target, targets == 1 else {
        report(item, key, "must name exactly one of rule, fact, fidelity and budget")
        continue
      }
      guard let reason, reason.contains(where: { !$0.isWhitespace }) else {
        report(item, key, "needs a reason")
        continue
      }
      suppressions.append(
        Suppression(target: target, place: place, reason: reason, expires: expires, line: item.line))
    }
  }

  private mutating func target(_ member: YAMLNode.Member, _ key: String) -> Suppression.Target? {
    guard let text = text(member.value, key) else { return nil }
    switch member.key {
    case "rule": return rule(member.value, key).map { .rule($0) }
    case "fact": return fact(member.value, key).map { .fact($0) }
    case "budget":
      return measure(text, member.value.line, member.value.column, key).map { .budget($0) }
    default:
      if text == "all" { return .fidelity(nil) }
      guard let views = views(text, member.value.line, member.value.column, key) else { return nil }
      guard views.count == 1 else {
        report(
          member.value, key,
          "is the name of \(views.count) views; give one of \(Count.list(views.map(\.rawValue)))")
        return nil
      }
      return .fidelity(views[0])
    }
  }

  // MARK: Values

  /// The members of a mapping of which only these keys make sense; each may stand there once.
  private mutating func members(_ node: YAMLNode, _ key: String, _ known: [String]) -> [YAMLNode.Member] {
    var members: [YAMLNode.Member] = []
    for member in mapping(node, key) {
      if known.contains(member.key) {
        members.append(member)
        continue
      }
      let nearest = Spelling.nearest(to: member.key, in: known)
      let advice = nearest.map { "did you mean \($0)?" } ?? "there are \(Count.list(known))"
      report(
        member.line, member.column, key.isEmpty ? member.key : "\(key).\(member.key)",
        "is no key here; \(advice)")
    }
    return members
  }

  private mutating func mapping(_ node: YAMLNode, _ key: String) -> [YAMLNode.Member] {
    guard case .mapping(let members) = node.value else {
      report(node, key, "expected keys with values, found \(Self.words(node))")
      return []
    }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      report(member, key.isEmpty ? member.key : "\(key).\(member.key)", "is given twice")
    }
    return members
  }

  private mutating func list(_ node: YAMLNode, _ key: String) -> [YAMLNode] {
    guard case .list(let items) = node.value else {
      report(node, key, "expected a list, found \(Self.words(node))")
      return []
    }
    return items
  }

  private mutating func text(_ node: YAMLNode, _ key: String) -> String? {
    guard case .scalar(let text, _) = node.value, !text.isEmpty else {
      report(node, key, "expected a single value, found \(Self.words(node))")
      return nil
    }
    return text
  }

  private static func words(_ node: YAMLNode) -> String {
    switch node.value {
    case .scalar("", _): "nothing"
    case .scalar(let text, _): "\"\(text)\""
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }
}

/// A rule about the layout of a document: a pure function, with what people need to know about it.
///
/// A rule flags what hurts extraction, not what looks unusual. Its thresholds are stored properties with
/// documented defaults, relative to font size.
public protocol LayoutRule: Sendable {
  /// The rule with its default thresholds.
  init()

  static var about: RuleDescription { get }

  /// - Returns: ``Outcome/inconclusive(_:)`` wherever the evidence is missing, never ``Outcome/clear``.
  func examine(_ layout: Layout) -> Outcome
}

/// What a rule is, in words: the source of `readback rules` and of reports.
public struct RuleDescription: Sendable, Hashable {
  /// Kebab-case; never changes meaning.
  public var id: String
  public var severity: Severity
  public var title: String
  /// What happens to the text, and for which readers.
  public var why: String
  /// What to do, for any producer.
  public var fix: String
  /// What to do in a given program, by a word of its producer or creator string, lower case.
  public var fixByProducer: [(producer: String, fix: String)] = []
  public var formats: Set<FileFormat>

  public init(
    id: String, severity: Severity, title: String, why: String, fix: String,
    fixByProducer: [(producer: String, fix: String)] = [], formats: Set<FileFormat>
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.why = why
    self.fix = fix
    self.fixByProducer = fixByProducer
    self.formats = formats
  }

  public static func == (left: RuleDescription, right: RuleDescription) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The advice for the program that made a file, or the general one.
  public func fix(for properties: Document.Properties) -> String {
    let names = [properties.creator, properties.producer].compactMap { $0?.lowercased() }
    return fixByProducer.first { entry in names.contains { $0.contains(entry.producer) } }?.fix ?? fix
  }
}

/// The rules that a check runs, in the order of reports.
public enum LayoutRules {
  public static let all: [any LayoutRule.Type] = [
    NoTextLayer.self,
    MultiColumn.self,
    TableLayout.self,
    TextBox.self,
    ContactInHeaderFooter.self,
  ]

  public static func description(of id: String) -> RuleDescription? {
    all.lazy.map { $0.about }.first { $0.id == id }
  }

  /// Runs every rule; rules for other formats answer ``Outcome/notApplicable``.
  public static func examine(_ document: Document) -> [(rule: RuleDescription, outcome: Outcome)] {
    let layout = Layout(document)
    return all.map { rule in
      let about = rule.about
      guard about.formats.contains(document.format) else { return (about, .notApplicable) }
      return (about, rule.init().examine(layout))
    }
  }
}

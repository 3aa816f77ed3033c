/// What a rule is, in words: the source of `readback rules`, `readback explain`, reports and `docs/rules`.
///
/// Texts are sentences without the capital and the full stop, so that they stand behind a label; advice is imperative.
public struct RuleDescription: Sendable, Hashable {
  public var id: String
  public var title: String
  public var formats: Set<FileFormat>
  /// What has to be in the file for the rule to find something, and what looks alike and is left alone.
  public var recognizes: String
  /// What happens to the text, and for which readers.
  public var why: String
  /// The severities that its findings have, the worst first, each with what makes it so.
  public var damage: [Damage]
  /// The views whose text may suffer; a finding names those of its file. The extractors behind them are
  /// ``ViewID/standsFor``.
  public var views: [ViewID]
  public var basis: Basis
  /// What to do, for any producer.
  public var fix: String
  /// What to do in a given program, where there is more to say than ``fix``.
  public var advice: [Advice]

  public init(
    id: String, title: String, formats: Set<FileFormat>, recognizes: String, why: String, damage: [Damage],
    views: [ViewID], basis: Basis, fix: String, advice: [Advice]
  ) {
    self.id = id
    self.title = title
    self.formats = formats
    self.recognizes = recognizes
    self.why = why
    self.damage = damage
    self.views = views
    self.basis = basis
    self.fix = fix
    self.advice = advice
  }

  /// A severity, and when a finding has it.
  public struct Damage: Sendable, Hashable {
    public var severity: Severity
    public var when: String

    public static func error(_ when: String) -> Damage { Damage(severity: .error, when: when) }
    public static func warning(_ when: String) -> Damage { Damage(severity: .warning, when: when) }
    public static func info(_ when: String) -> Damage { Damage(severity: .info, when: when) }
  }

  /// What is known of the damage, and how.
  public enum Basis: Sendable, Hashable {
    /// Seen in the output of real extractors, named here, on files whose text is known.
    case reproduced([String])
    /// Documented by those who make or run readers of resumes: who, and what they say.
    case documented(String)
    /// One source says so; nobody else was found who confirms it.
    case singleSource(String)
  }

  public struct Advice: Sendable, Hashable {
    public var program: Program
    public var fix: String

    public init(_ program: Program, _ fix: String) {
      self.program = program
      self.fix = fix
    }
  }

  /// The worst that its findings can be.
  public var severity: Severity { damage.map(\.severity).max() ?? .info }

  /// The advice for the program that made a file, or the general one.
  public func fix(for properties: Document.Properties) -> String {
    guard let program = Program(of: properties) else { return fix }
    return advice.first { $0.program == program }?.fix ?? fix
  }
}

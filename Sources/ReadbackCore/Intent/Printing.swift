/// How a template prints a resume, as far as its author says so under `x-readback` in the intent.
///
/// ```json
/// "x-readback": {
///   "omit": ["skills.level", "work[2].highlights"],
///   "headings": {"What I bring": "skills"},
///   "sections": ["summary", "skills", "work", "education"]
/// }
/// ```
public struct Printing: Sendable, Hashable {
  /// Paths of what is not printed, with everything below them; one without an index means every entry.
  public var omitted: [String]
  /// Headings of the template, and the sections below them.
  public var headings: [String: SectionKind]
  /// The sections in the order in which they are printed; empty where nobody says.
  public var sections: [SectionKind]

  public init(omitted: [String] = [], headings: [String: SectionKind] = [:], sections: [SectionKind] = []) {
    self.omitted = omitted
    self.headings = headings
    self.sections = sections
  }

  /// Whether a fact is printed.
  public func prints(_ id: String) -> Bool {
    !omitted.contains { Self.leads($0, to: id) }
  }

  /// Whether a path is that of a fact, or of something that holds it.
  static func leads(_ path: String, to id: String) -> Bool {
    let wanted = path.split(separator: ".")
    let steps = id.split(separator: ".")
    guard !wanted.isEmpty, wanted.count <= steps.count else { return false }
    return zip(wanted, steps).allSatisfy { wanted, step in
      wanted == step || wanted == step.prefix { $0 != "[" }
    }
  }
}

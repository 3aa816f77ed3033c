/// What the author meant: a JSON Resume.
public struct Intent: Sendable, Hashable {
  /// Something in the document that is allowed and has no effect.
  public struct Notice: Sendable, Hashable {
    /// JSON path, `work[0].company`.
    public var path: String
    /// `is not a field of JSON Resume 1.0.0 and is not compared`.
    public var message: String

    public init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }

  public var resume: Resume
  public var printing: Printing
  public var notices: [Notice]

  public init(resume: Resume, printing: Printing = Printing(), notices: [Notice] = []) {
    self.resume = resume
    self.printing = printing
    self.notices = notices
  }

  /// Reads a JSON Resume 1.0.0.
  ///
  /// Empty texts and nulls count as not given. Unknown fields are allowed, as the schema does, and become
  /// ``notices``: most of them are slips such as `company` for `name`.
  ///
  /// - Throws: ``IntentError/invalid(_:)`` with every problem that was found, not only the first.
  public init(_ tree: IntentTree) throws(IntentError) {
    if case .null = tree { throw .empty }
    var reader = IntentReader()
    let resume = reader.resume(tree)
    if reader.problems.isEmpty, resume == Resume() {
      reader.problems.append(
        IntentError.Problem(path: "", message: "expected a section of JSON Resume such as basics, found none")
      )
    }
    guard reader.problems.isEmpty else { throw .invalid(reader.problems) }
    self.init(resume: resume, printing: reader.printing, notices: reader.notices)
    let ids = allFacts.map(\.id)
    for (index, path) in printing.omitted.enumerated()
    where !ids.contains(where: { Printing.leads(path, to: $0) }) {
      notices.append(Notice(path: "x-readback.omit[\(index)]", message: "leads to nothing that is compared"))
    }
  }
}

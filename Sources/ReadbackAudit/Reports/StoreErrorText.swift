/// What is said of a store that cannot be used: what is the matter, and what to do.
public struct StoreErrorText: Sendable, Hashable {
  /// Lower case, without a full stop; the store is its subject: `is in use by another program`.
  public var problem: String
  /// One imperative sentence without a full stop.
  public var advice: String

  /// Both in one line.
  public var message: String { "\(problem); \(advice)" }

  public init(_ error: StoreError) {
    switch error {
    case .locked:
      self.init("is in use by another program", "wait until it has ended, or name another store with --store")
    case .missing: self.init("does not exist", "check the path; readback audit makes it")
    case .notAStore:
      self.init(
        "is no store that readback audit made, or its beginning is damaged",
        "check the path, or name another store with --store")
    case .newer(let version):
      self.init("was made by another release of Readback (schema \(version))", "use that release")
    case .damaged(let words):
      self.init(
        "is damaged: \(words)",
        "set it aside and audit again into another one; sqlite3's .recover may bring back what is in it")
    case .readOnly:
      self.init(
        "cannot be written",
        "give yourself permission to write the file and its folder, or name another with --store")
    case .full:
      self.init("cannot grow, as the disk is full", "make room, then go on with readback audit --resume")
    case .unwritable(let words):
      self.init(
        "cannot be written any further: \(words)",
        "check the quota, the limit of file sizes and the disk, then go on with readback audit --resume")
    case .unavailable(let words): self.init("cannot be opened: \(words)", "check the path")
    case .noRun(let number?):
      self.init("has no run \(number)", "readback audit report --runs lists those that it has")
    case .noRun(nil): self.init("has no run to go on with", "name the files and folders to audit")
    case .otherRun(let number, let difference):
      self.init(
        "has the unfinished run \(number), which differs: \(difference)",
        "give --resume with the options of that run to go on with it, or leave --resume out to begin a new one"
      )
    }
  }

  private init(_ problem: String, _ advice: String) {
    self.problem = problem
    self.advice = advice
  }
}

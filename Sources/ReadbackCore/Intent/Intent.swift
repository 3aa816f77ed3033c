/// What the author meant: a JSON Resume.
public struct Intent: Sendable, Hashable {
  public var resume: Resume

  public init(resume: Resume) {
    self.resume = resume
  }
}

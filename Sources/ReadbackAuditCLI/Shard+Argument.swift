public import ArgumentParser
public import ReadbackAudit

extension Shard: ExpressibleByArgument {
  /// - Parameter argument: `2/8`.
  public init?(argument: String) {
    self.init(argument)
  }
}

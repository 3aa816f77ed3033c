/// A run that another one is compared with.
public struct EarlierRun: Sendable, Hashable {
  /// nil for the last run of the store, or for the one before where it is the same store.
  public var number: Int?
  /// The path of its store; nil for the store of the other run.
  public var store: String?

  public init(number: Int?, store: String? = nil) {
    self.number = number
    self.store = store
  }
}

/// How well a view predicts what an extractor returns, as `Benchmarks/views.py` measured it.
public struct Prediction: Codable, Sendable, Hashable {
  /// The extractor, as its own people call it.
  public var extractor: String
  public var view: ViewID
  /// Longest common subsequence of words over the longer text, 0 to 1: the median over the files.
  public var median: Double
  /// The same: the value that nine files in ten reach.
  public var tenth: Double
  /// Number of files.
  public var files: Int

  /// What was measured, by extractor.
  public static let all: [Prediction] = []
}

/// Finds dates in a line of text, in words and numbers.
public enum DateReader {
  /// - Parameter line: the scalars of one line.
  /// - Returns: the mentions in order, without overlap.
  public static func mentions(in line: [Unicode.Scalar]) -> [DateMention] {
    []
  }
}

/// Why a corpus or its goldens cannot be worked with.
public enum GoldenError: Error, Sendable, Hashable {
  /// There is no folder at this path, or it cannot be looked through.
  case noFolder(String)
  /// A name that is neither an export nor a folder of the corpus or the goldens; the nearest that is.
  case noCase(String, nearest: String?)
  /// A file of a golden that cannot be read; why.
  case damaged(String, String)
  /// An intent that cannot be used; why.
  case noIntent(String, String)
  /// A file that cannot be written or removed; why.
  case notWritten(String, String)
}

extension GoldenError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .noFolder(let path): "\(path) is not a folder that can be read"
    case .noCase(let name, let nearest):
      "there is no case \(name)" + (nearest.map { "; is it \($0)?" } ?? "")
    case .damaged(let path, let reason): "\(path) cannot be read: \(reason); record it anew"
    case .noIntent(let path, let reason): "the intent \(path) cannot be used: \(reason)"
    case .notWritten(let path, let reason): "\(path) cannot be written: \(reason)"
    }
  }
}

/// Where the intent of a file may lie: what `--intents` takes.
public struct IntentPlaces: Sendable, Hashable {
  /// As given.
  public let words: String
  private let pattern: [Piece]?

  private enum Piece: Sendable, Hashable {
    case literal(String)
    case part(Part)
  }

  /// What a pattern may name of the file's path.
  private enum Part: String, Sendable, Hashable {
    /// The folder of the file.
    case dir
    /// Its name without the extension.
    case stem
    /// Its name.
    case name
  }

  private static let extensions = ["json", "yaml", "yml"]

  /// - Parameter words: a folder, or a pattern with `{dir}`, `{stem}` and `{name}`. nil comes of other names in braces.
  public init?(_ words: String) {
    guard !words.isEmpty else { return nil }
    self.words = words
    guard words.contains("{") else {
      pattern = nil
      return
    }
    var pieces: [Piece] = []
    var rest = words[...]
    while let start = rest.firstIndex(of: "{") {
      pieces.append(.literal(String(rest[..<start])))
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: "}"), let part = Part(rawValue: String(rest[..<end])) else {
        return nil
      }
      pieces.append(.part(part))
      rest = rest[rest.index(after: end)...]
    }
    pattern = pieces + [.literal(String(rest))]
  }

  /// The paths to try for a file, the best one first.
  ///
  /// In a folder of intents, the one that lies as the file does is better than one that only bears its name: for
  /// `uploads/2024/jo.pdf` that is `2024/jo.json` before `jo.json`.
  public func candidates(for path: String) -> [String] {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return [] }
    let stem = Self.stem(of: name)
    if let pattern {
      let folder = path.dropLast(name.count)
      let place = pattern.map { piece in
        switch piece {
        case .literal(let text): text
        case .part(.dir): folder.isEmpty ? "." : folder == "/" ? "" : String(folder.dropLast())
        case .part(.stem): stem
        case .part(.name): name
        }
      }.joined()
      return [place]
    }
    let folders = parts.dropLast()
    let below = folders.indices.map { folders[$0...].joined(separator: "/") + "/" } + [""]
    return below.flatMap { folder in
      Self.extensions.map { "\(words)/\(folder)\(stem).\($0)" }
    }
  }

  /// A dot at the beginning hides a file and begins no extension.
  private static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

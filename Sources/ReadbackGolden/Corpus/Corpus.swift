#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder of templates as they are exported: every PDF and DOCX below it is under test.
///
/// A folder with exports is a case. What its author meant is `intent.json`, `intent.yaml` or `intent.yml` in the same
/// folder, else the nearest one above it, up to the corpus: one intent may serve all templates.
public struct Corpus: Sendable, Hashable {
  /// As given by the user.
  public var path: String
  /// In the order of their ids.
  public var exports: [CorpusExport]

  static let intentNames = ["intent.json", "intent.yaml", "intent.yml"]

  /// - Throws: ``GoldenError/noFolder(_:)`` where there is none to look through.
  public init(path: String) throws(GoldenError) {
    self.path = path
    exports = []
    try add(folder: ".", intent: nil)
    exports.sort { $0.id < $1.id }
  }

  /// Where a file of the corpus lies for the program.
  public func file(_ id: String) -> String { Path.join(path, id) }

  /// Where something lies that stands beside the corpus.
  public func beside(_ name: String) -> String { Self.beside(path, name) }

  /// The same for a corpus that nobody has looked through.
  public static func beside(_ path: String, _ name: String) -> String {
    let plain = Path.plain(path)
    // A folder whose name is not known from here: `.` and `..`.
    return Path.name(of: plain).hasPrefix(".")
      ? Path.join(Path.join(path, ".."), name) : Path.join(Path.folder(of: plain), name)
  }

  private mutating func add(folder: String, intent: String?) throws(GoldenError) {
    let place = folder == "." ? path : Path.join(path, folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
      throw .noFolder(place)
    }
    let own = Self.intentNames.first(where: names.contains).map { Path.join(folder, $0) }
    for name in names where !name.hasPrefix(".") {
      let id = Path.join(folder, name)
      if Self.isExport(name) {
        exports.append(CorpusExport(id: id, intent: own ?? intent))
      } else if Folder.exists(Path.join(path, id)) {
        try add(folder: id, intent: own ?? intent)
      }
    }
  }

  /// By its name: what stands in it is checked later. Word keeps a file `~$name.docx` beside a document that is open.
  private static func isExport(_ name: String) -> Bool {
    let name = name.lowercased()
    return (name.hasSuffix(".pdf") || name.hasSuffix(".docx")) && !name.hasPrefix("~$")
  }
}

internal import ReadbackCore

/// What a part refers to, by id (ECMA-376-2, 6.5).
struct Relationships {
  struct Relationship {
    var id: String
    /// The last word of the type, which transitional and strict files share: `officeDocument`, `hyperlink`.
    var kind: String
    /// A part name for an internal target, the target as written for an external one.
    var target: String
    var isExternal: Bool
  }

  private(set) var all: [Relationship] = []
  private var byID: [String: Int] = [:]

  subscript(id: String) -> Relationship? { byID[id].map { all[$0] } }

  func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind && !$0.isExternal } }

  init() {}

  /// The relationships of a part, or of the package for an empty name.
  init(of part: String, _ reader: XMLReader) throws(ExtractionError) {
    while let event = try reader.next() {
      guard event == .start, reader.element == .packageRelationship,
        let id = reader.attribute("Id"), let type = reader.attribute("Type"),
        let target = reader.attribute("Target")
      else { continue }
      let isExternal = reader.attribute("TargetMode") == "External"
      byID[id] = all.count
      all.append(
        Relationship(
          id: id, kind: String(type.split(separator: "/").last ?? ""),
          target: isExternal ? target : Self.resolve(target, from: part), isExternal: isExternal))
    }
  }

  /// The part that holds the relationships of another: `word/_rels/document.xml.rels`.
  static func part(for part: String) -> String {
    let cut = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
    return "\(part[..<cut])_rels/\(part[cut...]).rels"
  }

  /// The part that a target names, seen from another part.
  static func resolve(_ target: String, from part: String) -> String {
    var path: [Substring] = target.first == "/" ? [] : part.split(separator: "/").dropLast()
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}

public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Intent {
  /// The intent as a JSON file for people: keys in the order of a resume, and what can be said under `x-readback`.
  public func json() throws -> String {
    var tree = try IntentTree(json: Array(JSONEncoder().encode(resume)))
    if case .object(let members) = tree {
      let schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
      tree = .object(
        [IntentTree.Member(key: "$schema", value: .string(schema))] + members
          + [IntentTree.Member(key: "x-readback", value: printing.tree)])
    }
    var text = ""
    tree.write(to: &text, indent: 0)
    return text + "\n"
  }
}

extension Printing {
  fileprivate var tree: IntentTree {
    .object([
      IntentTree.Member(key: "omit", value: .list(omitted.map { .string($0) })),
      IntentTree.Member(
        key: "headings",
        value: .object(
          headings.sorted { $0.key < $1.key }
            .map { IntentTree.Member(key: $0.key, value: .string($0.value.rawValue)) })),
      IntentTree.Member(key: "sections", value: .list(sections.map { .string($0.rawValue) })),
    ])
  }
}

extension IntentTree {
  /// The order in which people write the fields of a resume; one list does for all objects.
  private static let order = [
    "$schema", "basics", "work", "volunteer", "education", "projects", "skills", "languages", "certificates",
    "awards",
    "publications", "interests", "references", "x-readback", "omit", "headings", "sections", "name", "label",
    "institution", "organization", "title", "language", "network", "username", "position", "studyType",
    "area",
    "level", "fluency", "entity", "type", "roles", "email", "phone", "url", "address", "postalCode", "city",
    "region",
    "countryCode", "location", "startDate", "endDate", "date", "releaseDate", "issuer", "awarder",
    "publisher",
    "score", "profiles", "description", "summary", "reference", "highlights", "keywords", "courses",
  ]

  fileprivate func write(to text: inout String, indent: Int) {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): Self.quote(string, to: &text)
    case .list(let items):
      guard !items.isEmpty else { return text += "[]" }
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "[\n" : ",\n") + inner
        item.write(to: &text, indent: indent + 2)
      }
      text += "\n\(outer)]"
    case .object(let members):
      guard !members.isEmpty else { return text += "{}" }
      func rank(_ member: Member) -> Int { Self.order.firstIndex(of: member.key) ?? Self.order.count }
      for (index, member) in members.sorted(by: { rank($0) < rank($1) }).enumerated() {
        text += (index == 0 ? "{\n" : ",\n") + inner
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 2)
      }
      text += "\n\(outer)}"
    }
  }

  /// A JSON string; characters that steer a terminal are escaped as well.
  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

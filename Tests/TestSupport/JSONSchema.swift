internal import Foundation

/// As much of JSON Schema 2020-12 as the schemas in `docs/schema` use. A keyword that it does not know is an
/// error of its own, so that no part of a schema goes unchecked.
public struct JSONSchema: Sendable {
  private let root: JSONValue

  /// Reads a schema of `docs/schema`.
  public init(named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/schema/\(name)")
    root = try JSONValue(parsing: String(contentsOf: file, encoding: .utf8))
  }

  public init(_ root: JSONValue) {
    self.root = root
  }

  /// - Returns: what is wrong, each with its place; empty for a valid value.
  public func problems(of value: JSONValue) -> [String] { problems(of: value, against: root, at: "$") }

  private func problems(of value: JSONValue, against schema: JSONValue, at place: String) -> [String] {
    switch schema {
    case .bool(true): return []
    case .bool(false): return ["\(place): is not allowed"]
    case .object(let keywords):
      return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument in
        problems(of: value, keyword: keyword, argument: argument, in: keywords, at: place)
      }
    default: return ["\(place): a schema is neither an object nor a boolean"]
    }
  }

  private func problems(
    of value: JSONValue, keyword: String, argument: JSONValue, in schema: [String: JSONValue],
    at place: String
  ) -> [String] {
    func unless(_ holds: Bool, _ what: @autoclosure () -> String) -> [String] {
      holds ? [] : ["\(place): \(what())"]
    }
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      guard let name = argument.string, name.hasPrefix("#/$defs/"),
        let target = root["$defs"]?[String(name.dropFirst(8))]
      else { return ["\(place): \(argument) leads nowhere"] }
      return problems(of: value, against: target, at: place)
    case "anyOf":
      let branches = (argument.items ?? []).map { problems(of: value, against: $0, at: place) }
      if branches.contains(where: \.isEmpty) { return [] }
      return branches.min { $0.count < $1.count } ?? ["\(place): no branch"]
    case "type":
      let types = argument.items?.compactMap(\.string) ?? [argument.string].compactMap { $0 }
      return unless(types.contains { isOfType($0, value) }, "is not \(types.joined(separator: " or "))")
    case "const": return unless(value == argument, "is not \(argument)")
    case "enum": return unless(argument.items?.contains(value) == true, "\(value) is not in the list")
    case "minimum", "maximum":
      guard case .number(let limit) = argument else { return ["\(place): \(keyword) is no number"] }
      guard case .number(let number) = value else { return [] }
      return unless(
        keyword == "minimum" ? number >= limit : number <= limit, "\(number) passes the \(keyword)")
    case "minItems", "maxItems":
      guard case .number(let limit) = argument else { return ["\(place): \(keyword) is no number"] }
      guard let count = value.items.map({ Double($0.count) }) else { return [] }
      return unless(keyword == "minItems" ? count >= limit : count <= limit, "\(count) items")
    case "items":
      return (value.items ?? []).enumerated().flatMap {
        problems(of: $0.element, against: argument, at: "\(place)[\($0.offset)]")
      }
    case "required":
      guard case .object(let object) = value else { return [] }
      return (argument.items ?? []).compactMap(\.string).flatMap { unless(object[$0] != nil, "has no \($0)") }
    case "properties":
      guard case .object(let object) = value, case .object(let properties) = argument else { return [] }
      return object.sorted { $0.key < $1.key }.flatMap { key, value in
        properties[key].map { problems(of: value, against: $0, at: "\(place).\(key)") } ?? []
      }
    case "additionalProperties":
      guard case .object(let object) = value else { return [] }
      return object.sorted { $0.key < $1.key }.flatMap { key, value in
        schema["properties"]?[key] == nil
          ? problems(of: value, against: argument, at: "\(place).\(key)") : []
      }
    default: return ["\(place): the validator does not know the keyword \(keyword)"]
    }
  }

  private func isOfType(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}

package import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Collects what one log says: files with their texts, rules and results, each known by its number.
package struct SARIFBuilder: Sendable {
  private var tool: Report.Tool?
  private var artifacts: [SARIFLog.Artifact] = []
  private var numbers: [String: Int] = [:]
  private var rules: [SARIFLog.Rule] = []
  private var ruleNumbers: [String: Int] = [:]
  private var results: [SARIFLog.Result] = []
  private var notifications: [SARIFLog.Notification] = []
  /// How often a fingerprint was given, so that two results that are alike still differ.
  private var fingerprints: [String: Int] = [:]

  package init() {}

  /// - Returns: the number of the file.
  package mutating func add(_ file: Report.File, of tool: Report.Tool, isTarget: Bool = true) -> Int {
    self.tool = tool
    let uri = Self.uri(of: file.path)
    if let number = numbers[uri] { return number }
    let type =
      switch file.format {
      case .pdf: "application/pdf"
      case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      case nil: isTarget ? "application/octet-stream" : "application/yaml"
      }
    artifacts.append(
      SARIFLog.Artifact(
        location: SARIFLog.ArtifactLocation(uri: uri), mimeType: type,
        roles: [isTarget ? "analysisTarget" : "userSpecifiedConfiguration"], length: file.bytes,
        hashes: file.sha256.map { ["sha-256": $0] }))
    numbers[uri] = artifacts.count - 1
    return artifacts.count - 1
  }

  /// Attaches the text of a view to a file.
  ///
  /// - Returns: the number of the text.
  package mutating func attach(_ text: @autoclosure () -> String, of view: ViewID, to file: Int) -> Int {
    let uri = "/\(view.rawValue).txt"
    let key = "\(file)\(uri)"
    if let number = numbers[key] { return number }
    artifacts.append(
      SARIFLog.Artifact(
        location: SARIFLog.ArtifactLocation(uri: uri), parentIndex: file, mimeType: "text/plain",
        roles: ["attachment"], contents: SARIFLog.Content(text: text()),
        description: SARIFLog.Message("as read by \(view.standsFor)")))
    numbers[key] = artifacts.count - 1
    return artifacts.count - 1
  }

  package func location(
    in artifact: Int, region: SARIFLog.Region? = nil, message: String? = nil,
    properties: [String: SARIFLog.Value]? = nil
  ) -> SARIFLog.Location {
    SARIFLog.Location(
      physicalLocation: SARIFLog.PhysicalLocation(
        artifactLocation: SARIFLog.ArtifactLocation(uri: artifacts[artifact].location.uri, index: artifact),
        region: region),
      message: message.map(SARIFLog.Message.init), properties: properties)
  }

  /// Adds a result, with the rule that it belongs to.
  ///
  /// What `identity` holds tells it from other results of its rule, and stays the same while it is the same fault.
  package mutating func add(
    _ rule: @autoclosure () -> SARIFLog.Rule, id: String, level: SARIFLog.Level, message: String,
    locations: [SARIFLog.Location], related: [SARIFLog.Location] = [], identity: [String],
    suppressions: [SARIFLog.Suppression] = [], properties: [String: SARIFLog.Value]? = nil
  ) {
    let number = ruleNumbers[id] ?? rules.count
    if number == rules.count {
      rules.append(rule())
      ruleNumbers[id] = number
    }
    let fingerprint = Self.hash(([id] + identity).joined(separator: "\u{0}"))
    fingerprints[fingerprint, default: 0] += 1
    let unique = "\(fingerprint):\(fingerprints[fingerprint] ?? 1)"
    results.append(
      SARIFLog.Result(
        ruleId: id, level: level, message: SARIFLog.Message(message), locations: locations,
        relatedLocations: related.isEmpty
          ? nil
          : related.enumerated().map { index, location in
            var location = location
            location.id = index + 1
            return location
          },
        // GitHub knows the second name alone, and would else hash a line of a file that has none.
        partialFingerprints: ["readback/v1": unique, "primaryLocationLineHash": unique],
        suppressions: suppressions.isEmpty ? nil : suppressions, properties: properties, ruleIndex: number))
  }

  /// Adds what could not be looked at.
  package mutating func addProblem(_ message: String, with file: Int) {
    notifications.append(
      SARIFLog.Notification(
        level: .error, message: SARIFLog.Message(message), locations: [location(in: file)]))
  }

  /// The log as JSON, keys sorted, ended by a line feed.
  package func text() throws -> String {
    let tool =
      tool
      ?? Report.Tool(name: "readback", version: "0.0.0", poppler: "", libxml2: "", libzip: "", rubric: "")
    let driver = SARIFLog.Driver(
      name: tool.name, semanticVersion: tool.version, rules: rules,
      properties: [
        "poppler": tool.poppler, "libxml2": tool.libxml2, "libzip": tool.libzip, "rubric": tool.rubric,
      ])
    let run = SARIFLog.Run(
      tool: SARIFLog.Tool(driver: driver), artifacts: artifacts, results: results,
      invocations: [
        SARIFLog.Invocation(
          executionSuccessful: notifications.isEmpty, toolExecutionNotifications: notifications)
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(SARIFLog(runs: [run]))) + "\n"
  }

  /// FNV-1a, 64 bits, in hexadecimal digits.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A relative reference (RFC 3986), or a `file:` address where the path begins at the root.
  static func uri(of path: String) -> String {
    var path = path
    while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }
}

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A log in the Static Analysis Results Interchange Format, version 2.1.0, as far as Readback says something in it
/// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Properties have the names of the specification.
package struct SARIFLog: Encodable {
  var version = "2.1.0"
  var runs: [Run]

  /// What was looked at in one run of the program.
  struct Run: Encodable {
    var tool: Tool
    var artifacts: [Artifact]
    var results: [Result]
    var invocations: [Invocation]
    var columnKind = "unicodeCodePoints"
    var defaultEncoding = "utf-8"
  }

  struct Tool: Encodable {
    var driver: Driver
  }

  struct Driver: Encodable {
    var name: String
    var semanticVersion: String
    var rules: [Rule]
    var properties: [String: String]
  }

  /// A `reportingDescriptor`.
  package struct Rule: Encodable, Sendable {
    var id: String
    var name: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Help
    var defaultConfiguration: Configuration
    var properties: Tags

    package init(id: String, title: String, description: String, help: String, markdown: String, level: Level)
    {
      self.id = id
      name = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      shortDescription = Message(title)
      fullDescription = Message(description)
      self.help = Help(text: help, markdown: markdown)
      defaultConfiguration = Configuration(level: level)
      properties = Tags(tags: ["resume", "text-extraction"])
    }
  }

  struct Tags: Encodable {
    var tags: [String]
  }

  struct Configuration: Encodable {
    var level: Level
  }

  struct Help: Encodable {
    var text: String
    var markdown: String
  }

  package enum Level: String, Encodable, Sendable {
    case error, warning, note, none
  }

  package struct Message: Encodable, Sendable {
    var text: String

    package init(_ text: String) {
      self.text = PrintableText.lines(text)
    }
  }

  /// A file that was looked at, or the text of a view of it, which is nested in it.
  struct Artifact: Encodable {
    var location: ArtifactLocation
    /// Of the file that a text was read out of.
    var parentIndex: Int?
    var mimeType: String
    var roles: [String]
    var contents: Content?
    var length: Int?
    var hashes: [String: String]?
    var description: Message?
  }

  struct Content: Encodable {
    var text: String
  }

  struct ArtifactLocation: Encodable {
    var uri: String
    var index: Int?
  }

  package struct Result: Encodable {
    package var ruleId: String
    package var level: Level
    package var message: Message
    package var locations: [Location]
    package var relatedLocations: [Location]?
    package var partialFingerprints: [String: String]
    package var suppressions: [Suppression]?
    package var properties: [String: Value]?
    var ruleIndex: Int = 0
  }

  /// Accepted, which goes without saying: the property for it is `state` in the schema as first published, `status` in
  /// the errata, and each allows only its own.
  package struct Suppression: Encodable {
    var kind = "external"
    package var justification: String

    package init(justification: String) {
      self.justification = justification
    }
  }

  package struct Location: Encodable {
    var id: Int?
    var physicalLocation: PhysicalLocation
    var logicalLocations: [LogicalLocation]?
    var message: Message?
    /// Page and box, or part and paragraph: where a person looks, for which the format has no words.
    var properties: [String: Value]?
  }

  struct LogicalLocation: Encodable {
    var fullyQualifiedName: String
    var kind: String
  }

  struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region?
  }

  /// Lines and columns count from 1; the end is just behind the last character.
  package struct Region: Encodable, Sendable, Hashable {
    package var startLine: Int
    package var startColumn: Int?
    package var endLine: Int?
    package var endColumn: Int?
    package var snippet: Snippet?

    package struct Snippet: Encodable, Sendable, Hashable {
      package var text: String
    }

    package init(
      startLine: Int, startColumn: Int? = nil, endLine: Int? = nil, endColumn: Int? = nil,
      snippet: String? = nil
    ) {
      self.startLine = startLine
      self.startColumn = startColumn
      self.endLine = endLine
      self.endColumn = endColumn
      self.snippet = snippet.map { Snippet(text: PrintableText.line($0)) }
    }
  }

  struct Invocation: Encodable {
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]
  }

  /// What went wrong while looking, and is no result.
  struct Notification: Encodable {
    var level: Level
    var message: Message
    var locations: [Location]
  }

  /// A value of a property bag.
  package enum Value: Encodable, Sendable {
    case text(String)
    case number(Double)
    case list([Value])

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .list(let values): try container.encode(values)
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      forKey: .schema)
    try container.encode(version, forKey: .version)
    try container.encode(runs, forKey: .runs)
  }
}

internal import Readback
public import ReadbackCore

extension Intent {
  /// Reads an intent file: YAML where its name says so, else JSON where it begins like JSON, else YAML.
  public init(fileNamed name: String, bytes: [UInt8]) throws(IntentError) {
    let isYAML = [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
    let isJSON = name.lowercased().hasSuffix(".json")
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if isJSON || !isYAML && first == UInt8(ascii: "{") {
      try self.init(json: bytes)
    } else {
      try self.init(yaml: bytes)
    }
  }

  /// Reads a JSON Resume from the bytes of a YAML file.
  ///
  /// Plain scalars are texts as written: JSON Resume has no numbers, and `startDate: 2020` or `score: 3.70`
  /// mean what stands there.
  public init(yaml bytes: [UInt8]) throws(IntentError) {
    try self.init(YAMLNode(yaml: bytes).tree)
  }
}

public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

// How numbers that JSON has no word for are spelled: an opacity of a hostile file may be one.
private let infinity = "inf"
private let negativeInfinity = "-inf"
private let notANumber = "nan"

extension Document {
  /// The document as UTF-8 JSON on one line, without a line feed at its end: the way to judge it later or
  /// elsewhere.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: infinity, negativeInfinity: negativeInfinity, nan: notANumber)
    return Array(try encoder.encode(self))
  }

  /// Reads what ``json()`` wrote, and checks it: it may come from anywhere.
  ///
  /// - Throws: ``ExtractionError/damaged(_:)``, naming the first thing that is wrong.
  public init(json bytes: [UInt8]) throws(ExtractionError) {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: infinity, negativeInfinity: negativeInfinity, nan: notANumber)
    do {
      self = try decoder.decode(Document.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .damaged("not a document that readback extract wrote: \(Self.words(for: error))")
    } catch {
      throw .damaged("not a document that readback extract wrote: \(error)")
    }
    try validate()
  }

  private static func words(for error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): "\(path(context.codingPath)) has no \(key.stringValue)"
    case .typeMismatch(let type, let context): "\(path(context.codingPath)) is not of type \(type)"
    case .valueNotFound(let type, let context): "\(path(context.codingPath)) is null, not of type \(type)"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "it is not valid JSON" : "\(path(context.codingPath)): \(context.debugDescription)"
    @unknown default: "it cannot be decoded"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    guard !keys.isEmpty else { return "the outermost value" }
    return keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}

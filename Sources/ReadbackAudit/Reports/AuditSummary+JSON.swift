internal import Foundation
internal import ReadbackReports

extension AuditSummary {
  /// UTF-8 JSON on several lines, keys sorted, ended by a line feed: what `docs/schema/audit-1.schema.json` describes.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(self)) + "\n"
  }
}

/// A file with its row, on the way to the store and the output.
struct AuditAnswer: Sendable {
  var file: AuditFile
  var row: AuditRow
  /// Whether the row was known before, by the content of the file.
  var isKnown = false

  init(file: AuditFile, row: AuditRow, isKnown: Bool = false) {
    // Content that was sent need not wait with its row.
    self.file = AuditFile(file.path, intent: file.intent)
    self.row = row
    self.isKnown = isKnown
  }
}

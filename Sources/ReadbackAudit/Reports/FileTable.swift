internal import ReadbackCore
internal import ReadbackReports

/// Files as CSV (RFC 4180), one line each, for spreadsheets.
public enum FileTable {
  public static let head =
    line(
      [
        "path", "status", "fidelity", "weakestView", "format", "pages", "bytes", "producer", "errors",
        "warnings",
        "readingsHarmed", "readings", "error", "message", "known", "sha256",
      ].map { Cell.text($0) })

  public static func line(_ file: FileEntry) -> String {
    line([
      .text(file.path), .text(file.status.rawValue), .number(file.fidelity.map(Figure.tenths)),
      .text(file.weakestView), .text(file.format), .number(file.pages.map(String.init)),
      .number(file.bytes.map(String.init)), .text(file.producer), .text(file.errors.joined(separator: " ")),
      .text(file.warnings.joined(separator: " ")), .number(String(file.harmed)),
      .number(String(file.readings)),
      .text(file.error), .text(file.message), .number(file.isKnown ? "1" : "0"), .text(file.sha256),
    ])
  }

  private enum Cell {
    case text(String?)
    case number(String?)
  }

  private static func line(_ cells: [Cell]) -> String {
    cells.map { cell in
      switch cell {
      case .text(let text?): quoted(text)
      case .number(let number?): number
      case .text(nil), .number(nil): ""
      }
    }.joined(separator: ",") + "\r\n"
  }

  /// A cell that no spreadsheet takes for a formula, and that shows in a terminal as what it is.
  ///
  /// All text is quoted, so that a comma or semicolon in it parts no cells whatever the separator of the reader's
  /// country is. A spreadsheet evaluates what begins with one of the signs below even within quotes; an apostrophe before
  /// it makes it text. It looks through spaces before the sign, and takes the wide forms for the narrow ones.
  private static func quoted(_ text: String) -> String {
    let shown = PrintableText.line(text)
    let first = shown.unicodeScalars.first { !$0.properties.isWhitespace }
    let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return "\"" + (isFormula ? "'" : "") + shown.replacing("\"", with: "\"\"") + "\""
  }
}

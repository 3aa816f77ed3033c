/// Text inside GitHub's Markdown.
package enum MarkdownText {
  /// In one line, with nothing that is markup, a link or a mention.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PrintableText.line(Words.inOneLine(text)).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      // A joiner that shows as nothing keeps a name from being called and an address from becoming a link.
      case "@": result += "&#64;"
      case ":": result += "&#58;"
      case "." where result.hasSuffix("www"): result += "&#46;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A row of a table; cells are Markdown already.
  package static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  /// A table with its head; nothing without rows.
  package static func table(_ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    return row(head) + row(head.map { _ in "---" }) + rows.map(row).joined()
  }

  /// Lines as they are, whatever they hold.
  package static func block(_ text: String, language: String = "") -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\(language)\n\(PrintableText.lines(text))\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }
}

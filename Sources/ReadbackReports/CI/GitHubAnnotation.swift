/// A line that GitHub Actions takes from the output of a step and shows beside the file.
package struct GitHubAnnotation: Sendable, Hashable {
  package enum Level: String, Sendable, Hashable {
    case error, warning, notice
  }

  package var level: Level
  package var file: String
  /// nil for a file without lines.
  package var line: Int?
  package var title: String
  package var message: String

  package init(_ level: Level, file: String, line: Int? = nil, title: String, message: String) {
    self.level = level
    self.file = file
    self.line = line
    self.title = title
    self.message = message
  }

  /// `::error file=a.pdf,title=multi-column::text is set in 2 columns`, ended by a line feed.
  package var text: String {
    var properties = ["file=\(Self.property(file))"]
    if let line { properties.append("line=\(line)") }
    properties.append("title=\(Self.property(title))")
    return "::\(level.rawValue) \(properties.joined(separator: ","))::\(Self.data(message))\n"
  }

  // As https://github.com/actions/toolkit does in command.ts; other control characters would reach the log.
  private static func data(_ text: String) -> String {
    var result = ""
    for scalar in PrintableText.lines(text).unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Text that is laid out for a terminal of a given width, as it grows.
///
/// Everything that is put on it goes through ``PrintableText``, so that no text of a checked file, and no file
/// name, can reach the terminal as a control sequence.
package struct Sheet {
  package private(set) var text = ""
  package let width: Int
  package let isColored: Bool

  package init(isColored: Bool, width: Int = 80) {
    self.isColored = isColored
    self.width = width
  }

  package mutating func blank() { text += "\n" }

  package mutating func heading(_ pieces: [Toned]) {
    if !text.isEmpty { blank() }
    paragraph(pieces)
  }

  /// Wraps at spaces; a word that is longer than a line is cut.
  ///
  /// - Parameters:
  ///   - pieces: follow each other without a space, unless they bring one.
  ///   - indent: columns before the first line.
  ///   - hanging: columns before the lines after it; the same as `indent` if not given.
  package mutating func paragraph(_ pieces: [Toned], indent: Int = 0, hanging: Int? = nil) {
    let hanging = hanging ?? indent
    var column = indent
    var isFirst = true
    var line = Line()
    line.append(Self.spaces(indent), .plain)
    for word in words(of: pieces) {
      if !isFirst, column + 1 + word.width > width {
        end(&line)
        line.append(Self.spaces(hanging), .plain)
        column = hanging
        isFirst = true
      }
      if !isFirst {
        line.append(" ", word.parts.first?.tone == line.tone ? line.tone : .plain)
        column += 1
      }
      for part in word.parts { write(part, on: &line, column: &column, hanging: hanging) }
      isFirst = false
    }
    end(&line)
  }

  /// A label in a column of its own, and text beside it that wraps within its own column.
  package mutating func entry(_ label: Toned, _ pieces: [Toned], indent: Int, labelWidth: Int) {
    let padding = max(1, labelWidth - DisplayWidth.of(label.text))
    let hanging = indent + labelWidth
    text += Self.spaces(indent) + toned(PrintableText.line(label.text), label.tone) + Self.spaces(padding)
    var beside = Sheet(isColored: isColored, width: width)
    beside.paragraph(pieces, indent: max(hanging, indent + DisplayWidth.of(label.text) + 1), hanging: hanging)
    text += beside.text.drop { $0 == " " }
  }

  /// A line that keeps its spaces and is not wrapped.
  package mutating func drawing(_ line: String, tone: Tone = .plain, indent: Int) {
    text += line.isEmpty ? "\n" : Self.spaces(indent) + toned(PrintableText.line(line), tone) + "\n"
  }

  /// A cell of a table: its text, the columns it takes, and the side that it leans to.
  package struct Cell {
    var text: Toned
    var width: Int
    var isRightAligned: Bool

    package init(text: Toned, width: Int, isRightAligned: Bool = true) {
      self.text = text
      self.width = width
      self.isRightAligned = isRightAligned
    }
  }

  /// A line of a table, one space between its cells.
  package mutating func row(_ cells: [Cell]) {
    let parts = cells.map { cell in
      let shown = DisplayWidth.fitting(PrintableText.line(cell.text.text), cell.width)
      let padding = Self.spaces(cell.width - DisplayWidth.of(shown))
      return cell.isRightAligned
        ? padding + toned(shown, cell.text.tone) : toned(shown, cell.text.tone) + padding
    }
    var line = parts.joined(separator: " ")
    while line.utf8.last == 0x20 { line.removeLast() }
    text += line + "\n"
  }

  private struct Word {
    var parts: [Toned] = []
    var width = 0
  }

  private func words(of pieces: [Toned]) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    for piece in pieces {
      var isFirst = true
      for slice in PrintableText.line(piece.text).utf8.split(
        separator: 0x20, omittingEmptySubsequences: false)
      {
        if !isFirst { isOpen = false }
        isFirst = false
        guard !slice.isEmpty else { continue }
        let part = String(Substring(slice))
        if !isOpen {
          words.append(Word())
          isOpen = true
        }
        words[words.count - 1].parts.append(Toned(part, piece.tone))
        words[words.count - 1].width += DisplayWidth.of(part)
      }
    }
    return words
  }

  /// Writes a part of a word, cut into lines where it does not fit at all.
  private mutating func write(_ part: Toned, on line: inout Line, column: inout Int, hanging: Int) {
    let columns = DisplayWidth.of(part.text)
    if column + columns <= width {
      line.append(part.text, part.tone)
      column += columns
      return
    }
    for scalar in part.text.unicodeScalars {
      let columns = DisplayWidth.of(scalar)
      if column + columns > width, column > hanging {
        end(&line)
        line.append(Self.spaces(hanging), .plain)
        column = hanging
      }
      line.append(String(scalar), part.tone)
      column += columns
    }
  }

  private mutating func end(_ line: inout Line) {
    for run in line.runs { text += toned(run.text, run.tone) }
    text += "\n"
    line = Line()
  }

  private func toned(_ text: String, _ tone: Tone) -> String {
    guard isColored, let code = tone.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A line as it grows: neighbours of one tone share one control sequence.
  private struct Line {
    var runs: [Toned] = []

    var tone: Tone { runs.last?.tone ?? .plain }

    mutating func append(_ text: String, _ tone: Tone) {
      if !runs.isEmpty, self.tone == tone {
        runs[runs.count - 1].text += text
      } else if !text.isEmpty {
        runs.append(Toned(text, tone))
      }
    }
  }
}

/// The markers of list items, which are in no run, as one extractor makes them.
struct ListMarkers {
  enum Style {
    /// A bullet for the level, or the number as the level states it (LibreOffice).
    case shown
    /// As it is shown, with bullets in the codes of their fonts (LibreOffice's PDF).
    case printed
    /// The number as the level states it, and `·` for every bullet (Apache Tika).
    case dotted
    /// `--` for every bullet, and a number with a parenthesis (docx2python).
    case coded
    /// `-` for every bullet, and the item's own number with its delimiter (pandoc).
    case plain
    /// Bullets as a table of six knows them, `oo` for others; no list whose definition states more than its id
    /// (docx2txt.pl).
    case typed

    /// Whether a list that only the paragraph's style names counts.
    var readsStyles: Bool { self == .shown || self == .printed || self == .plain }
  }

  private struct Counter {
    var counts: [Int: Int] = [:]
    /// Lists that have set the counter to the start they state.
    var started: Set<String> = []
  }

  private let style: Style
  private let sheet: NumberingSheet
  private var counters: [String: Counter] = [:]

  init(_ style: Style, _ sheet: NumberingSheet) {
    self.style = style
    self.sheet = sheet
  }

  /// The marker of a paragraph, which counts it; nil for one that has none.
  mutating func marker(_ paragraph: Story.Paragraph) -> String? {
    var reference = paragraph.list
    if style.readsStyles {
      reference.id = reference.id ?? paragraph.styleList.id
      reference.level = reference.level ?? paragraph.styleList.level ?? 0
    }
    guard let id = reference.id, let number = reference.level, (0...8).contains(number) else { return nil }
    guard let list = sheet.list(id), let level = sheet.level(number, of: list),
      style != .typed || (sheet.isPlain(list) && level.statesStart)
    else {
      return style == .coded ? "--" : style == .typed ? "" : nil
    }
    let counts = count(number, of: id, list)
    switch (style, level.format == "bullet") {
    case (.shown, true): return Self.bullets[number % Self.bullets.count]
    case (.printed, true): return level.text.isEmpty ? nil : level.text
    case (.dotted, true): return "·"
    case (.coded, true): return "--"
    case (.plain, true): return "-"
    case (.typed, true): return " " + (Self.typedBullets[level.text] ?? "oo")
    case (.coded, false): return Self.number(counts[number] ?? 1, level.format) + ")"
    case (.plain, false):
      guard level.format != "none" else { return nil }
      let text = Self.number(counts[number] ?? 1, level.format)
      switch level.text {
      case "%\(number + 1))": return "\(text))"
      case "(%\(number + 1))": return "(\(text))"
      default: return "\(text)."
      }
    case (.typed, false): return " " + (text(level, of: list, counts) ?? "")
    case (.shown, false), (.printed, false), (.dotted, false): return text(level, of: list, counts)
    }
  }

  /// Counts an item; deeper levels begin anew.
  private mutating func count(_ level: Int, of id: String, _ list: NumberingSheet.List) -> [Int: Int] {
    let key = style == .coded ? id : list.definition
    var counter = counters[key] ?? Counter()
    let start = list.starts[level] ?? sheet.level(level, of: list)?.start ?? 1
    if list.starts[level] != nil, style != .coded, style != .typed,
      counter.started.insert("\(id) \(level)").inserted
    {
      counter.counts[level] = start
    } else {
      let first = style == .coded || style == .typed ? sheet.level(level, of: list)?.start ?? 1 : start
      // A hostile start may be as large as it likes.
      counter.counts[level] = counter.counts[level].map { $0 == .max ? $0 : $0 + 1 } ?? first
    }
    counter.counts = counter.counts.filter { $0.key <= level }
    counters[key] = counter
    return counter.counts
  }

  /// The level's text, its placeholders filled with the numbers of their levels.
  private func text(_ level: NumberingSheet.Level, of list: NumberingSheet.List, _ counts: [Int: Int])
    -> String?
  {
    var text = ""
    var isPlaceholder = false
    for scalar in level.text.unicodeScalars {
      if isPlaceholder, let digit = Int(String(scalar)), (1...9).contains(digit) {
        let named = sheet.level(digit - 1, of: list) ?? NumberingSheet.Level()
        text += Self.number(counts[digit - 1] ?? named.start, named.format)
        isPlaceholder = false
      } else if scalar == "%" {
        isPlaceholder = true
      } else {
        isPlaceholder = false
        text.unicodeScalars.append(scalar)
      }
    }
    return text.isEmpty ? nil : text
  }

  /// A number in one of the usual formats (ECMA-376-1, 17.18.59); any other is shown in digits.
  static func number(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalZero" where (0...9).contains(number): "0\(number)"
    case "none": ""
    default: "\(number)"
    }
  }

  /// A to Z, then AA to ZZ.
  private static func letters(_ number: Int) -> String {
    // Word counts up to 780, which is thirty times Z.
    guard (1...780).contains(number), let scalar = Unicode.Scalar(65 + UInt32((number - 1) % 26)) else {
      return "\(number)"
    }
    return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let values: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, digits) in values {
      while rest >= value {
        text += digits
        rest -= value
      }
    }
    return text
  }

  /// LibreOffice writes a bullet by its level, whatever the level states.
  private static let bullets = ["•", "◦", "▪"]

  private static let typedBullets = [
    "o": "o", "\u{F076}": "::", "\u{F0A7}": "#", "\u{F0B7}": "*", "\u{F0D8}": ">", "\u{F0FC}": "+",
  ]
}

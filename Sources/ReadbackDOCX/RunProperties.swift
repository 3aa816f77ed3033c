internal import ReadbackCore

/// Run properties as one place of a file states them: nil is unsaid.
struct RunProperties {
  enum Color {
    case automatic
    case rgb(UInt32)

    /// `auto`, or six hexadecimal digits; nil for anything else.
    init?(_ value: String) {
      if value == "auto" {
        self = .automatic
      } else if value.utf8.count == 6, let rgb = UInt32(value, radix: 16) {
        self = .rgb(rgb)
      } else {
        return nil
      }
    }

    /// The colours that text can be highlighted in (ECMA-376-1, 17.18.40).
    init?(highlight name: String) {
      switch name {
      case "none": self = .automatic
      case "black": self = .rgb(0x000000)
      case "blue": self = .rgb(0x0000FF)
      case "cyan": self = .rgb(0x00FFFF)
      case "darkBlue": self = .rgb(0x000080)
      case "darkCyan": self = .rgb(0x008080)
      case "darkGray": self = .rgb(0x808080)
      case "darkGreen": self = .rgb(0x008000)
      case "darkMagenta": self = .rgb(0x800080)
      case "darkRed": self = .rgb(0x800000)
      case "darkYellow": self = .rgb(0x808000)
      case "green": self = .rgb(0x00FF00)
      case "lightGray": self = .rgb(0xC0C0C0)
      case "magenta": self = .rgb(0xFF00FF)
      case "red": self = .rgb(0xFF0000)
      case "white": self = .rgb(0xFFFFFF)
      case "yellow": self = .rgb(0xFFFF00)
      default: return nil
      }
    }

    var rgb: UInt32? {
      if case .rgb(let value) = self { value } else { nil }
    }
  }

  /// In points.
  var size: Float?
  var isBold: Bool?
  var isItalic: Bool?
  var isCapitals: Bool?
  var isSmallCapitals: Bool?
  var isHidden: Bool?
  var isSuperscript: Bool?
  var color: Color?
  var background: Color?
  var font: String?

  /// Takes in a child of `w:rPr` that the reader stands at.
  mutating func take(_ reader: XMLReader) {
    switch reader.element {
    case .bold: isBold = reader.isOn
    case .italic: isItalic = reader.isOn
    case .capitals: isCapitals = reader.isOn
    case .smallCapitals: isSmallCapitals = reader.isOn
    case .vanish: isHidden = reader.isOn
    case .verticalAlignment: isSuperscript = reader.attribute("val") == "superscript"
    // Half-points; Word takes 1 to 1638 points.
    case .size:
      if let half = reader.attribute("val").flatMap(Float.init), half > 0, half <= 3276 { size = half / 2 }
    case .color:
      color = reader.attribute("val").flatMap { Color($0) } ?? color
    case .shading: background = reader.attribute("fill").flatMap { Color($0) } ?? background
    case .highlight: background = reader.attribute("val").flatMap(Color.init(highlight:)) ?? background
    case .runFonts: font = reader.attribute("ascii") ?? reader.attribute("hAnsi") ?? font
    default: break
    }
  }

  /// What holds where a nearer place also states properties.
  func overridden(by nearer: RunProperties) -> RunProperties {
    RunProperties(
      size: nearer.size ?? size, isBold: nearer.isBold ?? isBold, isItalic: nearer.isItalic ?? isItalic,
      isCapitals: nearer.isCapitals ?? isCapitals,
      isSmallCapitals: nearer.isSmallCapitals ?? isSmallCapitals, isHidden: nearer.isHidden ?? isHidden,
      isSuperscript: nearer.isSuperscript ?? isSuperscript, color: nearer.color ?? color,
      background: nearer.background ?? background, font: nearer.font ?? font)
  }

  /// A paragraph style and a character style on the same text: a property that both switch on is off, as
  /// emphasis within emphasis (ECMA-376-1, 17.7.3, toggle properties).
  func toggled(by character: RunProperties) -> RunProperties {
    func toggle(_ left: Bool?, _ right: Bool?) -> Bool? {
      guard let left, let right else { return left ?? right }
      return left != right
    }
    return RunProperties(
      size: character.size ?? size, isBold: toggle(isBold, character.isBold),
      isItalic: toggle(isItalic, character.isItalic), isCapitals: toggle(isCapitals, character.isCapitals),
      isSmallCapitals: toggle(isSmallCapitals, character.isSmallCapitals),
      isHidden: toggle(isHidden, character.isHidden),
      isSuperscript: character.isSuperscript ?? isSuperscript, color: character.color ?? color,
      background: character.background ?? background, font: character.font ?? font)
  }

  /// What extractors act on.
  var scope: Piece.Scope {
    var scope: Piece.Scope = []
    if isHidden == true { scope.insert(.hidden) }
    if isCapitals == true { scope.insert(.capitals) }
    if isSmallCapitals == true { scope.insert(.smallCapitals) }
    if isSuperscript == true { scope.insert(.superscript) }
    return scope
  }

  /// Emphasis, for extractors that write it out.
  var emphasis: Piece.Scope {
    var emphasis: Piece.Scope = []
    if isBold == true { emphasis.insert(.bold) }
    if isItalic == true { emphasis.insert(.italic) }
    return emphasis
  }

  /// A run of this formatting, without text.
  var run: TextRun {
    var flags: TextRun.Flags = []
    if isHidden == true { flags.insert(.hidden) }
    if isCapitals == true || isSmallCapitals == true { flags.insert(.capitals) }
    if isSmallCapitals == true { flags.insert(.smallCapitals) }
    return TextRun(
      text: "", size: size, isBold: isBold == true, isItalic: isItalic == true, color: color?.rgb,
      background: background?.rgb, font: font, flags: flags)
  }
}

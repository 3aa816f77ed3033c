internal import ReadbackCore

/// The styles of a document, each with what it inherits.
struct StyleSheet {
  struct Style {
    var name: String?
    var isDefault = false
    var basedOn: String?
    var properties = RunProperties()
    var paragraph = ParagraphProperties()
    var outlineLevel: Int?
    /// The list of its paragraphs; list 0 is none.
    var list = Story.ListReference()
    var isFrame: Bool?

    var isListItem: Bool? { list.id.map { $0 != "0" } }
  }

  private var defaults = RunProperties()
  private var paragraphDefaults = ParagraphProperties()
  private var styles: [String: Style] = [:]
  private var defaultParagraphStyle: String?

  init() {}

  init(_ reader: XMLReader) throws(ExtractionError) {
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.element {
      case .documentDefaults:
        let style = try Self.style(reader, propertiesDepth: 3)
        defaults = style.properties
        paragraphDefaults = style.paragraph
      case .style:
        guard let id = reader.attribute("styleId") else { continue }
        let type = reader.attribute("type")
        // Word's stock of table styles is most of many files, and none of it is about text.
        if type == "table" || type == "numbering" {
          try reader.skip()
          continue
        }
        let isDefault = reader.attribute("default").map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
        var style = try Self.style(reader, propertiesDepth: 2)
        style.isDefault = isDefault
        if isDefault, type == "paragraph" || type == nil { defaultParagraphStyle = id }
        // The first of two with one id counts, as in Word.
        if styles[id] == nil { styles[id] = style }
      default: continue
      }
    }
    // LibreOffice marks no default; the one that Word marks has this id in every language.
    if defaultParagraphStyle == nil, styles["Normal"] != nil {
      defaultParagraphStyle = "Normal"
      styles["Normal"]?.isDefault = true
    }
    inheritAll()
  }

  /// The style of a paragraph with what it inherits; the default style where the paragraph names none.
  func paragraph(_ id: String?) -> Style {
    guard let id, let style = styles[id] else {
      return defaultParagraphStyle.flatMap { styles[$0] } ?? Style()
    }
    return style
  }

  /// The name under which a paragraph's style is known; nil for the default style.
  func name(_ id: String?) -> String? {
    guard let id else { return nil }
    guard let style = styles[id] else { return id }
    return style.isDefault ? nil : style.name ?? id
  }

  /// Run properties from the document's defaults, both styles and the run itself.
  func properties(
    paragraph: Style, character: String?, direct: RunProperties
  ) -> RunProperties {
    var styled = paragraph.properties
    if let character, let style = styles[character] { styled = styled.toggled(by: style.properties) }
    return defaults.overridden(by: styled).overridden(by: direct)
  }

  /// Paragraph properties from the document's defaults, the style and the paragraph itself.
  func properties(paragraph: Style, direct: ParagraphProperties) -> ParagraphProperties {
    paragraphDefaults.overridden(by: paragraph.paragraph).overridden(by: direct)
  }

  /// Reads a style, or the document's defaults, to the end of its element; the `w:rPr` that counts lies
  /// `propertiesDepth` deep.
  private static func style(
    _ reader: XMLReader, propertiesDepth: Int
  ) throws(ExtractionError) -> Style {
    var style = Style()
    var depth = 1
    var isInProperties = false
    while depth > 0, let event = try reader.next() {
      guard event == .start else {
        if event == .end {
          depth -= 1
          if depth < propertiesDepth { isInProperties = false }
        }
        continue
      }
      depth += 1
      if isInProperties { style.properties.take(reader) } else { style.paragraph.take(reader) }
      switch reader.element {
      case .styleName where depth == 2: style.name = reader.attribute("val")
      case .basedOn: style.basedOn = reader.attribute("val")
      case .outlineLevel: style.outlineLevel = reader.attribute("val").flatMap(Int.init)
      case .numberingID: style.list.id = reader.attribute("val")
      case .numberingLevel: style.list.level = reader.attribute("val").flatMap(Int.init)
      case .frame: style.isFrame = true
      case .runProperties where depth == propertiesDepth: isInProperties = true
      default: break
      }
    }
    return style
  }

  /// Fills every style in from the one it is based on.
  private mutating func inheritAll() {
    var done: Set<String> = []
    for id in styles.keys {
      var chain: [String] = []
      var next: String? = id
      // A chain may be made to run in circles: a style that is already in it ends it.
      var seen: Set<String> = []
      while let current = next, let style = styles[current], !done.contains(current),
        seen.insert(current).inserted
      {
        chain.append(current)
        next = style.basedOn
      }
      for current in chain.reversed() {
        inherit(current)
        done.insert(current)
      }
    }
  }

  private mutating func inherit(_ id: String) {
    guard var style = styles[id] else { return }
    defer { styles[id] = style }
    if let base = style.basedOn, base != id, let parent = styles[base] {
      style.properties = parent.properties.overridden(by: style.properties)
      style.paragraph = parent.paragraph.overridden(by: style.paragraph)
      style.outlineLevel = style.outlineLevel ?? parent.outlineLevel
      style.list.id = style.list.id ?? parent.list.id
      style.list.level = style.list.level ?? parent.list.level
      style.isFrame = style.isFrame ?? parent.isFrame
    }
    // Word's own heading styles keep their level even where a producer leaves it out.
    style.outlineLevel = style.outlineLevel ?? Self.headingLevel(style.name)
  }

  /// The outline level of the built-in styles `heading 1` to `heading 9`.
  static func headingLevel(_ name: String?) -> Int? {
    guard let name, name.utf8.count <= 9, name.lowercased().hasPrefix("heading"),
      let level = name.drop(while: { !$0.isNumber }).wholeNumber, (1...9).contains(level)
    else { return nil }
    return level - 1
  }
}

extension Substring {
  fileprivate var wholeNumber: Int? { Int(self) }
}

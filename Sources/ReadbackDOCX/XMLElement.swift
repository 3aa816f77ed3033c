/// The namespaces that matter, each in its transitional and its strict form (ISO/IEC 29500).
enum XMLNamespace: String, CaseIterable {
  case word = "w"
  case relationship = "r"
  case compatibility = "mc"
  case math = "m"
  case drawing = "a"
  case diagram = "dgm"
  case chart = "c"
  case wordDrawing = "wp"
  case vector = "v"
  case office = "o"
  case package = "rel"
  case dublinCore = "dc"
  case extended = "ep"
  case none = ""

  static let strictWord: StaticString = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  var identifiers: [StaticString] {
    switch self {
    case .word:
      [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        Self.strictWord,
      ]
    case .relationship:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ]
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .math:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
      ]
    case .drawing:
      [
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
      ]
    case .diagram:
      [
        "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "http://purl.oclc.org/ooxml/drawingml/diagram",
      ]
    case .chart:
      [
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "http://purl.oclc.org/ooxml/drawingml/chart",
      ]
    case .wordDrawing:
      [
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
      ]
    case .vector: ["urn:schemas-microsoft-com:vml"]
    case .office: ["urn:schemas-microsoft-com:office:office"]
    case .package: ["http://schemas.openxmlformats.org/package/2006/relationships"]
    case .dublinCore: ["http://purl.org/dc/elements/1.1/"]
    case .extended:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
      ]
    case .none: []
    }
  }
}

/// The elements that mean something here, by their usual prefix and name; every other is ``other``.
enum XMLElement: String, CaseIterable {
  // Stories.
  case document = "w:document"
  case body = "w:body"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comment = "w:comment"
  // Paragraphs.
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case numbering = "w:numPr"
  case numberingID = "w:numId"
  case numberingLevel = "w:ilvl"
  case paragraphBorder = "w:pBdr"
  case topEdge = "w:top"
  case bottomEdge = "w:bottom"
  case spacing = "w:spacing"
  case contextualSpacing = "w:contextualSpacing"
  case outlineLevel = "w:outlineLvl"
  case frame = "w:framePr"
  case tabStops = "w:tabs"
  // Runs.
  case run = "w:r"
  case runProperties = "w:rPr"
  case runStyle = "w:rStyle"
  case bold = "w:b"
  case italic = "w:i"
  case capitals = "w:caps"
  case smallCapitals = "w:smallCaps"
  case vanish = "w:vanish"
  case verticalAlignment = "w:vertAlign"
  case size = "w:sz"
  case color = "w:color"
  case runFonts = "w:rFonts"
  case shading = "w:shd"
  case highlight = "w:highlight"
  // Text.
  case text = "w:t"
  case deletedText = "w:delText"
  case instruction = "w:instrText"
  case deletedInstruction = "w:delInstrText"
  case mathText = "m:t"
  case tab = "w:tab"
  case positionedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case symbol = "w:sym"
  // Fields and links.
  case fieldCharacter = "w:fldChar"
  case simpleField = "w:fldSimple"
  case hyperlink = "w:hyperlink"
  case drawingHyperlink = "a:hlinkClick"
  case dropDown = "w:ddList"
  case dropDownResult = "w:result"
  case dropDownEntry = "w:listEntry"
  // Tables.
  case table = "w:tbl"
  case gridColumn = "w:gridCol"
  case tableLook = "w:tblLook"
  case row = "w:tr"
  case gridBefore = "w:gridBefore"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case gridSpan = "w:gridSpan"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  // Things around paragraphs and runs.
  case textBox = "w:txbxContent"
  case drawing = "w:drawing"
  case vectorDrawing = "w:pict"
  case contentControlProperties = "w:sdtPr"
  case contentControlEnd = "w:sdtEndPr"
  case contentControlContent = "w:sdtContent"
  case insertion = "w:ins"
  case deletion = "w:del"
  case moveTo = "w:moveTo"
  case moveFrom = "w:moveFrom"
  case smartTag = "w:smartTag"
  case customXML = "w:customXml"
  case override = "w:bdo"
  case direction = "w:dir"
  case rubyText = "w:rt"
  case rubyBase = "w:rubyBase"
  case alternateContent = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  // Former states, kept beside tracked changes of formatting.
  case paragraphChange = "w:pPrChange"
  case runChange = "w:rPrChange"
  case sectionChange = "w:sectPrChange"
  case tableChange = "w:tblPrChange"
  case tableExceptionChange = "w:tblPrExChange"
  case rowChange = "w:trPrChange"
  case cellChange = "w:tcPrChange"
  case gridChange = "w:tblGridChange"
  // Sections.
  case section = "w:sectPr"
  case columns = "w:cols"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"
  // Content in other parts.
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case commentReference = "w:commentReference"
  case drawingProperties = "wp:docPr"
  case alternativeFormat = "w:altChunk"
  case subdocument = "w:subDoc"
  case diagram = "dgm:relIds"
  case chart = "c:chart"
  case drawingParagraph = "a:p"
  case drawingText = "a:t"
  case chartValue = "c:v"
  // Lists.
  case abstractList = "w:abstractNum"
  case abstractListID = "w:abstractNumId"
  case list = "w:num"
  case listLevel = "w:lvl"
  case listOverride = "w:lvlOverride"
  case listStart = "w:start"
  case listStartOverride = "w:startOverride"
  case listFormat = "w:numFmt"
  case listText = "w:lvlText"
  case listStyleLink = "w:numStyleLink"
  case indent = "w:ind"
  // Pictures and objects.
  case drawingExtent = "wp:extent"
  case picture = "a:blip"
  case vectorShape = "v:shape"
  case vectorRectangle = "v:rect"
  case vectorPicture = "v:imagedata"
  case embeddedObject = "o:OLEObject"
  // Styles.
  case styles = "w:styles"
  case style = "w:style"
  case styleName = "w:name"
  case basedOn = "w:basedOn"
  case documentDefaults = "w:docDefaults"
  // Relationships and properties.
  case packageRelationship = "rel:Relationship"
  case title = "dc:title"
  case application = "ep:Application"
  case applicationVersion = "ep:AppVersion"
  case other = ":"

  private static let byNamespace: [XMLNamespace: [String: XMLElement]] = {
    var table: [XMLNamespace: [String: XMLElement]] = [:]
    for element in allCases where element != .other {
      let parts = element.rawValue.split(separator: ":")
      guard let namespace = XMLNamespace(rawValue: String(parts[0])) else { continue }
      table[namespace, default: [:]][String(parts[1])] = element
    }
    return table
  }()

  init(_ name: String, in namespace: XMLNamespace) {
    self = Self.byNamespace[namespace]?[name] ?? .other
  }
}

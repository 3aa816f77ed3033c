internal import ReadbackCore

/// Walks one part and notes every paragraph with what holds it.
///
/// The walk keeps its own stack, so that depth costs memory and never the machine's stack.
struct StoryReader {
  /// What holds for everything inside an element, restored at its end.
  private struct Context {
    var containers: Int
    var flags: TextRun.Flags = []
    var scope: Piece.Scope = []
    var isInParagraph = false
    /// Shading of the table cell or paragraph.
    var background: UInt32?

    var isTwin: Bool { scope.contains(.twin) }
  }

  private struct Frame {
    var element: XMLElement
    var outside: Context
  }

  private struct Paragraph {
    var block: Int
    var isDirect: Bool
    var isTwin: Bool
    var style: StyleSheet.Style
    var isFrame = false
    /// Written as one tag without attributes.
    var isBare = false
    var columnsAtEnd: Int?
    var background: UInt32?
    /// Fields that were open before it.
    var fields: Int
    /// What it says of its borders and spacing itself.
    var direct = ParagraphProperties()
    /// Whether it holds a horizontal rule.
    var isRule = false
  }

  private struct Run {
    var isDirect: Bool
    var characterStyle: String?
    var direct = RunProperties()
    var hasSpoken = false
    /// Of the last `w:sym`.
    var symbolFont: String?
    /// Found when the first text asks for it.
    var formatted: Formatted?
  }

  private struct Formatted {
    var run: TextRun
    var scope: Piece.Scope
  }

  private struct Table {
    var ordinal: Int
    var row = -1
    var column = 0
    var span = 1
    /// Whether the table is a child of the body, the row one of the table, and the cell one of the row.
    var isInBody: Bool
    var isRowDirect = false
    var isCellDirect = false
    /// The piece that starts the table.
    var table: Int
    /// The piece that starts the row or cell that is open, whose properties follow it.
    var start: Int?

    var isDirect: Bool { isInBody && isRowDirect && isCellDirect }
  }

  /// A drop-down form field: its entries and the chosen one.
  private struct DropDown {
    var entries: [String] = []
    var result = 0
  }

  /// The alternatives of an `mc:AlternateContent`.
  private struct Alternatives {
    /// Text boxes of the alternative that was read first.
    var boxes = 0..<0
    /// Text boxes and pieces before the alternative that is being read.
    var boxesBefore = 0
    var piecesBefore = 0
    var hasSpoken = false
    /// Objects before all of them, and whether one that was read had any.
    var objectsBefore = 0
    var hasObjects = false
    var twinBoxes = 0

    /// The index of the box that the next box of a later alternative repeats.
    mutating func nextTwin() -> Int? {
      guard twinBoxes < boxes.count else { return nil }
      defer { twinBoxes += 1 }
      return boxes.lowerBound + twinBoxes
    }
  }

  private let reader: XMLReader
  private let relationships: Relationships
  private let styles: StyleSheet
  private var allowance: Allowance
  private var story: Story

  private var stack: [Frame] = []
  private var context: Context
  private var containers: [Container] = []
  private var paragraphs: [Paragraph] = []
  private var runs: [Run] = []
  private var tables: [Table] = []
  private var alternatives: [Alternatives] = []
  private var fields = FieldStack()
  private var outerFields: [FieldStack] = []
  private var tableCount = 0
  private var boxCount = 0
  private var columns = 1
  /// Size of the drawing that the reader is in, or of the last one.
  private var extent: ObjectExtent?
  private var sectionStart = 0
  private var sectionCount = 0
  private var dropDown: DropDown?
  /// Whether an element whose name begins with a p has started since the last paragraph ended.
  private var hasMarkup = false

  /// Reads a story and notes in `allowance` what it took.
  static func read(
    _ kind: Story.Kind, _ reader: XMLReader, relationships: Relationships, styles: StyleSheet,
    allowance: inout Allowance
  ) throws(ExtractionError) -> Story {
    var walk = StoryReader(kind, reader, relationships, styles, allowance)
    while let event = try reader.next() {
      switch event {
      case .start: try walk.open(reader.element)
      case .end: walk.close()
      case .text: try walk.read(reader.text)
      }
    }
    allowance = walk.allowance
    return walk.story
  }

  private init(
    _ kind: Story.Kind, _ reader: XMLReader, _ relationships: Relationships, _ styles: StyleSheet,
    _ allowance: Allowance
  ) {
    self.reader = reader
    self.relationships = relationships
    self.styles = styles
    self.allowance = allowance
    story = Story(kind: kind)
    if let container = kind.container { containers.append(container) }
    context = Context(containers: containers.count)
  }

  private var parent: XMLElement { ancestor(0) }

  private func ancestor(_ distance: Int) -> XMLElement {
    let index = stack.count - 1 - distance
    return index >= 0 ? stack[index].element : .other
  }

  // MARK: Elements

  private mutating func open(_ element: XMLElement) throws(ExtractionError) {
    switch element {
    // Former states, and properties of things that are no text.
    case .paragraphChange, .runChange, .sectionChange, .tableChange, .tableExceptionChange, .rowChange,
      .cellChange, .gridChange, .contentControlProperties, .contentControlEnd, .tabStops:
      return try reader.skip()
    case .runProperties where parent == .paragraphProperties:
      return try readParagraphMark()
    case .runProperties where parent != .run:
      return try reader.skip()
    case .paragraphBorder:
      hasMarkup = true
      mark(.border)
      return try readBorders()
    case .footnote, .endnote:
      // Separators are drawn between text and notes; they are no notes.
      if let type = reader.attribute("type"), type != "normal" { return try reader.skip() }
    default: break
    }
    if stack.isEmpty {
      story.root = element
      story.isStrict = reader.isStrict
    }
    if reader.isNamedAfterParagraph, element != .paragraph || reader.hasAttributes {
      hasMarkup = true
    }
    let outside = context
    try enter(element)
    if element == .paragraph { try openParagraph() }
    stack.append(Frame(element: element, outside: outside))
  }

  private mutating func enter(_ element: XMLElement) throws(ExtractionError) {
    switch element {
    case .footnote, .endnote, .comment: openNote(element)
    case .table, .row, .gridBefore, .cell, .gridSpan, .verticalMerge, .horizontalMerge, .gridColumn,
      .tableLook:
      enterTable(element)
    case .textBox: openTextBox()
    case .alternateContent: alternatives.append(Alternatives(objectsBefore: story.objects.count))
    case .choice, .fallback: openAlternative(element)
    case .contentControlContent: openContentControl()
    case .insertion, .moveTo, .deletion, .moveFrom: openChange(element)
    case .smartTag: context.scope.insert(.smartTag)
    case .customXML: context.scope.insert(.customXML)
    case .override, .direction: context.scope.insert(.direction)
    case .rubyText: context.scope.insert(.rubyText)
    case .rubyBase: context.scope.insert(.rubyBase)
    case .drawing: context.scope.insert(.drawing)
    case .vectorDrawing: context.scope.insert(.picture)
    case .hyperlink, .drawingHyperlink, .simpleField, .fieldCharacter: enterLink(element)
    case .dropDown, .dropDownResult, .dropDownEntry: readDropDown(element)
    case .run: openRun()
    case .runStyle, .bold, .italic, .capitals, .smallCapitals, .vanish, .size, .color, .verticalAlignment,
      .highlight, .runFonts:
      readRunProperty(element)
    case .shading: readShading()
    case .paragraphStyle, .numberingID, .numberingLevel, .outlineLevel, .frame, .spacing, .contextualSpacing:
      readParagraphProperty(element)
    case .tab, .positionedTab, .lineBreak, .carriageReturn, .noBreakHyphen, .softHyphen, .symbol:
      try appendCharacter(element)
    case .footnoteReference, .endnoteReference, .commentReference: appendReference(element)
    case .drawingProperties: readPicture(element)
    case .section, .columns, .headerReference, .footerReference: readSection(element)
    case .alternativeFormat:
      note("the document embeds a part in another format")
      addObject(.document)
    case .subdocument:
      note("the document embeds another document")
      addObject(.document)
    case .diagram:
      note("the text of a SmartArt drawing")
      addObject(.diagram)
    case .chart:
      note("the text of a chart")
      addObject(.chart)
    case .drawingExtent: extent = ObjectExtent(drawing: reader)
    case .vectorRectangle: readHorizontalRule()
    case .vectorShape: extent = ObjectExtent(style: reader.attribute("style") ?? "")
    case .picture, .vectorPicture:
      addObject(.picture)
      readPicture(element)
    case .embeddedObject:
      // The picture before it shows the object.
      if story.objects.last?.kind == .picture, story.objects.last?.place == currentPlace {
        story.objects.removeLast()
      }
      addObject(.object)
    default: break
    }
  }

  private mutating func close() {
    guard let frame = stack.popLast() else { return }
    switch frame.element {
    case .paragraph: closeParagraph()
    case .run: _ = runs.popLast()
    case .dropDown: appendChoice()
    case .choice, .fallback: closeAlternative()
    case .section: closeSection()
    default: break
    }
    context = frame.outside
    containers.removeSubrange(context.containers...)
    // What begins and ends is marked from outside, so that both marks lie in the same things.
    switch frame.element {
    case .table:
      _ = tables.popLast()
      mark(.tableEnd)
    case .row: mark(.rowEnd)
    case .cell:
      mark(.cellEnd)
      if let last = tables.indices.last { tables[last].column += tables[last].span }
    case .textBox:
      fields = outerFields.popLast() ?? FieldStack()
      mark(.boxEnd)
    case .footnote, .endnote, .comment: mark(.noteEnd)
    case .hyperlink: mark(.linkEnd)
    case .alternateContent: _ = alternatives.popLast()
    default: break
    }
  }

  /// Notes a piece that is no text: where something begins or ends, or what another part holds.
  private mutating func mark(_ kind: Piece.Kind, text: String = "", detail: String = "", number: Int16 = 0) {
    let block = paragraphs.last?.block ?? max(0, story.blocks.count - 1)
    story.pieces.append(
      Piece(
        kind: kind, scope: scope(isDirect: false), block: Int32(clamping: block), number: number, text: text,
        detail: detail))
  }

  /// What a piece lies in at this place.
  private func scope(isDirect: Bool) -> Piece.Scope {
    var scope = context.scope
    if fields.isInInstruction { scope.insert(.instruction) }
    if !isDirect { scope.insert(.indirect) }
    if paragraphs.last?.isFrame == true { scope.insert(.frame) }
    return scope
  }

  private mutating func push(_ container: Container) {
    containers.append(container)
    context.containers = containers.count
  }

  /// What is in parts that are not read is said once.
  private mutating func note(_ what: String) {
    let gap = Document.Gap(reason: "\(reader.part): \(what) is not read", isDamage: false)
    if !story.gaps.contains(gap) { story.gaps.append(gap) }
  }

  // MARK: Paragraphs

  private mutating func openParagraph() throws(ExtractionError) {
    try allowance.takeParagraph()
    let isDirect = parent == .body || (parent == .cell && tables.last?.isDirect == true)
    paragraphs.append(
      Paragraph(
        block: story.blocks.count, isDirect: isDirect, isTwin: context.isTwin,
        style: styles.paragraph(nil), fields: fields.count))
    story.blocks.append(
      Block(
        part: reader.part, paragraph: story.blocks.count + 1, containers: containers,
        background: context.background))
    story.paragraphs.append(Story.Paragraph())
    paragraphs[paragraphs.count - 1].isBare = reader.isEmptyElement && !reader.hasAttributes
    apply(styles.paragraph(nil))
    context.isInParagraph = true
    mark(.paragraphStart)
  }

  private mutating func closeParagraph() {
    guard let paragraph = paragraphs.last else { return }
    // The tag of a bare paragraph is taken for the start of the next one.
    story.paragraphs[paragraph.block].hasMarkup = hasMarkup && !paragraph.isBare
    hasMarkup = paragraph.isBare
    mark(.paragraphEnd)
    paragraphs.removeLast()
    setEdges(of: paragraph)
    if let columns = paragraph.columnsAtEnd {
      endSection(columns: columns)
      mark(.sectionEnd, number: Int16(clamping: sectionCount - 1))
    }
    fields.show(from: paragraph.fields)
  }

  /// What the mark at a paragraph's end says of itself: whether it was deleted.
  private mutating func readParagraphMark() throws(ExtractionError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start:
        depth += 1
        guard depth == 2, reader.element == .deletion, let block = paragraphs.last?.block else { continue }
        story.paragraphs[block].isMarkDeleted = true
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  private mutating func readParagraphProperty(_ element: XMLElement) {
    guard let last = paragraphs.indices.last,
      parent == .paragraphProperties || (parent == .numbering && ancestor(1) == .paragraphProperties)
    else { return }
    let block = paragraphs[last].block
    switch element {
    case .paragraphStyle:
      let id = reader.attribute("val")
      paragraphs[last].style = styles.paragraph(id)
      story.blocks[block].style = styles.name(id)
      apply(paragraphs[last].style)
    case .numberingID:
      let id = reader.attribute("val")
      story.blocks[block].isListItem = id != "0"
      story.paragraphs[block].list.id = id
    case .numberingLevel: story.paragraphs[block].list.level = reader.attribute("val").flatMap(Int.init)
    case .outlineLevel:
      // Level 9 is body text.
      let level = reader.attribute("val").flatMap(Int.init)
      story.blocks[block].outlineLevel = level.flatMap { (0...8).contains($0) ? $0 : nil }
    case .frame: addFrame()
    case .spacing, .contextualSpacing: paragraphs[last].direct.take(reader)
    default: break
    }
  }

  private mutating func readBorders() throws(ExtractionError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start:
        depth += 1
        if parent == .paragraphProperties, let last = paragraphs.indices.last {
          paragraphs[last].direct.take(reader)
        }
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  /// A rectangle that is a line across the text (`o:hr`), as pandoc and Word insert it.
  private mutating func readHorizontalRule() {
    guard let value = reader.attribute("hr", in: .office), ["t", "true", "1"].contains(value),
      let last = paragraphs.indices.last
    else { return }
    paragraphs[last].isRule = true
  }

  /// Notes the borders and the space of a paragraph that ends, as they are drawn: paragraphs in a row with the same
  /// borders have them around all, and one may ask for no space beside others of its style.
  private mutating func setEdges(of paragraph: Paragraph) {
    let number = paragraph.block
    let properties = styles.properties(paragraph: paragraph.style, direct: paragraph.direct)
    story.paragraphs[number].properties = properties
    story.blocks[number].rules = properties.rules
    if paragraph.isRule { story.blocks[number].rules.insert(.below) }
    story.blocks[number].spaceAbove = properties.spaceAbove ?? 0
    story.blocks[number].spaceBelow = properties.spaceBelow ?? 0
    let before = number - 1
    guard before >= 0, story.blocks[before].containers == story.blocks[number].containers else { return }
    let other = story.paragraphs[before].properties
    if other.rules == properties.rules {
      story.blocks[before].rules.subtract(other.rules.intersection(.below))
      story.blocks[number].rules.subtract(properties.rules.intersection(.above))
    }
    guard story.blocks[before].style == story.blocks[number].style else { return }
    if other.ignoresSpaceInStyle == true { story.blocks[before].spaceBelow = 0 }
    if properties.ignoresSpaceInStyle == true { story.blocks[number].spaceAbove = 0 }
  }

  /// Properties of the style, before the paragraph's own, which follow it.
  private mutating func apply(_ style: StyleSheet.Style) {
    guard let block = paragraphs.last?.block else { return }
    story.blocks[block].outlineLevel = style.outlineLevel.flatMap { (0...8).contains($0) ? $0 : nil }
    // The style may come behind what the paragraph says of its list.
    if story.paragraphs[block].list.id == nil { story.blocks[block].isListItem = style.isListItem ?? false }
    story.paragraphs[block].styleList = style.list
    if style.isFrame == true { addFrame() }
  }

  private mutating func addFrame() {
    guard let last = paragraphs.indices.last else { return }
    let block = paragraphs[last].block
    if story.blocks[block].containers.last != .frame { story.blocks[block].containers.append(.frame) }
    paragraphs[last].isFrame = true
  }

  // MARK: Runs and text

  private mutating func openRun() {
    let isDirect =
      parent == .paragraph || (parent == .hyperlink && ancestor(1) == .paragraph)
    runs.append(Run(isDirect: isDirect && paragraphs.last?.isDirect == true))
  }

  private mutating func readRunProperty(_ element: XMLElement) {
    guard parent == .runProperties, let last = runs.indices.last else { return }
    if element == .runStyle {
      runs[last].characterStyle = reader.attribute("val")
    } else {
      runs[last].direct.take(reader)
    }
    runs[last].formatted = nil
  }

  /// Behind a run, a paragraph or a table cell; it holds for what is inside, whose own goes first.
  private mutating func readShading() {
    switch parent {
    case .runProperties: readRunProperty(.shading)
    case .paragraphProperties:
      guard ancestor(1) == .paragraph, let last = paragraphs.indices.last else { return }
      if let fill = shadingFill { paragraphs[last].background = fill }
    case .cellProperties:
      // The properties end before the cell's content begins, and would take with them what is noted here.
      if let fill = shadingFill, stack.count >= 2 { stack[stack.count - 1].outside.background = fill }
    default: break
    }
  }

  private var shadingFill: UInt32? { reader.attribute("fill").flatMap { RunProperties.Color($0) }?.rgb }

  private mutating func read(_ text: String) throws(ExtractionError) {
    switch parent {
    case .text: try append(.text, text, element: 1)
    case .mathText: try append(.formula, text, element: 1)
    case .deletedText: try append(.deletedText, text, element: 1)
    case .instruction, .deletedInstruction:
      fields.add(instruction: text)
      try append(.instruction, text, element: 1)
    default: try append(.stray, text)
    }
  }

  private mutating func appendCharacter(_ element: XMLElement) throws(ExtractionError) {
    switch element {
    case .tab: try append(.tab, "\t")
    case .positionedTab: try append(.positionedTab, "\t")
    case .lineBreak:
      switch reader.attribute("type") {
      case "page": try append(.pageBreak, "\n")
      case "column": try append(.columnBreak, "\n")
      default: try append(reader.hasAttributes ? .typedLineBreak : .lineBreak, "\n")
      }
    case .carriageReturn: try append(.carriageReturn, "\n")
    case .noBreakHyphen: try append(.noBreakHyphen, "\u{2011}")
    case .softHyphen: try append(.softHyphen, "\u{AD}")
    default:
      guard let code = reader.attribute("char").flatMap({ UInt32($0, radix: 16) }),
        let scalar = Unicode.Scalar(code)
      else { return }
      let font = reader.attribute("font")
      if let font, let last = runs.indices.last { runs[last].symbolFont = font }
      try append(.symbol, String(Character(scalar)), detail: font ?? "")
    }
  }

  /// Notes a piece; `element` is how many elements lie between it and its run.
  private mutating func append(
    _ kind: Piece.Kind, _ text: String, element: Int = 0, detail: String = ""
  ) throws(ExtractionError) {
    guard context.isInParagraph, let paragraph = paragraphs.last else { return }
    try allowance.take(text)
    var scope = scope(isDirect: ancestor(element) == .run && runs.last?.isDirect == true)
    let formatted = kind == .stray ? nil : formatted(paragraph)
    if let formatted { scope.formUnion(formatted.scope) }
    if let last = runs.indices.last, formatted != nil {
      scope.formUnion(runs[last].direct.emphasis)
      if !runs[last].hasSpoken { scope.insert(.runStart) }
      runs[last].hasSpoken = true
    }
    story.pieces.append(
      Piece(
        kind: kind, scope: scope, block: Int32(clamping: paragraph.block), text: text, detail: detail))
    // A reader sees one of two renderings: the second one adds nothing to a paragraph that has the first.
    guard var run = formatted?.run, !context.isTwin || paragraph.isTwin else { return }
    run.flags.formUnion(context.flags)
    run.background = run.background ?? paragraph.background ?? context.background
    if kind == .deletedText { run.flags.insert(.deleted) }
    if kind == .symbol {
      run.flags.insert(.symbol)
      run.font = runs.last?.symbolFont ?? run.font
    }
    if kind == .instruction || fields.isInInstruction {
      run.flags.insert(.instruction)
    } else if fields.count > 0 {
      run.flags.insert(.fieldResult)
      if fields.isInLink { run.flags.insert(.hyperlink) }
    }
    add(run, text, to: paragraph.block)
  }

  /// Producers cut text into runs for reasons of their own: equal neighbours are one.
  private mutating func add(_ run: TextRun, _ text: String, to block: Int) {
    if let last = story.blocks[block].runs.indices.last,
      story.blocks[block].runs[last].isFormatted(as: run)
    {
      story.blocks[block].runs[last].text += text
      return
    }
    var run = run
    run.text = text
    story.blocks[block].runs.append(run)
  }

  private mutating func formatted(_ paragraph: Paragraph) -> Formatted {
    guard let last = runs.indices.last else {
      let properties = styles.properties(
        paragraph: paragraph.style, character: nil, direct: RunProperties())
      return Formatted(run: properties.run, scope: properties.scope)
    }
    if let formatted = runs[last].formatted { return formatted }
    let properties = styles.properties(
      paragraph: paragraph.style, character: runs[last].characterStyle, direct: runs[last].direct)
    let formatted = Formatted(run: properties.run, scope: properties.scope)
    runs[last].formatted = formatted
    return formatted
  }

  // MARK: Controls and changes

  private mutating func openContentControl() {
    if context.isInParagraph {
      context.flags.insert(.contentControl)
      context.scope.insert(.runControl)
    } else {
      push(.contentControl)
      switch ancestor(1) {
      case .table: context.scope.insert(.rowControl)
      case .row: context.scope.insert(.cellControl)
      default: context.scope.insert(.blockControl)
      }
    }
  }

  private mutating func openChange(_ element: XMLElement) {
    switch element {
    case .insertion, .moveTo:
      context.flags.insert(.inserted)
      context.scope.insert(element == .insertion ? .inserted : .movedHere)
    default:
      context.flags.insert(.deleted)
      context.scope.insert(element == .deletion ? .deleted : .movedAway)
    }
  }

  // MARK: Links and fields

  private mutating func enterLink(_ element: XMLElement) {
    switch element {
    case .hyperlink:
      context.flags.insert(.hyperlink)
      let target = target(reader.attribute("id", in: .relationship))
      let anchor = reader.attribute("anchor").map { "#\($0)" } ?? ""
      if let target { addLink(to: target) }
      mark(.linkStart, detail: target.map { $0 + anchor } ?? "")
      context.scope.insert(.hyperlink)
    case .drawingHyperlink:
      if let target = target(reader.attribute("id", in: .relationship)) { addLink(to: target) }
    case .simpleField:
      context.flags.insert(.fieldResult)
      context.scope.insert(.simpleField)
      if let target = reader.attribute("instr").flatMap(FieldStack.linkTarget) {
        context.flags.insert(.hyperlink)
        addLink(to: target)
      }
    default: readFieldCharacter()
    }
  }

  private mutating func readFieldCharacter() {
    switch reader.attribute("fldCharType") {
    case "begin": fields.begin()
    case "separate": if let target = fields.separate() { addLink(to: target) }
    case "end": fields.end()
    default: break
    }
  }

  /// The target of a relationship that leads out of the file.
  private func target(_ id: String?) -> String? {
    guard let id, let relationship = relationships[id], relationship.isExternal else { return nil }
    return relationship.target
  }

  private mutating func addLink(to url: String) {
    // The twin of a box has the links of the box once more.
    guard let paragraph = paragraphs.last, !context.isTwin else { return }
    story.links.append(Link(place: story.blocks[paragraph.block].place, url: url))
  }

  private mutating func readDropDown(_ element: XMLElement) {
    switch element {
    case .dropDown: dropDown = DropDown()
    case .dropDownResult: dropDown?.result = reader.attribute("val").flatMap(Int.init) ?? 0
    default: if let entry = reader.attribute("val") { dropDown?.entries.append(entry) }
    }
  }

  private mutating func appendChoice() {
    guard let dropDown, dropDown.entries.indices.contains(dropDown.result) else { return }
    mark(.choice, text: dropDown.entries[dropDown.result])
    self.dropDown = nil
  }

  // MARK: Notes and pictures

  private mutating func openNote(_ element: XMLElement) {
    switch element {
    case .footnote:
      push(.footnote)
      mark(.noteStart, text: "footnote", detail: reader.attribute("id") ?? "")
    case .endnote:
      push(.endnote)
      mark(.noteStart, text: "endnote", detail: reader.attribute("id") ?? "")
    default:
      push(.comment)
      mark(.noteStart, text: "comment", detail: reader.attribute("id") ?? "")
    }
  }

  private mutating func appendReference(_ element: XMLElement) {
    guard context.isInParagraph, let id = reader.attribute("id") else { return }
    switch element {
    case .footnoteReference: mark(.footnoteReference, detail: id)
    case .endnoteReference: mark(.endnoteReference, detail: id)
    default: mark(.commentReference, detail: id)
    }
  }

  private mutating func readPicture(_ element: XMLElement) {
    guard context.isInParagraph else { return }
    switch element {
    case .drawingProperties:
      // Two pieces, as a drawing that is no picture has a description too.
      let description = reader.attribute("descr") ?? ""
      if !description.isEmpty { mark(.picture, text: description) }
    default:
      let id = reader.attribute(element == .vectorPicture ? "id" : "embed", in: .relationship)
      guard let id, let relationship = relationships[id], !relationship.isExternal else { return }
      mark(.picture, detail: relationship.target)
    }
  }

  // MARK: Objects

  /// The paragraph that is open, or the last one.
  private var currentPlace: Place {
    let block = paragraphs.last?.block ?? story.blocks.count - 1
    return story.blocks.indices.contains(block) ? story.blocks[block].place : .part(reader.part, paragraph: 1)
  }

  private mutating func addObject(_ kind: EmbeddedObject.Kind) {
    // A later alternative of a drawing shows it once more.
    guard !context.isTwin, !alternatives.contains(where: \.hasObjects) else { return }
    story.objects.append(
      EmbeddedObject(kind: kind, place: currentPlace, width: extent?.width, height: extent?.height))
  }

  // MARK: Tables

  private mutating func enterTable(_ element: XMLElement) {
    if element == .table {
      tableCount += 1
      let start = story.pieces.count
      mark(.tableStart)
      let isInBody = parent == .body
      if !context.scope.insert(.table).inserted { context.scope.insert(.nestedTable) }
      tables.append(Table(ordinal: tableCount, isInBody: isInBody, table: start))
      return
    }
    guard let last = tables.indices.last else { return }
    switch element {
    case .row:
      tables[last].row += 1
      tables[last].column = 0
      tables[last].isRowDirect = parent == .table
      tables[last].start = story.pieces.count
      mark(.rowStart)
    case .gridBefore:
      tables[last].column = span()
      if let start = tables[last].start, story.pieces.indices.contains(start) {
        story.pieces[start].number = Int16(tables[last].column)
      }
    case .cell:
      tables[last].span = 1
      tables[last].start = story.pieces.count
      tables[last].isCellDirect = parent == .row
      mark(.cellStart, number: 1)
      push(
        .tableCell(
          table: tables[last].ordinal, row: max(0, tables[last].row), column: tables[last].column,
          merged: false))
    case .gridColumn, .tableLook: readGrid(element, of: tables[last].table)
    default: readMerge(element, of: last)
    }
  }

  private mutating func readGrid(_ element: XMLElement, of table: Int) {
    guard story.pieces.indices.contains(table) else { return }
    switch element {
    case .gridColumn:
      // Word allows 63 columns, of up to 22 inches, in twentieths of a point.
      let width = max(0, min(reader.attribute("w").flatMap(Int.init) ?? 0, 31_680))
      if story.pieces[table].detail.utf8.count < 512 { story.pieces[table].detail += "\(width) " }
    default:
      // The first row, by name or as a bit of the old mask.
      let mask = reader.attribute("val").flatMap { UInt16($0, radix: 16) } ?? 0
      let isHeader = reader.attribute("firstRow").map { $0 == "1" || $0 == "true" || $0 == "on" }
      if isHeader ?? (mask & 0x20 != 0) { story.pieces[table].number = 1 }
    }
  }

  private mutating func readMerge(_ element: XMLElement, of last: Int) {
    guard parent == .cellProperties, case .tableCell(let table, let row, let column, _) = containers.last,
      let start = tables[last].start, story.pieces.indices.contains(start)
    else { return }
    switch element {
    case .gridSpan:
      tables[last].span = span()
      if tables[last].span == 1 { return }
      story.pieces[start].number = Int16(tables[last].span) * story.pieces[start].number.signum()
    case .verticalMerge where reader.attribute("val") != "restart":
      story.pieces[start].number = -abs(story.pieces[start].number)
    default: break
    }
    containers[containers.count - 1] = .tableCell(table: table, row: row, column: column, merged: true)
  }

  /// A number of grid columns; Word allows 63 in a table.
  private func span() -> Int {
    max(1, min(reader.attribute("val").flatMap(Int.init) ?? 1, 63))
  }

  // MARK: Text boxes and alternatives

  private mutating func openTextBox() {
    var index = boxCount + 1
    if context.isTwin, let last = alternatives.indices.last, let twin = alternatives[last].nextTwin() {
      index = twin
    } else {
      boxCount += 1
    }
    mark(.boxStart)
    push(.textBox(index: index, twin: context.isTwin))
    context.isInParagraph = false
    context.background = nil
    context.flags.formIntersection([.inserted, .deleted])
    context.scope.insert(.textBox)
    outerFields.append(fields)
    fields = FieldStack()
  }

  private mutating func openAlternative(_ element: XMLElement) {
    guard let last = alternatives.indices.last else { return }
    context.scope.insert(element == .choice ? .choice : .fallback)
    alternatives[last].boxesBefore = boxCount
    alternatives[last].piecesBefore = story.pieces.count
    if alternatives[last].hasSpoken { context.scope.insert(.twin) }
  }

  private mutating func closeAlternative() {
    if let last = alternatives.indices.last, story.objects.count > alternatives[last].objectsBefore {
      alternatives[last].hasObjects = true
    }
    guard let last = alternatives.indices.last, !alternatives[last].hasSpoken else { return }
    alternatives[last].hasSpoken = story.pieces[alternatives[last].piecesBefore...].contains {
      $0.kind == .text || $0.kind == .deletedText || $0.kind == .symbol
    }
    alternatives[last].boxes = alternatives[last].boxesBefore + 1..<boxCount + 1
  }

  // MARK: Sections

  private mutating func readSection(_ element: XMLElement) {
    switch element {
    case .section: columns = 1
    case .columns: columns = max(1, min(reader.attribute("num").flatMap(Int.init) ?? 1, 45))
    case .headerReference, .footerReference:
      guard let id = reader.attribute("id", in: .relationship) else { return }
      let page = reader.attribute("type") ?? "default"
      story.references.append(
        Story.Reference(
          id: id, kind: element == .headerReference ? .header(page) : .footer(page), section: sectionCount))
    default: break
    }
  }

  /// Section properties stand after the paragraphs that they are for: in the last one of a section, which
  /// they include, or at the end of the body.
  private mutating func closeSection() {
    if parent == .paragraphProperties, let last = paragraphs.indices.last {
      paragraphs[last].columnsAtEnd = columns
    } else {
      endSection(columns: columns)
    }
  }

  private mutating func endSection(columns: Int) {
    for block in sectionStart..<story.blocks.count { story.blocks[block].columns = columns }
    sectionStart = story.blocks.count
    sectionCount += 1
  }
}

extension TextRun {
  /// Whether both look alike, whatever they say.
  fileprivate func isFormatted(as other: TextRun) -> Bool {
    size == other.size && isBold == other.isBold && isItalic == other.isItalic && color == other.color
      && background == other.background && font == other.font && flags == other.flags
  }
}

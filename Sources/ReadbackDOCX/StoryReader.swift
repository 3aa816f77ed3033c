internal import ReadbackCore

/// Walks one part and notes every paragraph with what holds it.
///
/// The walk keeps its own stack, so that depth costs memory and never the machine's stack.
struct StoryReader {
  /// What holds for everything inside an element, restored at its end.
  private struct Context {
    var containers: Int
    var flags: TextRun.Flags = []
    var isInParagraph = false
    var isTwin = false
    /// Shading of the table cell or paragraph.
    var background: UInt32?
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
    var columnsAtEnd: Int?
    var background: UInt32?
    /// Fields that were open before it.
    var fields: Int
  }

  private struct Run {
    var isDirect: Bool
    var characterStyle: String?
    var direct = RunProperties()
    /// Of the last `w:sym`.
    var symbolFont: String?
    /// Found when the first text asks for it.
    var formatted: TextRun?
  }

  private struct Table {
    var ordinal: Int
    var row = -1
    var column = 0
    var span = 1
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
    case .runProperties where parent != .run:
      return try reader.skip()
    case .footnote, .endnote:
      // Separators are drawn between text and notes; they are no notes.
      if let type = reader.attribute("type"), type != "normal" { return try reader.skip() }
    default: break
    }
    if stack.isEmpty { story.root = element }
    let outside = context
    try enter(element)
    if element == .paragraph { try openParagraph() }
    stack.append(Frame(element: element, outside: outside))
  }

  private mutating func enter(_ element: XMLElement) throws(ExtractionError) {
    switch element {
    case .footnote: push(.footnote)
    case .endnote: push(.endnote)
    case .comment: push(.comment)
    case .table, .row, .gridBefore, .cell, .gridSpan, .verticalMerge, .horizontalMerge: enterTable(element)
    case .textBox: openTextBox()
    case .alternateContent: alternatives.append(Alternatives(objectsBefore: story.objects.count))
    case .choice, .fallback: openAlternative()
    case .contentControlContent:
      if context.isInParagraph { context.flags.insert(.contentControl) } else { push(.contentControl) }
    case .insertion, .moveTo: context.flags.insert(.inserted)
    case .deletion, .moveFrom: context.flags.insert(.deleted)
    case .hyperlink, .drawingHyperlink, .simpleField, .fieldCharacter: enterLink(element)
    case .run: openRun()
    case .runStyle, .bold, .italic, .capitals, .smallCapitals, .vanish, .size, .color, .highlight, .runFonts:
      readRunProperty(element)
    case .shading: readShading()
    case .paragraphStyle, .numberingID, .outlineLevel, .frame: readParagraphProperty(element)
    case .tab, .positionedTab: try append(.tab, "\t")
    case .lineBreak: try appendBreak()
    case .carriageReturn: try append(.carriageReturn, "\n")
    case .noBreakHyphen: try append(.noBreakHyphen, "\u{2011}")
    case .softHyphen: try append(.softHyphen, "\u{AD}")
    case .symbol: try appendSymbol()
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
    case .vectorShape: extent = ObjectExtent(style: reader.attribute("style") ?? "")
    case .picture, .vectorPicture: addObject(.picture)
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
    case .table: _ = tables.popLast()
    case .cell: if let last = tables.indices.last { tables[last].column += tables[last].span }
    case .textBox: fields = outerFields.popLast() ?? FieldStack()
    case .alternateContent: _ = alternatives.popLast()
    case .choice, .fallback: closeAlternative()
    case .section: closeSection()
    default: break
    }
    context = frame.outside
    containers.removeSubrange(context.containers...)
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
    paragraphs.append(
      Paragraph(
        block: story.blocks.count, isDirect: parent == .body, isTwin: context.isTwin,
        style: styles.paragraph(nil), fields: fields.count))
    story.blocks.append(
      Block(
        part: reader.part, paragraph: story.blocks.count + 1, containers: containers,
        background: context.background))
    apply(styles.paragraph(nil))
    context.isInParagraph = true
  }

  private mutating func closeParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    story.pieces.append(
      Piece(
        kind: .paragraphEnd, block: paragraph.block, text: "", isDirect: paragraph.isDirect,
        isDeleted: false, isTwin: context.isTwin))
    if let columns = paragraph.columnsAtEnd { endSection(columns: columns) }
    fields.show(from: paragraph.fields)
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
    case .numberingID: story.blocks[block].isListItem = reader.attribute("val") != "0"
    case .outlineLevel:
      // Level 9 is body text.
      let level = reader.attribute("val").flatMap(Int.init)
      story.blocks[block].outlineLevel = level.flatMap { (0...8).contains($0) ? $0 : nil }
    case .frame:
      if story.blocks[block].containers.last != .frame { story.blocks[block].containers.append(.frame) }
    default: break
    }
  }

  /// Properties of the style, before the paragraph's own, which follow it.
  private mutating func apply(_ style: StyleSheet.Style) {
    guard let block = paragraphs.last?.block else { return }
    story.blocks[block].outlineLevel = style.outlineLevel.flatMap { (0...8).contains($0) ? $0 : nil }
    story.blocks[block].isListItem = style.isListItem ?? false
    if style.isFrame == true, story.blocks[block].containers.last != .frame {
      story.blocks[block].containers.append(.frame)
    }
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
    case .text, .mathText: try append(.text, text, element: 1)
    case .deletedText: try append(.deletedText, text, element: 1)
    case .instruction, .deletedInstruction:
      fields.add(instruction: text)
      try append(.instruction, text, element: 1)
    default: try append(.stray, text)
    }
  }

  private mutating func appendBreak() throws(ExtractionError) {
    switch reader.attribute("type") {
    case "page", "column": try append(.pageBreak, "\n")
    default: try append(reader.hasAttributes ? .typedLineBreak : .lineBreak, "\n")
    }
  }

  private mutating func appendSymbol() throws(ExtractionError) {
    guard let code = reader.attribute("char").flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code)
    else { return }
    if let font = reader.attribute("font"), let last = runs.indices.last {
      runs[last].symbolFont = font
    }
    try append(.symbol, String(Character(scalar)))
  }

  /// Notes a piece; `element` is how many elements lie between it and its run.
  private mutating func append(
    _ kind: Piece.Kind, _ text: String, element: Int = 0
  ) throws(ExtractionError) {
    guard context.isInParagraph, let paragraph = paragraphs.last else { return }
    try allowance.take(text)
    let isDeleted = context.flags.contains(.deleted) || kind == .deletedText
    story.pieces.append(
      Piece(
        kind: kind, block: paragraph.block, text: text,
        isDirect: ancestor(element) == .run && runs.last?.isDirect == true, isDeleted: isDeleted,
        isTwin: context.isTwin))
    // A reader sees one of two renderings: the second one adds nothing to a paragraph that has the first.
    guard kind != .stray, !context.isTwin || paragraph.isTwin else { return }
    var run = formatted(paragraph)
    run.flags.formUnion(context.flags)
    run.background = run.background ?? paragraph.background ?? context.background
    if isDeleted { run.flags.insert(.deleted) }
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

  private mutating func formatted(_ paragraph: Paragraph) -> TextRun {
    guard let last = runs.indices.last else {
      return styles.properties(paragraph: paragraph.style, character: nil, direct: RunProperties()).run
    }
    if let formatted = runs[last].formatted { return formatted }
    let formatted = styles.properties(
      paragraph: paragraph.style, character: runs[last].characterStyle, direct: runs[last].direct
    ).run
    runs[last].formatted = formatted
    return formatted
  }

  // MARK: Links and fields

  private mutating func enterLink(_ element: XMLElement) {
    switch element {
    case .hyperlink:
      context.flags.insert(.hyperlink)
      addLink(reader.attribute("id", in: .relationship))
    case .drawingHyperlink: addLink(reader.attribute("id", in: .relationship))
    case .simpleField:
      context.flags.insert(.fieldResult)
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

  private mutating func addLink(_ id: String?) {
    guard let id, let relationship = relationships[id], relationship.isExternal else { return }
    addLink(to: relationship.target)
  }

  private mutating func addLink(to url: String) {
    // The twin of a box has the links of the box once more.
    guard let paragraph = paragraphs.last, !context.isTwin else { return }
    story.links.append(Link(place: story.blocks[paragraph.block].place, url: url))
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
      tables.append(Table(ordinal: tableCount))
      return
    }
    guard let last = tables.indices.last else { return }
    switch element {
    case .row:
      tables[last].row += 1
      tables[last].column = 0
    case .gridBefore: tables[last].column = span()
    case .cell:
      tables[last].span = 1
      push(
        .tableCell(
          table: tables[last].ordinal, row: max(0, tables[last].row), column: tables[last].column,
          merged: false))
    default:
      guard parent == .cellProperties, case .tableCell(let table, let row, let column, _) = containers.last
      else { return }
      if element == .gridSpan {
        tables[last].span = span()
        if tables[last].span == 1 { return }
      }
      containers[containers.count - 1] = .tableCell(table: table, row: row, column: column, merged: true)
    }
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
    push(.textBox(index: index, twin: context.isTwin))
    context.isInParagraph = false
    context.background = nil
    context.flags.formIntersection([.inserted, .deleted])
    outerFields.append(fields)
    fields = FieldStack()
  }

  private mutating func openAlternative() {
    guard let last = alternatives.indices.last else { return }
    alternatives[last].boxesBefore = boxCount
    alternatives[last].piecesBefore = story.pieces.count
    if alternatives[last].hasSpoken { context.isTwin = true }
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
        Story.Reference(id: id, kind: element == .headerReference ? .header(page) : .footer(page)))
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
  }
}

extension TextRun {
  /// Whether both look alike, whatever they say.
  fileprivate func isFormatted(as other: TextRun) -> Bool {
    size == other.size && isBold == other.isBold && isItalic == other.isItalic && color == other.color
      && background == other.background && font == other.font && flags == other.flags
  }
}

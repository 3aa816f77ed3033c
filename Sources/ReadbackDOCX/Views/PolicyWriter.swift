internal import ReadbackCore

/// Writes the pieces of all stories as one policy reads them.
struct PolicyWriter {
  /// A paragraph that is being written apart from those around it.
  private struct Frame {
    var builder: LineBuilder
    /// What follows the paragraph: the lines of its text boxes, comments and notes.
    var deferred: [View.Line] = []
    var isReplaced = false
    /// How many places for lines were open when it began.
    var depth: Int
  }

  private struct Table {
    /// The widths of the columns, as the file states them.
    var widths: String
    var hasHeader: Bool
    var cells: [Cell] = []
    var rows: [[Cell]] = []
    var column = 0
    /// The cells of the row above by grid column, for those that continue them.
    var above: [Int: [View.Line]] = [:]
    var here: [Int: [View.Line]] = [:]
  }

  private struct Cell {
    var lines: [View.Line]
    var span: Int
  }

  private let policy: DOCXPolicy
  private let stories: Stories
  private var remaining: Int
  private var markers: ListMarkers?
  private var frames: [Frame] = []
  /// What policies write that keep one line open from paragraph to paragraph.
  private var builder = LineBuilder()
  /// Places for lines, the innermost last: the view itself, and a cell each.
  private var places: [[View.Line]] = [[]]
  private var tables: [Table] = []
  private var last: [View.Line] = []
  private var noteNumbers = 0
  private var notesWritten = 0
  /// The notes that the open paragraph refers to.
  private var cited: [Piece] = []
  /// What the next paragraph begins with.
  private var prefix = ""
  private var isInNote = false
  private var isAtTitle: Bool
  private var openAnchors = 0
  private var description = ""
  private var comments: [String] = []
  /// The target of the open link, and what ends the run that is open, where runs are marked.
  private var target = ""
  private var runEnd = ""
  /// A paragraph that runs on into the next.
  private var carried: LineBuilder?

  private init(_ policy: DOCXPolicy, _ stories: Stories, limit: Int) {
    self.policy = policy
    self.stories = stories
    remaining = limit
    isAtTitle = policy.dropsTitle
    markers = policy.listMarkers.map { ListMarkers($0, stories.numbering) }
  }

  /// The text of all stories under a policy.
  ///
  /// - Throws: ``ExtractionError/limitExceeded(_:)`` where the policy repeats text until there is more than a
  ///   document may hold.
  static func lines(
    _ policy: DOCXPolicy, of stories: Stories, limits: Limits
  ) throws(ExtractionError) -> [View.Line] {
    var writer = PolicyWriter(policy, stories, limit: limits.glyphs)
    do {
      try writer.writeAll()
    } catch {
      throw .limitExceeded(.glyphs(limits.glyphs))
    }
    var lines = writer.places[0]
    if policy.joinsSpacedLetters { lines = lines.map(joiningSpacedLetters) }
    return policy.groupsSymbolBullets ? grouped(lines) : lines
  }

  /// Where a line has nothing but single letters, three at least, one space between two of them is nothing, and more are
  /// one.
  private static func joiningSpacedLetters(_ line: View.Line) -> View.Line {
    let scalars = Array(line.text.unicodeScalars)
    let words = scalars.split(separator: " ")
    let isOfLetters = words.allSatisfy { word in
      word.first?.properties.isAlphabetic == true && String(String.UnicodeScalarView(word)).count == 1
    }
    guard words.count > 2, isOfLetters else { return line }
    let kept = scalars.indices.filter { index in
      scalars[index] != " " || scalars[..<index].last != " " && scalars[(index + 1)...].first == " "
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: kept.map { scalars[$0] })
    return View.Line(text: String(text), page: line.page, origins: kept.map { line.origins[$0] })
  }

  /// Bullets of a symbol font stand apart from the text of their items, and are read as a column of their own.
  private static func grouped(_ lines: [View.Line]) -> [View.Line] {
    var result: [View.Line] = []
    var bullets: View.Line?
    var items: [View.Line] = []
    for line in lines {
      let start = Array(line.text.unicodeScalars.prefix(2))
      if start.count == 2, (0xE000...0xF8FF).contains(start[0].value), start[1] == " " {
        let bullet = View.Line(text: String(Character(start[0])), origins: Array(line.origins.prefix(1)))
        bullets = bullets.map { $0.joined(to: bullet, by: " ") } ?? bullet
        items.append(
          View.Line(
            text: String(line.text.unicodeScalars.dropFirst(2)), origins: Array(line.origins.dropFirst(2))))
      } else {
        result += (bullets.map { [$0] } ?? []) + items + [line]
        bullets = nil
        items = []
      }
    }
    return result + (bullets.map { [$0] } ?? []) + items
  }

  /// There is no room left for text.
  private struct Overflow: Error {}

  private mutating func writeAll() throws(Overflow) {
    let main = stories.main
    if policy.headers == .around { try writeStories(stories.headers) }
    if policy.headers == .bySection { try writeHeaders(stories.lastSection, isFooter: false) }
    try write(main, main.pieces[...])
    if var carried {
      carried.endLine()
      emit(carried.takeLines())
    }
    flush()
    emit(last)
    if policy.notes.followBody { try writeStories(stories.notes) }
    if policy.headers == .around { try writeStories(stories.footers) }
    if policy.headers == .bySection { try writeHeaders(stories.lastSection, isFooter: true) }
    if policy.notes == .dashMarked { try writeStories(stories.notes) }
    flush()
    if policy.readsDiagrams { try writeDiagrams() }
  }

  private mutating func writeStories(_ some: [Story]) throws(Overflow) {
    for story in some {
      try write(story, story.pieces[...])
      flush()
    }
  }

  /// Text of parts that have no paragraphs of the document, so that it leads back to none.
  private mutating func writeDiagrams() throws(Overflow) {
    for text in stories.diagrams {
      try take(text.utf8.count)
      builder.append(text, block: -1)
      flush()
    }
  }

  private mutating func writeHeaders(_ section: Int, isFooter: Bool) throws(Overflow) {
    try writeStories(stories.headers(of: section, isFooter: isFooter))
  }

  private mutating func write(_ story: Story, _ pieces: ArraySlice<Piece>) throws(Overflow) {
    if story.isStrict, !policy.readsStrict { return }
    let structural = policy.omitted.subtracting([.frame, .instruction, .indirect, .hidden])
    for index in pieces.indices {
      // A copy of a piece would keep its texts twice.
      let scope = pieces[index].scope
      let kind = pieces[index].kind
      if kind.isText {
        guard scope.isDisjoint(with: policy.omitted), let text = text(pieces[index]) else { continue }
        let block = story.firstBlock + pieces[index].block
        if policy.marksRunsInTables, scope.contains(.table) { try startRun(scope, block) }
        try append(text, block)
      } else if scope.isDisjoint(with: structural) || kind == .picture {
        try mark(pieces[index], of: story)
      }
    }
  }

  // MARK: Text

  private mutating func append(_ text: String, _ block: Int32) throws(Overflow) {
    let count = text.utf8.count
    if policy.boxes == .inPlaceAndAfter {
      for index in frames.indices {
        try take(count)
        frames[index].builder.append(text, block: block)
      }
      return
    }
    try take(count)
    if let last = frames.indices.last, frames[last].depth == places.count || !policy.writesApart {
      frames[last].builder.append(text, block: block)
    } else {
      builder.append(text, block: block)
    }
  }

  private mutating func take(_ count: Int) throws(Overflow) {
    // Four bytes at the most make a character.
    remaining -= (count + 3) / 4
    guard remaining >= 0 else { throw Overflow() }
  }

  private func text(_ piece: Piece) -> String? {
    let characters = policy.characters
    switch piece.kind {
    case .text: return shown(piece)
    case .formula: return policy.readsFormulas ? piece.text : nil
    case .deletedText: return policy.readsDeletions ? piece.text : nil
    case .instruction: return policy.readsInstructions ? piece.text : nil
    case .stray: return policy.readsStrays ? piece.text : nil
    case .tab: return characters.tab
    case .positionedTab: return characters.positionedTab
    case .lineBreak: return characters.lineBreak
    case .typedLineBreak: return characters.typedLineBreak
    case .pageBreak: return characters.pageBreak
    case .columnBreak: return characters.columnBreak
    case .carriageReturn: return characters.carriageReturn
    case .noBreakHyphen: return characters.noBreakHyphen
    case .softHyphen: return characters.softHyphen
    case .symbol:
      switch policy.symbols {
      case .dropped: return nil
      case .stored: return piece.text
      case .translatedFromSymbol where piece.detail != "Symbol": return nil
      case .translated, .translatedFromSymbol: return SymbolFont.unicode(piece.text, font: piece.detail)
      case .html: return SymbolFont.markup(piece.text, font: piece.detail)
      }
    default: return nil
    }
  }

  private func shown(_ piece: Piece) -> String {
    var text = piece.text
    if !policy.capitalized.isDisjoint(with: piece.scope) { text = text.uppercased() }
    if let superscript = policy.superscript, piece.scope.contains(.superscript) {
      text = superscript.before + text + superscript.behind
    }
    return policy.spelling.spelled(text)
  }

  // MARK: Marks

  private mutating func mark(_ piece: Piece, of story: Story) throws(Overflow) {
    let block = story.firstBlock + piece.block
    switch piece.kind {
    case .paragraphStart: try startParagraph(story, piece.block)
    case .paragraphEnd:
      try endRun(block)
      try endParagraph(story, piece.block)
    case .border: if policy.drawsBorders { try append(String(repeating: "-", count: 80) + "\n", block) }
    case .tableStart: startTable(piece)
    case .tableEnd: try endTable()
    case .rowStart: startRow(piece.number)
    case .rowEnd: endRow()
    case .cellStart: startCell(piece.number)
    case .cellEnd: try endCell()
    case .linkStart, .linkEnd:
      if policy.writesAnchors { try writeAnchor(piece, block) }
      if policy.marksRunsInTables {
        try endRun(block)
        target = piece.detail
      }
    case .choice: if policy.readsChoices { try append(piece.text, block) }
    case .picture: try writePicture(piece, block)
    case .footnoteReference, .endnoteReference: try writeReference(piece, block)
    case .commentReference: if policy.readsComments, !isInNote { comments.append(piece.detail) }
    case .noteStart: if !isInNote { startNote(piece) }
    case .sectionEnd:
      if policy.headers == .bySection { try writeHeaders(Int(piece.number), isFooter: true) }
    default: break
    }
  }

  private mutating func startRun(_ scope: Piece.Scope, _ block: Int32) throws(Overflow) {
    guard scope.contains(.runStart) else { return }
    try endRun(block)
    var mark = scope.contains(.bold) ? "**" : ""
    if scope.contains(.italic) { mark += "*" }
    runEnd = mark
    if !target.isEmpty {
      mark = "[" + mark
      runEnd += "](\(target))"
    }
    if !mark.isEmpty { try append(mark, block) }
  }

  private mutating func endRun(_ block: Int32) throws(Overflow) {
    guard !runEnd.isEmpty else { return }
    try append(runEnd, block)
    runEnd = ""
  }

  private mutating func writeAnchor(_ piece: Piece, _ block: Int32) throws(Overflow) {
    if piece.kind == .linkStart, !piece.detail.isEmpty {
      openAnchors += 1
      try append("<a href=\"\(piece.detail)\">", block)
    } else if piece.kind == .linkEnd, openAnchors > 0 {
      openAnchors -= 1
      try append("</a>", block)
    }
  }

  private mutating func writePicture(_ piece: Piece, _ block: Int32) throws(Overflow) {
    switch (policy.pictures, piece.text.isEmpty) {
    case (.none, _): return
    case (.bracketed, false), (.labelled, false): description = piece.text
    case (.bracketed, true):
      // What a drawing says of itself counts where it is a picture.
      try append("[\(description)]", block)
      description = ""
    case (.labelled, true):
      if !description.isEmpty { try append("[Image: \(description)]", block) }
      description = ""
    case (.named, false): try append("----Image alt text---->\(piece.text)<", block)
    case (.named, true):
      // Named as the relationship does, without the folder of the main part.
      let name = piece.detail.hasPrefix("word/") ? String(piece.detail.dropFirst(5)) : piece.detail
      try append("----\(name)----", block)
    }
  }

  // MARK: Paragraphs

  private mutating func startParagraph(_ story: Story, _ block: Int32) throws(Overflow) {
    let paragraph = story.paragraphs[Int(block)]
    if policy.headers == .bySection, let section = stories.section(endingWith: block, of: story) {
      try writeHeaders(section, isFooter: false)
    }
    if policy.writesApart {
      var builder = LineBuilder()
      if frames.isEmpty, let carried {
        builder = carried
        self.carried = nil
      }
      frames.append(Frame(builder: builder, depth: places.count))
    } else if policy.lineEnd == .paragraphStart {
      flush()
    }
    if !prefix.isEmpty {
      try append(prefix, story.firstBlock + block)
      prefix = ""
    }
    if let marker = markers?.marker(paragraph) { try append("\(marker) ", story.firstBlock + block) }
  }

  private mutating func endParagraph(_ story: Story, _ block: Int32) throws(Overflow) {
    let paragraph = story.paragraphs[Int(block)]
    guard policy.writesApart else {
      switch policy.lineEnd {
      case .paragraphEnd: flush()
      case .paragraphStart: break
      case .markedParagraphEnd: if paragraph.hasMarkup { flush() }
      }
      if !comments.isEmpty, !isInNote { try writeComments() }
      return
    }
    if !cited.isEmpty { try writeCited() }
    guard var frame = frames.popLast() else { return }
    if let join = policy.joinsDeletedMarks, paragraph.isMarkDeleted, frames.isEmpty {
      frame.builder.append(join, block: -1)
      carried = frame.builder
      return
    }
    if isAtTitle, frames.isEmpty, case .main = story.kind {
      if story.isTitle(block) { return }
      isAtTitle = false
    }
    frame.builder.endLine()
    let lines = frame.isReplaced ? [] : frame.builder.takeLines()
    if policy.boxes == .behindText, let text = lines.last, let box = frame.deferred.first {
      emit(lines.dropLast() + [text.joined(to: box, by: "")] + frame.deferred.dropFirst())
    } else {
      emit(lines + frame.deferred)
    }
  }

  /// Ends the line of policies that keep one line open.
  private mutating func flush() {
    builder.endLine()
    places[places.count - 1] += builder.takeLines()
  }

  /// Puts lines where they belong: into the open cell or the view, or beside the paragraph that they are within.
  private mutating func emit(_ lines: [View.Line]) {
    guard !lines.isEmpty else { return }
    if let last = frames.indices.last, frames[last].depth == places.count {
      switch policy.boxes {
      case .afterParagraph, .behindText, .inPlaceAndAfter:
        frames[last].deferred += lines
        return
      case .insteadOfParagraph: frames[last].isReplaced = true
      case .inPlace, .beforeParagraph: break
      }
    }
    places[places.count - 1] += lines
  }

  // MARK: Tables

  private mutating func startTable(_ piece: Piece) {
    guard policy.writesTables else { return }
    tables.append(Table(widths: piece.detail, hasHeader: piece.number == 1))
    if policy.tables == .last { places.append([]) }
  }

  private mutating func endTable() throws(Overflow) {
    guard policy.writesTables, let table = tables.popLast() else { return }
    switch policy.tables {
    case .last: last += places.popLast() ?? []
    case .drawn:
      let drawn = DrawnTable(
        table.rows.map { $0.map { (lines: $0.lines, span: $0.span) } }, widths: table.widths,
        hasHeader: table.hasHeader)
      // Lines are as wide as the widest cell, so that a hostile table could be larger by far than its text.
      try take(drawn.ruleCount)
      emit(drawn.lines)
    case .lines, .rows: break
    }
  }

  private mutating func startRow(_ number: Int16) {
    guard let last = tables.indices.last else { return }
    tables[last].cells = []
    tables[last].column = max(0, Int(number))
    tables[last].here = [:]
  }

  private mutating func endRow() {
    guard let last = tables.indices.last else { return }
    tables[last].above = tables[last].here
    let cells = tables[last].cells
    switch policy.tables {
    case .drawn: tables[last].rows.append(cells)
    case .lines: emit(cells.flatMap(\.lines))
    case .rows:
      let lines = cells.flatMap(\.lines)
      if let first = lines.first { emit([lines.dropFirst().reduce(first) { $0.joined(to: $1, by: " ") }]) }
    case .last: emit(Self.tabbed(cells.map(\.lines)))
    }
  }

  /// The cells of a row with tabs between them; a cell of several lines breaks the row.
  private static func tabbed(_ cells: [[View.Line]]) -> [View.Line] {
    var lines: [View.Line] = []
    for cell in cells {
      guard let first = cell.first else { continue }
      lines =
        lines.dropLast() + [lines.last.map { $0.joined(to: first, by: "\t") } ?? first] + cell.dropFirst()
    }
    return lines
  }

  private mutating func startCell(_ number: Int16) {
    guard let last = tables.indices.last else { return }
    places.append([])
    tables[last].cells.append(Cell(lines: [], span: Int(number)))
  }

  private mutating func endCell() throws(Overflow) {
    guard let last = tables.indices.last, let cell = tables[last].cells.popLast(), places.count > 1,
      var lines = places.popLast()
    else { return }
    let span = max(1, abs(cell.span))
    let column = tables[last].column
    tables[last].column += span
    var times = 1
    switch policy.mergedCells {
    case .stored: break
    case .once: if cell.span < 0 { lines = [] }
    case .repeated, .repeatedWhereUnsaid:
      if cell.span < 0 { lines = tables[last].above[column] ?? lines }
      times = span
    }
    tables[last].here[column] = lines
    for _ in 1..<max(times, 1) {
      try take(lines.reduce(0) { $0 + $1.text.utf8.count })
      tables[last].cells.append(Cell(lines: lines, span: 1))
    }
    tables[last].cells.append(Cell(lines: lines, span: times == 1 ? span : 1))
    if cell.span < 0, times > 0 { try take(lines.reduce(0) { $0 + $1.text.utf8.count }) }
  }

  // MARK: Notes

  private mutating func writeReference(_ piece: Piece, _ block: Int32) throws(Overflow) {
    guard !isInNote else { return }
    let isFootnote = piece.kind == .footnoteReference
    let name = isFootnote ? "footnote" : "endnote"
    switch policy.notes {
    case .none: return
    case .inPlace: try writeNote(piece, isFootnote)
    case .bracketed:
      try append("[\(name)Ref:\(piece.detail)]", block)
      cited.append(piece)
    case .caretMarked: try append("[^\(piece.detail)]", block)
    case .dashMarked: try append("----\(name)\(piece.detail)----", block)
    case .numbered, .numberOnly, .printed:
      noteNumbers += 1
      let number = ListMarkers.number(
        noteNumbers, isFootnote || policy.notes == .numbered ? "decimal" : "lowerRoman")
      try append(policy.notes == .numbered ? "[\(number)]" : number, block)
    }
  }

  private mutating func writeNote(_ piece: Piece, _ isFootnote: Bool) throws(Overflow) {
    guard let (story, pieces) = stories.note(piece.detail, isFootnote ? .footnotes : .endnotes) else {
      return
    }
    isInNote = true
    try write(story, pieces)
    isInNote = false
  }

  private mutating func writeComments() throws(Overflow) {
    let ids = comments
    comments = []
    isInNote = true
    for id in ids {
      if let (story, pieces) = stories.note(id, .comments) { try write(story, pieces) }
    }
    isInNote = false
  }

  /// Writes the notes that the open paragraph refers to behind its text.
  private mutating func writeCited() throws(Overflow) {
    let pieces = cited
    cited = []
    for piece in pieces {
      guard
        let (story, content) = stories.note(
          piece.detail, piece.kind == .footnoteReference ? .footnotes : .endnotes)
      else { continue }
      try append(" [\(piece.detail): ", story.firstBlock + (content.first?.block ?? 0))
      for index in content.indices {
        let block = story.firstBlock + content[index].block
        if content[index].kind == .paragraphEnd, index + 1 < content.endIndex {
          try append("\n", block)
        } else if let text = text(content[index]) {
          try append(text, block)
        }
      }
      try append("] ", -1)
    }
  }

  private mutating func startNote(_ piece: Piece) {
    switch policy.notes {
    case .none, .inPlace, .bracketed, .numberOnly, .caretMarked: return
    case .dashMarked: prefix = "\(piece.text)\(piece.detail))\t"
    case .numbered, .printed:
      notesWritten += 1
      prefix = policy.notes == .numbered ? "[\(notesWritten)] " : "\(notesWritten) "
    }
  }
}

extension Piece.Kind {
  /// Whether it stands for characters of a paragraph.
  fileprivate var isText: Bool { rawValue <= Self.symbol.rawValue }
}

extension DOCXPolicy.Notes {
  fileprivate var followBody: Bool { self == .caretMarked || self == .numbered || self == .printed }
}

extension DOCXPolicy {
  /// Whether a paragraph within a paragraph is written apart from it.
  fileprivate var writesApart: Bool { boxes != .inPlace }

  /// Whether tables are more to it than their paragraphs.
  fileprivate var writesTables: Bool { tables != .lines || mergedCells != .stored }
}

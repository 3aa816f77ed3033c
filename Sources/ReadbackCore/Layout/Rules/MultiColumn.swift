/// Text in columns or with a sidebar: two flows side by side, which readers of physical lines mix line by line.
///
/// ```
/// Jane Doe          Skills         ->  Jane Doe Skills
/// Engineer          Swift              Engineer Swift
/// ```
///
/// What makes two stretches of text columns is that each flows by itself. Right-aligned dates, dates or labels in the
/// margin and the cells of a table stand beside the line that they belong to: they are no column.
public struct MultiColumn: LayoutRule {
  /// A column has at least so many lines; a block of name and contact in two halves has fewer.
  public var lines = 5
  /// The smaller column holds at least this share of the page's characters. Right-aligned dates reach a tenth, but
  /// are told apart by what they are; the narrowest sidebars of skills stay just above a twentieth.
  public var share: Float = 0.05
  /// ... and reaches down this share of the page. A header in two halves takes up to an eighth.
  public var height: Float = 0.125
  /// Columns are independent when at least this share of the smaller one's paragraphs start at a height of their own
  /// between the lines of the other; labels and dates in a margin all stand alike to the line that they belong to.
  public var independentShare: Float = 0.25
  /// Heights that differ by less than so many font sizes are alike.
  public var offsetTolerance: Float = 0.12
  /// A step between two lines that is so many times the usual one of its side ends a paragraph.
  public var paragraphStep: Float = 1.3
  /// A paragraph of so many lines is longer than any label.
  public var longParagraph = 8
  /// ... or when the smaller one has running text: so many full lines after each other ...
  public var proseLines = 4
  /// ... of so many words on average.
  public var proseWords: Float = 4
  /// A column most of whose lines are dates is a margin of dates.
  public var dateShare: Float = 0.5
  /// DOCX: a section set in columns counts from this share of the text on, and so does a text box beside the text.
  public var sectionShare = 0.05

  public init() {}

  public static let id = "multi-column"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in columns", formats: [.pdf, .docx],
      recognizes:
        "two flows of text side by side, or a sidebar; in a DOCX sections set in columns, text boxes with sections of "
        + "their own beside the text, and table rows with several paragraphs in more than one cell; dates set to the "
        + "right, dates or labels in a margin and a header in two halves are left alone",
      why:
        "readers that take a page line by line mix the columns: a skill lands inside a sentence, a date beside "
        + "another job",
      damage: [
        .error("a view that parsers use goes back and forth between the columns"),
        .warning("every view reads one column after the other; another reader, or a conversion, may not"),
      ],
      views: ViewID.usual(of: .pdf),
      basis: .reproduced([
        "PDFBox sorted by position", "pdfplumber", "PyMuPDF sorted", "pdftotext -layout", "pdfminer",
      ]),
      fix: "put everything into one column; move the sidebar's sections below the main text",
      advice: [
        .init(.word, "Layout > Columns > One; replace side-by-side text boxes and tables by paragraphs"),
        .init(.googleDocs, "Format > Columns > one; replace tables side by side by paragraphs"),
        .init(.libreOffice, "Format > Columns > 1; replace frames side by side by paragraphs"),
        .init(.latex, "drop minipage, paracol, multicol and sidebar classes for the running text"),
        .init(.typst, "drop grid() and columns() around running text"),
        .init(
          .browser, "for print, set the sidebar below the main text (display: block instead of grid or flex)"),
        .init(.designer, "choose a template with one column"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a sidebar with headings of its own",
          """
          JANE DOE

          SKILLS                WORK EXPERIENCE
          Welding               Foreman at a shipyard that built two ferries
          Cutting               and repaired forty trawlers in nine winters.
          Rigging               Led a crew of twelve through the refit of a
          First aid             research vessel without one lost day.
          LANGUAGES             EDUCATION
          German                Trade school for metal work, with honours
          Danish                and a prize for the best apprentice piece.
          """, height: 400),
        .paragraphs(
          "a section set in two columns",
          [ExampleParagraph("Jane Doe"), ExampleParagraph("Welding, rigging") { $0.columns = 2 }],
          note: "the second paragraph stands in a section of two columns"),
        .paragraphs(
          "a sidebar in a text box",
          ["Skills", "Welding", "Rigging", "Languages", "German"].map {
            ExampleParagraph($0, in: .textBox(index: 1, twin: false))
          } + ["Experience", "Foreman", "Welder", "Apprentice", "Helper"].map { ExampleParagraph($0) }),
        .paragraphs(
          "a sidebar in the cell of a table",
          [
            ["Skills", "Welding", "Rigging", "Languages", "German"],
            ["Experience", "Foreman", "Welder", "Helper", "Cook"],
          ]
          .enumerated().flatMap { column, cell in
            cell.map { ExampleParagraph($0, in: .tableCell(table: 1, row: 0, column: column, merged: false)) }
          }),
      ],
      clear: [
        .paragraphs(
          "dates and jobs in the cells of a table",
          (0..<6).flatMap { row in
            ["2019", "Foreman"].enumerated().map { column, text in
              ExampleParagraph(text, in: .tableCell(table: 1, row: row, column: column, merged: false))
            }
          }),
        .page(
          "right-aligned dates",
          """
          Foreman, Northern Yard                                    2019 - 2023
          Built two ferries and repaired forty trawlers in nine winters of work.
          Welder, Harbour Works                                     2015 - 2019
          Cut plates for the refit of a research vessel without one lost day at
          the dock and trained three apprentices who work there to this day now.
          Apprentice, Harbour Works                                 2012 - 2015
          Learned to weld, to cut and to rig, and to get up before the sun does.
          Helper, Fish Market                                       2010 - 2012
          """, height: 400),
        .paragraphs("paragraphs in one column", [ExampleParagraph("Jane Doe")]),
      ])
  }

  // MARK: PDF

  /// Rows of a page that a vertical strip divides in two.
  private struct Split {
    /// What tells a split from its neighbours a few points further that divide the same text.
    struct Sides: Hashable {
      var rows: Range<Int>
      /// Whether the smaller side is the left one.
      var minorIsLeft: Bool
      var minorWeight: Int
      var majorWeight: Int
    }

    var x: Float
    var sides: Sides
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    var messages: [String] = []
    var views: Set<ViewID> = []
    var unreadable: Int?
    for (index, page) in layout.pages.enumerated() {
      // What cannot be read cannot be told from a margin of dates.
      guard page.isReadable else {
        unreadable = unreadable ?? index + 1
        continue
      }
      guard let split = split(of: page) else { continue }
      let minor = side(of: page, split, left: split.sides.minorIsLeft)
      let major = side(of: page, split, left: !split.sides.minorIsLeft)
      guard let minorBox = box(of: minor), let majorBox = box(of: major) else { continue }
      let percent = 100 * split.sides.minorWeight / max(split.sides.minorWeight + split.sides.majorWeight, 1)
      let side = split.sides.minorIsLeft ? "left" : "right"
      messages.append(
        percent >= 35
          ? "text is set in columns on page \(index + 1)"
          : "a column on the \(side) of page \(index + 1) holds \(percent) % of the text beside it")
      evidence.append(
        Evidence(place: .page(index + 1, box: minorBox), excerpt: minor.first?.segments.first?.text ?? ""))
      evidence.append(
        Evidence(place: .page(index + 1, box: majorBox), excerpt: major.first?.segments.first?.text ?? ""))
      for view in layout.document.views
      where !views.contains(view.id) && mixes(view, page: index, of: layout.document, minorBox, majorBox) {
        views.insert(view.id)
      }
    }
    if !evidence.isEmpty {
      return .found([
        Finding(
          rule: Self.id, severity: views.contains(where: \.isUsedByParsers) ? .error : .warning,
          message: messages.joined(separator: "; "),
          evidence: evidence, views: views.sorted())
      ])
    }
    if let unreadable { return .inconclusive("page \(unreadable) has no text that can be read") }
    return .clear
  }

  /// Whether a page has two flows of text side by side.
  func divides(_ page: PageLayout) -> Bool { split(of: page) != nil }

  /// The strip that divides the most text into two flows, if there is one.
  private func split(of page: PageLayout) -> Split? {
    guard let text = page.textBox, page.rows.count >= lines else { return nil }
    let weight = page.weight
    // Narrow enough to hit any gutter between segments, and at most 150 steps whatever the page's size.
    let step = max(4, text.width / 150)
    var best: Split?
    var seen: Set<Split.Sides> = []
    var x = text.x0 + step
    while x < text.x1 {
      for candidate in splits(of: page, at: x)
      where Float(candidate.sides.minorWeight) >= share * Float(weight)
        && candidate.sides.minorWeight > best?.sides.minorWeight ?? 0
        && seen.insert(candidate.sides).inserted && isTwoFlows(page, candidate)
      {
        best = candidate
      }
      x += step
    }
    return best
  }

  /// Stretches of rows that no segment crosses at `x`, with text on both sides.
  private func splits(of page: PageLayout, at x: Float) -> [Split] {
    var splits: [Split] = []
    var start = 0
    var left = (rows: 0, weight: 0)
    var right = (rows: 0, weight: 0)
    func close(at end: Int) {
      if min(left.rows, right.rows) >= lines {
        let minorIsLeft = left.weight < right.weight
        splits.append(
          Split(
            x: x,
            sides: Split.Sides(
              rows: start..<end, minorIsLeft: minorIsLeft, minorWeight: min(left.weight, right.weight),
              majorWeight: max(left.weight, right.weight))))
      }
      start = end + 1
      left = (0, 0)
      right = (0, 0)
    }
    for (index, row) in page.rows.enumerated() {
      if row.segments.contains(where: { $0.box.x0 < x && $0.box.x1 > x }) {
        close(at: index)
        continue
      }
      let (onLeft, onRight) = row.segments.reduce(into: (0, 0)) { sums, segment in
        if segment.box.x1 <= x { sums.0 += segment.weight } else { sums.1 += segment.weight }
      }
      if onLeft > 0 { left = (left.rows + 1, left.weight + onLeft) }
      if onRight > 0 { right = (right.rows + 1, right.weight + onRight) }
    }
    close(at: page.rows.count)
    return splits
  }

  private struct SideRow {
    var row: Int
    var segments: [PageLayout.Segment]
    var words: Int {
      segments.reduce(0) { $0 + $1.scalars.split(separator: " ").count }
    }
  }

  private func side(of page: PageLayout, _ split: Split, left: Bool) -> [SideRow] {
    split.sides.rows.compactMap { index in
      let segments = page.rows[index].segments.filter { ($0.box.x1 <= split.x) == left }
      return segments.isEmpty ? nil : SideRow(row: index, segments: segments)
    }
  }

  private func box(of side: [SideRow]) -> Box? {
    let boxes = side.flatMap(\.segments).map(\.box)
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(first) { $0.union($1) }
  }

  private func isTwoFlows(_ page: PageLayout, _ split: Split) -> Bool {
    let minor = side(of: page, split, left: split.sides.minorIsLeft)
    let major = side(of: page, split, left: !split.sides.minorIsLeft)
    guard let first = major.first?.row, let last = major.last?.row, let top = minor.first,
      let bottom = minor.last,
      page.rows[bottom.row].box.y1 - page.rows[top.row].box.y0 >= height * page.height
    else { return false }
    let right = split.sides.minorIsLeft ? major : minor
    guard isFlush(right) else { return false }
    let dated = minor.count(where: isDate)
    guard Float(dated) < dateShare * Float(minor.count) else { return false }

    let baselines = major.map { page.rows[$0.row].baseline }
    // How far each paragraph of the smaller side starts off the nearest line of the other, in font sizes; of a long one
    // every line counts. What starts in a gap of the other side mixes with nothing.
    let starts = paragraphs(page, minor).flatMap { paragraph in
      paragraph.count >= longParagraph && isTight(page, paragraph) ? paragraph[...] : paragraph.prefix(1)
    }
    let offsets = starts.compactMap { start -> Float? in
      guard start.row > first, start.row <= last, let size = start.segments.first?.size else { return nil }
      let baseline = page.rows[start.row].baseline
      let nearest = baselines.min { abs($0 - baseline) < abs($1 - baseline) } ?? baseline
      let offset = (baseline - nearest) / size
      return abs(offset) < 1 ? offset : nil
    }.sorted()
    let usual = offsets.isEmpty ? 0 : offsets[offsets.count / 2]
    let irregular = offsets.count { abs($0 - usual) > offsetTolerance }
    if irregular >= 2, Float(irregular) >= independentShare * Float(offsets.count) { return true }
    // A margin of labels has its headings on one side only; columns have sections of their own.
    let kinds = (minor: headingKinds(minor), major: headingKinds(major))
    if !kinds.minor.isSubset(of: kinds.major), !kinds.major.isSubset(of: kinds.minor) { return true }
    return prose(page, minor.filter { !isDate($0) })
  }

  /// Whether a row says little but dates.
  private func isDate(_ row: SideRow) -> Bool {
    let dates = DateReader.mentions(in: row.segments.flatMap(\.scalars))
    let characters = row.segments.reduce(0) { $0 + $1.scalars.count }
    return 2 * dates.reduce(0) { $0 + $1.offsets.count } >= characters
  }

  /// The sections that start in a side: standard headings that are larger than its text, bolder or in
  /// capitals. What is set
  /// like the text is a label or a job title that happens to be a heading's word.
  private func headingKinds(_ side: [SideRow]) -> Set<SectionKind> {
    let segments = side.flatMap(\.segments)
    let sizes = segments.map(\.size).sorted()
    guard !sizes.isEmpty else { return [] }
    let usual = sizes[sizes.count / 2]
    let isMostlyBold = 2 * segments.count(where: \.isBold) > segments.count
    var kinds: Set<SectionKind> = []
    for segment in segments {
      let isDistinct =
        segment.size > 1.05 * usual || (segment.isBold && !isMostlyBold)
        || !segment.scalars.contains { $0.properties.isLowercase }
      guard isDistinct, let match = HeadingLexicon.shared.match(segment.scalars), match.isWhole,
        match.status == .standard
      else { continue }
      kinds.insert(match.kind)
    }
    return kinds
  }

  /// Whether most lines of a side start near its left edge, give or take the indent of a list: what is centred or set
  /// to the right is no column.
  private func isFlush(_ side: [SideRow]) -> Bool {
    guard let box = box(of: side) else { return false }
    let flush = side.count { row in
      guard let first = row.segments.first else { return false }
      return first.box.x0 - box.x0 <= 3 * first.size
    }
    return 2 * flush >= side.count
  }

  /// Lines at line distance that belong together.
  private func paragraphs(_ page: PageLayout, _ side: [SideRow]) -> [[SideRow]] {
    let baselines = side.map { page.rows[$0.row].baseline }
    let steps = zip(baselines.dropFirst(), baselines).map { $0 - $1 }.sorted()
    let usual = steps.isEmpty ? 0 : steps[steps.count / 2]
    var paragraphs: [[SideRow]] = []
    for row in side {
      if let previous = paragraphs.last?.last,
        page.rows[row.row].baseline - page.rows[previous.row].baseline <= paragraphStep * usual
      {
        paragraphs[paragraphs.count - 1].append(row)
      } else {
        paragraphs.append([row])
      }
    }
    return paragraphs
  }

  /// Whether lines stand as close as in running text, not like labels of separate paragraphs.
  private func isTight(_ page: PageLayout, _ paragraph: [SideRow]) -> Bool {
    guard let first = paragraph.first, let last = paragraph.last, let size = first.segments.first?.size else {
      return false
    }
    return page.rows[last.row].baseline - page.rows[first.row].baseline <= 2 * size * Float(paragraph.count)
  }

  /// Whether a side has running text: paragraphs of lines that fill most of its width.
  private func prose(_ page: PageLayout, _ side: [SideRow]) -> Bool {
    guard let box = box(of: side) else { return false }
    return paragraphs(page, side).contains { paragraph in
      guard isTight(page, paragraph) else { return false }
      let full = paragraph.filter { $0.segments.reduce(0) { $0 + $1.box.width } >= 0.6 * box.width }
      let words = full.reduce(0) { $0 + $1.words }
      return full.count >= proseLines && Float(words) >= proseWords * Float(full.count)
    }
  }

  /// Whether a view goes back and forth between the two sides.
  private func mixes(_ view: View, page: Int, of document: Document, _ one: Box, _ other: Box) -> Bool {
    var mixed = 0
    var turns = 0
    var last: Bool?
    for line in view.lines where line.page == page {
      var sides: Set<Bool> = []
      for origin in line.origins where origin >= 0 {
        let box = document.pages[page].glyphs[Int(origin)].box
        let side = one.holdsCentre(of: box) ? true : other.holdsCentre(of: box) ? false : nil
        guard let side else { continue }
        sides.insert(side)
        if let last, last != side { turns += 1 }
        last = side
      }
      if sides.count == 2 { mixed += 1 }
    }
    // One column after the other is one turn; a page whose columns stand in two bands makes three.
    return mixed >= 2 || turns > 4
  }
}

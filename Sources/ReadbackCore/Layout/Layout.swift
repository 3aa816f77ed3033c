/// A document as the rules look at it: what several of them need is worked out once.
public struct Layout: Sendable {
  public let document: Document
  /// PDF: one for each page of the document.
  public let pages: [PageLayout]
  /// DOCX: what a reader sees of each block of the document.
  public let texts: [String]
  /// PDF: one for each page of the document.
  let flows: [GlyphFlow]
  /// PDF: one for each of ``Document/fonts``.
  let families: [FontFamily]
  /// PDF: whether most of the glyphs that the pages show have a mapping to Unicode, so that words can be told.
  let hasReadableText: Bool

  public init(_ document: Document) {
    self.document = document
    texts = document.blocks.map(\.text)
    guard document.format == .pdf else {
      pages = []
      flows = []
      families = []
      hasReadableText = true
      return
    }
    flows = document.pages.map { GlyphFlow(page: $0) }
    families = document.fonts.map { FontFamily(named: $0.name) }
    hasReadableText = flows.reduce(0) { $0 + 2 * $1.unmapped } <= flows.reduce(0) { $0 + $1.shown }
    var lines: [[View.Line]] = Array(repeating: [], count: document.pages.count)
    for line in document.view(.pdfLines)?.lines ?? [] where lines.indices.contains(line.page) {
      lines[line.page].append(line)
    }
    pages = zip(document.pages, lines).map { PageLayout(page: $0, lines: $1, fonts: document.fonts) }
  }
}

/// The visible horizontal text of a page as rows of segments.
public struct PageLayout: Sendable {
  public let rows: [Row]
  /// Whether the page has visible text, most of it with a mapping to Unicode.
  public let isReadable: Bool
  /// Height of the page, in points.
  public let height: Float

  /// Segments that share a baseline, from left to right.
  public struct Row: Sendable {
    public var baseline: Float
    public var segments: [Segment]
    public var box: Box
  }

  /// A stretch of a row without a wide gap.
  public struct Segment: Sendable {
    public var box: Box
    /// Font size of its first glyph, in points.
    public var size: Float
    /// Whether its first glyph is set in a bold font.
    public var isBold: Bool
    public var scalars: [Unicode.Scalar]
    /// Index among the glyphs of the page, which is the place in the order of painting, of its first letter or digit:
    /// bullets are often painted apart from the text that they stand before. Of its first glyph where it has neither.
    public var firstGlyph: Int
    /// Whether it has a letter or digit so far.
    fileprivate var hasWord: Bool
    /// Whether its first glyph is page furniture, tagged as no content.
    public var isArtifact: Bool

    public var text: String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }

    /// Number of characters that are not white space.
    public var weight: Int { scalars.reduce(0) { $0 + ($1 == " " ? 0 : 1) } }
  }

  /// A gap of this many font sizes ends a segment. Word spaces are a quarter to a third of the size; justified
  /// lines stretch them to about half; gutters between columns are seldom below two thirds.
  static let gap: Float = 0.6

  /// - Parameters:
  ///   - page: what it paints.
  ///   - lines: those of the `pdf.lines` view for this page.
  ///   - fonts: those of the document.
  init(page: Page, lines: [View.Line], fonts: [Font]) {
    let isBold = fonts.map(\.looksBold)
    var rows: [Row] = []
    rows.reserveCapacity(lines.count)
    for line in lines {
      var row: Row?
      var index = -1
      for scalar in line.text.unicodeScalars {
        index += 1
        let origin = Int(line.origins[index])
        guard origin >= 0 else {
          row?.appendSpace()
          continue
        }
        let glyph = page.glyphs[origin]
        let run = page.run(of: glyph)
        guard run.rotation == 0, run.opacity > 0,
          run.flags.isDisjoint(with: [.invisible, .clipped, .offPage])
        else { continue }
        if row == nil {
          row = Row(baseline: glyph.originY, segments: [], box: glyph.box)
        }
        row?.append(scalar, glyph: glyph, index: origin, run: run, isBold: run.font >= 0 && isBold[run.font])
      }
      if let row { rows.append(row.trimmed) }
    }
    height = page.height
    let unmapped = page.runs.reduce(0) {
      $0 + ($1.flags.isDisjoint(with: [.noUnicode, .guessed]) ? 0 : $1.glyphs.count)
    }
    isReadable = !rows.isEmpty && 2 * unmapped <= page.glyphs.count
    self.rows = rows.filter { !$0.segments.isEmpty }
  }

  /// Box around all rows; nil for a page without visible text.
  public var textBox: Box? {
    guard let first = rows.first else { return nil }
    return rows.dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  public var weight: Int { rows.reduce(0) { $0 + $1.segments.reduce(0) { $0 + $1.weight } } }
}

extension PageLayout.Row {
  fileprivate mutating func append(
    _ scalar: Unicode.Scalar, glyph: Glyph, index: Int, run: GlyphRun, isBold: Bool
  ) {
    let size = max(run.size, 1)
    if let last = segments.last, glyph.box.x0 - last.box.x1 <= PageLayout.gap * max(size, last.size) {
      segments[segments.count - 1].box = last.box.union(glyph.box)
      segments[segments.count - 1].scalars.append(scalar)
      if !last.hasWord, Folding.isWord(scalar) {
        segments[segments.count - 1].firstGlyph = index
        segments[segments.count - 1].hasWord = true
      }
    } else if scalar != " " {
      segments.append(
        PageLayout.Segment(
          box: glyph.box, size: size, isBold: isBold, scalars: [scalar], firstGlyph: index,
          hasWord: Folding.isWord(scalar),
          isArtifact: run.flags.contains(.artifact)))
    }
    box = box.union(glyph.box)
  }

  fileprivate mutating func appendSpace() {
    if !segments.isEmpty { segments[segments.count - 1].scalars.append(" ") }
  }

  fileprivate var trimmed: PageLayout.Row {
    var row = self
    for index in row.segments.indices {
      while row.segments[index].scalars.last == " " { row.segments[index].scalars.removeLast() }
    }
    return row
  }
}

public import ReadbackCore

/// A line of text as a test draws it: its size in points and its look are all that headings are told by.
public struct DrawnLine: Sendable {
  public var text: String
  public var size: Float
  public var isBold: Bool

  public init(_ text: String, size: Float = 10, isBold: Bool = false) {
    self.text = text
    self.size = size
    self.isBold = isBold
  }
}

extension View {
  /// A view of plain lines that come from nowhere.
  public init(lines: [String], id: ViewID = .pdfStream) {
    self.init(
      id: id,
      lines: lines.map { Line(text: $0, origins: Array(repeating: -1, count: $0.unicodeScalars.count)) })
  }
}

extension Document {
  /// A page with one run a line and one glyph of half the font size a character, read from top to bottom.
  /// A tab moves on to the next of the columns, which are 200 points apart.
  ///
  /// The `odd` characters are in a font of their own, without a name as the others then are: programs cut large fonts up
  /// so.
  public init(drawn lines: [DrawnLine], odd: Set<Unicode.Scalar> = [], as id: ViewID = .pdfStream) {
    var page = Page(width: 595, height: 842)
    var view = View(id: id, lines: [])
    for (number, line) in lines.enumerated() {
      let top = 20 + Float(number) * 20
      var x: Float = 40
      var read = View.Line(text: "", page: 0, origins: [])
      var first = page.glyphs.count
      var isOdd = false
      func endRun() {
        guard page.glyphs.count > first else { return }
        page.runs.append(
          GlyphRun(
            glyphs: first..<page.glyphs.count, font: isOdd ? 2 : line.isBold ? 1 : 0, size: line.size,
            color: 0,
            opacity: 1, renderMode: 0, rotation: 0, flags: [], mark: -1, paintOrder: number))
        first = page.glyphs.count
      }
      for scalar in line.text.unicodeScalars {
        if scalar == "\t" {
          x = 40 + ((x - 40) / 200).rounded(.up) * 200
          read.text.unicodeScalars.append(" ")
          read.origins.append(-1)
          continue
        }
        if odd.contains(scalar) != isOdd {
          endRun()
          isOdd.toggle()
        }
        read.text.unicodeScalars.append(scalar)
        read.origins.append(Int32(page.glyphs.count))
        page.glyphs.append(
          Glyph(
            firstScalar: UInt32(page.scalars.count), scalarCount: 1, run: UInt32(page.runs.count), originX: x,
            originY: top + line.size, box: Box(x0: x, y0: top, x1: x + line.size / 2, y1: top + line.size)))
        page.scalars.append(scalar.value)
        x += line.size / 2
      }
      endRun()
      view.lines.append(read)
    }
    let fonts = (odd.isEmpty ? ["Sans", "Sans-Bold"] : ["", "Bold", ""]).map {
      Font(
        name: $0, kind: .trueType, isEmbedded: true, hasToUnicode: true, isSymbolic: false,
        isBold: $0.hasSuffix("Bold"), isItalic: false)
    }
    self.init(format: .pdf, pages: [page], fonts: fonts, views: [view])
  }
}

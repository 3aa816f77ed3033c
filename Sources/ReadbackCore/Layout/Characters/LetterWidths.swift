/// How wide each font sets each character, by the glyphs that stand where that character is expected.
struct LetterWidths {
  /// Widths in font sizes; ASCII letters of each font at 128 times its index.
  private var letters: [Float]
  /// Of capitals and marks that stand between small letters somewhere. Filled when first asked for.
  private var marks: [Mark]?
  /// For each place in ``letters`` the index of its mark, or -1.
  private var markIndices: [Int32] = []
  private let layout: Layout

  private struct Mark {
    /// Widths where it does not stand between small letters, each once.
    var outside: [Float] = []
    /// Words in which it does.
    var words: Set<[UInt32]> = []
  }

  init(_ layout: Layout) {
    self.layout = layout
    letters = Array(repeating: 0, count: 128 * layout.document.fonts.count)
    for (page, flow) in zip(layout.document.pages, layout.flows) {
      for run in page.runs where run.font >= 0 && run.rotation & 1 == 0 && run.size > 0 {
        for index in run.glyphs
        where flow.kinds[index].contains([.shown, .letter]) && !flow.kinds[index].contains(.unmapped) {
          let glyph = page.glyphs[index]
          let scalar = page.scalars[Int(glyph.firstScalar)]
          guard scalar < 128, glyph.scalarCount == 1 else { continue }
          let place = 128 * run.font + Int(scalar)
          if letters[place] == 0 { letters[place] = glyph.box.width / run.size }
        }
      }
    }
  }

  /// Advances of the small letters in Helvetica, in thousandths of the size (Adobe's Core 14 AFM files). Sans or serif,
  /// wide or narrow: "i" and "l" are narrow in every text font, "m" and "w" wide.
  private static let typical: [Float] = [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556,
    500, 722,
    500, 500, 500,
  ]

  /// How well the widths of the small letters of a font agree with those that letters have (Pearson's correlation: 1
  /// fully, 0 not at all); nil for fewer letters than asked for, and for fonts that set all in one width.
  func agreement(_ font: Int, letters count: Int) -> Float? {
    var widths: [(own: Float, typical: Float)] = []
    for letter in 0..<26 where letters[128 * font + 0x61 + letter] > 0 {
      widths.append((letters[128 * font + 0x61 + letter], Self.typical[letter]))
    }
    guard widths.count >= count, let number = Float(exactly: widths.count) else { return nil }
    let mean = (
      own: widths.reduce(0) { $0 + $1.own } / number, typical: widths.reduce(0) { $0 + $1.typical } / number
    )
    var (own, typical, both): (Float, Float, Float) = (0, 0, 0)
    for width in widths {
      let (first, second) = (width.own - mean.own, width.typical - mean.typical)
      own += first * first
      typical += second * second
      both += first * second
    }
    // Less than a twentieth of the mean is rounding, not design.
    guard typical > 0, own > number * (mean.own / 20) * (mean.own / 20) else { return nil }
    return both / (own * typical).squareRoot()
  }

  /// Whether a glyph between small letters is not the character that it is called: it has another width than that
  /// character has elsewhere in the font, or it is a capital that the font has nowhere else but in several such words.
  mutating func isMisplaced(
    _ scalar: UInt32, _ font: Int, _ advance: Float, tolerance: Float, words: Int
  ) -> Bool {
    let marks = marks ?? readMarks()
    let place = 128 * font + Int(scalar)
    guard markIndices.indices.contains(place), markIndices[place] >= 0 else { return false }
    let mark = marks[Int(markIndices[place])]
    guard mark.outside.isEmpty else {
      return mark.outside.allSatisfy { abs($0 - advance) > tolerance * max($0, advance) }
    }
    return (0x41...0x5A).contains(scalar) && mark.words.count >= words
  }

  /// More widths of one character than these are no design, and need not be told apart.
  private static let widths = 32

  private mutating func readMarks() -> [Mark] {
    markIndices = Array(repeating: -1, count: letters.count)
    var marks: [Mark] = []
    for (page, flow) in zip(layout.document.pages, layout.flows) {
      for word in flow.oddWords where word.count > 2 {
        for index in word where Self.isInside(word, index, flow) {
          guard let place = place(of: index, page, flow) else { continue }
          if markIndices[place] < 0 {
            markIndices[place] = Int32(marks.count)
            marks.append(Mark())
          }
          let around = max(word.lowerBound, index - 8)..<min(word.upperBound, index + 8)
          marks[Int(markIndices[place])].words.insert(around.flatMap { page.scalars(of: page.glyphs[$0]) })
        }
      }
    }
    for (page, flow) in zip(layout.document.pages, layout.flows) where !marks.isEmpty {
      for word in flow.words {
        for index in word where flow.kinds[index].isDisjoint(with: [.lower, .unmapped]) {
          guard let place = place(of: index, page, flow), markIndices[place] >= 0,
            !Self.isInside(word, index, flow)
          else { continue }
          let width = page.glyphs[index].advance(page.run(of: page.glyphs[index]))
          let mark = Int(markIndices[place])
          if marks[mark].outside.count < Self.widths, !marks[mark].outside.contains(width) {
            marks[mark].outside.append(width)
          }
        }
      }
    }
    self.marks = marks
    return marks
  }

  private static func isInside(_ word: Range<Int>, _ index: Int, _ flow: GlyphFlow) -> Bool {
    index > word.lowerBound && index + 1 < word.upperBound && flow.kinds[index - 1].contains(.lower)
      && flow.kinds[index + 1].contains(.lower)
  }

  /// The place of an ASCII character that is no small letter; nil for any other glyph.
  private func place(of index: Int, _ page: Page, _ flow: GlyphFlow) -> Int? {
    let glyph = page.glyphs[index]
    guard glyph.scalarCount == 1, flow.kinds[index].isDisjoint(with: [.lower, .unmapped]) else { return nil }
    let scalar = page.scalars[Int(glyph.firstScalar)]
    let font = page.run(of: glyph).font
    return scalar < 128 && font >= 0 ? 128 * font + Int(scalar) : nil
  }
}

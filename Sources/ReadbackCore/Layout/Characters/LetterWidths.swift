/// How wide each font sets each character, by the glyphs that stand where that character is expected.
struct LetterWidths {
  private struct Key: Hashable {
    var font: Int
    var scalar: UInt32
  }

  /// Widths in font sizes; ASCII letters of each font at 128 times its index.
  private var letters: [Float]
  /// Of capitals and marks, where they do not stand between small letters. Filled when first asked for.
  private var marks: [Key: [Float]]?
  private let layout: Layout

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

  // In every font that sets letters in their own widths, each of the first is narrower than each of the second.
  private static let narrow = [UInt8]("iljftI".utf8)
  private static let wide = [UInt8]("mwMW".utf8)

  /// Whether letters that are narrow in every font are not, next to those that are wide.
  func contradicts(_ font: Int, comparisons: Int, percent: Int) -> Bool {
    var compared = 0
    var wrong = 0
    var same = 0
    for narrow in Self.narrow {
      let first = letters[128 * font + Int(narrow)]
      guard first > 0 else { continue }
      for wide in Self.wide {
        let second = letters[128 * font + Int(wide)]
        guard second > 0 else { continue }
        compared += 1
        if abs(first - second) < 0.02 * second { same += 1 } else if first > second { wrong += 1 }
      }
    }
    // A font of one width sets all alike.
    return compared >= comparisons && 2 * same < compared && 100 * wrong >= percent * compared
  }

  /// Whether a glyph has another width than the character has everywhere else in the font; false where it is nowhere.
  mutating func differs(_ scalar: UInt32, _ font: Int, _ advance: Float, by tolerance: Float) -> Bool {
    let known = marks ?? readMarks()
    marks = known
    guard let widths = known[Key(font: font, scalar: scalar)], !widths.isEmpty else { return false }
    return widths.allSatisfy { abs($0 - advance) > tolerance * max($0, advance) }
  }

  private func readMarks() -> [Key: [Float]] {
    var marks: [Key: [Float]] = [:]
    for (page, flow) in zip(layout.document.pages, layout.flows) {
      for word in flow.words {
        for index in word {
          let kind = flow.kinds[index]
          guard kind.isDisjoint(with: [.lower, .unmapped]) else { continue }
          let isInside =
            index > word.lowerBound && index + 1 < word.upperBound && flow.kinds[index - 1].contains(.lower)
            && flow.kinds[index + 1].contains(.lower)
          let glyph = page.glyphs[index]
          guard !isInside, glyph.scalarCount == 1, page.scalars[Int(glyph.firstScalar)] < 128 else {
            continue
          }
          let run = page.run(of: glyph)
          marks[Key(font: run.font, scalar: page.scalars[Int(glyph.firstScalar)]), default: []].append(
            glyph.advance(run))
        }
      }
    }
    return marks
  }
}

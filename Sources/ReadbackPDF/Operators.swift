internal import CPopplerGlyphs

/// What the text operators of a page say that its glyphs alone do not tell.
struct Operators {
  /// A string that one operator, or one element of its array, shows.
  struct ShownString {
    var firstGlyph: Int
    /// Font size, character spacing and word spacing as the operators set them, in text space.
    var fontSize: Float
    var characterSpace: Float
    var wordSpace: Float
  }

  /// Where an operator (`Td`, `TD`, `Tm`, `T*`) puts the pen.
  struct Move {
    /// The glyph that is shown next.
    var nextGlyph: Int
    var x: Float
    var y: Float
  }

  var strings: [ShownString] = []
  var moves: [Move] = []
  /// The first glyph of each text object (`BT`).
  var textObjects: [Int] = []
}

extension Operators {
  init(_ page: rbg_page) {
    strings = UnsafeBufferPointer(start: page.strings, count: page.string_count).map {
      ShownString(
        firstGlyph: Int($0.first_glyph), fontSize: $0.font_size, characterSpace: $0.char_space,
        wordSpace: $0.word_space)
    }
    moves = UnsafeBufferPointer(start: page.text_moves, count: page.text_move_count).map {
      Move(nextGlyph: Int($0.next_glyph), x: $0.x, y: $0.y)
    }
    textObjects = UnsafeBufferPointer(start: page.text_objects, count: page.text_object_count).map(Int.init)
  }
}

/// What a font's dictionary says of widths and heights, in em.
struct FontWidths {
  /// Of the space; 0 where the font has none.
  var space: Float
  /// What pypdf takes for a character without a width.
  var other: Float
  /// Of the space, by the font's own matrix where it has one.
  var matrixSpace: Float
  /// The mean of all widths that it gives.
  var mean: Float
  /// Height of a line as PDFBox takes it; 0 where the font says nothing.
  var height: Float
  /// How far the file says that the font reaches above the baseline and below it (0 or less); 0 where it says nothing.
  var ascent: Float
  var descent: Float
  /// The size that the content stream sets, in sizes of runs: 1 but for Type 3.
  var em: Float

  /// What is taken for a font that cannot be read.
  static let unknown = FontWidths(
    space: 0, other: 0.5, matrixSpace: 0, mean: 0.5, height: 0, ascent: 0, descent: 0, em: 1)
}

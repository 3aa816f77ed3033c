/// A stretch of a view that is one value, perhaps broken over lines.
struct Passage {
  struct Piece {
    var line: Int
    /// Scalar offsets in the line.
    var range: Range<Int>
  }

  var pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  init(line: Int, range: Range<Int>) {
    pieces = [Piece(line: line, range: range)]
  }

  var isEmpty: Bool { pieces.allSatisfy(\.range.isEmpty) }

  func overlaps(_ other: Passage) -> Bool {
    pieces.contains { piece in
      other.pieces.contains { $0.line == piece.line && $0.range.overlaps(piece.range) }
    }
  }

  var span: TextSpan? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return TextSpan(
      start: TextSpan.Position(line: first.line, offset: first.range.lowerBound),
      end: TextSpan.Position(line: last.line, offset: last.range.upperBound))
  }

  /// The text with its lines joined: by a space, or by nothing where a line ends inside a word.
  func text(in view: ViewText) -> String {
    guard pieces.count > 1 else { return pieces.first.map { view.lines[$0.line].string($0.range) } ?? "" }
    var text: [Unicode.Scalar] = []
    for piece in pieces {
      if let last = text.last {
        if last.value == 0xAD {
          text.removeLast()
        } else if !(Folding.isDash(last) && text.dropLast().last.map(Folding.isWord) == true) && last != "/" {
          text.append(" ")
        }
      }
      text += view.lines[piece.line].scalars[piece.range]
    }
    return String(scalars: text[...])
  }

  /// What its words tell, all together.
  func kinds(in view: ViewText) -> WordKinds {
    pieces.reduce(into: []) { $0.formUnion(view.lines[$1.line].kinds(in: $1.range)) }
  }
}

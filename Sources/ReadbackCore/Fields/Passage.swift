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
    var text: [Unicode.Scalar] = []
    for piece in pieces {
      if let last = text.last {
        if last.value == 0xAD {
          text.removeLast()
        } else if SplitAccents.isAccent(last) {
          // The line is broken between an accent and its letter.
        } else if !(Folding.isDash(last) && text.dropLast().last.map(Folding.isWord) == true) && last != "/" {
          text.append(" ")
        }
      }
      text += view.lines[piece.line].scalars[piece.range]
    }
    return String(scalars: SplitAccents.composed(text)[...])
  }

  /// With the rest of a word that the view breaks between an accent and its letter: `M\u{A8}`, `unchen`.
  func completed(in view: ViewText) -> Passage {
    guard let first = pieces.first, let last = pieces.last else { return self }
    var pieces = pieces
    let end = view.lines[last.line].content.upperBound
    if last.range.upperBound == end, !last.range.isEmpty,
      SplitAccents.isAccent(view.lines[last.line].scalars[end - 1]),
      last.line + 1 < view.lines.count
    {
      let next = view.lines[last.line + 1]
      let word = next.text.prefix { Folding.isWord($0) }
      if !word.isEmpty { pieces.append(Piece(line: last.line + 1, range: word.startIndex..<word.endIndex)) }
    }
    if first.line > 0, first.range.lowerBound == view.lines[first.line].content.lowerBound {
      let before = view.lines[first.line - 1]
      if let accent = before.text.last, SplitAccents.isAccent(accent) {
        let start = before.text.lastIndex(where: Folding.isSpace).map { $0 + 1 } ?? before.content.lowerBound
        pieces.insert(Piece(line: first.line - 1, range: start..<before.content.upperBound), at: 0)
      }
    }
    return Passage(pieces)
  }

  /// What its words tell, all together.
  func kinds(in view: ViewText) -> WordKinds {
    pieces.reduce(into: []) { $0.formUnion(view.lines[$1.line].kinds(in: $1.range)) }
  }
}

/// A row of a list: one line, or several where the row was too long for one.
struct TextRow {
  /// The lines joined as one, so that separators and parentheses are read across their ends.
  var line: ViewText.Line
  /// Where each scalar of ``line`` stands in the view; line -1 for a space put in between two lines.
  var places: [(line: Int, offset: Int)]
  var hasBullet: Bool
  var lineCount = 1
  var style: TextStyle?

  init(_ number: Int, in view: ViewText) {
    let source = view.lines[number]
    line = source
    line.content = source.body
    line.gaps = source.gaps.filter { $0 > source.body.lowerBound }
    places = line.scalars.indices.map { (number, $0) }
    hasBullet = source.hasBullet
    style = source.style
  }

  mutating func append(_ number: Int, in view: ViewText) {
    let next = view.lines[number]
    line.scalars.removeSubrange(line.content.upperBound...)
    places.removeSubrange(line.content.upperBound...)
    if let last = line.scalars.last, last != "/",
      !(Folding.isDash(last) && line.scalars.dropLast().last.map(Folding.isWord) == true)
    {
      line.scalars.append(" ")
      places.append((-1, 0))
    }
    lineCount += 1
    let start = line.scalars.count
    line.marks += next.marks(in: next.content).map { start + $0 - next.content.lowerBound }
    line.scalars += next.scalars[next.content]
    places += next.content.map { (number, $0) }
    line.content = line.content.lowerBound..<line.scalars.count
    line.afterBullet = line.content.lowerBound
  }

  func passage(_ range: Range<Int>) -> Passage {
    var pieces: [Passage.Piece] = []
    for position in range where places[position].line >= 0 {
      let place = places[position]
      if let last = pieces.last, last.line == place.line {
        pieces[pieces.count - 1].range = last.range.lowerBound..<place.offset + 1
      } else {
        pieces.append(Passage.Piece(line: place.line, range: place.offset..<place.offset + 1))
      }
    }
    return Passage(pieces)
  }
}

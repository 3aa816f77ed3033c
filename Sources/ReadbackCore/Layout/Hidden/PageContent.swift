extension Page {
  /// The share of the page that pictures cover, 0 to 1; where they overlap it is taken twice, up to the whole page.
  var imageShare: Float {
    let covered = images.reduce(Float(0)) { $0 + ($1.box.intersection(box)?.area ?? 0) }
    return min(1, covered / max(box.area, 1))
  }

  /// The lines of type that a picture or drawing shows where the page has no text.
  func typeLines(in drawing: Box) -> [Ink.TypeLine] {
    guard let ink, !ink.lines.isEmpty, let box = drawing.intersection(box) else { return [] }
    return ink.lines.filter { $0.drawing == box }
  }
}

extension GlyphFlow {
  /// Letters and digits that are shown, or that are not.
  func letters(shown isShown: Bool) -> Int {
    kinds.reduce(0) {
      $0 + (!$1.isDisjoint(with: [.letter, .digit]) && $1.contains(.shown) == isShown ? 1 : 0)
    }
  }
}

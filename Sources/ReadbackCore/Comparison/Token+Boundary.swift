extension [Token] {
  /// Whether the token at `index` and the one before it are one word, so that a fact cannot begin or end
  /// between them: `C` and `+` of `C++`, `Node` and `.` of `Node.js`, `R` and `&` of `R&D`.
  func joins(at index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    let before = self[index - 1]
    let after = self[index]
    guard after.isGlued || before.isOpen && before.kind == .joiner && before.line != after.line else {
      return false
    }
    switch (before.kind, after.kind) {
    case (.ideograph, _), (_, .ideograph), (.looseSign, _), (_, .looseSign), (.mark, _), (_, .mark):
      return false
    // Lists and alternatives are joined by slashes and dashes: `Go/Python`.
    case (.slash, _), (_, .slash), (.wideDash, _), (_, .wideDash): return false
    // A lost character inside a word; at its edge it is an icon.
    case (.damage, _): return before.isGlued && index > 1 && self[index - 2].isWord
    case (_, .damage): return index + 1 < count && self[index + 1].isGlued && self[index + 1].isWord
    default: return true
    }
  }
}

/// Where a fact stands in a view and in which state.
struct FactMatch {
  /// Indices of tokens, from the first to one past the last.
  var tokens: Range<Int>
  var status: FactStatus
  var isDuplicated = false
  /// Where it was read into; nil for what is not misplaced.
  var elsewhere: PlaceCheck.Elsewhere?
}

/// The headings of one language, as people write them. Case, diacritics, spaces and `&` against the word
/// for it make no difference; a synonym is one more string here and one row in the tests.
struct HeadingTable: Sendable {
  /// Headings with one meaning in every parser.
  var standard: KeyValuePairs<SectionKind, [String]>
  /// Headings that parsers file differently, under what they most often mean; under
  /// ``SectionKind/unknown`` those that may stand over anything.
  var ambiguous: KeyValuePairs<SectionKind, [String]>
  /// Words before or after a heading that leave its meaning alone: `Selected Projects`.
  var modifiers: [String]
  /// Words that give a longer heading its meaning: `Leadership Experience`. Such a heading is ambiguous.
  var heads: KeyValuePairs<SectionKind, [String]>
  /// Where the head of a phrase stands in this language.
  var headPosition: HeadPosition
  /// Words for `&`.
  var conjunctions: [String]

  enum HeadPosition: Sendable {
    case firstWord, lastWord
    /// The end of the last word: `Berufserfahrung`.
    case lastWordEnding
  }
}

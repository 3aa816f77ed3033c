/// How a letter is set, as far as headings differ from body text by it.
struct TextStyle: Hashable {
  /// In half points: rounding errors of a producer must not make two styles of one.
  var size: Int32
  var isBold: Bool
  var isItalic: Bool
  var color: UInt32
  /// Which font, as far as the document names it; -1 unknown. Subsets of one font are one.
  var font: Int32
  /// DOCX: outline level of the paragraph, or -1.
  var outline: Int32
  /// Shown in capitals whatever the text says.
  var isCapitals: Bool
}

/// What is said of a cause that is no rule: what the reader does, and what helps.
package struct CauseText {
  package var what: String
  package var fix: String

  /// nil for rules and for `unexplained`.
  package init?(_ cause: String) {
    switch cause {
    case "reading-order":
      self.init(
        "this reader takes the text in another order, so that words of others stand between or around",
        "let what belongs together follow each other in the document, in one column")
    case "word-spacing":
      self.init(
        "this reader sets spaces between letters, or none between words",
        "separate words by spaces and not by position or tabs alone, and do not space letters")
    case "line-break":
      self.init(
        "a line break of the page cuts a word, number or address",
        "keep it in one line, or shorten it; switch hyphenation off")
    case "replacement-text":
      self.init(
        "this reader takes other characters for the same glyphs",
        "type the text as it should be read, without styles that transform it")
    case "view-scope":
      self.init(
        "this reader does not read that part of the file", "put it into ordinary paragraphs of the body")
    case "section-heading":
      self.init(
        "it stands under the heading of another section", "give it a heading of its own, or move it")
    default: return nil
    }
  }

  private init(_ what: String, _ fix: String) {
    self.what = what
    self.fix = fix
  }
}

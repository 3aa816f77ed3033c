internal import ReadbackCore

/// What the limits still allow to the stories of one document, taken together.
struct Allowance {
  private let limits: Limits
  private var paragraphs = 0
  private var characters = 0

  init(_ limits: Limits) {
    self.limits = limits
  }

  mutating func takeParagraph() throws(ExtractionError) {
    paragraphs += 1
    guard paragraphs <= limits.paragraphs else { throw .limitExceeded(.paragraphs(limits.paragraphs)) }
  }

  /// Every character is kept several times over, in its block and in each view that shows it.
  mutating func take(_ text: String) throws(ExtractionError) {
    characters += text.unicodeScalars.count
    guard characters <= limits.glyphs else { throw .limitExceeded(.glyphs(limits.glyphs)) }
  }
}

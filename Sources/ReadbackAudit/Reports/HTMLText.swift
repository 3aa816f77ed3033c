internal import ReadbackReports

/// HTML that grows. Text gets into it escaped, in elements and in attributes alike; only literals of this program get
/// into it as they are.
struct HTMLText {
  private(set) var text = ""

  /// Adds markup, which only a literal can be.
  mutating func markup(_ literal: StaticString) { text += literal.description }

  /// Adds text of any origin.
  mutating func text(_ words: String) { text += Self.escaped(words) }

  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], _ body: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    body(&self)
    text += "</\(name)>"
  }

  mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)], _ words: String) {
    element(name, attributes) { $0.text(words) }
  }

  mutating func element(_ name: StaticString, _ words: String) {
    element(name) { $0.text(words) }
  }

  /// An element without content: `<rect … />`.
  mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    open(name, attributes, end: " />")
  }

  private mutating func open(
    _ name: StaticString, _ attributes: [(StaticString, String)], end: StaticString = ">"
  ) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
    text += end.description
  }

  /// Control characters and those that switch the direction of writing are shown as their codes: a file's name must not
  /// rearrange the page.
  static func escaped(_ words: String) -> String {
    HTMLEntities.escaped(PrintableText.line(words))
  }
}

internal import ReadbackCore

/// A piece of a page in HTML. Text gets in by way of ``init(_:)`` alone, which escapes it: nothing that stands in a file can
/// become markup.
struct Markup: Sendable, Hashable, ExpressibleByStringLiteral {
  let source: String

  /// Text; what cannot be seen in it is shown by its code.
  init(_ text: String) { source = HTMLEntities.escaped(PrintableText.lines(text)) }

  init(stringLiteral text: String) { self.init(text) }

  private init(source: String) { self.source = source }

  static let none = Markup(source: "")

  /// An element around pieces.
  ///
  /// - Parameters:
  ///   - name: of the element.
  ///   - style: its classes.
  ///   - attributes: in order, values as text.
  ///   - content: what is in it.
  /// - Returns: the element with its tags.
  static func element(
    _ name: StaticString, _ style: StaticString = "", _ attributes: [(StaticString, String)] = [],
    _ content: [Markup]
  ) -> Markup {
    Markup(source: "\(start(name, style, attributes))\(content.map(\.source).joined())</\(name)>\n")
  }

  static func element(_ name: StaticString, _ style: StaticString = "", _ content: Markup...) -> Markup {
    element(name, style, [], content)
  }

  /// A link to another page of the same report.
  static func link(_ page: String, _ content: Markup) -> Markup {
    Markup(source: "\(start("a", "", [("href", page)]))\(content.source)</a>\n")
  }

  /// A picture within the page.
  static func picture(_ picture: Picture, alternative: String) -> Markup {
    Markup(
      source: start(
        "img", "",
        [
          ("alt", alternative), ("width", "\(picture.width)"), ("height", "\(picture.height)"),
          ("src", DataURI.png(picture.png)),
        ]) + "\n")
  }

  static func + (left: Markup, right: Markup) -> Markup { Markup(source: left.source + right.source) }

  /// A whole page.
  static func page(title: String, _ content: [Markup]) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
    <title>\(Markup(title).source)</title>
    <style>
    \(EvidenceStyle.sheet)
    </style>
    </head>
    <body>
    \(content.map(\.source).joined())</body>
    </html>

    """
  }

  private static func start(
    _ name: StaticString, _ style: StaticString, _ attributes: [(StaticString, String)]
  ) -> String {
    var tag = "<\(name)"
    if style.utf8CodeUnitCount > 0 { tag += " class=\"\(style)\"" }
    for (key, value) in attributes { tag += " \(key)=\"\(Markup(value).source)\"" }
    return tag + ">"
  }
}

internal import ReadbackCore

/// A place in words that lead a person to it.
struct PlaceText {
  let words: String

  /// - Parameters:
  ///   - place: to put into words.
  ///   - document: knows how large the page is that a box lies on.
  init(_ place: Place, in document: Document) {
    switch place {
    case .part(let part, let paragraph):
      words = "\(Self.name(ofPart: part)), paragraph \(paragraph)"
    case .page(let number, let box):
      guard document.pages.indices.contains(number - 1) else {
        words = "page \(number)"
        return
      }
      words = "page \(number)" + Self.region(of: box, on: document.pages[number - 1])
    }
  }

  /// The name that people know a part by, with its path where there may be several of the kind.
  private static func name(ofPart part: String) -> String {
    let file = part.split(separator: "/").last.map(String.init) ?? part
    if file == "document.xml" { return "body" }
    let kinds = ["header", "footer", "footnotes", "endnotes", "comments"]
    guard let kind = kinds.first(where: file.hasPrefix) else { return part }
    return "\(kind) (\(part))"
  }

  /// In thirds of the page: `, top left`, `, middle, across the page`; empty where the box says nothing.
  private static func region(of box: Box, on page: Page) -> String {
    guard page.width > 0, page.height > 0, box.x1 >= box.x0, box.y1 >= box.y0 else { return "" }
    let isWide = box.width > 0.6 * page.width
    let isTall = box.height > 0.6 * page.height
    if box.x1 <= 0 || box.y1 <= 0 || box.x0 >= page.width || box.y0 >= page.height { return ", off the page" }
    let column = third(box.midX / page.width, "left", "centre", "right")
    let row = third(box.midY / page.height, "top", "middle", "bottom")
    switch (isTall, isWide) {
    case (true, true): return ", all over it"
    case (true, false): return ", down the \(column == "centre" ? "middle" : column + " side")"
    case (false, true): return ", \(row), across it"
    case (false, false): return ", \(row) \(column)"
    }
  }

  private static func third(_ share: Float, _ first: String, _ second: String, _ last: String) -> String {
    share < 1 / 3 ? first : share > 2 / 3 ? last : second
  }
}

/// The targets of links, each with the text that it lies over: what a person sees behind an icon or a word, and a
/// reader of the text alone does not.
struct LinkTargets {
  struct Target {
    var url: [Unicode.Scalar]
    var passage: Passage
  }

  private let view: ViewText
  /// Indices into ``Document/links`` by the page or block that they lie on.
  private let pages: [Int: [Int]]
  private let paragraphs: [Place: [Int]]

  init(_ view: ViewText) {
    self.view = view
    var pages: [Int: [Int]] = [:]
    var paragraphs: [Place: [Int]] = [:]
    for (index, link) in view.document.links.enumerated() {
      switch link.place {
      case .page(let page, _): pages[page - 1, default: []].append(index)
      case .part: paragraphs[link.place, default: []].append(index)
      }
    }
    self.pages = pages
    self.paragraphs = paragraphs
  }

  var isEmpty: Bool { pages.isEmpty && paragraphs.isEmpty }

  /// Most links that are looked for on one page or in one paragraph: contact lines have a handful.
  private static let most = 200

  /// The targets over some lines, in the order of their text.
  func targets(over lines: [Int]) -> [Target] {
    guard !isEmpty else { return [] }
    return lines.flatMap { number -> [Target] in
      guard view.source.lines.indices.contains(number) else { return [] }
      let line = view.source.lines[number]
      guard line.origins.count == view.lines[number].scalars.count else { return [] }
      let found = line.page >= 0 ? onPage(number, line) : inParagraph(number, line)
      return found.sorted {
        ($0.passage.pieces.first?.range.lowerBound ?? 0) < ($1.passage.pieces.first?.range.lowerBound ?? 0)
      }
    }
  }

  private func onPage(_ number: Int, _ line: View.Line) -> [Target] {
    guard let links = pages[line.page], view.document.pages.indices.contains(line.page) else { return [] }
    let glyphs = view.document.pages[line.page].glyphs
    return links.prefix(Self.most).compactMap { index in
      guard case .page(_, let box) = view.document.links[index].place else { return nil }
      let over = line.origins.indices.filter { position in
        let origin = Int(line.origins[position])
        guard glyphs.indices.contains(origin) else { return false }
        let glyph = glyphs[origin].box
        let x = (glyph.x0 + glyph.x1) / 2
        let y = (glyph.y0 + glyph.y1) / 2
        return box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1
      }
      guard let first = over.first, let last = over.last else { return nil }
      return target(index, number, first..<last + 1)
    }
  }

  /// The k-th link of a paragraph lies over its k-th stretch of runs inside hyperlinks.
  private func inParagraph(_ number: Int, _ line: View.Line) -> [Target] {
    guard let origin = line.origins.first(where: { $0 >= 0 }),
      view.document.blocks.indices.contains(Int(origin))
    else { return [] }
    let block = view.document.blocks[Int(origin)]
    guard let links = paragraphs[block.place] else { return [] }
    var stretches: [Range<Int>] = []
    var position = 0
    var isInside = false
    for run in block.runs where run.flags.isDisjoint(with: [.deleted, .hidden, .instruction]) {
      let end = position + run.text.unicodeScalars.count
      if run.flags.contains(.hyperlink) {
        if isInside, let last = stretches.last {
          stretches[stretches.count - 1] = last.lowerBound..<end
        } else {
          stretches.append(position..<end)
        }
      }
      isInside = run.flags.contains(.hyperlink)
      position = end
    }
    // A paragraph that is broken over lines, or whose links touch, is not counted through.
    guard stretches.count == links.count, position == view.lines[number].scalars.count else { return [] }
    return zip(links, stretches).prefix(Self.most).compactMap { target($0, number, $1) }
  }

  private func target(_ index: Int, _ number: Int, _ range: Range<Int>) -> Target? {
    let line = view.lines[number]
    let trimmed = line.trimmed(range)
    guard !trimmed.isEmpty else { return nil }
    return Target(
      url: Array(view.document.links[index].url.unicodeScalars),
      passage: Passage(line: number, range: trimmed))
  }
}

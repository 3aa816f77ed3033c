extension Layout {
  /// What a rule that found nothing in the text of a PDF may say: clear only where there is text and all of it was read.
  var clearOfText: Outcome {
    guard
      document.pages.contains(where: { !$0.glyphs.isEmpty })
        || document.gaps.contains(where: { $0.page != nil })
    else { return .inconclusive("no page has text") }
    return clearOfPages
  }

  /// What a rule that found nothing on the pages of a PDF may say: clear only where all of them were read.
  var clearOfPages: Outcome {
    if let page = document.gaps.lazy.compactMap(\.page).first {
      return .inconclusive("page \(page) cannot be read")
    }
    return .clear
  }

  /// What the name of a font of a glyph run says.
  func family(_ font: Int) -> FontFamily { families.indices.contains(font) ? families[font] : .text }

  /// A stretch of glyphs as evidence: its box, and the text of its line around it.
  ///
  /// - Parameters:
  ///   - glyphs: indices into the glyphs of the page, not empty.
  ///   - number: index into ``Document/pages``.
  /// - Returns: the box on that page and the text.
  func evidence(_ glyphs: Range<Int>, page number: Int) -> Evidence {
    let page = document.pages[number]
    let box = page.glyphs[glyphs].dropFirst().reduce(page.glyphs[glyphs.lowerBound].box) { $0.union($1.box) }
    return Evidence(place: .page(number + 1, box: box), excerpt: excerpt(glyphs, page: number))
  }

  /// The text of glyphs with some of their line on both sides; `□` stands for what has no readable character.
  private func excerpt(_ glyphs: Range<Int>, page number: Int) -> String {
    let page = document.pages[number]
    let flow = flows[number]
    let context = 20
    var first = glyphs.lowerBound
    while first > 0, glyphs.lowerBound - first < context, !flow.kinds[first].contains(.startsLine) {
      first -= 1
    }
    var last = glyphs.upperBound
    while last < page.glyphs.count, last - glyphs.upperBound < context,
      !flow.kinds[last].contains(.startsLine)
    {
      last += 1
    }
    // UTF-8: appending bytes is several times as fast as appending scalars to a string.
    var text: [UInt8] = []
    text.reserveCapacity(4 * (last - first))
    let space = UInt8(ascii: " ")
    for index in first..<last {
      let isSpace = flow.kinds[index].contains(.space)
      if isSpace || (index > first && flow.gaps[index] > GlyphFlow.wordGap), text.last != space {
        text.append(space)
      }
      if isSpace { continue }
      let scalars = page.scalars(of: page.glyphs[index])
      if scalars.isEmpty || flow.kinds[index].contains(.unmapped) {
        text += "□".utf8
      } else {
        for scalar in scalars.lazy.compactMap({ Unicode.Scalar($0) }) {
          if let bytes = UTF8.encode(scalar) { text += bytes }
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

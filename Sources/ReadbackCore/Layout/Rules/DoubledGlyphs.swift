/// Letters painted twice in the same place, to make them look bold or shadowed.
///
/// ```
/// Jane        drawn, twice with a tiny shift
/// JJaannee    read, or "Jane Jane"
/// ```
public struct DoubledGlyphs: LayoutRule {
  /// Two equal letters that are so near, in font sizes, show as one.
  public var shift: Float = 0.1
  /// So many of them are no chance.
  public var letters = 4
  /// A stretch of a line is compared with so many of its neighbours on the line, which bounds the work on pages that
  /// paint everything in one place.
  public var neighbours = 8

  public init() {}

  public static let id = "doubled-glyphs"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text painted twice", formats: [.pdf],
      recognizes:
        "visible letters over the same letters within a tenth of the font size: bold type or shadows made by painting "
        + "twice; doubled letters of a word stand beside each other and are left alone",
      why:
        "extractors return what is painted: every letter or every word twice; only some take the copies out",
      damage: [
        .warning(
          "names and headings, which are what is made bold, are returned twice or with doubled letters")
      ],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .documented(
        "reports to pypdf, pdfplumber, PyMuPDF and unstructured show doubled letters from such files"),
      fix: "use the bold cut of the font instead of an effect",
      advice: [
        .init(.word, "choose a font family with a bold cut; remove text shadows and outlines"),
        .init(.libreOffice, "choose a font family with a bold cut; clear Font Effects > Shadow"),
        .init(.latex, "do not use \\pmb or \\contour"),
        .init(.browser, "load the bold cut of the web font; leave out text-shadow"),
        .init(.designer, "use the bold cut instead of copies, strokes or shadows"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("fake bold", "Jane Doe", note: "painted again half a point to the right") { document in
          document.pages[0].repaint(shift: 0.5)
        }
      ],
      clear: [
        .page("doubled letters", "Anna Little, bookkeeper"),
        .page("the same word again below", "Jane Doe\nJane Doe"),
      ])
  }

  /// A stretch of glyphs along one line.
  private struct Line {
    var glyphs: Range<Int>
    var rotation: Int
    var across: Float
    var start: Float
    var end: Float
    var size: Float
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var evidence: [Evidence] = []
    var doubled = 0
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      let lines = lines(of: page, flow)
      for (position, line) in lines.enumerated() {
        for other in lines[(position + 1)...].prefix(neighbours) {
          guard other.rotation == line.rotation, abs(other.across - line.across) <= shift * line.size else {
            break
          }
          guard other.start < line.end else { continue }
          let same = sameLetters(line, other, page, flow)
          guard same > 0 else { continue }
          doubled += same
          if evidence.count < TextDamage.places {
            evidence.append(layout.evidence(line.glyphs, page: number))
          }
        }
      }
    }
    guard doubled >= letters else { return layout.clearOfText }
    return .found([
      Finding(
        rule: Self.id, severity: .warning, message: "\(doubled) letters are painted twice in the same place",
        evidence: evidence, views: document.views.map(\.id))
    ])
  }

  /// The stretches of a page by direction, baseline and start.
  private func lines(of page: Page, _ flow: GlyphFlow) -> [Line] {
    var lines: [Line] = []
    for index in page.glyphs.indices where flow.kinds[index].contains([.shown, .letter]) {
      let run = page.run(of: page.glyphs[index])
      let place = page.glyphs[index].place(run.rotation)
      let isNext = !flow.kinds[index].contains(.startsLine) && flow.gaps[index] > -shift
      if let last = lines.indices.last, isNext, lines[last].rotation == run.rotation,
        !flow.kinds[lines[last].glyphs.upperBound..<index + 1].contains(where: { $0.contains(.startsLine) })
      {
        lines[last].glyphs = lines[last].glyphs.lowerBound..<index + 1
        lines[last].end = place.end
      } else {
        lines.append(
          Line(
            glyphs: index..<index + 1, rotation: run.rotation, across: place.across, start: place.start,
            end: place.end, size: run.size))
      }
    }
    // Baselines of one line differ by rounding; only neighbours are compared, so that they must sort together.
    return lines.sorted {
      ($0.rotation, ($0.across).rounded(), $0.start) < ($1.rotation, ($1.across).rounded(), $1.start)
    }
  }

  /// Letters of one stretch that lie on the same letters of another.
  private func sameLetters(_ first: Line, _ second: Line, _ page: Page, _ flow: GlyphFlow) -> Int {
    var left = first.glyphs.lowerBound
    var right = second.glyphs.lowerBound
    var same = 0
    while left < first.glyphs.upperBound, right < second.glyphs.upperBound {
      let one = page.glyphs[left].place(first.rotation)
      let other = page.glyphs[right].place(first.rotation)
      if abs(one.start - other.start) <= shift * first.size {
        if flow.kinds[left].contains(.letter),
          page.scalars(of: page.glyphs[left]) == page.scalars(of: page.glyphs[right])
        {
          same += 1
        }
        left += 1
        right += 1
      } else if one.start < other.start {
        left += 1
      } else {
        right += 1
      }
    }
    return same
  }
}

extension Page {
  /// Paints everything again, moved to the right; for examples.
  fileprivate mutating func repaint(shift: Float) {
    let count = glyphs.count
    for run in runs {
      var copy = run
      copy.glyphs = run.glyphs.lowerBound + count..<run.glyphs.upperBound + count
      runs.append(copy)
    }
    for glyph in glyphs {
      var copy = glyph
      copy.run += UInt32(runs.count / 2)
      copy.originX += shift
      copy.box.x0 += shift
      copy.box.x1 += shift
      glyphs.append(copy)
    }
  }
}

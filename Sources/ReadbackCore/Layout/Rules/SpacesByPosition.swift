/// Words that are apart on the page without a space between them: extractors have to guess where words end.
///
/// ```
/// led a team of four    drawn; there are gaps, and no space characters
/// ledateamoffour        read, where the gaps are narrower than the extractor expects
/// ```
public struct SpacesByPosition: LayoutRule {
  /// Gaps at word ends that hold no space character make the rule look: this share of all, in percent.
  public var share = 50
  /// A page with fewer gaps between words says nothing.
  public var gaps = 20
  /// Readers with thresholds relative to the font size split at gaps of up to this many sizes: pdfminer (`word_margin`)
  /// and poppler at 0.1 to 0.15, pypdf and PDFBox at half a space, which is about 0.15.
  public var relativeThreshold: Float = 0.15
  /// pdfplumber and what is built on it split at gaps of this many points, whatever the size (`x_tolerance`).
  public var absoluteThreshold: Float = 3
  /// Of the gaps, the share in percent that may be narrower before words are said to join.
  public var tolerable = 5
  /// Gaps of up to this many thresholds are near: another extractor, or tighter justification, joins the words.
  public var margin: Float = 1.25

  public init() {}

  public static let id = "spaces-by-position"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Words without spaces between them", formats: [.pdf],
      recognizes:
        "pages where at least half of the gaps between words hold no space character; pages whose words end in spaces "
        + "are left alone, however narrow they are",
      why:
        "each extractor has its own idea of how wide a gap must be to end a word, and joins words at narrower ones: "
        + "pdfplumber needs 3 points, others a tenth to a sixth of the font size",
      damage: [
        .warning("some gaps are so narrow that extractors in use join words"),
        .info("the gaps are wide enough for all extractors that were tried"),
      ],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .reproduced(["pdfplumber", "pdfminer", "pypdf"]),
      fix: "export with a program that writes spaces, or set the text flush left with normal word spaces",
      advice: [
        .init(.latex, "LuaLaTeX or pdfLaTeX with \\pdfinterwordspaceon (and glyphtounicode); \\raggedright"),
        .init(.designer, "export as a tagged PDF, or from a program that writes text line by line"),
        .init(.browser, "print with the browser itself: libraries that place each glyph write no spaces"),
      ])
  }

  public static var examples: RuleExamples {
    let lines =
      "led a team of four at a yard in a bay and\nbuilt it up in a few years to one of ten or so\nthen sold it"
    return RuleExamples(
      found: [
        .page("gaps and no spaces", lines),
        .page("narrow gaps", lines, note: "the gaps are a sixth of the size") {
          $0.pages[0].narrowGaps(to: 1.6)
        },
      ],
      clear: [
        .page("a heading without spaces", "Jane Doe"),
        .page("spaces", lines, note: "with a space character in each gap") { $0.pages[0].fillGaps() },
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    // In font sizes and in points.
    var relative: [Float] = []
    var absolute: [Float] = []
    var spaces = 0
    var evidence: (glyphs: Range<Int>, page: Int, gap: Float)?
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      for (word, next) in zip(flow.words, flow.words.dropFirst()) {
        let from = word.upperBound - 1
        let to = next.lowerBound
        guard flow.kinds[from].contains(.letter), flow.kinds[to].contains(.letter) else { continue }
        if flow.kinds[from + 1..<to].contains(where: { $0.contains(.space) }) {
          if !flow.startsLine(to) { spaces += 1 }
          continue
        }
        guard from + 1 == to, !flow.kinds[to].contains(.startsLine), flow.gaps[to] < 1 else { continue }
        let gap = flow.gaps[to]
        let points = gap * page.run(of: page.glyphs[to]).size
        relative.append(gap)
        absolute.append(points)
        if evidence == nil || gap < evidence?.gap ?? 0 {
          evidence = (word.lowerBound..<next.upperBound, number, gap)
        }
      }
    }
    guard relative.count >= gaps, 100 * relative.count >= share * (relative.count + spaces), let evidence
    else {
      return layout.clearOfText
    }
    relative.sort()
    let narrow = relative[relative.count * tolerable / 100]
    let near = absolute.lazy.filter { $0 < absoluteThreshold }.count
    let joins = 100 * near > tolerable * absolute.count
    let isNear = narrow < margin * relativeThreshold
    return .found([
      Finding(
        rule: Self.id, severity: joins || isNear ? .warning : .info,
        message:
          "\(relative.count) gaps between words hold no space; the narrowest are \(Self.percent(narrow)) % of the "
          + "font size, where extractors join words below \(Self.percent(relativeThreshold)) %"
          + (joins ? ", and \(max(1, 100 * near / absolute.count)) % are below the 3 pt of pdfplumber" : ""),
        evidence: [layout.evidence(evidence.glyphs, page: evidence.page)], views: document.views.map(\.id))
    ])
  }

  private static func percent(_ share: Float) -> Int { Int((100 * share).rounded()) }
}

extension Page {
  /// Moves the words of each line together, for examples.
  fileprivate mutating func narrowGaps(to gap: Float) {
    for run in runs {
      var end: Float?
      for index in run.glyphs {
        let shift =
          end.map {
            glyphs[index].box.x0 - $0 > 0.1 ? $0 + gap - glyphs[index].box.x0 : $0 - glyphs[index].box.x0
          } ?? 0
        glyphs[index].originX += shift
        glyphs[index].box.x0 += shift
        glyphs[index].box.x1 += shift
        end = glyphs[index].box.x1
      }
    }
  }

  /// Puts a space into each gap, for examples.
  fileprivate mutating func fillGaps() {
    var filled: [Glyph] = []
    for number in runs.indices {
      let first = filled.count
      for index in runs[number].glyphs {
        let glyph = glyphs[index]
        if let last = filled.last, filled.count > first, glyph.box.x0 - last.box.x1 > 0.1 {
          var space = last
          space.firstScalar = UInt32(scalars.count)
          space.originX = last.box.x1
          space.box.x0 = last.box.x1
          space.box.x1 = glyph.box.x0
          scalars.append(0x20)
          filled.append(space)
        }
        filled.append(glyph)
      }
      runs[number].glyphs = first..<filled.count
    }
    glyphs = filled
  }
}

internal import ReadbackCore

/// Physical lines, top to bottom across the whole page: what stands side by side comes out on one line.
///
/// Lies between what PDFBox with `setSortByPosition`, PyMuPDF with `sort`, `pdftotext -layout`, Ghostscript and pypdf's
/// layout mode return, which differ in how far apart two baselines of a line may be.
struct LinesView {
  var policy = JoiningPolicy()
  /// Words whose baselines differ by at most this much of the smaller font size stand on one line. PyMuPDF: 3 pt, 0.3 of
  /// the usual sizes; PDFBox: 0.6 or so. Of 0.3, 0.45, 0.6 and more, 0.45 is nearest to all five.
  var lineTolerance: Float = 0.45
  /// A glyph painted again within this distance of itself is fake bold and counts once. poppler (`dupMaxPriDelta`): 0.1.
  var doubledWithin: Float = 0.1

  func lines(of pages: [Page], fonts: [Font]) -> [View.Line] {
    pages.enumerated().flatMap { lines(of: $1, number: $0, fonts: fonts) }
  }

  /// A stretch of glyphs that follow each other without a gap, in content order.
  private struct Word {
    var rotation: Int
    /// Whether the content stream has white space before it: with negative letter spacing there is no gap to see.
    var followsSpace: Bool
    var across: Float
    var start: Float
    var end: Float
    var size: Float
    /// Its glyphs, a stretch of those of all words.
    var glyphs: Range<Int>
  }

  /// The words of a page, and what they are made of.
  private struct Words {
    var words: [Word] = []
    var glyphs: [ReadGlyph] = []
    var scalars: [UInt32] = []
  }

  private func lines(of page: Page, number: Int, fonts: [Font]) -> [View.Line] {
    let all = words(of: page, fonts: fonts)
    var line = LineBuilder(policy.rightToLeft)
    return (0..<4).flatMap { rotation in
      rows(of: all.words.filter { $0.rotation == rotation }).compactMap { row in
        var previous: Word?
        for word in row {
          if let previous {
            if isDouble(word, of: previous, in: all) { continue }
            let gap = (policy.wordGap ?? .infinity) * max(previous.size, 0.01)
            if word.followsSpace || word.start - previous.end > gap { line.appendSpace() }
          }
          for read in all.glyphs[word.glyphs] { line.append(read.text, of: all.scalars, glyph: read.glyph) }
          previous = word
        }
        return line.take(page: number)
      }
    }
  }

  private func words(of page: Page, fonts: [Font]) -> Words {
    var words: [Word] = []
    var glyphs: [ReadGlyph] = []
    glyphs.reserveCapacity(page.glyphs.count)
    var pen: Pen?
    var endsInSpace = false
    var reader = GlyphReader(page: page, fonts: fonts, policy: policy)
    for run in page.runs where policy.reads(run) {
      for index in run.glyphs {
        let glyph = Extent(page.glyphs[index], run.rotation)
        let text = reader.text(of: index, in: run)
        // White space ends a word and is not part of one: a line of spaces must not hold other text apart.
        if let text, text.allSatisfy({ reader.scalars[$0] == 0x20 || reader.scalars[$0] == 0xA0 }) {
          if !text.isEmpty {
            pen = nil
            endsInSpace = true
          }
          continue
        }
        if case .word = pen?.step(to: glyph, in: run, policy: policy) {
          words[words.count - 1].end = max(words[words.count - 1].end, glyph.end)
        } else {
          words.append(
            Word(
              rotation: run.rotation, followsSpace: endsInSpace, across: glyph.across, start: glyph.start,
              end: glyph.end, size: run.size, glyphs: glyphs.count..<glyphs.count))
        }
        if let text {
          glyphs.append(ReadGlyph(text: text, glyph: index))
          words[words.count - 1].glyphs = words[words.count - 1].glyphs.lowerBound..<glyphs.count
        }
        pen = Pen(after: glyph, in: run)
        endsInSpace = false
      }
    }
    return Words(words: words, glyphs: glyphs, scalars: reader.scalars)
  }

  /// Rows from top to bottom, each with its words from left to right.
  private func rows(of words: [Word]) -> [[Word]] {
    var rows: [[Word]] = []
    var baseline: Float = 0
    for word in words.sorted(by: { ($0.across, $0.start) < ($1.across, $1.start) }) {
      let size = min(word.size, rows.last?.last?.size ?? word.size)
      if !rows.isEmpty, word.across - baseline <= lineTolerance * size {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
        baseline = word.across
      }
    }
    return rows.map { $0.sorted { $0.start < $1.start } }
  }

  private func isDouble(_ word: Word, of other: Word, in all: Words) -> Bool {
    abs(word.start - other.start) <= doubledWithin * word.size
      && abs(word.across - other.across) <= doubledWithin * word.size
      && word.glyphs.count == other.glyphs.count
      && zip(all.glyphs[word.glyphs], all.glyphs[other.glyphs]).allSatisfy {
        all.scalars[$0.text] == all.scalars[$1.text]
      }
  }
}

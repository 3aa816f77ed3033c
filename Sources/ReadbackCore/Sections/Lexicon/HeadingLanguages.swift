/// Tells whether a text is in a language whose headings are known.
///
/// A script that is used by one language or few says so by itself; of the others the commonest words do. They are short and
/// some of them belong to several languages, so that it takes a share of them and more than one.
enum HeadingLanguages {
  /// The share of the commonest words of one language, and how many different ones of them, that make a text one of that
  /// language. Resumes have 0.09 and more with four to eleven different words (264 PDFs of 12 languages); short texts in
  /// thirteen other languages in Latin letters have up to 0.10, with two words at most.
  static let leastShare = 0.05
  static let fewestWords = 3

  static func cover(_ lines: [View.Line]) -> Bool {
    var letters = [0, 0, 0, 0, 0]
    for line in lines {
      for scalar in line.text.unicodeScalars where Folding.isLetter(scalar) {
        letters[Script(of: scalar).rawValue] += 1
      }
    }
    let most = letters.indices.max { letters[$0] < letters[$1] } ?? 0
    switch Script(rawValue: most) {
    case .known: return true
    case .latin: return cover(lines, by: latin)
    case .cyrillic: return cover(lines, by: cyrillic)
    case .arabic: return cover(lines, by: arabic)
    case .other, nil: return false
    }
  }

  private enum Script: Int {
    case latin, cyrillic, arabic
    /// Greek, Hebrew, Devanagari, Thai, and those of Chinese, Japanese and Korean.
    case known
    case other

    init(of scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0..<0x250, 0x1E00...0x1EFF, 0xFB00...0xFB06: self = .latin
      case 0x400...0x52F: self = .cyrillic
      case 0x600...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: self = .arabic
      case 0x370...0x3FF, 0x1F00...0x1FFF, 0x590...0x5FF, 0x900...0x97F, 0xE00...0xE7F, 0x2E80...0xA4CF,
        0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
        self = .known
      default: self = .other
      }
    }
  }

  private static func cover(_ lines: [View.Line], by languages: KeyTable<UInt32>) -> Bool {
    var words = 0
    var counts = [Int](repeating: 0, count: UInt32.bitWidth)
    var different: [UInt32: Set<[UInt8]>] = [:]
    var word: [UInt8] = []
    func end() {
      defer { word.removeAll(keepingCapacity: true) }
      guard !word.isEmpty else { return }
      words += 1
      guard let known = languages[word[...]] else { return }
      for language in UInt32(0)..<32 where known & 1 << language != 0 {
        counts[Int(language)] += 1
        different[language, default: []].insert(word)
      }
    }
    for line in lines {
      for scalar in line.text.unicodeScalars where !Folding.isIgnorable(scalar) {
        if Folding.isLetter(scalar) { Folding.append(scalar, to: &word) } else { end() }
      }
      end()
    }
    return different.contains { language, found in
      found.count >= fewestWords && Double(counts[Int(language)]) >= leastShare * Double(words)
    }
  }

  /// A bit for each language of a list.
  private static func table(_ languages: [String]) -> KeyTable<UInt32> {
    var table = KeyTable<UInt32>(capacity: 24 * languages.count)
    for (number, list) in languages.enumerated() {
      for word in Array(list.utf8).split(separator: UInt8(ascii: " ")) {
        table.enter(1 << UInt32(number), under: word) { $0 |= 1 << UInt32(number) }
      }
    }
    return table
  }

  /// The commonest words of running text, folded.
  private static let latin = table([
    "the and of in to for with a on at by from as an is was or",
    "de la el en y los las del para con por una un se al como",
    "und der die das in von mit fur bei im den des als zur zum auf",
    "de la le les et des en du pour avec au une un dans sur par",
    "de da do e em para com os as no na dos das uma um por",
    "di e del della la il in per con dei le al nel una delle",
    "de het een van en in voor met bij op aan als door te",
    "i w z na do oraz dla ze od przy za przez",
    "och i av for med pa att som till en den inom",
    "og i af av for med pa til at som en ved",
    "ve ile icin bir da bu olarak",
    "a v na s pro z se ve do za k sa vo o",
    "a az es egy is hogy nem meg valamint",
    "de si in la cu pentru din a pe prin al",
    "ja on ei seka myos joka oli kanssa",
    "i u na za s od je te sa su v in z",
    "va cua cho trong cac voi la co duoc tai",
    "dan di untuk dengan yang dari pada dalam sebagai",
  ])
  private static let cyrillic = table([
    "и в на с по для из от о за к", "та і й в у на з для до за по від про", "и в на с за от по със във",
    "и у на са за од је се у из",
  ])
  private static let arabic = table(["في من على الى مع عن و او كما ما بين"])
}

extension Outcome {
  /// Of rules that miss headings, for a text that ``Readings/isInKnownLanguage`` does not answer for.
  static let languageUnknown = inconclusive("the text may be in a language whose headings are not known")
}

extension Readings {
  /// Whether what headings say can be told: some are known that are more than the same word in many languages, as `Profil` and
  /// `Projekte` are, or the text is in a language whose headings are known. That nothing is found in any other says nothing.
  /// Where the letters themselves are wrong, the language is not what keeps headings from being found.
  var isInKnownLanguage: Bool {
    document.isMostlyUnmapped
      || readouts.contains { readout in
        readout.sections.contains { section in
          switch section.kind {
          case .header, .summary, .contact, .projects, .references, .unknown: false
          case .work, .volunteer, .education, .awards, .certificates, .publications, .skills, .languages,
            .interests:
            section.headingStatus == .standard
          }
        } || HeadingLanguages.cover(lines(of: readout))
      }
  }
}

extension Document {
  /// Whether the file does not say for most of its glyphs which characters they are.
  fileprivate var isMostlyUnmapped: Bool {
    var (glyphs, unmapped) = (0, 0)
    for run in pages.lazy.flatMap(\.runs) {
      glyphs += run.glyphs.count
      if run.lacksMapping { unmapped += run.glyphs.count }
    }
    return 2 * unmapped > glyphs
  }
}

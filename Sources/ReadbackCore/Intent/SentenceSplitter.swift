/// Cuts prose into sentences, so that one lost line of a paragraph is not reported as a lost paragraph.
///
/// Where it is unsure it does not cut: two sentences in one fact are measured just as well, while half a
/// sentence (`worked at Acme Inc.`) is no thing that anybody meant.
enum SentenceSplitter {
  /// - Returns: the sentences in order, without the white space around them.
  static func sentences(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var sentences: [String] = []
    var start = 0
    func cut(at end: Int) {
      var view = String.UnicodeScalarView()
      for scalar in scalars[start..<end] {
        // A line wrap of the source is no part of the sentence.
        view.append(Folding.isSpace(scalar) ? " " : scalar)
      }
      let words = String(view).split(separator: " ")
      if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
      start = end
    }
    var position = 0
    while position < scalars.count {
      if let end = sentenceEnd(at: position, in: scalars, from: start) {
        cut(at: end)
        position = end
      } else {
        position += 1
      }
    }
    cut(at: scalars.count)
    return sentences
  }

  /// Where a sentence ends whose last sign is at `position`; nil where none does.
  private static func sentenceEnd(at position: Int, in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    switch scalars[position] {
    case "。", "！", "？": return pastClosing(position + 1, in: scalars)
    case "\n": return isParagraphEnd(at: position, in: scalars) ? position + 1 : nil
    case ".", "!", "?", "…": break
    default: return nil
    }
    let end = pastClosing(position + 1, in: scalars)
    guard end < scalars.count, Folding.isSpace(scalars[end]) else { return nil }
    var next = end
    while next < scalars.count, Folding.isSpace(scalars[next]) { next += 1 }
    guard next < scalars.count, !Folding.isLower(scalars[next]), !Folding.isDash(scalars[next]) else {
      return nil
    }
    if scalars[position] == ".", isAbbreviation(before: position, in: scalars, from: start) { return nil }
    return end
  }

  /// Past the quotation marks, brackets and further full stops that close a sentence.
  private static func pastClosing(_ position: Int, in scalars: [Unicode.Scalar]) -> Int {
    var position = position
    while position < scalars.count {
      switch scalars[position] {
      case "\"", "'", "”", "’", "»", "«", ")", "]", ".", "!", "?", "…", "」", "』", "）": position += 1
      default: return position
      }
    }
    return position
  }

  /// A line feed ends a paragraph before an empty line and before a list item; elsewhere it is a wrap.
  private static func isParagraphEnd(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var next = position + 1
    while next < scalars.count, scalars[next] != "\n", Folding.isSpace(scalars[next]) { next += 1 }
    guard next < scalars.count else { return true }
    switch scalars[next] {
    case "\n", "•", "▪", "‣", "●", "○": return true
    case "-", "*", "–": return next + 1 < scalars.count && Folding.isSpace(scalars[next + 1])
    default: return false
    }
  }

  /// Whether the full stop at `position` belongs to the word before it: `Inc.`, `e.g.`, `Dr.`, `J.`, `3.`.
  private static func isAbbreviation(before position: Int, in scalars: [Unicode.Scalar], from start: Int)
    -> Bool
  {
    var first = position
    // The longest abbreviations of the list have 6 letters; what is longer is a word.
    while first > start, position - first <= 12,
      Folding.isWord(scalars[first - 1]) || scalars[first - 1] == "."
    {
      first -= 1
    }
    let word = scalars[first..<position]
    guard !word.isEmpty, word.count <= 12 else { return false }
    // Up to two digits may be an ordinal (`am 3. März`), and one letter an initial.
    if word.allSatisfy(Folding.isDigit) { return word.count <= 2 }
    if word.count == 1 { return true }
    if word.contains(".") {
      // `e.g`, `U.S`, `Ph.D`, `z.B` are made of stumps; `Node.js` is not.
      return word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.allSatisfy(Folding.isLetter) }
    }
    return abbreviations.contains(Folding.words(word))
  }

  /// Without case and accents. Words that mostly end a sentence (`etc`) are left out.
  private static let abbreviations: Set<String> = Set(
    """
    inc ltd corp co llc llp plc bros dr mr mrs ms prof sr jr st mt ft vs approx dept est fig no nos vol ed eds pp \
    al ave apt blvd univ gov hon rev gen col sgt capt lt cmdr asst assoc mgr eng cert incl max min avg acad \
    jan feb mar apr jun jul aug sep sept oct nov dec \
    bzw ca usw dipl ing nr str mio mrd std inkl ggf evtl bspw vgl nat rer med phil jur hrsg zzgl tel okt dez \
    sra srta ud uds lic avda av num pag art aprox ej dna dto depto ene abr ago dic \
    mme mlle env cie sig dott ecc arch avv ltda exmo bijv dhr mevr mln mld tys ul
    """.split(separator: " ").map(String.init))
}

/// What is wrong with a fact in one view, as far as its text tells.
enum Damage: Hashable {
  /// Other characters stand for some of its letters.
  case characters
  /// The same letters with other spaces and hyphens, or run into what stands beside it.
  case spacing
  /// A wrapped line cuts a word or an address.
  case lineBreak
  /// Words of others stand between its own, or it stands among those of others.
  case order
  /// Nothing of it is there.
  case missing

  /// - Parameters:
  ///   - result: not intact.
  ///   - isScattered: whether what is left of a lost fact are words here and there.
  ///   - endsInHyphen: whether a line of it but the last ends in a hyphen.
  init(_ result: FactResult, isScattered: Bool, endsInHyphen: Bool) {
    guard let found = result.found else {
      self = .missing
      return
    }
    if result.status == .scattered || result.status == .misplaced || isScattered {
      self = .order
    } else if Self.isCutOff(found, result.fact) {
      self = .lineBreak
    } else if Self.hasSameLetters(found, result.fact) {
      self = endsInHyphen || (result.span?.lines.count ?? 1) > 1 ? .lineBreak : .spacing
    } else {
      self = .characters
    }
  }

  /// Whether one holds the letters of the other: the word that it ran into, or an address without its scheme.
  private static func hasSameLetters(_ found: String, _ fact: Fact) -> Bool {
    if fact.kind == .phone || fact.kind == .date { return true }
    let (read, meant) = (letters(found), letters(fact.text))
    return read.firstIndex(ofRun: meant) != nil || fact.kind == .url && meant.firstIndex(ofRun: read) != nil
  }

  /// Whether it is the beginning of the fact up to a hyphen, behind which the line of another column goes on.
  private static func isCutOff(_ found: String, _ fact: Fact) -> Bool {
    guard let last = found.unicodeScalars.last, Folding.isDash(last) || last == "\u{AD}" else { return false }
    return letters(fact.text).starts(with: letters(found))
  }

  private static func letters(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in text.unicodeScalars where Tokenizer.isWordPart(scalar) {
      letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    return letters
  }
}

extension Damage {
  /// Whether a rule is about this kind of damage. A rule that is not named here may be about any.
  ///
  /// Rules about what was read (a section that is missing, dates that cannot be read) find the same damage by other
  /// signs: they are no causes of it.
  func isExplained(by rule: String) -> Bool {
    switch rule {
    case "no-unicode-mapping", "wrong-unicode-mapping", "replacement-characters", "ligature-characters",
      "icon-font",
      "look-alike-characters", "ocr-layer":
      self == .characters || self == .missing
    case "symbol-bullets", "small-caps-case": self == .characters
    case "letter-spacing", "doubled-glyphs": self == .spacing || self == .characters
    case "spaces-by-position", "contact-glued": self == .spacing
    case "hyphenated-words": self == .lineBreak
    case "multi-column", "stream-order", "table-layout", "nested-table", "text-box", "doubled-text-box",
      "contact-in-header-footer",
      "header-footer-text", "content-control", "tracked-changes", "note-text", "embedded-document",
      "diagram-text",
      "hidden-text":
      self == .order || self == .missing
    case "detached-dates", "heading-ambiguous", "heading-unknown", "heading-not-distinct": self == .order
    case "no-text-layer", "scanned-page", "text-as-outlines", "name-as-image", "image-content", "icon-image",
      "skill-graphics", "photo", "damaged-file", "extraction-forbidden":
      self == .missing
    case "contact-late", "contact-missing", "dates-unreadable", "entries-merged", "missing-section",
      "no-experience-found", "file-size", "link-without-url":
      false
    default: true
    }
  }
}

/// Why a reader misses what another one has, where no finding says more: the behaviour in which they differ. The ids are
/// part of the contract, like those of rules.
enum Behaviour: String {
  /// It takes the text in another order.
  case readingOrder = "reading-order"
  /// It sets spaces between letters, or leaves them out between words, where the other does not.
  case wordSpacing = "word-spacing"
  /// It takes other characters for the same glyphs, as where the file names a replacement.
  case replacementText = "replacement-text"
  /// It does not read that part of the file.
  case viewScope = "view-scope"
  /// It keeps the line breaks of the page: a word or an address is cut.
  case lineBreak = "line-break"
  /// It files what stands under a heading by the heading, and the fact stands under another section's.
  case sectionHeading = "section-heading"
}

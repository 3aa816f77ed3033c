/// The typefaces that the fonts of a document belong to: what letters must share to look alike.
struct Typefaces {
  /// A font as a reader of its letters sees it.
  struct Face {
    /// Index of the first font of the same typeface; -1 for a font that the document does not have.
    var id: Int32
    var isBold: Bool
    var isItalic: Bool
    /// Whether it draws pictures instead of letters.
    var hasIcons: Bool
  }

  private var fonts: [Face] = []

  /// Fonts are of one typeface if they have the same name, or take turns inside words.
  init(_ document: Document) {
    var first: [String: Int32] = [:]
    fonts.reserveCapacity(document.fonts.count)
    for (number, font) in document.fonts.enumerated() {
      let name = Self.baseName(font.name)
      let bytes = Array(name.utf8)
      let id = name.isEmpty ? Int32(number) : first[name, default: Int32(number)]
      if !name.isEmpty, first[name] == nil { first[name] = id }
      func has(_ names: [[UInt8]]) -> Bool { names.contains { bytes.firstIndex(ofRun: $0) != nil } }
      fonts.append(
        Face(
          id: id, isBold: font.isBold || has(Self.boldNames),
          isItalic: font.isItalic || has(Self.italicNames),
          hasIcons: has(Self.iconNames)))
    }
    dropIconsOfText(document)
    joinPartsOfWords(document)
  }

  subscript(font: Int) -> Face {
    fonts.indices.contains(font)
      ? fonts[font] : Face(id: -1, isBold: false, isItalic: false, hasIcons: false)
  }

  private mutating func dropIconsOfText(_ document: Document) {
    guard fonts.contains(where: \.hasIcons) else { return }
    var glyphs: [Int: Int] = [:]
    for page in document.pages {
      for run in page.runs { glyphs[run.font, default: 0] += run.glyphs.count }
    }
    let all = glyphs.values.reduce(0, +)
    for (font, count) in glyphs where fonts.indices.contains(font) && count > all / Self.textShare {
      fonts[font].hasIcons = false
    }
  }

  /// Programs cut a font with many glyphs into several, without a name some of them, and take a letter that it lacks from
  /// another: fonts that meet between two letters of a word, in one size and colour, draw one typeface.
  private mutating func joinPartsOfWords(_ document: Document) {
    guard fonts.count > 1 else { return }
    for page in document.pages {
      for (run, next) in zip(page.runs, page.runs.dropFirst())
      where run.font != next.font && run.size == next.size && run.color == next.color {
        guard fonts.indices.contains(run.font), fonts.indices.contains(next.font) else { continue }
        let (left, right) = (fonts[run.font], fonts[next.font])
        guard left.id != right.id, left.isBold == right.isBold, left.isItalic == right.isItalic,
          !left.hasIcons, !right.hasIcons, Self.isInsideWord(page, run, next)
        else { continue }
        let (one, other) = (root(left.id), root(right.id))
        fonts[Int(max(one, other))].id = min(one, other)
      }
    }
    for number in fonts.indices { fonts[number].id = root(Int32(number)) }
  }

  /// The first font of a typeface, by way of those that it was joined to.
  private mutating func root(_ id: Int32) -> Int32 {
    var id = id
    while fonts[Int(id)].id != id {
      fonts[Int(id)].id = fonts[Int(fonts[Int(id)].id)].id
      id = fonts[Int(id)].id
    }
    return id
  }

  /// Widest gap between two letters of a word, and most that their baselines differ by, in font sizes.
  private static let widestGap: Float = 0.1

  private static func isInsideWord(_ page: Page, _ run: GlyphRun, _ next: GlyphRun) -> Bool {
    guard let left = run.glyphs.last, let right = next.glyphs.first, page.glyphs.indices.contains(left),
      page.glyphs.indices.contains(right)
    else { return false }
    let (before, after) = (page.glyphs[left], page.glyphs[right])
    func isLetter(_ scalar: UInt32?) -> Bool {
      scalar.flatMap { Unicode.Scalar($0) }.map(Folding.isLetter) ?? false
    }
    return isLetter(page.scalars(of: before).last) && isLetter(page.scalars(of: after).first)
      && abs(before.originY - after.originY) <= widestGap * run.size
      && abs(after.box.x0 - before.box.x1) <= widestGap * run.size
  }

  /// A font that draws more than one in so many glyphs of a document draws its text, whatever it is called: icons are few.
  private static let textShare = 4

  /// What names of bold fonts have in them, TeX's included.
  private static let boldNames = ["bold", "black", "heavy", "demi", "cmbx", "sfbx", "ecbx"].map {
    Array($0.utf8)
  }
  private static let italicNames = ["italic", "oblique"].map { Array($0.utf8) }

  /// What names of fonts of icons, bullets and mathematical signs have in them, TeX's included. Some of their glyphs
  /// are read as letters: by their place in the font, or because the file says nothing better.
  private static let iconNames = [
    "awesome", "icon", "symbol", "dingbat", "wingding", "webding", "marvosym", "cmsy", "msam", "msbm", "wasy",
    "bbding",
    "fontello", "entypo", "emoji",
  ].map { Array($0.utf8) }

  /// The name of a font without its subset tag, in lower case.
  private static func baseName(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let isTagged = bytes.count > 7 && bytes[6] == UInt8(ascii: "+")
    return String(decoding: isTagged ? bytes[7...] : bytes[...], as: UTF8.self).lowercased()
  }
}

/// Reads who the resume is of and how to reach them, from its header and its contact sections.
struct ContactReader {
  let view: ViewText
  /// Lines of the header and of sections called contact, in order.
  let lines: [Int]
  let headings: Set<Int>
  /// Those lines, or where none has an address, the first line of the view that has one and its neighbours:
  /// views may put a header last or in the middle.
  private let addressLines: [Int]

  init(view: ViewText, lines: [Int], headings: Set<Int>) {
    self.view = view
    self.lines = lines
    self.headings = headings
    let hasAddress = lines.contains { view.lines[$0].text.contains("@") }
    let elsewhere = hasAddress ? nil : view.lines.firstIndex { $0.text.contains("@") }
    addressLines =
      lines
      + (elsewhere.map { Array(max(0, $0 - 2)..<min($0 + 3, view.lines.count)) } ?? []).filter {
        !lines.contains($0)
      }
  }

  func read(into builder: inout ReadoutBuilder) {
    var basics = builder.resume.basics ?? Resume.Basics()
    let reach = reach()
    let name = NameReader(view: view, lines: lines, headings: headings).name()
    basics.name = builder.take("basics.name", name)
    basics.label = builder.take("basics.label", label(after: name))
    basics.email = builder.take("basics.email", reach.email)
    basics.phone = builder.take("basics.phone", reach.phone)
    basics.url = builder.take("basics.url", reach.url)
    if let place = place() {
      var location = Resume.Location()
      location.address = builder.take("basics.location.address", place.address)
      location.postalCode = builder.take("basics.location.postalCode", place.postalCode)
      location.city = builder.take("basics.location.city", place.city)
      location.region = builder.take("basics.location.region", place.region)
      location.countryCode = builder.take("basics.location.countryCode", place.countryCode)
      basics.location = location
    }
    var profiles: [Resume.Profile] = []
    for found in reach.profiles {
      var profile = Resume.Profile()
      profile.network = found.network
      profile.url = builder.take("basics.profiles[\(profiles.count)].url", found.url)
      profile.username = builder.take("basics.profiles[\(profiles.count)].username", found.username)
      profiles.append(profile)
    }
    if !profiles.isEmpty { basics.profiles = profiles }
    if basics != Resume.Basics() { builder.resume.basics = basics }
  }

  // MARK: E-mail, telephone, links

  private struct Reach {
    var email: Passage?
    var phone: Passage?
    var url: Passage?
    var profiles: [(network: String?, url: Passage, username: Passage?)] = []
  }

  private func reach() -> Reach {
    var reach = Reach()
    for line in addressLines { read(line, into: &reach) }
    return reach
  }

  private func read(_ line: Int, into reach: inout Reach) {
    let text = view.lines[line]
    let links = LinkScanner.links(in: text.scalars, text.content)
    for link in links {
      let passage = continued(begun(Passage(line: line, range: link.range), of: text), of: text)
      switch link.kind {
      case .email: if reach.email == nil { reach.email = passage }
      case .url:
        if let network = network(text.scalars[link.range]) {
          let isKnown = reach.profiles.contains { $0.url.text(in: view) == passage.text(in: view) }
          if !isKnown { reach.profiles.append((network, passage, username(passage))) }
        } else if reach.url == nil {
          reach.url = passage
        }
      }
    }
    for piece in Separators.strong.pieces(text, text.content) where reach.phone == nil {
      reach.phone = PhoneScanner.phones(in: text.scalars, piece, dates: text.dates)
        .first { phone in !links.contains { $0.range.overlaps(phone) } }
        .map { Passage(line: line, range: $0) }
    }
  }

  /// An address at the beginning of a line whose host began at the end of the line before: `weiss-`,
  /// `grossmann.de`.
  private func begun(_ passage: Passage, of text: ViewText.Line) -> Passage {
    guard let piece = passage.pieces.first, piece.range.lowerBound == text.content.lowerBound, piece.line > 0
    else {
      return passage
    }
    let before = view.lines[piece.line - 1]
    guard let last = before.text.last, Folding.isDash(last) else { return passage }
    var start = before.content.upperBound - 1
    while start > before.content.lowerBound,
      Folding.isWord(before.scalars[start - 1]) || before.scalars[start - 1] == "."
        || before.scalars[start - 1] == "-"
    {
      start -= 1
    }
    guard before.content.upperBound - start > 1,
      before.scalars[start..<before.content.upperBound].allSatisfy({ !Folding.isUpper($0) })
    else { return passage }
    return Passage(
      [Passage.Piece(line: piece.line - 1, range: start..<before.content.upperBound)] + passage.pieces)
  }

  /// An address that the end of the line breaks goes on where the next line begins: after a hyphen, or a
  /// slash in its path.
  private func continued(_ passage: Passage, of text: ViewText.Line) -> Passage {
    guard let piece = passage.pieces.last, let last = text.text.last,
      text.content.upperBound - piece.range.upperBound <= 1,
      last == "-" || last == "/" || last.value == 0x2010, piece.line + 1 < view.lines.count
    else { return passage }
    // `https://example.com/` on its own is whole; `linkedin.com/in/` is not, nor is anything that ends a row.
    let url = text.scalars[piece.range]
    let hasPath = !url.split(separator: "/").dropFirst(url.contains(":") ? 2 : 1).isEmpty
    let isRow = text.text.contains("|") || text.text.contains("·") || text.text.contains("•")
    let next = view.lines[piece.line + 1]
    guard last != "/" || hasPath || isRow || network(url) != nil,
      next.text.first.map({ !Folding.isUpper($0) }) == true
    else { return passage }
    var end = next.content.lowerBound
    while end < next.content.upperBound, !Folding.isSpace(next.scalars[end]), next.scalars[end] != "|" {
      end += 1
    }
    guard end > next.content.lowerBound, !next.scalars[next.content.lowerBound..<end].contains("@"),
      !next.scalars[next.content.lowerBound..<end].contains(":")
    else { return passage }
    return Passage([
      Passage.Piece(line: piece.line, range: piece.range.lowerBound..<text.content.upperBound),
      Passage.Piece(line: piece.line + 1, range: next.content.lowerBound..<end),
    ])
  }

  private static let networks: [String: String] = [
    "linkedin.com": "LinkedIn", "github.com": "GitHub", "gitlab.com": "GitLab", "bitbucket.org": "Bitbucket",
    "xing.com": "XING", "stackoverflow.com": "Stack Overflow", "behance.net": "Behance",
    "dribbble.com": "Dribbble", "orcid.org": "ORCID", "twitter.com": "Twitter", "x.com": "X",
    "medium.com": "Medium", "facebook.com": "Facebook", "instagram.com": "Instagram", "kaggle.com": "Kaggle",
    "youtube.com": "YouTube", "researchgate.net": "ResearchGate", "scholar.google.com": "Google Scholar",
    "codepen.io": "CodePen", "leetcode.com": "LeetCode", "hackerrank.com": "HackerRank", "dev.to": "DEV",
    "t.me": "Telegram", "huggingface.co": "Hugging Face", "artstation.com": "ArtStation",
    "soundcloud.com": "SoundCloud", "vimeo.com": "Vimeo", "tiktok.com": "TikTok",
    "pinterest.com": "Pinterest",
    "bsky.app": "Bluesky", "mastodon.social": "Mastodon", "stackexchange.com": "Stack Exchange",
    "npmjs.com": "npm", "pypi.org": "PyPI", "codeberg.org": "Codeberg", "angel.co": "AngelList",
    "wellfound.com": "Wellfound", "academia.edu": "Academia.edu", "substack.com": "Substack",
  ]

  private func network(_ url: ArraySlice<Unicode.Scalar>) -> String? {
    let start = url.firstIndex(ofRun: "://".unicodeScalars).map { $0 + 3 } ?? url.startIndex
    let labels = url[start...].prefix { $0 != "/" }.split(separator: ".").map {
      String(scalars: $0).lowercased()
    }
    return (0..<max(labels.count - 1, 0)).lazy.compactMap {
      Self.networks[labels[$0...].joined(separator: ".")]
    }.first
  }

  /// The last part of the path of a profile.
  private func username(_ passage: Passage) -> Passage? {
    guard let piece = passage.pieces.last, passage.pieces.count == 1 else { return nil }
    let scalars = view.lines[piece.line].scalars
    var end = piece.range.upperBound
    if end > piece.range.lowerBound, scalars[end - 1] == "/" { end -= 1 }
    guard let slash = scalars[piece.range.lowerBound..<end].lastIndex(of: "/"), slash + 1 < end,
      slash > piece.range.lowerBound, scalars[slash - 1] != "/"
    else { return nil }
    return Passage(line: piece.line, range: slash + 1..<end)
  }

  // MARK: Label

  /// The job title beside or below the name.
  private func label(after name: Passage?) -> Passage? {
    guard let piece = name?.pieces.last else { return nil }
    let text = view.lines[piece.line]
    let beside =
      text.content.upperBound > piece.range.upperBound
      ? Separators([.strong, .dashes]).pieces(text, piece.range.upperBound..<text.content.upperBound) : []
    for range in beside where isLabel(piece.line, range) { return Passage(line: piece.line, range: range) }
    guard let position = lines.firstIndex(of: piece.line) else { return nil }
    for line in lines[(position + 1)...].prefix(3) {
      let text = view.lines[line]
      if isLabel(line, text.content) { return Passage(line: line, range: text.content) }
    }
    return nil
  }

  private func isLabel(_ line: Int, _ range: Range<Int>) -> Bool {
    let text = view.lines[line]
    let scalars = text.scalars[range]
    guard let first = scalars.first(where: Folding.isLetter), !Folding.isLower(first) || text.isUniform,
      !scalars.contains(where: { Folding.isDigit($0) || $0 == "@" }), scalars.last != ".", range.count <= 90
    else { return false }
    return text.wordCount(in: range) <= 12 && text.kinds(in: range).contains(.job)
  }

  // MARK: Location

  private func place() -> LocationReader.Place? {
    let reader = LocationReader(view: view)
    for line in addressLines {
      let text = view.lines[line]
      let taken =
        LinkScanner.links(in: text.scalars, text.content).map(\.range)
        + PhoneScanner.phones(in: text.scalars, text.content, dates: text.dates)
      for piece in Separators([.strong, .dashes]).pieces(text, text.content) {
        guard !taken.contains(where: { $0.overlaps(piece) }) else { continue }
        var range = piece
        // `Address: ...` and icons.
        if let colon = text.scalars[range].firstIndex(of: ":") {
          range = text.trimmed(colon + 1..<range.upperBound)
        }
        while let first = text.scalars[range].first, !Folding.isWord(first) { range = range.dropFirst() }
        if let place = reader.place(line, range) { return place }
      }
    }
    return nil
  }
}

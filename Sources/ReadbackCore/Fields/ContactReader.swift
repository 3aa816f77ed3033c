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
      + (elsewhere.map { Array(Self.contact(around: $0, in: view, headings)) } ?? []).filter {
        !lines.contains($0)
      }
  }

  /// How many lines with ways to reach a person stand together at most, before and after the e-mail address.
  private static let reachable = 8

  /// The lines around an e-mail address, as far as they are of one block with it: two above and below, and more while
  /// each gives an address, a number or a place.
  private static func contact(around line: Int, in view: ViewText, _ headings: Set<Int>) -> Range<Int> {
    let reader = LocationReader(view: view)
    func isContact(_ number: Int) -> Bool {
      let text = view.lines[number]
      return text.isBlank || !LinkScanner.links(in: text.scalars, text.content).isEmpty
        || !PhoneScanner.phones(in: text.scalars, text.content, dates: text.dates).isEmpty
        || Separators.strong.pieces(text, text.content).contains { reader.isPlace(number, $0) }
        || !text.text.contains(where: Folding.isWord)
        // An address that goes on from the line before.
        || number > 0 && view.lines[number - 1].text.last.map { Folding.isDash($0) || $0 == "/" } == true
    }
    var start = max(0, line - 2)
    while start > 0, line - start < reachable, !headings.contains(start - 1), isContact(start - 1) {
      start -= 1
    }
    var end = min(line + 3, view.lines.count)
    while end < view.lines.count, end - line < reachable, !headings.contains(end), isContact(end) { end += 1 }
    return start..<end
  }

  func read(into builder: inout ReadoutBuilder) {
    var basics = builder.resume.basics ?? Resume.Basics()
    let reach = reach()
    let names = NameReader(view: view, lines: lines, headings: headings)
    let name = names.name()
    basics.name = builder.take("basics.name", name, isInferred: name.map(names.isInferred) ?? false)
    basics.label = builder.take("basics.label", label(after: name))
    basics.email = builder.take("basics.email", reach.email)
    basics.phone = builder.take("basics.phone", reach.phone)
    basics.url =
      reach.url.map { builder.take("basics.url", $0) }
      ?? reach.link.flatMap {
        builder.take("basics.url", target: String(scalars: $0.url[...]), at: $0.passage)
      }
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
      let path = "basics.profiles[\(profiles.count)].url"
      profile.url =
        found.target.map { builder.take(path, target: String(scalars: $0[...]), at: found.url) ?? "" }
        ?? builder.take(path, found.url)
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
    /// What a link leads to whose text is no address.
    var link: LinkTargets.Target?
    var profiles: [Profile] = []
  }

  private struct Profile {
    var network: String?
    /// Where the address stands, or what the link lies over that leads to it.
    var url: Passage
    var username: Passage?
    /// The address of the link; nil where the text says it.
    var target: [Unicode.Scalar]?
  }

  private func reach() -> Reach {
    var reach = Reach()
    for line in addressLines { read(line, into: &reach) }
    for target in LinkTargets(view).targets(over: lines) { read(target, into: &reach) }
    return reach
  }

  /// What a link completes: the profile behind a user name or an icon, the page behind a word. Addresses and telephone
  /// numbers are the text's to give.
  private func read(_ target: LinkTargets.Target, into reach: inout Reach) {
    guard let scheme = target.url.firstIndex(ofRun: "://".unicodeScalars),
      target.url[..<scheme].starts(with: "http".unicodeScalars)
    else { return }
    let key = address(target.url[...])
    guard !key.isEmpty else { return }
    if let network = network(target.url[...]) {
      for (number, profile) in reach.profiles.enumerated() {
        let text = address(Array(profile.url.text(in: view).unicodeScalars)[...])
        if text == key || profile.target.map({ address($0[...]) == key }) == true { return }
        // A hyphen at the end of a line may be the address's or the line's; the target knows.
        if profile.target == nil, text.filter({ $0 != "-" }) == key.filter({ $0 != "-" }) {
          reach.profiles[number].target = target.url
          return
        }
        // A broken address of the text is not told again.
        if profile.target == nil, profile.network == network,
          key.starts(with: text) || profile.url.overlaps(target.passage)
        {
          return
        }
      }
      reach.profiles.append(
        Profile(network: network, url: target.passage, username: username(target), target: target.url))
    } else if reach.url == nil, reach.link == nil {
      reach.link = target
    }
  }

  /// The text under a link that is the last part of its path.
  private func username(_ target: LinkTargets.Target) -> Passage? {
    guard let piece = target.passage.pieces.first else { return nil }
    let line = view.lines[piece.line]
    var range = piece.range
    while let first = line.scalars[range].first, !Folding.isWord(first), first != "@" {
      range = range.dropFirst()
    }
    guard let name = address(target.url[...]).split(separator: "/").last, !range.isEmpty,
      address(line.scalars[range]).split(separator: "/").last == name
    else { return nil }
    return Passage(line: piece.line, range: range)
  }

  /// What two ways of writing an address have in common: no scheme, no `www.`, no case, no closing slash.
  private func address(_ url: ArraySlice<Unicode.Scalar>) -> String {
    var text = String(scalars: url).lowercased()[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    while text.last == "/" { text = text.dropLast() }
    return String(text)
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
          if !isKnown {
            reach.profiles.append(Profile(network: network, url: passage, username: username(passage)))
          }
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
      next.text.first.map({ !Folding.isUpper($0) || last == "/" && network(url) != nil }) == true
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
    for range in beside where isLabel(piece.line, range) {
      return continuedLabel(Passage(line: piece.line, range: range), of: text)
    }
    guard let position = lines.firstIndex(of: piece.line) else { return nil }
    for line in lines[(position + 1)...].prefix(3) {
      let text = view.lines[line]
      if isLabel(line, text.content) {
        return continuedLabel(Passage(line: line, range: text.content), of: text)
      }
    }
    return nil
  }

  /// A label that is too long for its line goes on in the next, set the same and apart from the text.
  private func continuedLabel(_ label: Passage, of text: ViewText.Line) -> Passage {
    guard let piece = label.pieces.last, piece.range.upperBound == text.content.upperBound,
      let position = lines.firstIndex(of: piece.line), position + 1 < lines.count,
      lines[position + 1] == piece.line + 1, let body = view.lines.lazy.compactMap(\.style?.size).min()
    else { return label }
    let next = view.lines[piece.line + 1]
    // The style of the last letters counts: a name and its label are set differently on one line.
    guard let style = next.style, style.size > body, style.size == view.lines[piece.line].style?.size,
      next.isUniform, !next.isBlank, next.wordCount(in: next.content) <= 4,
      !next.text.contains(where: { Folding.isDigit($0) || $0 == "@" || $0 == "," || $0 == "|" }),
      isOpen(text)
        || next.kinds(in: next.content).contains(.job) && !text.kinds(in: piece.range).contains(.job)
        || !text.isUniform
    else { return label }
    return Passage(label.pieces + [Passage.Piece(line: piece.line + 1, range: next.content)])
  }

  private func isOpen(_ text: ViewText.Line) -> Bool {
    guard let last = text.text.last else { return false }
    return Folding.isDash(last) || last == "&" || last == "/" || last == ","
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
      let pieces = Separators.strong.pieces(text, text.content)
      // A piece without a dash would only be read twice.
      let parts = pieces.map { Separators.dashes.pieces(text, $0) }.filter { $0.count > 1 }
      for piece in pieces + parts.joined() {
        var range = piece
        // `Address: ...` and icons.
        if let colon = text.scalars[range].firstIndex(of: ":") {
          range = text.trimmed(colon + 1..<range.upperBound)
        }
        while let first = text.scalars[range].first, !Folding.isWord(first) { range = range.dropFirst() }
        if let place = reader.place(line, range), !hasWayToReach(text, in: piece) {
          return begun(place, on: line)
        }
      }
    }
    return listed(reader)
  }

  /// A place in a list with ways to reach a person: `Lindelaan 8, 3512 JK Utrecht, Tel. +31 6 5550 0123`.
  private func listed(_ reader: LocationReader) -> LocationReader.Place? {
    for line in addressLines where view.lines[line].text.contains(",") {
      let text = view.lines[line]
      // Marked once a line, as a line may have any number of parts.
      var isReach = Array(repeating: false, count: text.scalars.count)
      for way in waysToReach(text) { for position in way { isReach[position] = true } }
      for piece in Separators.strong.pieces(text, text.content) where isReach[piece].contains(true) {
        let parts = Separators.listCommas.pieces(text, piece)
        guard parts.count > 1 else { continue }
        let others = parts.indices.filter { !isReach[parts[$0]].contains(true) }
        // Neighbours together: street, city.
        var first = 0
        while first < others.count {
          var last = first
          while last + 1 < others.count, others[last + 1] == others[last] + 1 { last += 1 }
          let range = parts[others[first]].lowerBound..<parts[others[last]].upperBound
          if let place = reader.place(line, range) { return place }
          first = last + 1
        }
      }
    }
    return nil
  }

  /// Whether an address or a telephone number is in a piece of a line.
  private func hasWayToReach(_ text: ViewText.Line, in piece: Range<Int>) -> Bool {
    waysToReach(text).contains { $0.overlaps(piece) }
  }

  /// Where the addresses and telephone numbers of a line stand.
  private func waysToReach(_ text: ViewText.Line) -> [Range<Int>] {
    LinkScanner.links(in: text.scalars, text.content).map(\.range)
      + PhoneScanner.phones(in: text.scalars, text.content, dates: text.dates)
  }

  /// Longest part of a city's name that is left on the line before, in words.
  private static let longestBeginning = 2

  /// A place whose city begins at the end of the line before, which was full: `… | New`, `Orleans, LA`.
  private func begun(_ place: LocationReader.Place, on line: Int) -> LocationReader.Place {
    guard place.address == nil, place.postalCode == nil, let city = place.city?.pieces.first, line > 0,
      city.range.lowerBound == view.lines[line].content.lowerBound, addressLines.contains(line - 1),
      LineEnds(view).isFull(line - 1, before: line) == true
    else { return place }
    let before = view.lines[line - 1]
    let pieces = Separators.strong.pieces(before, before.content)
    guard pieces.count > 1, let last = pieces.last, last.upperBound == before.content.upperBound,
      before.scalars[last].allSatisfy({ Folding.isLetter($0) || Folding.isSpace($0) }),
      before.scalars[last].split(whereSeparator: Folding.isSpace).count <= Self.longestBeginning,
      before.style == view.lines[line].style
    else { return place }
    var place = place
    place.city = Passage([Passage.Piece(line: line - 1, range: last), city])
    return place
  }
}

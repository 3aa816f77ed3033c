/// Finds e-mail addresses and web addresses in a line.
enum LinkScanner {
  enum Kind {
    case email, url
  }

  /// In order, without overlap. A web address has a scheme, `www.`, or a host in lower case.
  static func links(in line: [Unicode.Scalar], _ range: Range<Int>) -> [(kind: Kind, range: Range<Int>)] {
    var links: [(Kind, Range<Int>)] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard isPart(line[position]) else {
        position += 1
        continue
      }
      var end = position
      var isAddress = false
      while end < range.upperBound, isPart(line[end]) {
        // Every address has one of them; few words do.
        if line[end] == "." || line[end] == "@" { isAddress = true }
        end += 1
      }
      if isAddress, let link = link(line, position..<end) { links.append(link) }
      position = end
    }
    return links
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if Folding.isWord(scalar) { return true }
    switch scalar {
    case ".", "@", "-", "_", "/", ":", "%", "+", "~", "#", "?", "=", "&", "\u{2010}", "\u{2011}": return true
    default: return false
    }
  }

  private static func link(_ line: [Unicode.Scalar], _ token: Range<Int>) -> (kind: Kind, range: Range<Int>)?
  {
    var range = token
    while let last = line[range].last, ".:?&-#".unicodeScalars.contains(last) { range = range.dropLast() }
    // `mailto:`, `E-mail:`: what stands before a colon names what follows, unless it is a scheme.
    if let colon = line[range].firstIndex(of: ":") {
      let isScheme = colon + 2 < range.upperBound && line[colon + 1] == "/" && line[colon + 2] == "/"
      if !isScheme { range = colon + 1..<range.upperBound }
    }
    guard !range.isEmpty else { return nil }
    if let at = line[range].firstIndex(of: "@") {
      let local = range.lowerBound..<at
      let host = at + 1..<range.upperBound
      guard !local.isEmpty, isHost(line[host]), !line[local].contains("/"), !line[host].contains("/") else {
        return nil
      }
      return (.email, range)
    }
    var rest = range
    var hasScheme = false
    if let slashes = line[range].firstIndex(ofRun: "://".unicodeScalars) {
      rest = slashes + 3..<range.upperBound
      hasScheme = true
    }
    let slash = line[rest].firstIndex(of: "/") ?? rest.upperBound
    let host = line[rest.lowerBound..<slash]
    guard isHost(host),
      hasScheme || slash + 1 < rest.upperBound || host.starts(with: "www.".unicodeScalars)
        || host.allSatisfy({ !Folding.isUpper($0) }) && hasKnownDomain(host)
    else { return nil }
    return (.url, range)
  }

  /// Top-level domains besides those of countries that people have their pages under, and the ones that RFC 2606
  /// keeps for examples. Without them every user name with a period would be an address.
  private static let domains: Set<String> = [
    "com", "net", "org", "info", "biz", "name", "pro", "edu", "gov", "mil", "int", "dev", "app", "page",
    "blog", "site",
    "online", "website", "web", "tech", "technology", "digital", "cloud", "design", "studio", "art", "photo",
    "photos",
    "photography", "works", "work", "codes", "code", "software", "engineer", "engineering", "consulting",
    "agency",
    "expert", "guru", "ninja", "rocks", "space", "world", "xyz", "zone", "life", "live", "link", "bio",
    "games",
    "academy", "school", "science", "social", "media", "academia", "berlin", "hamburg", "koeln", "cat", "eus",
    "gal",
    "example", "test", "localhost", "invalid", "eu", "uk", "fyi", "run", "sh", "me",
  ]

  private static func hasKnownDomain(_ host: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = host.split(separator: ".").last else { return false }
    let label = String(scalars: last)
    return domains.contains(label)
      || label.utf8.count == 2 && PlaceWords.countryCodes.contains(label.uppercased())
  }

  /// At least two labels, the last of letters, none empty, and the one before it not a single character, as
  /// in `e.g` and `Ph.D`.
  private static func isHost(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...24).contains(last.count),
      last.allSatisfy(Folding.isLetter)
    else {
      return false
    }
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { Folding.isWord($0) || Folding.isDash($0) || $0 == "_" }
    } && labels.dropLast().contains { $0.count > 1 }
  }
}

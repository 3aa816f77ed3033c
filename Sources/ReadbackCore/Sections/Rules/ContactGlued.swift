/// Contact data with nothing between it and what stands beside it.
public struct ContactGlued: ReadoutRule {
  public init() {}

  public static let id = "contact-glued"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Contact runs into its neighbours", formats: [.pdf, .docx],
      recognizes:
        "an e-mail address that goes on without a space into a number, a word or another address, or begins with "
        + "a telephone number; addresses that merely contain digits are left alone",
      why: "parsers take the longest run of letters that looks like an address: it cannot be written to",
      damage: [.error("an address or number cannot be cut out of what is around it")],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .reproduced(["pdfminer without layout analysis, as in Odoo's index"]),
      fix:
        "put a visible separator with spaces around it, or a line break, between e-mail address, number and links",
      advice: [
        .init(.word, "separate them by paragraphs or by ` | `, not by text boxes and table cells"),
        .init(.browser, "put them into elements of their own with a separator as text, not as a CSS margin"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "an address and a number in one",
          "Jane Doe\njane.doe@example.org+13125550147\nNurse at Lakeview Hospital since 2019"),
        .page(
          "two addresses in one",
          "Jane Doe\njane.doe@example.comlinkedin.com/in/jane\nNurse at Lakeview Hospital since 2019"),
      ],
      clear: [
        .page(
          "separators with spaces",
          "Jane Doe\njane.doe@example.org | +1 312 555 0147\nNurse at Lakeview Hospital since 2019")
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    var gathered = GatheredFindings<String>()
    for readout in readings.readouts {
      for (number, line) in readings.lines(of: readout).enumerated()
      where line.text.utf8.contains(UInt8(ascii: "@")) {
        let scalars = Array(line.text.unicodeScalars)
        for token in Self.tokens(scalars) where isGlued(scalars[token], email: readings.intent?.basics?.email)
        {
          let span = TextSpan(line: number, offsets: token)
          gathered.add(
            String(scalars: scalars[token]), [readings.evidence(readout, span: span)].compactMap { $0 },
            in: readout.view)
        }
      }
    }
    return gathered.outcome { address, evidence, views in
      Finding(
        rule: Self.id, severity: .error, message: "an e-mail address runs into what stands beside it",
        evidence: evidence,
        views: views)
    }
  }

  /// What stands between white space and has an `@` in it.
  private static func tokens(_ line: [Unicode.Scalar]) -> [Range<Int>] {
    line.indices.split { Folding.isSpace(line[$0]) || line[$0] == "|" || line[$0] == "," || line[$0] == ";" }
      .compactMap { token in
        guard let first = token.first, let last = token.last, line[first...last].contains("@") else {
          return nil
        }
        return first..<last + 1
      }
  }

  private func isGlued(_ token: ArraySlice<Unicode.Scalar>, email: String?) -> Bool {
    guard let at = token.firstIndex(of: "@"), at > token.startIndex else { return false }
    let rest = token[(at + 1)...]
    // Without a host it is no address: text whose `at` reads `@` has `m@hem@ik`.
    if rest.contains("@"), !rest.contains(":") { return rest.contains(".") }
    if let email = email?.lowercased(), email.utf8.count > 5 {
      let text = Array(String(scalars: token).lowercased().unicodeScalars)
      // What names or brackets an address is no part of it: `E-mail:jane@example.org`, `<jane@example.org>`.
      guard let found = text.firstIndex(ofRun: email.unicodeScalars) else { return false }
      let before = text[..<found].last
      let after = text[(found + email.unicodeScalars.count)...].first
      return before.map { Folding.isWord($0) } == true
        || after.map { Folding.isWord($0) || $0 == "+" } == true
    }
    // A number and then letters: `+13125550147jane@`.
    let front = token[..<at].prefix { Folding.isDigit($0) || "+-.()".unicodeScalars.contains($0) }
    if front.count(where: Folding.isDigit) >= 7, front.endIndex < at,
      !"+-.".unicodeScalars.contains(token[front.endIndex]),
      front.first.map({ !Folding.isDigit($0) }) == true || front.count(where: Folding.isDigit) >= 10
    {
      return true
    }
    let host = rest.prefix { Folding.isWord($0) || $0 == "." || $0 == "-" }
    let after = token[host.endIndex...]
    // `@example.org+1312`, `@example.org(312)`.
    if let sign = after.first, sign == "+" || sign == "(",
      after.dropFirst().prefix(3).count(where: Folding.isDigit) >= 2
    {
      return true
    }
    let labels = host.split(separator: ".")
    guard labels.count > 1 else { return false }
    return labels.dropFirst().contains { runsOn($0) }
  }

  /// `org1312`, `comlinkedin`, `comAustin`: a label that begins with a domain and goes on with something else.
  private func runsOn(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    ["com", "org", "net", "edu"].contains { domain in
      guard label.starts(with: domain.unicodeScalars), label.count > domain.unicodeScalars.count else {
        return false
      }
      let rest = label.dropFirst(domain.unicodeScalars.count)
      return rest.allSatisfy { Folding.isDigit($0) || Folding.isDash($0) }
        || rest.first.map(Folding.isUpper) == true || Self.hosts.contains(String(scalars: rest))
    }
  }

  /// Where the profiles are that stand beside addresses most often.
  private static let hosts: Set<String> = [
    "linkedin", "github", "gitlab", "www", "xing", "behance", "dribbble", "twitter", "instagram", "facebook",
    "medium",
    "stackoverflow", "orcid", "wwwlinkedin", "wwwgithub",
  ]
}

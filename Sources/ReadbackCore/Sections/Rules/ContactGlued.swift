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
      views: ViewID.allCases.filter(\.isUsedByParsers),
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
        for link in LinkScanner.links(in: scalars, 0..<scalars.count) where link.kind == .email {
          guard isGlued(scalars, link.range, email: readings.intent?.basics?.email) else { continue }
          let span = TextSpan(line: number, offsets: link.range)
          gathered.add(
            String(scalars: scalars[link.range]), [readings.evidence(readout, span: span)].compactMap { $0 },
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

  private func isGlued(_ line: [Unicode.Scalar], _ range: Range<Int>, email: String?) -> Bool {
    let text = String(scalars: line[range]).lowercased()
    if let email = email?.lowercased() {
      return text != email && (text.hasPrefix(email) || text.hasSuffix(email))
        && text.utf8.count > email.utf8.count
    }
    guard let at = line[range].firstIndex(of: "@") else { return false }
    // A number and then letters: `+13125550147jane@`.
    let digits = line[range.lowerBound..<at].prefix {
      Folding.isDigit($0) || $0 == "+" || $0 == "-" || $0 == "."
    }
    if digits.count(where: Folding.isDigit) >= 7, digits.endIndex < at { return true }
    // `@example.org+1312`, `@example.org(312)`, `@example.comlinkedin.com`.
    if range.upperBound < line.count, "+(/".unicodeScalars.contains(line[range.upperBound]) { return true }
    let host = line[at + 1..<range.upperBound]
    if host.contains("+") { return true }
    let labels = host.split(separator: ".")
    // In a host of several labels one that begins with a domain of its own: `comlinkedin`.
    return labels.count > 2
      && labels.dropFirst().dropLast().contains { label in
        ["com", "org", "net", "edu"].contains { domain in
          label.count >= domain.count + 4 && label.starts(with: domain.unicodeScalars)
            && Self.hosts.contains(String(scalars: label.dropFirst(domain.unicodeScalars.count)))
        }
      }
  }

  /// Where the profiles are that stand beside addresses most often.
  private static let hosts: Set<String> = [
    "linkedin", "github", "gitlab", "www", "xing", "behance", "dribbble", "twitter", "instagram", "facebook",
    "medium",
    "stackoverflow", "orcid", "wwwlinkedin", "wwwgithub",
  ]
}

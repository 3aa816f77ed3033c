/// A name, e-mail address or telephone number that a parser does not find in the text.
public struct ContactMissing: ReadoutRule {
  /// The last digits of a number, which name it whatever stands for its country code: national numbers have at least
  /// seven, most nine.
  public var fewestDigits = 9

  public init() {}

  public static let id = "contact-missing"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Name or contact not in the text", formats: [.pdf, .docx],
      recognizes:
        "a view without the e-mail address, the telephone number or the name of the intent; without an intent, one "
        + "without any e-mail address or without anything that looks like a name. A number that is not printed is "
        + "nobody's loss: without an intent telephone numbers are not asked for, and with one what `x-readback.omit` "
        + "names is not",
      why:
        "what is drawn as a picture, stands in a part that the reader skips or is only the target of a link is not in "
        + "the candidate's record, and nobody can write or call",
      damage: [
        .error("there is no e-mail address, or what the intent gives is missing"),
        .warning("no line looks like a name"),
      ],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .reproduced(["python-docx", "mammoth"]),
      fix:
        "write name, e-mail address and telephone number as plain text in the first lines of the page or body",
      advice: [
        .init(.word, "move them from the page header or a text box into the first paragraphs of the body"),
        .init(.designer, "type them as text; text that is part of an image is lost"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "an address that is only behind a word",
          """
          Jane Doe
          Write me    +1 312 555 0147
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          """)
      ],
      clear: [
        .page(
          "a name below everything else",
          """
          jane.doe@example.org
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Jane Doe
          """, note: "the intent has the name"
        ).meaning { intent in
          var basics = Resume.Basics()
          basics.name = "Jane Doe"
          intent.basics = basics
        },
        .page(
          "an address in the text",
          """
          Jane Doe
          jane.doe@example.org
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          """),
      ])
  }

  private enum Item: String, Hashable {
    case email = "e-mail address"
    case phone = "telephone number"
    case name
  }

  public func examine(_ readings: Readings) -> Outcome {
    var gathered = GatheredFindings<[Item]>()
    let link = readings.document.links.first { $0.url.hasPrefix("mailto:") }
    for readout in readings.readouts {
      func isRead(_ path: String) -> Bool {
        readout.fields.contains { $0.path == path && $0.source == .text }
      }
      var missing: [Item] = []
      // What stands where no reader expects contact data, or is broken over lines, is in the text all the same.
      if let meant = readings.intent?.basics {
        let digits = meant.phone?.unicodeScalars.filter(Folding.isDigit).suffix(fewestDigits)
        let unread = [
          (Item.email, "basics.email", meant.email),
          (
            .phone, "basics.phone", digits.flatMap { $0.isEmpty ? nil : String(String.UnicodeScalarView($0)) }
          ),
          (.name, "basics.name", meant.name),
        ].filter { $0.2 != nil && readings.printing.prints($0.1) && !isRead($0.1) }
        if !unread.isEmpty {
          let text = readings.squeezed(readout)
          missing = unread.filter { text.line(of: $0.2) == nil }.map(\.0)
        }
      } else {
        if !isRead("basics.email"), !Self.showsAddress(readings, readout, link) {
          missing.append(.email)
        }
        if !isRead("basics.name") { missing.append(.name) }
      }
      guard !missing.isEmpty else { continue }
      let evidence =
        missing.contains(.email) ? link.map { [Evidence(place: $0.place, excerpt: $0.url)] } ?? [] : []
      gathered.add(missing, evidence, in: readout.view)
    }
    return gathered.outcome { missing, evidence, views in
      let names = missing.map(\.rawValue).joined(separator: missing.count > 2 ? ", " : " and ")
      let isLink = !evidence.isEmpty
      return Finding(
        rule: Self.id, severity: missing == [.name] && readings.intent == nil ? .warning : .error,
        message:
          "no \(names) \(readings.intent == nil ? "is recognised " : "")in the text\(isLink ? "; the address is only the target of a link" : "")",
        evidence: evidence, views: views)
    }
  }
  /// Whether a view has any address, or the one of a link, which may be broken over lines.
  private static func showsAddress(_ readings: Readings, _ readout: Readout, _ link: Link?) -> Bool {
    let hasAny = readings.lines(of: readout).contains { line in
      line.text.utf8.contains(UInt8(ascii: "@"))
        && ContactToken.tokens(in: Array(line.text.unicodeScalars)).contains { $0.kind == .email }
    }
    guard !hasAny, let link else { return hasAny }
    let address = link.url.dropFirst("mailto:".count).prefix { $0 != "?" }
    return readings.squeezed(readout).line(of: String(address)) != nil
  }
}

/// Name and contact that do not come among the first lines of a view.
public struct ContactLate: ReadoutRule {
  /// Parsers look for whose resume it is in what comes before the first section, or in about this many lines.
  public var lines = 12

  public init() {}

  public static let id = "contact-late"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Contact comes late", formats: [.pdf, .docx],
      recognizes:
        "a name, e-mail address or telephone number that stands below the first dozen lines of a view and "
        + "below the heading of another section",
      why:
        "parsers take name and contact from the top of the text; further down they take a referee's or an employer's, "
        + "or nothing",
      damage: [.warning("a view that parsers use has them behind another section")],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "OpenResume's description of its parser: name and contact are looked for in the lines before the first section"
      ),
      fix: "put name and contact above everything else, in the file as well as on the page",
      advice: [
        .init(.browser, "write the header before the sidebar in the HTML; CSS can still place it"),
        .init(.word, "move the text box with name and contact into the first paragraphs of the body"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "contact below everything else",
          """
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Cared for patients after surgery.
          Cared for patients with fever.
          Cared for patients in pain.
          Nurse, Oakton Clinic, 2015 - 2019
          Cared for patients after surgery.
          Cared for patients with fever.
          Cared for patients in pain.
          Education
          Bachelor of Science in Nursing, 2015
          Loyola University
          Languages
          English, Spanish
          Contact
          Jane Doe
          jane.doe@example.org
          """)
      ],
      clear: [
        .page(
          "contact below the name",
          """
          Jane Doe
          jane.doe@example.org
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          """)
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    var gathered = GatheredFindings<[String]>()
    for readout in readings.readouts {
      guard let top = lastOfTop(readings.lines(of: readout)) else { continue }
      var late: [String] = []
      var evidence: [Evidence] = []
      for (path, name) in [
        ("basics.name", "name"), ("basics.email", "e-mail address"), ("basics.phone", "telephone number"),
      ] {
        guard let field = readout.fields.first(where: { $0.path == path && $0.source == .text }),
          field.span.start.line > top, let section = readout.section(ofLine: field.span.start.line),
          section > 0
        else { continue }
        late.append(name)
        if let found = readings.evidence(readout, span: field.span) { evidence.append(found) }
      }
      if !late.isEmpty { gathered.add(late, evidence, in: readout.view) }
    }
    return gathered.outcome { late, evidence, views in
      Finding(
        rule: Self.id, severity: .warning,
        message:
          "\(late.joined(separator: late.count > 2 ? ", " : " and ")) \(late.count > 1 ? "come" : "comes") only "
          + "after other sections",
        evidence: evidence, views: views)
    }
  }

  /// The last of the first ``lines`` lines with text; nil where there are not so many.
  private func lastOfTop(_ view: [View.Line]) -> Int? {
    var left = lines
    return view.firstIndex { line in
      if !line.text.unicodeScalars.allSatisfy(Folding.isSpace) { left -= 1 }
      return left == 0
    }
  }
}

/// A PDF whose permissions forbid to copy text out.
public struct ExtractionForbidden: LayoutRule {
  public init() {}

  public static let id = "extraction-forbidden"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Copying of text is forbidden", formats: [.pdf],
      recognizes:
        "an encrypted PDF that opens without a password and whose permissions leave out copying text; one that "
        + "forbids only printing or changes is left alone",
      why: "readers that keep to the permission refuse the file or return nothing; others ignore it",
      damage: [.error("readers that honour permissions return nothing at all")],
      views: ViewID.usual(of: .pdf),
      basis: .reproduced(["pdftotext", "pdfminer"]),
      fix: "export the file without a password and without restrictions",
      advice: [
        .init(.word, "File > Save As > PDF > Options: leave \"Encrypt the document with a password\" off"),
        .init(.libreOffice, "File > Export As > PDF > Security: set no permission password"),
        .init(.latex, "do not load hyperxmp or pdfcrypt settings that set permissions"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a protected file", "Jane Doe", note: "the permissions leave out copying text") {
          $0.properties.allowsExtraction = false
        }
      ],
      clear: [.page("a file without restrictions", "Jane Doe")])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    guard !layout.document.properties.allowsExtraction else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .error, message: "the permissions of the file forbid to copy its text",
        evidence: [],
        views: layout.document.views.map(\.id))
    ])
  }
}

/// Files that are larger than what systems take in.
public struct FileSize: LayoutRule {
  /// Bytes beyond which Greenhouse does not parse a resume, and beyond which DaXtra does not.
  public var parsed = 2_500_000
  public var accepted = 8_000_000

  public init() {}

  public static let id = "file-size"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Large file", formats: [.pdf, .docx],
      recognizes: "files above the limits that systems state: 2.5 MB, then 8 MB",
      why: "a system takes the file in and leaves its fields empty, or refuses the upload",
      damage: [
        .error("above 8 MB: no documented limit lets it through"),
        .warning("above 2.5 MB: Greenhouse stores the file and does not parse it"),
      ],
      views: [],
      basis: .documented("Greenhouse does not parse resumes above 2.5 MB; DaXtra takes files up to 8 MB"),
      fix: "make pictures smaller or leave them out, and embed fonts as subsets",
      advice: [
        .init(.word, "File > Compress Pictures, and File > Options > Save: embed only the characters used"),
        .init(.libreOffice, "File > Export As > PDF: compress images to 150 DPI"),
        .init(.designer, "download as \"PDF Standard\" instead of \"PDF Print\""),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a PDF of 3 MB", "Jane Doe", note: "3 MB") { $0.properties.fileSize = 3_000_000 },
        .paragraphs("a DOCX of 9 MB", [ExampleParagraph("Jane Doe")], note: "9 MB") {
          $0.properties.fileSize = 9_000_000
        },
      ],
      clear: [.page("a PDF of 200 KB", "Jane Doe", note: "200 KB") { $0.properties.fileSize = 200_000 }])
  }

  public func examinePages(_ layout: Layout) -> Outcome { examine(layout.document.properties) }
  public func examineParts(_ layout: Layout) -> Outcome { examine(layout.document.properties) }

  private func examine(_ properties: Document.Properties) -> Outcome {
    guard let size = properties.fileSize else { return .inconclusive("the size of the file is not known") }
    guard size > parsed else { return .clear }
    let tenths = size / 100_000
    let isRefused = size > accepted
    return .found([
      Finding(
        rule: Self.id, severity: isRefused ? .error : .warning,
        message: "the file has \(tenths / 10).\(tenths % 10) MB", evidence: [], views: [])
    ])
  }
}

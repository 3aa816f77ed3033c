/// Text in footnotes, endnotes and comments of a DOCX.
public struct NoteText: LayoutRule {
  public init() {}

  public static let id = "note-text"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in notes and comments", formats: [.docx],
      recognizes:
        "footnotes, endnotes and comments with text; the lines that separate notes from the text are left "
        + "alone",
      why:
        "most readers never open the parts that hold notes; those that do put them behind the text, and return "
        + "reviewers' comments as if they belonged to it",
      damage: [.warning("what a note says is missing, or far from what it belongs to")],
      views: ViewID.usual(of: .docx),
      basis: .reproduced(["python-docx", "OpenCATS", "Apache Tika", "docx2python"]),
      fix: "say in the text what the notes say, and delete comments before you send the file",
      advice: [
        .init(
          .word,
          "References > Show Notes: move each note into its line; Review > Delete > Delete All Comments"),
        .init(
          .googleDocs, "move each footnote into its line, and resolve comments before you download the file"),
        .init(.libreOffice, "move each footnote into its line; Edit > Comment > Delete All Comments"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "a footnote",
          [ExampleParagraph("Foreman"), ExampleParagraph("until the yard closed", in: .footnote)]),
        .paragraphs(
          "a comment", [ExampleParagraph("Foreman"), ExampleParagraph("since when?", in: .comment)]),
      ],
      clear: [
        .paragraphs("an empty note", [ExampleParagraph("Foreman"), ExampleParagraph("", in: .endnote)])
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var notes: [Evidence] = []
    var comments: [Evidence] = []
    for (index, block) in layout.document.blocks.enumerated() where !layout.texts[index].isEmpty {
      let evidence = Evidence(place: block.place, excerpt: layout.texts[index])
      if block.containers.contains(.comment) {
        comments.append(evidence)
      } else if block.containers.contains(.footnote) || block.containers.contains(.endnote) {
        notes.append(evidence)
      }
    }
    var findings: [Finding] = []
    if !notes.isEmpty {
      findings.append(
        Finding(
          rule: Self.id, severity: .warning,
          message: "\(notes.count == 1 ? "a paragraph stands" : "\(notes.count) paragraphs stand") in notes",
          evidence: notes, views: [.docxParagraphs, .docxBody, .docxMarkup]))
    }
    if !comments.isEmpty {
      findings.append(
        Finding(
          rule: Self.id, severity: .warning,
          message:
            "\(comments.count == 1 ? "a paragraph of comment is" : "\(comments.count) paragraphs of comments are") "
            + "in the file", evidence: comments, views: [.docxFull]))
    }
    return findings.isEmpty ? .clear : .found(findings)
  }
}

/// Tables within the cells of tables.
public struct NestedTable: LayoutRule {
  public init() {}

  public static let id = "nested-table"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Tables within tables", formats: [.docx],
      recognizes:
        "a table with text in a cell of another table; a table beside another, and an inner one without "
        + "text, are left alone",
      why:
        "recipes that go through tables cell by cell read the paragraphs of a cell and never the table in it",
      damage: [.error("python-docx recipes return nothing of it, not even those that read tables")],
      views: [.docxParagraphs],
      basis: .reproduced(["python-docx"]),
      fix: "take the inner table apart into paragraphs",
      advice: [
        .init(.word, "select the inner table, Layout > Convert to Text, then do the same with the outer one"),
        .init(.googleDocs, "copy the text out of the inner table and delete it"),
        .init(.libreOffice, "put the cursor into the inner table, Table > Convert > Table to Text"),
      ])
  }

  public static var examples: RuleExamples {
    let outer = Container.tableCell(table: 1, row: 0, column: 0, merged: false)
    return RuleExamples(
      found: [
        .paragraphs(
          "skills in a table within the layout's table",
          [
            ExampleParagraph("Skills", in: outer),
            ExampleParagraph("Welding", in: outer, .tableCell(table: 2, row: 0, column: 0, merged: false)),
          ])
      ],
      clear: [.paragraphs("a table", [ExampleParagraph("Skills", in: outer)])])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let tables = ContainedText(in: layout) { block in
      var tables: [Int] = []
      for case .tableCell(let table, _, _, _) in block.containers { tables.append(table) }
      return tables.count >= 2 ? tables.last : nil
    }
    guard tables.count > 0 else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .error,
        message: tables.message("a table within a table", plural: "tables within tables"),
        evidence: tables.first,
        views: [.docxParagraphs])
    ])
  }
}

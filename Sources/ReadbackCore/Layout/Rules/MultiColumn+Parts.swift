extension MultiColumn {
  /// The paragraphs of a DOCX are stored column after column, so that its own readers are not harmed by the order;
  /// what is converted to PDF on the way is.
  public func examineParts(_ layout: Layout) -> Outcome {
    let findings = [sections(of: layout), textBoxes(of: layout), cells(of: layout)].compactMap(\.self)
    return findings.isEmpty ? .clear : .found(findings)
  }

  private func warning(_ message: String, at evidence: [Evidence]) -> Finding {
    Finding(rule: Self.id, severity: .warning, message: message, evidence: evidence, views: [])
  }

  private func body(of layout: Layout) -> [(block: Block, text: String)] {
    let main = layout.document.blocks.first?.part
    return zip(layout.document.blocks, layout.texts).filter { $0.part == main && !$0.isTwin && !$1.isEmpty }
      .map { ($0, $1) }
  }

  private func weight(of paragraphs: [(block: Block, text: String)]) -> Int {
    paragraphs.reduce(0) { $0 + $1.text.utf8.count }
  }

  private func sections(of layout: Layout) -> Finding? {
    let body = body(of: layout)
    let columned = body.filter { $0.block.columns > 1 }
    guard let first = columned.first,
      Double(weight(of: columned)) >= sectionShare * Double(weight(of: body))
    else { return nil }
    return warning(
      "a section is set in \(first.block.columns) columns; converters to PDF put them side by side",
      at: [Evidence(place: first.block.place, excerpt: first.text)])
  }

  /// Boxes that are as long as a column, with a section of their own, while there is as much text outside of them.
  private func textBoxes(of layout: Layout) -> Finding? {
    let body = body(of: layout)
    let boxes = Dictionary(grouping: body.filter { $0.block.textBox != nil }) { $0.block.textBox?.index ?? 0 }
    let columns = boxes.filter { _, paragraphs in
      paragraphs.count >= lines && paragraphs.count + lines <= body.count
        && Double(weight(of: paragraphs)) >= sectionShare * Double(weight(of: body))
        && paragraphs.contains { isHeading($0.text) }
    }
    guard !columns.isEmpty else { return nil }
    return warning(
      columns.count == 1
        ? "a text box stands beside the text like a column"
        : "\(columns.count) text boxes stand beside each other or the text like columns",
      at: columns.sorted { $0.key < $1.key }.compactMap(\.value.first)
        .map { Evidence(place: $0.block.place, excerpt: $0.text) })
  }

  private func isHeading(_ text: String) -> Bool {
    guard let match = HeadingLexicon.shared.match(Array(text.unicodeScalars)) else { return false }
    return match.isWhole && match.status == .standard
  }

  /// Rows of a table in which more than one cell is as long as a column.
  private func cells(of layout: Layout) -> Finding? {
    struct Cell: Hashable {
      var table: Int
      var row: Int
      var column: Int
    }
    var counts: [Cell: Int] = [:]
    var first: [Cell: Evidence] = [:]
    for (block, text) in body(of: layout) {
      guard case .tableCell(let table, let row, let column, _) = block.containers.first else { continue }
      let cell = Cell(table: table, row: row, column: column)
      counts[cell, default: 0] += 1
      if first[cell] == nil { first[cell] = Evidence(place: block.place, excerpt: text) }
    }
    let long = counts.filter { $0.value >= lines }.keys
    let rows = Dictionary(grouping: long) { Cell(table: $0.table, row: $0.row, column: 0) }.values
      .filter { $0.count >= 2 }
    let columns = rows.joined().sorted { ($0.table, $0.row, $0.column) < ($1.table, $1.row, $1.column) }
    guard !columns.isEmpty else { return nil }
    return warning(
      "the cells of a table stand beside each other like columns", at: columns.compactMap { first[$0] })
  }
}

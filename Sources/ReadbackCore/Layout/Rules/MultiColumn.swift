/// Text in columns or with a sidebar: two flows side by side, which readers of physical lines mix line by line.
///
/// ```
/// Jane Doe          Skills         ->  Jane Doe Skills
/// Engineer          Swift              Engineer Swift
/// ```
///
/// What makes two stretches of text columns is that each flows by itself. Right-aligned dates, dates or labels in the
/// margin and the cells of a table stand beside the line that they belong to: they are no column.
public struct MultiColumn: LayoutRule {
  /// A column has at least so many lines; a block of name and contact in two halves has fewer.
  public var lines = 5
  /// The smaller column holds at least this share of the page's characters. Right-aligned dates reach a tenth, but
  /// are told apart by what they are; the narrowest sidebars of skills stay just above a twentieth.
  public var share: Float = 0.05
  /// ... and reaches down this share of the page. A header in two halves takes up to an eighth.
  public var height: Float = 0.125
  /// Columns are independent when at least this share of the smaller one's paragraphs start at a height of their own
  /// between the lines of the other; labels and dates in a margin all stand alike to the line that they belong to.
  public var independentShare: Float = 0.25
  /// Heights that differ by less than so many font sizes are alike.
  public var offsetTolerance: Float = 0.12
  /// A step between two lines that is so many times the usual one of its side ends a paragraph.
  public var paragraphStep: Float = 1.3
  /// A paragraph of so many lines is longer than any label.
  public var longParagraph = 8
  /// ... or when the smaller one has running text: so many full lines after each other ...
  public var proseLines = 4
  /// ... of so many words on average.
  public var proseWords: Float = 4
  /// A column most of whose lines are dates is a margin of dates.
  public var dateShare: Float = 0.5
  /// DOCX: a section set in columns counts from this share of the text on, and so does a text box beside the text.
  public var sectionShare = 0.05

  public init() {}

  public static let id = "multi-column"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in columns", formats: [.pdf, .docx],
      recognizes:
        "two flows of text side by side, or a sidebar; in a DOCX sections set in columns, text boxes with sections of "
        + "their own beside the text, and table rows with several paragraphs in more than one cell; dates set to the "
        + "right, dates or labels in a margin and a header in two halves are left alone",
      why:
        "readers that take a page line by line mix the columns: a skill lands inside a sentence, a date beside "
        + "another job",
      damage: [
        .error("a view that parsers use goes back and forth between the columns"),
        .warning("every view reads one column after the other; another reader, or a conversion, may not"),
      ],
      views: ViewID.usual(of: .pdf),
      basis: .reproduced([
        "PDFBox sorted by position", "pdfplumber", "PyMuPDF sorted", "pdftotext -layout", "pdfminer",
      ]),
      fix: "put everything into one column; move the sidebar's sections below the main text",
      advice: [
        .init(.word, "Layout > Columns > One; replace side-by-side text boxes and tables by paragraphs"),
        .init(.googleDocs, "Format > Columns > one; replace tables side by side by paragraphs"),
        .init(.libreOffice, "Format > Columns > 1; replace frames side by side by paragraphs"),
        .init(.latex, "drop minipage, paracol, multicol and sidebar classes for the running text"),
        .init(.typst, "drop grid() and columns() around running text"),
        .init(
          .browser, "for print, set the sidebar below the main text (display: block instead of grid or flex)"),
        .init(.designer, "choose a template with one column"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a sidebar with headings of its own",
          """
          JANE DOE

          SKILLS                WORK EXPERIENCE
          Welding               Foreman at a shipyard that built two ferries
          Cutting               and repaired forty trawlers in nine winters.
          Rigging               Led a crew of twelve through the refit of a
          First aid             research vessel without one lost day.
          LANGUAGES             EDUCATION
          German                Trade school for metal work, with honours
          Danish                and a prize for the best apprentice piece.
          """, height: 400),
        .paragraphs(
          "a section set in two columns",
          [ExampleParagraph("Jane Doe"), ExampleParagraph("Welding, rigging") { $0.columns = 2 }],
          note: "the second paragraph stands in a section of two columns"),
        .paragraphs(
          "a sidebar in a text box",
          ["Skills", "Welding", "Rigging", "Languages", "German"].map {
            ExampleParagraph($0, in: .textBox(index: 1, twin: false))
          } + ["Experience", "Foreman", "Welder", "Apprentice", "Helper"].map { ExampleParagraph($0) }),
        .paragraphs(
          "a sidebar in the cell of a table",
          [
            ["Skills", "Welding", "Rigging", "Languages", "German"],
            ["Experience", "Foreman", "Welder", "Helper", "Cook"],
          ]
          .enumerated().flatMap { column, cell in
            cell.map { ExampleParagraph($0, in: .tableCell(table: 1, row: 0, column: column, merged: false)) }
          }),
      ],
      clear: [
        .paragraphs(
          "dates and jobs in the cells of a table",
          (0..<6).flatMap { row in
            ["2019", "Foreman"].enumerated().map { column, text in
              ExampleParagraph(text, in: .tableCell(table: 1, row: row, column: column, merged: false))
            }
          }),
        .page(
          "labels in the margin of a table",
          """
          SKILLS           Reads and writes for the yard on every day of work
          Mother tongue    Danish, spoken at home, and at school for ten years
          Others           SPEAKING           CONTACT            WRITING
          German           B2                 B1                 C1
          Swedish          C1                 C1                 B2
          EDUCATION        Trade school for metal work, with honours at the end
          Diploma          A prize for the best of all apprentice pieces of all
          """, height: 300),
        .page(
          "right-aligned dates",
          """
          Foreman, Northern Yard                                    2019 - 2023
          Built two ferries and repaired forty trawlers in nine winters of work.
          Welder, Harbour Works                                     2015 - 2019
          Cut plates for the refit of a research vessel without one lost day at
          the dock and trained three apprentices who work there to this day now.
          Apprentice, Harbour Works                                 2012 - 2015
          Learned to weld, to cut and to rig, and to get up before the sun does.
          Helper, Fish Market                                       2010 - 2012
          """, height: 400),
        .paragraphs("paragraphs in one column", [ExampleParagraph("Jane Doe")]),
      ])
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    var messages: [String] = []
    var views: Set<ViewID> = []
    var unreadable: Int?
    for (index, page) in layout.pages.enumerated() {
      // What cannot be read cannot be told from a margin of dates.
      guard page.isReadable else {
        unreadable = unreadable ?? index + 1
        continue
      }
      guard let columns = ColumnSearch(page, self).columns() else { continue }
      let (minorBox, majorBox) = (columns.minor.box, columns.major.box)
      let percent = 100 * columns.minorWeight / max(columns.minorWeight + columns.majorWeight, 1)
      let side = columns.minorIsLeft ? "left" : "right"
      messages.append(
        percent >= 35
          ? "text is set in columns on page \(index + 1)"
          : "a column on the \(side) of page \(index + 1) holds \(percent) % of the text beside it")
      evidence.append(
        Evidence(place: .page(index + 1, box: minorBox), excerpt: columns.minor.text))
      evidence.append(
        Evidence(place: .page(index + 1, box: majorBox), excerpt: columns.major.text))
      for view in layout.document.views
      where !views.contains(view.id) && mixes(view, page: index, of: layout.document, minorBox, majorBox) {
        views.insert(view.id)
      }
    }
    if !evidence.isEmpty {
      return .found([
        Finding(
          rule: Self.id, severity: views.contains(where: \.isUsedByParsers) ? .error : .warning,
          message: messages.joined(separator: "; "),
          evidence: evidence, views: views.sorted())
      ])
    }
    if let unreadable { return .inconclusive("page \(unreadable) has no text that can be read") }
    return .clear
  }

  /// Whether a page has two flows of text side by side.
  func divides(_ page: PageLayout) -> Bool { ColumnSearch(page, self).columns() != nil }

  /// Whether a view goes back and forth between the two sides.
  private func mixes(_ view: View, page: Int, of document: Document, _ one: Box, _ other: Box) -> Bool {
    var mixed = 0
    var turns = 0
    var last: Bool?
    let glyphs = document.pages[page].glyphs
    for line in view.lines where line.page == page {
      var holds = (one: false, other: false)
      for origin in line.origins where origin >= 0 {
        let box = glyphs[Int(origin)].box
        let side = one.holdsCentre(of: box) ? true : other.holdsCentre(of: box) ? false : nil
        guard let side else { continue }
        if side { holds.one = true } else { holds.other = true }
        if let last, last != side { turns += 1 }
        last = side
      }
      if holds.one, holds.other { mixed += 1 }
    }
    // One column after the other is one turn; a page whose columns stand in two bands makes three.
    return mixed >= 2 || turns > 4
  }
}

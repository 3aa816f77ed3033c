import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Marked content whose properties stand in the resources, and structure trees beyond the standard types.
@Suite struct MarkedContentTests {
  private func text(_ line: String, y: Int) -> String { DrawnPDF.text(line, x: 20, y: y) }

  /// Runs as `text flags mcid`.
  private func runs(_ pdf: DrawnPDF) throws -> [String] {
    let page = try #require(try PDFExtractor().extract(pdf.bytes).pages.first)
    let identifiers = page.contentIdentifiers
    return page.runs.map { run in
      var text = String.UnicodeScalarView()
      text.append(
        contentsOf: run.glyphs.flatMap { page.scalars(of: page.glyphs[$0]) }.compactMap(Unicode.Scalar.init))
      let identifier = run.mark >= 0 ? identifiers[run.mark] : nil
      return
        "\(String(text)) \(run.flags.contains(.artifact) ? "artifact" : "real") \(identifier.map(String.init) ?? "-")"
    }
  }

  @Test(arguments: [
    ("/P /One BDC (a) Tj EMC (b) Tj", ["a real 1", "b real -"]),
    // A layer ends within an artifact: the artifact goes on.
    ("/Artifact BMC /OC /Layer BDC (a) Tj EMC (b) Tj EMC (c) Tj", ["ab artifact -", "c real -"]),
    ("/OC /Layer BDC /P /One BDC (a) Tj EMC (b) Tj EMC", ["a real 1", "b real -"]),
    ("/Artifact /One BDC (a) Tj EMC /P << /MCID 2 >> BDC (b) Tj EMC", ["a artifact 1", "b real 2"]),
    // What looks like an operator in a string, a comment or an inline image is none.
    ("((EMC /P /One BDC) Tj) Tj /P /One BDC (a) Tj EMC", ["(EMC /P /One BDC) Tj real -", "a real 1"]),
    ("% /P /One BDC\n(a) Tj /P /O#6ee BDC (b) Tj EMC", ["a real -", "b real 1"]),
    ("/P /None BDC (a) Tj EMC (b) Tj", ["a real -", "b real -"]),
  ])
  func `Named property lists mark what stands between their operators`(
    _ operators: String, _ expected: [String]
  ) throws {
    let pdf = DrawnPDF(
      pages: ["BT /F1 10 Tf 20 150 Td \(operators) ET"],
      resources: "/Properties << /One << /MCID 1 >> /Layer << /Type /OCG /Name (Layer) >> >>")
    var runs = try runs(pdf)
    // Marks that say nothing part runs too.
    if runs.count > expected.count { runs = runs.reduce(into: []) { merge($1, into: &$0) } }
    #expect(runs == expected)
  }

  private func merge(_ run: String, into runs: inout [String]) {
    let words = run.split(separator: " ", maxSplits: 1).map(String.init)
    if let last = runs.last?.split(separator: " ", maxSplits: 1).map(String.init), words[1] == last[1] {
      runs[runs.count - 1] = "\(last[0])\(words[0]) \(last[1])"
    } else {
      runs.append(run)
    }
  }

  @Test func `Named property lists of a form are those of its own stream`() throws {
    let pdf = DrawnPDF(
      pages: ["/Artifact BMC /Fm Do EMC /P /One BDC " + text("after", y: 50) + "EMC"],
      resources: "/Properties << /One << /MCID 1 >> >>", form: "/P /One BDC " + text("inside", y: 150) + "EMC"
    )
    #expect(try runs(pdf) == ["inside artifact -", "after real 1"])
  }

  private func tagged(_ elements: [String], root: String = "", page: String) -> DrawnPDF {
    DrawnPDF(
      pages: [page],
      objects: ["<< /Type /StructTreeRoot /K [11 0 R] \(root) >>"] + elements,
      catalogEntries: "/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R")
  }

  private func lines(_ pdf: DrawnPDF) throws -> [String] {
    try #require(try PDFExtractor().extract(pdf.bytes).view(.pdfTagged)).lines.map(\.text)
  }

  @Test func `Elements of types that nobody knows keep their text`() throws {
    let pdf = tagged(
      [
        "<< /S /Document /K [12 0 R 13 0 R] >>", "<< /S /Aside /Pg 14 0 R /K 0 >>",
        "<< /S /Own /Pg 14 0 R /K << /Type /MCR /MCID 1 >> >>",
      ],
      page: "/P << /MCID 1 >> BDC " + text("second", y: 100) + "EMC /P << /MCID 0 >> BDC "
        + text("first", y: 50) + "EMC")
    #expect(try lines(pdf) == ["first", "second"])
  }

  @Test func `Types are mapped to standard ones by the role map and by namespaces`() throws {
    let pdf = tagged(
      [
        "<< /S /Text /K [12 0 R 13 0 R] >>", "<< /S /Word /Pg 14 0 R /K 0 >>",
        "<< /S /Word /NS << /RoleMapNS << /Word [/Em null] >> >> /Pg 14 0 R /K 1 >>",
      ], root: "/RoleMap << /Text /Story /Story /P /Word /Span /Loop /Loop >>",
      page: "/P << /MCID 0 >> BDC " + text("one", y: 100) + "EMC /P << /MCID 1 >> BDC " + text("line", y: 50)
        + "EMC")
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(document.tags.compactMap(\.type) == ["P", "Span", "Em"])
    #expect(try lines(pdf) == ["one line"])
  }

  @Test func `An element's ActualText is read once instead of its content`() throws {
    let pdf = tagged(
      [
        "<< /S /P /K [12 0 R 13 0 R] /ActualText (whole) >>", "<< /S /Span /Pg 14 0 R /K 0 >>",
        "<< /S /Span /Pg 14 0 R /K 1 >>",
      ],
      page: "/P << /MCID 0 >> BDC " + text("in", y: 100) + "EMC /P << /MCID 1 >> BDC " + text("parts", y: 50)
        + "EMC")
    #expect(try lines(pdf) == ["whole"])
  }

  @Test func `A structure tree that leads back to itself ends`() throws {
    let pdf = tagged(
      ["<< /S /Document /K [12 0 R 11 0 R] >>", "<< /S /P /Pg 13 0 R /K [0 11 0 R] >>"],
      page: "/P << /MCID 0 >> BDC " + text("once", y: 100) + "EMC")
    #expect(try lines(pdf) == ["once"])
  }

  @Test func `One kid needs no list, and a list that elements share stands in the tree once`() throws {
    let kids = (0..<3000).map { "\(12 + $0) 0 R" }.joined(separator: " ")
    let pdf = DrawnPDF(
      pages: ["/P << /MCID 0 >> BDC " + text("once", y: 100) + "EMC"],
      objects: ["<< /Type /StructTreeRoot /K 11 0 R >>", "[\(kids)]"]
        + (0..<2999).map { _ in "<< /S /P /K 11 0 R >>" } + ["<< /S /P /Pg 3012 0 R /K 0 >>"],
      catalogEntries: "/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R")
    // Each of them with all others in it would be nine million.
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(document.tags.count == 3001)
    #expect(document.view(.pdfTagged)?.lines.map(\.text) == ["once"])
  }
}

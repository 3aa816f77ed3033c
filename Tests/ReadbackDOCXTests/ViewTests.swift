import ReadbackCore
import ReadbackDOCX
import Testing

@Suite struct ViewTests {
  @Test(arguments: ViewID.usual.filter { $0.format == .docx }.sorted())
  func `every character leads back to its paragraph`(_ id: ViewID) throws {
    let document = try SmallDOCX(
      p("Jöhn\u{301} 👩‍💻")
        + "<w:tbl>\(row(p("a"), p("b")))</w:tbl><w:p>\(r("c"))\(box(p("d")))\(r("e"))</w:p><w:sectPr>"
        + "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>"
    ).with("header", "header1.xml", "<w:hdr NS>\(p("f"))</w:hdr>", id: "h").read()
    try document.validate()
    let view = try #require(document.view(id))
    #expect(!view.lines.isEmpty)
    for line in view.lines {
      for (scalar, origin) in zip(line.text.unicodeScalars, line.origins) {
        let block = document.blocks[Int(origin)]
        // The offsets of drawings are in no run.
        guard !"914400".unicodeScalars.contains(scalar) else { continue }
        #expect(block.text.unicodeScalars.contains(scalar), "\(scalar) of \(line.text)")
      }
    }
  }

  @Test func `a line of the markup view may come from two paragraphs`() throws {
    let document = try SmallDOCX(p("x") + "<w:p>\(r("a"))\(box(p("b")))</w:p>").read()
    let line = try #require(document.view(.docxMarkup)?.lines[1])
    #expect(line.text == "a914400b")
    #expect(line.origins == [1, 1, 1, 1, 1, 1, 1, 2])
    #expect(document.place(of: line, scalar: 7) == .part("word/document.xml", paragraph: 3))
  }

  @Test(arguments: [
    ("S K I L L S", "SKILLS"), ("W O R K   H I S T O R Y", "WORK HISTORY"),
    ("É T A T  C I V I L", "ÉTAT CIVIL"),
    ("P A R T one", "P A R T one"), ("A", "A"), ("Vitamin C", "Vitamin C"), ("A B", "A B"),
    ("1 2 3", "1 2 3"), ("", ""),
  ])
  func `a printed line of spaced letters is read as words`(_ typed: String, _ read: String) throws {
    let archive = SmallDOCX(p("x") + p(typed) + p("y")).archive
    let document = try DOCXExtractor(views: [.docxPrinted]).extract(archive.bytes)
    let view = try #require(document.view(.docxPrinted))
    #expect(view.lines.map(\.text).filter { !$0.isEmpty } == ["x", read, "y"].filter { !$0.isEmpty })
    #expect(view.lines.allSatisfy { $0.text.unicodeScalars.count == $0.origins.count })
  }
}

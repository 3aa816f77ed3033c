import ReadbackCore
import ReadbackDOCX
import Testing

@Suite struct PackageTests {
  @Test func `strict documents are read as transitional ones`() throws {
    var docx = SmallDOCX(p("a", "<w:pStyle w:val=\"H\"/>", run: "<w:b w:val=\"on\"/>"))
    docx.isStrict = true
    docx = docx.with(
      "styles", "styles.xml",
      "<w:styles NS><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"
    )
    let block = try #require(try docx.read().blocks.first)
    #expect(block.outlineLevel == 1)
    #expect(block.runs == [TextRun(text: "a", isBold: true)])
  }

  @Test(arguments: ["word/document.xml", "word/document2.xml", "documents/Main.xml", "main.xml"])
  func `the main part may have any name`(_ name: String) throws {
    var docx = SmallDOCX(p("a"))
    docx.mainPart = name
    #expect(try docx.read().blocks.first?.place == .part(name, paragraph: 1))
  }

  @Test func `prefixes are free`() throws {
    var archive = SmallDOCX("").archive
    archive.entries[2] = .init(
      "word/document.xml",
      """
      <document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>a</t></r>\
      </p></body></document>
      """)
    #expect(try DOCXExtractor().extract(archive.bytes).lines(.docxParagraphs) == ["a"])
  }

  @Test func `elements of other namespaces are not taken for Word's`() throws {
    let document = try SmallDOCX("<w:p><q:r xmlns:q=\"urn:q\"><q:t>a</q:t></q:r></w:p>").read()
    #expect(document.blocks[0].runs.isEmpty)
  }

  @Test func `the usual part is read where relationships are missing`() throws {
    var archive = SmallDOCX(p("a")).archive
    archive.entries.remove(at: 1)
    #expect(try DOCXExtractor().extract(archive.bytes).blocks.count == 1)
  }

  @Test func `part names are found in any case and with backslashes`() throws {
    var archive = SmallDOCX(p("a")).archive
    archive.entries[2].name = Array("Word\\Document.XML".utf8)
    #expect(try DOCXExtractor().extract(archive.bytes).blocks.count == 1)
  }

  @Test func `a program is named, an author never`() throws {
    var docx = SmallDOCX(p("a"))
    docx.parts = [
      (
        "docProps/app.xml",
        """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>
        """
      ),
      (
        "docProps/core.xml",
        """
        <cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Résumé</dc:title>\
        <dc:creator>Jane Doe</dc:creator><cp:lastModifiedBy>Jane Doe</cp:lastModifiedBy></cp:coreProperties>
        """
      ),
    ]
    var properties = try docx.read().properties
    properties.fileSize = nil
    #expect(properties == Document.Properties(producer: "Microsoft Office Word 16.0000", title: "Résumé"))
  }

  @Test func `a program that names its own version is given no other`() throws {
    var docx = SmallDOCX(p("a"))
    docx.parts = [
      (
        "docProps/app.xml",
        """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>LibreOffice/7.4</Application><AppVersion>15.0000</AppVersion></Properties>
        """
      )
    ]
    #expect(try docx.read().properties.producer == "LibreOffice/7.4")
  }

  @Test(arguments: [
    ("header", "<w:hdr NS>"), ("styles", "no XML"), ("footnotes", "<!DOCTYPE a><w:footnotes NS/>"),
  ])
  func `damage outside the main part is told, not thrown`(_ kind: String, _ content: String) throws {
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"x\"/></w:sectPr>"
    let document = try SmallDOCX(p("a") + section).with(kind, "part.xml", content, id: "x").read()
    #expect(document.lines(.docxBody) == ["a"])
    #expect(document.gaps.count == 1)
    #expect(document.gaps.first?.reason.contains("word/part.xml") == true)
  }

  @Test func `a part that is referred to and missing is told`() throws {
    var docx = SmallDOCX(p("a"))
    docx.relationships = [("n", "footnotes", "footnotes.xml")]
    #expect(try docx.read().gaps == [Document.Gap(reason: "word/footnotes.xml is missing")])
  }

  @Test func `an archive without a document is no document`() {
    let archive = StoredArchive(entries: [.init("a.txt", "a")])
    #expect(
      failure { () throws(ExtractionError) in try DOCXExtractor().extract(archive.bytes) }
        == .unrecognizedFormat(.zip))
  }

  @Test func `another Office document is told apart by its main part`() {
    var archive = SmallDOCX("").archive
    archive.entries[2] = .init(
      "word/document.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
    #expect(
      failure { () throws(ExtractionError) in try DOCXExtractor().extract(archive.bytes) }
        == .unsupported("the main part word/document.xml is not a Word document"))
  }

  @Test func `both libraries tell their versions`() {
    for version in [DOCXExtractor.libxml2Version, DOCXExtractor.libzipVersion] {
      #expect(version.split(separator: ".").compactMap { Int($0) }.count == 3)
    }
  }
}

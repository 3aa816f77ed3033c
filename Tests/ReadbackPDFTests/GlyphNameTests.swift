import ReadbackCore
import Testing

@testable import ReadbackPDF

/// What an embedded font calls its glyphs, against what the file maps them to.
@Suite struct GlyphNameTests {
  /// Three codes `abc` with names in the font's encoding and characters in its Unicode map.
  private func extract(names: String, characters: String, descriptor: String = "/FontFile 13 0 R") throws
    -> Document
  {
    let map =
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
      + "3 beginbfchar \(characters) endbfchar endcmap end"
    var pdf = DrawnPDF(pages: ["BT /F2 10 Tf 20 100 Td (abc) Tj ET"])
    pdf.fonts = "/F2 10 0 R"
    pdf.objects = [
      "<< /Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Drawn /FirstChar 97 /LastChar 99 /Widths [500 500 500] "
        + "/FontDescriptor 11 0 R /ToUnicode 12 0 R /Encoding << /Differences [97 \(names)] >> >>",
      "<< /Type /FontDescriptor /FontName /AAAAAA+Drawn /Flags 4 /FontBBox [0 0 500 700] /Ascent 700 /Descent 0 "
        + "/CapHeight 700 /StemV 80 /ItalicAngle 0 \(descriptor) >>",
      "<< /Length \(map.utf8.count) >>\nstream\n\(map)\nendstream",
      "<< /Length 21 /Length1 21 >>\nstream\n%!PS-AdobeFont-1.0: X\nendstream",
    ]
    return try PDFExtractor().extract(pdf.bytes)
  }

  @Test(arguments: [
    // The second is called an o.
    ("/a /o /c", "<61> <0061> <62> <0062> <63> <0063>", [false, true, false]),
    // A ligature of two letters that is mapped to a capital, and one that is mapped to its letters.
    ("/a /t_i /c", "<61> <0061> <62> <004F> <63> <0063>", [false, true, false]),
    ("/a /t_i /f_f_i.alt", "<61> <0061> <62> <00740069> <63> <FB03>", [false, false, false]),
    // Small capitals, names that say nothing, and characters of other scripts.
    ("/a /b /C", "<61> <0041> <62> <0042> <63> <0063>", [false, false, false]),
    ("/g1 /G02 /cid3", "<61> <0061> <62> <0062> <63> <0063>", [false, false, false]),
    ("/a /b /c", "<61> <03B1> <62> <0031> <63> <00E7>", [false, false, false]),
  ])
  func `A glyph is misnamed where its name is that of other Latin letters`(
    _ names: String, _ characters: String, _ expected: [Bool]
  ) throws {
    let page = try extract(names: names, characters: characters).pages[0]
    #expect(page.glyphs.map { page.run(of: $0).flags.contains(.misnamed) } == expected)
  }

  @Test func `Without an embedded font a name says nothing of the drawing`() throws {
    let page = try extract(
      names: "/a /o /c", characters: "<61> <0061> <62> <0062> <63> <0063>", descriptor: ""
    ).pages[0]
    #expect(page.runs.allSatisfy { !$0.flags.contains(.misnamed) })
  }

  @Test func `A word with a misnamed glyph is mapped wrongly`() throws {
    let document = try extract(names: "/a /o /c", characters: "<61> <0061> <62> <0062> <63> <0063>")
    #expect(WrongUnicodeMapping().examine(Layout(document)).name == "found")
  }
}

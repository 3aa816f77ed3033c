import Testing

@testable import ReadbackAudit

@Suite struct ProducerNameTests {
  @Test(arguments: [
    ("LibreOffice 7.4", "LibreOffice"), ("LibreOffice/24.2.1$Linux", "LibreOffice"),
    ("pdfTeX-1.40.25", "pdfTeX"), ("xdvipdfmx (20220710)", "xdvipdfmx"), ("Skia/PDF m138", "Skia/PDF"),
    ("Microsoft® Word for Microsoft 365", "Microsoft® Word for Microsoft 365"),
    ("Microsoft® Word 2019", "Microsoft® Word"), ("GPL Ghostscript 10.0.0", "GPL Ghostscript"),
    ("macOS Version 14.4 (Build 23E214) Quartz PDFContext", "macOS Quartz PDFContext"),
    ("Some Tool (a (nested) note) PDF", "Some Tool PDF"), ("WeasyPrint 62.3", "WeasyPrint"),
    ("wkhtmltopdf 0.12.6", "wkhtmltopdf"), ("A-PDF", "A-PDF"), ("iText 7", "iText"), (")(", ")("),
  ])
  func `a program has one name in all of its releases`(producer: String, name: String) {
    #expect(ProducerName.family(producer) == name)
  }

  @Test(arguments: [nil, "", "  ", "1.4", "(unknown)", "version 3"])
  func `what names no program is counted as such`(producer: String?) {
    #expect(ProducerName.family(producer) == ProducerName.unnamed)
  }

  @Test func `a name that is no name is cut`() {
    #expect(ProducerName.family(String(repeating: "a", count: 100_000)).count == 60)
    #expect(ProducerName.family(String(repeating: "( ", count: 50_000)) == ProducerName.unnamed)
  }
}

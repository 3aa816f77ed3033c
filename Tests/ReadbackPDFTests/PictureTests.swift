import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Pictures of parts of pages: 300 by 200 pt, one black square of 100 pt in the middle.
@Suite struct PictureTests {
  private static let square = DrawnPDF(pages: ["100 50 100 100 re f"])
  private static let whole = Box(x0: 0, y0: 0, x1: 300, y1: 200)

  private func picture(_ request: Picture.Request, of pdf: DrawnPDF = square) throws -> Picture? {
    try PDFExtractor().pictures(of: pdf.bytes, [request]).first ?? nil
  }

  private static let sizes: [(region: Box, scale: Float, width: Int, height: Int)] = [
    (whole, 1, 300, 200),
    (whole, 0.5, 150, 100),
    (Box(x0: 10, y0: 20, x1: 110, y1: 60), 2, 200, 80),
    // Cut off at the page's edge.
    (Box(x0: 250, y0: -50, x1: 900, y1: 50), 1, 50, 50),
    // 4 pixels a point at most.
    (Box(x0: 0, y0: 0, x1: 10, y1: 10), 90, 40, 40),
  ]

  @Test(arguments: sizes)
  func `A picture has the size of its region`(_ region: Box, _ scale: Float, _ width: Int, _ height: Int)
    throws
  {
    let picture = try #require(try picture(Picture.Request(page: 1, region: region, scale: scale)))
    #expect(picture.width == width && picture.height == height)
    // The signature of a PNG, then the width and height of its header.
    #expect(picture.png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(picture.png[16..<24] == [0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, 0, UInt8(height)])
  }

  private static let nowhere: [(page: Int, region: Box)] = [
    (0, whole), (2, whole), (.max, whole), (1, Box(x0: 400, y0: 0, x1: 500, y1: 50)),
    (1, Box(x0: 50, y0: 50, x1: 20, y1: 20)), (1, Box(x0: .nan, y0: 0, x1: 10, y1: 10)),
    (1, Box(x0: 0, y0: 0, x1: .infinity, y1: 10)),
  ]

  @Test(arguments: nowhere)
  func `There is no picture of what is no part of a page`(_ page: Int, _ region: Box) throws {
    #expect(try picture(Picture.Request(page: page, region: region)) == nil)
  }

  @Test func `A huge page is drawn with fewer pixels`() throws {
    let pdf = DrawnPDF(
      pages: ["0 0 9000 9000 re f"], pageEntries: "/CropBox [0 0 9000 9000] /MediaBox [0 0 9000 9000]")
    let request = Picture.Request(page: 1, region: Box(x0: 0, y0: 0, x1: 9000, y1: 9000), scale: 1)
    let picture = try #require(try picture(request, of: pdf))
    #expect(picture.width == 2000 && picture.height == 2000)
  }

  @Test func `Frames change the picture, also where they leave the page`() throws {
    let request = Picture.Request(page: 1, region: Self.whole, scale: 1)
    var framed = request
    framed.frames = [Picture.Frame(box: Box(x0: -50, y0: 20, x1: 1e9, y1: 40), color: 0xD00000)]
    let (plain, marked) = (try #require(try picture(request)), try #require(try picture(framed)))
    #expect(plain.png != marked.png && plain.width == marked.width)
    framed.frames = [Picture.Frame(box: Box(x0: .nan, y0: 20, x1: 60, y1: 40), color: 0xD00000)]
    #expect(try picture(framed)?.png == plain.png)
  }

  @Test func `A picture shows the part that was asked for`() throws {
    // The square's inside is one colour, so that its picture packs to almost nothing and equals itself elsewhere in it.
    let left = try picture(Picture.Request(page: 1, region: Box(x0: 110, y0: 60, x1: 140, y1: 90), scale: 1))
    let right = try picture(
      Picture.Request(page: 1, region: Box(x0: 150, y0: 100, x1: 180, y1: 130), scale: 1))
    let blank = try picture(Picture.Request(page: 1, region: Box(x0: 10, y0: 10, x1: 40, y1: 40), scale: 1))
    #expect(left != nil && left?.png == right?.png)
    #expect(blank != nil && blank?.png != left?.png)
  }

  @Test func `Drawing ends at the time limit`() {
    var limits = Limits()
    limits.seconds = 1e-9
    let request = Picture.Request(page: 1, region: Self.whole)
    #expect(throws: ExtractionError.self) {
      try PDFExtractor(limits: limits).pictures(of: Self.square.bytes, [request])
    }
  }
}

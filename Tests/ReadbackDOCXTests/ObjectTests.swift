import ReadbackCore
import ReadbackDOCX
import Testing

@Suite struct ObjectTests {
  static let picture = "<wp:inline><wp:extent cx=\"254000\" cy=\"127000\"/><a:blip/></wp:inline>"
  static let vectorPicture = "<v:shape style=\"width:20pt;height:0.5in\"><v:imagedata/></v:shape>"

  private func drawing(_ content: String) -> String {
    "<w:p><w:r><w:drawing>\(content)</w:drawing></w:r></w:p>"
  }

  @Test(
    arguments: [
      (picture, EmbeddedObject.Kind.picture, 20, 10),
      (vectorPicture, .picture, 20, 36),
      ("<a:blip/>", .picture, nil, nil),
      ("<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>", .chart, nil, nil),
      (
        "<d:relIds xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"/>", .diagram, nil, nil
      ),
      (
        "\(vectorPicture)<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\"/>", .object, 20, 36
      ),
      (
        "<mc:AlternateContent><mc:Choice>\(picture)</mc:Choice><mc:Fallback>\(vectorPicture)</mc:Fallback>"
          + "</mc:AlternateContent>", .picture, 20, 10
      ),
    ] as [(String, EmbeddedObject.Kind, Float?, Float?)])
  func `An object is told once, with its size and its paragraph`(
    _ content: String, _ kind: EmbeddedObject.Kind, _ width: Float?, _ height: Float?
  ) throws {
    let document = try SmallDOCX(p("before") + drawing(content)).read()
    let object = EmbeddedObject(
      kind: kind, place: .part("word/document.xml", paragraph: 2), width: width, height: height)
    #expect(document.objects == [object])
  }

  @Test func `A document in another format is told at the paragraph before it`() throws {
    let document = try SmallDOCX(p("before") + "<w:altChunk r:id=\"x\"/>").read()
    #expect(document.objects.map(\.kind) == [.document])
    #expect(document.objects.map(\.place) == [.part("word/document.xml", paragraph: 1)])
  }
}

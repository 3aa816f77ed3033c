import Foundation
import ReadbackAudit
import Testing

@Suite struct FileWalkTests {
  @Test func `files come depth first in the order of their bytes, whatever they are named, and links do not`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("walk-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b/z.pdf", "b/a/deep", "a.txt", "B", "c.docx"] {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: file)
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("link"), withDestinationURL: folder.appendingPathComponent("b"))
    let found = FileWalk([RawPath(folder.path)]).map { String($0.text.dropFirst(folder.path.count + 1)) }
    #expect(found == ["B", "a.txt", "b/a/deep", "b/z.pdf", "c.docx"])
  }

  @Test func `a path that leads nowhere is given, so that its row can say so`() {
    let missing = RawPath("/nowhere/at all.pdf")
    #expect(Array(FileWalk([missing])) == [missing])
  }

  @Test(arguments: [
    (Array("caf\u{E9}".utf8), "café"), ([0x63, 0xE9, 0x2E, 0xC3, 0xA9], "c\\xE9.é"),
    ([0xFF, 0xF0, 0x9F, 0x98, 0x80], "\\xFF😀"),
  ])
  func `names that are not UTF-8 are shown with the bytes that are not`(bytes: [UInt8], text: String) {
    #expect(RawPath(bytes).text == text)
  }
}

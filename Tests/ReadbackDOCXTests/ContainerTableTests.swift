import ReadbackCore
import ReadbackDOCX
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `docs/docx-containers.md` says what each view gives of each container. It is written by these tests when
/// `READBACK_RECORD` is set, and compared with the views otherwise.
@Suite(.serialized) struct ContainerTableTests {
  static let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/docx-containers.md")

  static let views = ViewID.ofFiles.filter { $0.format == .docx }

  static let introduction = """
    # What each DOCX view gives of each container
    Written by `ContainerTableTests` from what the views give (`READBACK_RECORD=1 swift test --filter ContainerTable`),
    and compared with it by every run of the tests. The markup is in `Tests/ReadbackDOCXTests/ContainerSample.swift`.
    `⏎` is the end of a line, `⇥` a tab, `·` a soft hyphen; `(nothing)` is a view without text.

    | view | stands for |
    | --- | --- |
    \(views.map { "| `\($0.rawValue)` | \($0.standsFor) |" }.joined(separator: "\n"))

    """

  @Test(arguments: ContainerSample.all)
  func `each row of the table is what the views give`(_ sample: ContainerSample) throws {
    let expected = try Self.table(of: sample)
    let written = try Self.sections()[sample.name]
    #expect(written == expected)
  }

  @Test func `the table has a row for every container and no other`() throws {
    if ProcessInfo.processInfo.environment["READBACK_RECORD"] != nil {
      let tables = try ContainerSample.all.map { "## \($0.name)\n\(try Self.table(of: $0))" }
      let text = ([Self.introduction] + tables).joined(separator: "\n")
      try text.write(to: Self.document, atomically: true, encoding: .utf8)
      Issue.record("the table was written, not compared")
    }
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    #expect(text.hasPrefix(Self.introduction))
    #expect(Set(try Self.sections().keys) == Set(ContainerSample.all.map(\.name)))
    #expect(Set(ContainerSample.all.map(\.name)).count == ContainerSample.all.count)
  }

  /// The tables of the document by their headings.
  private static func sections() throws -> [String: String] {
    let text = try String(contentsOf: document, encoding: .utf8)
    var sections: [String: String] = [:]
    for part in text.split(separator: "\n## ").dropFirst() {
      let lines = part.split(separator: "\n", maxSplits: 1)
      guard lines.count == 2 else { continue }
      sections[String(lines[0])] = lines[1].hasSuffix("\n") ? String(lines[1]) : "\(lines[1])\n"
    }
    return sections
  }

  /// What the views give of a sample, those that give the same in one row.
  private static func table(of sample: ContainerSample) throws -> String {
    let document = try DOCXExtractor(views: Set(views)).extract(sample.docx().archive.bytes)
    try document.validate()
    var rows: [(text: String, views: [String])] = []
    for id in views {
      let view = try #require(document.view(id))
      let text = view.lines.map(\.text).joined(separator: "⏎")
        .replacing("\t", with: "⇥").replacing("\u{AD}", with: "·").replacing("|", with: "\\|")
      let name = id.rawValue.replacing("docx.", with: "")
      if let row = rows.firstIndex(where: { $0.text == text }) {
        rows[row].views.append(name)
      } else {
        rows.append((text, [name]))
      }
    }
    return "\n| text | views |\n| --- | --- |\n"
      + rows.map {
        "| \($0.text.isEmpty ? "(nothing)" : "`\($0.text)`") | \($0.views.joined(separator: ", ")) |\n"
      }
      .joined()
  }
}

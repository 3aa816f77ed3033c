import CZipWriter
import ReadbackCore
import ReadbackDOCX
import Testing

@Suite struct HostileTests {
  static func read(_ bytes: [UInt8], _ change: (inout Limits) -> Void = { _ in }) -> ExtractionError? {
    var limits = Limits()
    change(&limits)
    return failure { () throws(ExtractionError) in try DOCXExtractor(limits: limits).extract(bytes) }
  }

  // MARK: Limits

  struct Limited: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: @Sendable () throws -> [UInt8]
    var limits: Limits
    var error: ExtractionError

    init(
      _ error: ExtractionError.Limit, _ bytes: @escaping @Sendable () throws -> [UInt8],
      _ change: (inout Limits) -> Void
    ) {
      testDescription = "\(error)"
      self.bytes = bytes
      self.error = .limitExceeded(error)
      limits = Limits()
      change(&limits)
    }
  }

  static let limited: [Limited] = [
    Limited(.archiveEntries(4), { SmallDOCX(p("a")).with("x", "x.xml", "<x/>").archive.bytes }) {
      $0.archiveEntries = 4
    },
    Limited(.inflatedBytes(2000), { SmallDOCX(p(String(repeating: "a", count: 3000))).archive.bytes }) {
      $0.inflatedBytes = 2000
    },
    // Every part is below the limit, all together are above it.
    Limited(
      .inflatedBytes(9000),
      {
        SmallDOCX(p(String(repeating: "a", count: 4000)))
          .with(
            "comments", "comments.xml",
            "<w:comments NS>\(p(String(repeating: "a", count: 4000)))</w:comments>"
          )
          .archive.bytes
      }
    ) { $0.inflatedBytes = 9000 },
    Limited(.compressionRatio(100), { try deflated(p(String(repeating: "a", count: 3 << 20))) }) {
      $0.compressionRatio = 100
    },
    Limited(.xmlDepth(20), { SmallDOCX(nested(30)).archive.bytes }) { $0.xmlDepth = 20 },
    Limited(.xmlDepth(256), { SmallDOCX(nested(100_000)).archive.bytes }) { _ in },
    Limited(.xmlDepth(256), { SmallDOCX(nested(100_000)).archive.bytes }) { $0.xmlDepth = .max },
    Limited(.paragraphs(3), { SmallDOCX(String(repeating: p("a"), count: 4)).archive.bytes }) {
      $0.paragraphs = 3
    },
    Limited(.glyphs(9), { SmallDOCX(p("12345") + p("67890")).archive.bytes }) { $0.glyphs = 9 },
    Limited(.seconds(0), { SmallDOCX(String(repeating: p("a"), count: 100)).archive.bytes }) {
      $0.seconds = 0
    },
  ]

  @Test(arguments: limited)
  func `a limit ends the reading with its own error`(_ row: Limited) throws {
    let bytes = try row.bytes()
    let error = failure { () throws(ExtractionError) in
      try DOCXExtractor(limits: row.limits).extract(bytes)
    }
    #expect(error == row.error)
  }

  struct Repeated: CustomTestStringConvertible, Sendable {
    var testDescription: String { view.rawValue }
    var view: ViewID
    var docx: @Sendable () -> SmallDOCX
  }

  static let repeated = [
    Repeated(view: .docxRows) {
      SmallDOCX("<w:tbl>\(row("<w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr>\(p("0123456789"))"))</w:tbl>")
    },
    Repeated(view: .docxNested) {
      SmallDOCX((0..<12).reduce(p("0123456789")) { inner, _ in "<w:p>\(box(inner, twin: p("")))</w:p>" })
    },
    Repeated(view: .docxFull) {
      SmallDOCX("<w:p>\(String(repeating: "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", count: 100))</w:p>")
        .with(
          "footnotes", "footnotes.xml",
          "<w:footnotes NS><w:footnote w:id=\"2\">\(p("0123456789"))</w:footnote></w:footnotes>")
    },
    Repeated(view: .docxPlain) {
      SmallDOCX(
        "<w:tbl>" + row(p("a"), p("01234567890123456789"))
          + String(repeating: row(p("") + p(""), ""), count: 50) + row(p("b") + p("c")) + "</w:tbl>")
    },
  ]

  @Test(arguments: repeated)
  func `what a view repeats counts against the limit`(_ row: Repeated) throws {
    let bytes = row.docx().archive.bytes
    var limits = Limits()
    #expect(try DOCXExtractor(limits: limits, views: [row.view]).extract(bytes).view(row.view) != nil)
    // The offsets of drawings are characters too, twelve times six of them.
    limits.glyphs = row.view == .docxNested ? 110 : 60
    #expect(try DOCXExtractor(limits: limits, views: [.docxBody]).extract(bytes).view(.docxBody) != nil)
    let error = failure { () throws(ExtractionError) in
      try DOCXExtractor(limits: limits, views: [row.view]).extract(bytes)
    }
    #expect(error == .limitExceeded(.glyphs(limits.glyphs)))
  }

  @Test func `what stays within the limits is read`() {
    let bytes = SmallDOCX(String(repeating: p("a"), count: 3)).archive.bytes
    #expect(
      Self.read(bytes) {
        $0.paragraphs = 3
        $0.archiveEntries = 4
        $0.xmlDepth = 6
        $0.inflatedBytes = 4000
        $0.seconds = .infinity
      } == nil)
  }

  @Test func `paragraphs count over all parts`() {
    let docx = SmallDOCX(p("a") + p("b")).with(
      "comments", "comments.xml", "<w:comments NS><w:comment>\(p("c"))</w:comment></w:comments>")
    #expect(Self.read(docx.archive.bytes) { $0.paragraphs = 3 } == nil)
    #expect(Self.read(docx.archive.bytes) { $0.paragraphs = 2 } == .limitExceeded(.paragraphs(2)))
  }

  static func nested(_ depth: Int) -> String {
    String(repeating: "<w:tbl>", count: depth) + String(repeating: "</w:tbl>", count: depth)
  }

  /// A document whose parts are really compressed.
  static func deflated(_ body: String) throws -> [UInt8] {
    // libzip is loaded when first needed, and a test may be the first to call it.
    DOCXExtractor.loadLibraries()
    var error = zip_error_t()
    let source = try #require(zip_source_buffer_create(nil, 0, 0, &error))
    zip_source_keep(source)
    let archive = try #require(zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error))
    // The contents must live until the archive is closed.
    let entries = SmallDOCX(body).archive.entries
    let contents = entries.map { entry in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: entry.content.count)
      _ = copy.initialize(from: entry.content)
      return copy
    }
    defer { contents.forEach { $0.deallocate() } }
    for (entry, content) in zip(entries, contents) {
      let part = try #require(zip_source_buffer(archive, content.baseAddress, UInt64(content.count), 0))
      zip_file_add(archive, String(decoding: entry.name, as: UTF8.self), part, 0)
    }
    zip_close(archive)
    zip_source_open(source)
    var stat = zip_stat_t()
    zip_source_stat(source, &stat)
    var bytes = [UInt8](repeating: 0, count: Int(stat.size))
    zip_source_read(source, &bytes, stat.size)
    zip_source_close(source)
    zip_source_free(source)
    return bytes
  }

  @Test func `compressed parts are read`() throws {
    let document = try DOCXExtractor().extract(try Self.deflated(p("compressed")))
    #expect(document.lines(.docxBody) == ["compressed"])
  }

  // MARK: Archives

  static func archive(_ change: (inout StoredArchive) -> Void) -> [UInt8] {
    var archive = SmallDOCX(p("a")).archive
    change(&archive)
    return archive.bytes
  }

  @Test func `a wrong checksum names the part`() {
    let error = Self.read(Self.archive { $0.entries[2].checksum = 1 })
    guard case .damaged(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("word/document.xml"))
  }

  @Test func `an encrypted part is said to be encrypted`() {
    #expect(Self.read(Self.archive { $0.entries[2].flags |= 1 }) == .encrypted)
  }

  @Test func `an unknown compression is unsupported`() {
    let error = Self.read(Self.archive { $0.entries[2].method = 1 })
    guard case .unsupported = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a part that is there twice is ambiguous`() {
    #expect(
      Self.read(Self.archive { $0.entries.append(.init("word/document.xml", "<a/>")) })
        == .damaged("the archive holds word/document.xml twice"))
  }

  @Test func `names that nobody asks for do no harm`() {
    let bytes = Self.archive { archive in
      for name in [
        "../../../etc/passwd", "/", "", "C:\\x", String(repeating: "n", count: 60_000), "a\u{0}b",
        "\u{202E}x",
      ] {
        archive.entries.append(.init(name, "x"))
        archive.entries.append(.init(name, "x"))
      }
    }
    #expect(Self.read(bytes) == nil)
  }

  @Test func `every truncation ends in a typed error`() {
    let bytes = SmallDOCX(p("a")).archive.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let error = Self.read(Array(bytes[..<count]))
      guard case .damaged = error else {
        Issue.record("\(count) bytes: \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `every flipped byte gives a document or a typed error`() {
    let bytes = SmallDOCX(p("a")).archive.bytes
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var copy = bytes
      copy[index] ^= 0xFF
      _ = Self.read(copy)
    }
  }

  // MARK: XML

  @Test(arguments: [
    ("<!DOCTYPE w:document [<!ENTITY a \"b\">]><w:document NS/>", "document type"),
    ("<!DOCTYPE w:document SYSTEM \"file:///etc/passwd\"><w:document NS/>", "document type"),
    ("<w:document NS><w:body>&x;</w:body></w:document>", "not well-formed"),
    ("<w:document NS><w:body>", "not well-formed"),
    ("<w:document NS><w:body></w:document>", "not well-formed"),
    ("<?xml version=\"1.0\" encoding=\"UTF-7\"?><w:document NS/>", "utf-7"),
    ("", "empty"),
    ("text", "not well-formed"),
    (
      "<w:document NS \((0..<2000).map { "a\($0)=\"\"" }.joined(separator: " "))/>", "attributes"
    ),
  ])
  func `a main part that is no clean XML is damaged`(_ content: String, _ reason: String) {
    let namespaces = SmallDOCX("").namespaces
    let bytes = Self.archive {
      $0.entries[2] = .init("word/document.xml", content.replacing(" NS", with: " \(namespaces)"))
    }
    let error = Self.read(bytes)
    guard case .damaged(let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.contains(reason))
    #expect(message.contains("word/document.xml"))
  }

  @Test func `bytes that are not UTF-8 are damage`() {
    let bytes = Self.archive {
      $0.entries[2].content.replaceFirst(UInt8(ascii: ">"), with: [0x3E, 0xFF, 0xC0])
    }
    guard case .damaged = Self.read(bytes) else {
      Issue.record("not damaged")
      return
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read`(_ highFirst: Bool) throws {
    var archive = SmallDOCX(p("Zoë 🎓")).archive
    let xml =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
      + String(decoding: archive.entries[2].content, as: UTF8.self)
    archive.entries[2].content = ("\u{FEFF}" + xml).utf16.flatMap { unit in
      highFirst ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(try DOCXExtractor().extract(archive.bytes).lines(.docxBody) == ["Zoë 🎓"])
  }

  @Test func `latin 1 is read as its declaration says`() throws {
    var archive = SmallDOCX(p("Zo")).archive
    archive.entries[2].content =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + archive.entries[2].content
    archive.entries[2].content.replaceFirst(UInt8(ascii: "Z"), with: [0x5A, 0xEB])
    #expect(try DOCXExtractor().extract(archive.bytes).lines(.docxBody) == ["Zëo"])
  }

  @Test(arguments: [
    "<w:tc>\(p("a"))</w:tc>", "<w:tr>\(p("a"))</w:tr>", "<w:p>\(p("a"))</w:p>",
    "<mc:Fallback>\(p("a"))</mc:Fallback>",
    "<w:t>loose</w:t>\(p("a"))", "<w:gridSpan w:val=\"99999999999\"/>\(p("a"))",
    "<w:pPr><w:pStyle/></w:pPr>\(p("a"))",
    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"-5\"/></w:tcPr>\(p("a"))</w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>\(p("a"))",
    "<w:sectPr><w:cols w:num=\"-1\"/></w:sectPr>\(p("a"))",
    "<w:sdtContent><w:sdtContent>\(p("a"))</w:sdtContent></w:sdtContent>",
    "<w:p><w:r><w:sym w:char=\"D800\"/><w:sym w:char=\"zz\"/><w:sym/></w:r></w:p>\(p("a"))",
  ])
  func `elements in the wrong place do no harm`(_ body: String) throws {
    let document = try SmallDOCX(body).read()
    try document.validate()
    #expect(document.block("a") != nil)
  }

  @Test func `a million runs take time in proportion`() throws {
    func seconds(_ runs: Int) throws -> Double {
      let bytes = SmallDOCX(
        "<w:p>\(String(repeating: "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>", count: runs))</w:p>"
      ).archive.bytes
      let clock = ContinuousClock()
      return try clock.measure { _ = try DOCXExtractor().extract(bytes) } / .seconds(1)
    }
    let small = try seconds(5000)
    #expect(try seconds(50_000) < 60 * small)
  }
}

extension [UInt8] {
  fileprivate mutating func replaceFirst(_ byte: UInt8, with bytes: [UInt8]) {
    if let index = firstIndex(of: byte) { replaceSubrange(index...index, with: bytes) }
  }
}

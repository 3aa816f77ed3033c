/// What was extracted from one file: a plain value that everything after extraction works on.
public struct Document: Codable, Sendable, Hashable {
  public var format: FileFormat
  public var properties: Properties
  /// PDF: the pages in order. DOCX: empty.
  public var pages: [Page]
  /// PDF: the structure tree, depth first; empty for an untagged file.
  public var tags: [Tag]
  /// PDF: the fonts that glyph runs refer to.
  public var fonts: [Font]
  /// DOCX: the paragraphs of all parts, in the order main part, headers, footers, notes, comments.
  public var blocks: [Block]
  public var links: [Link]
  /// DOCX: pictures, and what is not in the parts that were read.
  public var objects: [EmbeddedObject]
  public var views: [View]
  /// What extraction could not read completely; rules that need it answer `inconclusive`.
  public var gaps: [Gap]

  public init(
    format: FileFormat, properties: Properties = Properties(), pages: [Page] = [], tags: [Tag] = [],
    fonts: [Font] = [], blocks: [Block] = [], links: [Link] = [],
    objects: [EmbeddedObject] = [], views: [View] = [], gaps: [Gap] = []
  ) {
    self.format = format
    self.properties = properties
    self.pages = pages
    self.tags = tags
    self.fonts = fonts
    self.blocks = blocks
    self.links = links
    self.objects = objects
    self.views = views
    self.gaps = gaps
  }

  public func view(_ id: ViewID) -> View? { views.first { $0.id == id } }

  /// Where a character of a view comes from; nil for one that the view put in.
  public func place(of line: View.Line, scalar: Int) -> Place? {
    guard line.origins.indices.contains(scalar), line.origins[scalar] >= 0 else { return nil }
    let origin = Int(line.origins[scalar])
    if line.page >= 0 {
      return .page(line.page + 1, box: pages[line.page].glyphs[origin].box)
    }
    return blocks[origin].place
  }

  /// What the file says of itself.
  public struct Properties: Codable, Sendable, Hashable {
    /// The program that wrote the file, as it names itself.
    public var producer: String?
    /// The program that the document was made in, as it names itself.
    public var creator: String?
    public var title: String?
    /// Number of pages; nil for DOCX, whose pages exist only once a program lays it out.
    public var pageCount: Int?
    /// In bytes; nil where the document was not read from a file.
    public var fileSize: Int?
    /// PDF: whether the file has a structure tree.
    public var isTagged: Bool
    /// PDF: whether the file's permissions allow text to be copied out.
    public var allowsExtraction: Bool

    public init(
      producer: String? = nil, creator: String? = nil, title: String? = nil, pageCount: Int? = nil,
      fileSize: Int? = nil, isTagged: Bool = false, allowsExtraction: Bool = true
    ) {
      self.producer = producer
      self.creator = creator
      self.title = title
      self.pageCount = pageCount
      self.fileSize = fileSize
      self.isTagged = isTagged
      self.allowsExtraction = allowsExtraction
    }
  }

  /// Something that was left unread, and why.
  public struct Gap: Codable, Sendable, Hashable {
    /// 1-based page, or nil where it concerns the file.
    public var page: Int?
    /// In words for people, for instance `page tree entry cannot be read`.
    public var reason: String
    /// Whether the file is at fault; false for what is left unread by choice.
    public var isDamage: Bool

    public init(page: Int? = nil, reason: String, isDamage: Bool = true) {
      self.page = page
      self.reason = reason
      self.isDamage = isDamage
    }
  }
}

extension Document {
  /// Greatest measure of a document in points, which extraction keeps to: the largest page has 14,400 (ISO 32000-1,
  /// annex C).
  static let farthest: Float = 1e7

  /// Checks that every index leads somewhere and that no measure is absurd, for a document that was read from a file.
  ///
  /// - Throws: ``ExtractionError/damaged(_:)`` naming the first that does not, or is.
  public func validate() throws(ExtractionError) {
    for (number, page) in pages.enumerated() {
      guard page.isMeasured else { throw .damaged("page \(number + 1) has measures that no page can have") }
      for run in page.runs where run.font < -1 || run.font >= fonts.count {
        throw .damaged("page \(number + 1) uses font \(run.font), which the document does not have")
      }
    }
    guard blocks.allSatisfy({ $0.isMeasured }) else {
      throw .damaged("a paragraph is set apart by a space that no page has")
    }
    guard links.allSatisfy({ $0.place.isMeasured }) else {
      throw .damaged("a link lies where no page can be")
    }
    for (index, tag) in tags.enumerated() where tag.parent < -1 || tag.parent >= index {
      throw .damaged("tag \(index) names a parent that does not precede it")
    }
    for view in views {
      for (number, line) in view.lines.enumerated() {
        let count =
          line.page < 0
          ? blocks.count : pages.indices.contains(line.page) ? pages[line.page].glyphs.count : -1
        guard count >= 0, line.origins.count == line.text.unicodeScalars.count,
          line.origins.allSatisfy({ $0 >= -1 && Int($0) < count })
        else {
          throw .damaged("line \(number + 1) of view \(view.id.rawValue) leads outside the document")
        }
      }
    }
  }
}

extension Page {
  fileprivate var isMeasured: Bool {
    [width, height].allSatisfy { $0 >= 0 && $0 <= Document.farthest }
      && glyphs.allSatisfy {
        $0.box.isMeasured && abs($0.originX) <= Document.farthest && abs($0.originY) <= Document.farthest
      }
      && runs.allSatisfy { abs($0.size) <= Document.farthest && $0.opacity.isFinite }
      && graphics.allSatisfy {
        $0.box.isMeasured && abs($0.lineWidth) <= Document.farthest && $0.opacity.isFinite
      }
      && images.allSatisfy { $0.box.isMeasured }
      && ink.map { ink in
        ink.cell > 0 && ink.cell <= Document.farthest
          && ink.lines.allSatisfy { $0.box.isMeasured && $0.drawing.isMeasured }
      } ?? true
  }
}

extension Block {
  fileprivate var isMeasured: Bool {
    [spaceAbove, spaceBelow].allSatisfy { $0 >= 0 && $0 <= Document.farthest }
  }
}

extension Place {
  fileprivate var isMeasured: Bool {
    guard case .page(_, let box) = self else { return true }
    return box.isMeasured
  }
}

extension Box {
  fileprivate var isMeasured: Bool {
    x0 <= x1 && y0 <= y1 && [x0, y0, x1, y1].allSatisfy { abs($0) <= Document.farthest }
  }
}

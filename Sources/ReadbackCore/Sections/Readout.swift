/// A stretch of a view: from a position to just before another.
public struct TextSpan: Codable, Sendable, Hashable {
  /// Index of the line in ``View/lines`` and offset in Unicode scalars within it.
  public struct Position: Codable, Sendable, Hashable, Comparable {
    public var line: Int
    public var offset: Int

    public init(line: Int, offset: Int) {
      self.line = line
      self.offset = offset
    }

    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.offset) < (right.line, right.offset)
    }
  }

  public var start: Position
  public var end: Position

  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  public init(line: Int, offsets: Range<Int>) {
    self.init(
      start: Position(line: line, offset: offsets.lowerBound),
      end: Position(line: line, offset: offsets.upperBound))
  }

  /// The lines that it touches.
  public var lines: ClosedRange<Int> { start.line...max(start.line, end.line) }
}

/// What a careful, deterministic parser reads in one view.
public struct Readout: Codable, Sendable, Hashable {
  public var view: ViewID
  /// In the order of the view; they cover every line, beginning with ``SectionKind/header`` if the view
  /// does not start with a heading.
  public var sections: [Section]
  /// The same as JSON Resume.
  public var resume: Resume
  /// Where each value of ``resume`` was read, by its JSON path (`work[0].position`).
  public var fields: [Field]
  /// Lines with a range of dates set apart, as jobs have it, in sections that hold no entries: experience without a
  /// heading, of which nothing is read.
  public var undeclared: [Int]

  public init(
    view: ViewID, sections: [Section], resume: Resume, fields: [Field], undeclared: [Int] = []
  ) {
    self.view = view
    self.sections = sections
    self.resume = resume
    self.fields = fields
    self.undeclared = undeclared
  }

  public struct Section: Codable, Sendable, Hashable {
    public var kind: SectionKind
    /// The heading as the view gives it; nil for the header.
    public var heading: String?
    /// nil for the header.
    public var headingStatus: HeadingStatus?
    /// Whether anything about the heading but its words tells it from the text: size, weight, colour, capitals, a
    /// style of headings. nil for the header, and where the view does not say how its lines are set.
    public var isHeadingSetApart: Bool?
    /// Indices into ``View/lines``, the heading's line included.
    public var lines: Range<Int>
    /// For sections of entries (work, education, projects ...): the lines of each, in order.
    public var entries: [Range<Int>]

    public init(
      kind: SectionKind, heading: String?, headingStatus: HeadingStatus?, isHeadingSetApart: Bool? = nil,
      lines: Range<Int>, entries: [Range<Int>] = []
    ) {
      self.kind = kind
      self.heading = heading
      self.headingStatus = headingStatus
      self.isHeadingSetApart = isHeadingSetApart
      self.lines = lines
      self.entries = entries
    }
  }

  public struct Field: Codable, Sendable, Hashable {
    /// JSON path in ``Readout/resume``.
    public var path: String
    public var value: String
    public var span: TextSpan
    public var source: Source
    /// Whether only the place of the value says what it is, and no word, form or label: which of two names stands first
    /// where the other entries have theirs. Right less often; `docs/evidence/readout.md` says how often.
    public var isInferred: Bool

    /// What a value was read from.
    public enum Source: String, Codable, Sendable, Hashable {
      /// The text of the view.
      case text
      /// The target of the link that lies over ``span``: a reader of the text alone does not get it.
      case link
    }

    public init(
      path: String, value: String, span: TextSpan, source: Source = .text, isInferred: Bool = false
    ) {
      self.path = path
      self.value = value
      self.span = span
      self.source = source
      self.isInferred = isInferred
    }

    /// The list and entry that a value belongs to, and which value of it that is: `work`, `work[0` and `position` of
    /// `work[0].position`. Nil for what is in no list.
    var place: (list: String, entry: String, key: String)? {
      // By bytes: rules ask for it in every field.
      let bytes = path.utf8
      guard let start = bytes.firstIndex(of: UInt8(ascii: "[")),
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "]"))
      else { return nil }
      return (
        String(path[..<start]), String(path[..<end]),
        String(decoding: bytes[end...].dropFirst(2), as: UTF8.self)
      )
    }
  }

  /// Index of the section that a line is in; sections cover all lines.
  public func section(ofLine line: Int) -> Int? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].lines.upperBound <= line {
        low = middle + 1
      } else if sections[middle].lines.lowerBound > line {
        high = middle
      } else {
        return middle
      }
    }
    return nil
  }
}

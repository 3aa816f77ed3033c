/// Reads sections, entries and fields out of a view, the way a careful, deterministic parser does.
///
/// A value that could be one thing or another is in no field: what is unsure stays unassigned.
public enum ReadoutReader {
  /// The readouts of all views of a document, in their order. Views that say the same line for line are read once.
  public static func read(_ document: Document) -> [Readout] {
    var readouts: [Readout] = []
    var known = ViewText.Known(document)
    for (number, view) in document.views.enumerated() {
      if let same = document.views[..<number].firstIndex(where: { $0.lines == view.lines }) {
        var readout = readouts[same]
        readout.view = view.id
        readouts.append(readout)
      } else {
        readouts.append(read(view, of: document, known: &known))
      }
    }
    return readouts
  }

  public static func read(_ view: View, of document: Document) -> Readout {
    var known = ViewText.Known(document)
    return read(view, of: document, known: &known)
  }

  private static func read(
    _ view: View, of document: Document, known: inout ViewText.Known
  ) -> Readout {
    let text = ViewText(view, of: document, known: &known)
    let headings = HeadingFinder().headings(in: text)
    guard let margin = MarginHeadings(text, besides: headings) else { return read(text, headings) }
    let divided = ViewText(margin.view, of: document, known: &known)
    let readout = read(divided, HeadingFinder().headings(in: divided, margin: margin))
    return margin.restored(readout, lineCount: view.lines.count)
  }

  private static func read(_ text: ViewText, _ headings: [HeadingFinder.Heading]) -> Readout {
    var furniture = PageFurniture.lines(of: text)
    var sections = sections(of: text, headings)
    // Sections begin with their headings, but for the header.
    let hasHeader = sections.count > headings.count
    let bodies = sections.indices.map { number in
      let section = sections[number]
      let heading = hasHeader ? number - 1 : number
      return heading < 0 ? section.lines : headings[heading].lines.upperBound..<section.lines.upperBound
    }
    var builder = ReadoutBuilder(text)
    let contact = sections.indices.filter { sections[$0].kind == .header || sections[$0].kind == .contact }
    ContactReader(
      view: text,
      lines: contact.flatMap {
        bodies[$0].filter { !furniture.contains($0) && !text.lines[$0].isBlank }
      },
      headings: Set(headings.flatMap { Array($0.lines) })
    ).read(into: &builder)
    // Contact lines that a view puts into the middle of a section are not its text.
    for field in builder.fields {
      furniture.formUnion(
        field.span.lines.filter { line in !contact.contains { sections[$0].lines.contains(line) } })
    }
    let splitter = EntrySplitter(view: text, furniture: furniture)
    fileByContent(&sections, bodies, splitter)
    let list = GroupedList(view: text, furniture: furniture)
    let entryReader = EntryReader(view: text, furniture: furniture)
    var header = 0..<0
    for number in sections.indices {
      let body = bodies[number]
      guard !body.isEmpty else { continue }
      switch sections[number].kind {
      case .work, .volunteer, .education, .projects, .certificates, .awards, .publications:
        let entries = splitter.entries(in: body, areItemsEntries: Self.lists.contains(sections[number].kind))
        sections[number].entries = entries.map(\.lines)
        read(sections[number].kind, entries, entryReader, lines: &sections[number].entries, into: &builder)
      case .skills: append(SkillReader(list: list).read(body, into: &builder), to: &builder.resume.skills)
      case .languages:
        append(LanguageReader(list: list).read(body, into: &builder), to: &builder.resume.languages)
      case .interests:
        append(InterestReader(list: list).read(body, into: &builder), to: &builder.resume.interests)
      case .summary: readSummary(body.filter { !furniture.contains($0) }, into: &builder)
      case .references:
        append(
          ReferenceReader(view: text, splitter: splitter).read(
            body.filter { !furniture.contains($0) }, into: &builder),
          to: &builder.resume.references)
      case .header: header = body
      case .contact, .unknown: break
      }
    }
    // A summary without a heading stands below the contact.
    readSummary(prose(in: header.filter { !furniture.contains($0) }, splitter), into: &builder)
    return Readout(
      view: text.source.id, sections: sections, resume: builder.resume, fields: builder.fields,
      undeclared: undeclared(sections, bodies, splitter))
  }

  /// Sections whose entries take a line or two each.
  private static let lists: [SectionKind] = [.certificates, .awards, .publications]

  private static func read(
    _ kind: SectionKind, _ entries: [EntrySplitter.Entry], _ reader: EntryReader, lines: inout [Range<Int>],
    into builder: inout ReadoutBuilder
  ) {
    switch kind {
    case .work:
      append(
        WorkReader(entries: reader).read(entries, lines: &lines, into: &builder), to: &builder.resume.work)
    case .volunteer:
      append(
        WorkReader(entries: reader).readVolunteer(entries, lines: &lines, into: &builder),
        to: &builder.resume.volunteer)
    case .education:
      append(EducationReader(entries: reader).read(entries, into: &builder), to: &builder.resume.education)
    case .projects:
      append(ProjectReader(entries: reader).read(entries, into: &builder), to: &builder.resume.projects)
    case .certificates:
      append(
        CreditReader(entries: reader).certificates(entries, into: &builder), to: &builder.resume.certificates)
    case .awards:
      append(CreditReader(entries: reader).awards(entries, into: &builder), to: &builder.resume.awards)
    case .publications:
      append(
        CreditReader(entries: reader).publications(entries, into: &builder), to: &builder.resume.publications)
    default: break
    }
  }

  private static func append<Element>(_ read: [Element], to list: inout [Element]?) {
    guard !read.isEmpty else { return }
    if list == nil { list = read } else { list?.append(contentsOf: read) }
  }

  /// Fewest dated heads that make a section a list of jobs.
  private static let fewestHeads = 2

  /// `Career Summary` stands over a paragraph in one resume and over the jobs in another: where one of its words is a
  /// heading of experience and no other heading is, and the section begins with dated heads, it holds the jobs.
  private static func fileByContent(
    _ sections: inout [Readout.Section], _ bodies: [Range<Int>], _ splitter: EntrySplitter
  ) {
    guard !sections.contains(where: { $0.kind == .work }) else { return }
    for number in sections.indices where sections[number].kind == .summary {
      let words = (sections[number].heading ?? "").unicodeScalars.split(whereSeparator: Folding.isSpace)
      guard
        words.contains(where: { word in
          HeadingLexicon.shared.match(word).map { $0.isWhole && $0.kind == .work } ?? false
        })
      else { continue }
      let lines = bodies[number].filter {
        !splitter.view.lines[$0].isBlank && !splitter.furniture.contains($0)
      }
      guard let first = lines.firstIndex(where: splitter.isDatedHead), first < splitter.mostLinesAboveDate,
        !lines[..<first].contains(where: { splitter.isProse(splitter.view.lines[$0]) }),
        lines.count(where: splitter.isDatedHead) >= fewestHeads
      else { continue }
      sections[number].kind = .work
      sections[number].headingStatus = .ambiguous
    }
  }

  /// See ``Readout/undeclared``.
  private static func undeclared(
    _ sections: [Readout.Section], _ bodies: [Range<Int>], _ splitter: EntrySplitter
  ) -> [Int] {
    sections.indices.flatMap { number -> [Int] in
      let isOpen: Bool
      switch sections[number].kind {
      case .header, .contact, .summary, .unknown: isOpen = true
      case .skills, .languages, .interests, .references: isOpen = false
      case .work, .volunteer, .education, .projects, .certificates, .awards, .publications: return []
      }
      return bodies[number].filter { line in
        guard splitter.isDatedHead(line), !splitter.furniture.contains(line) else { return false }
        // Years of practice stand beside skills.
        return isOpen
          || (line - 1..<line + 2).clamped(to: bodies[number]).contains { near in
            let text = splitter.view.lines[near]
            return !text.kinds(in: text.content).isDisjoint(with: [.job, .organisation, .school, .degree])
          }
      }
    }
  }

  /// Fewer words than this are a motto or a part of the contact, even with a period.
  private static let fewestWords = 8

  /// The paragraphs of running text that a header ends with.
  private static func prose(in header: [Int], _ splitter: EntrySplitter) -> [Int] {
    let lines = header.filter { !splitter.view.lines[$0].isBlank }
    guard
      let first = lines.firstIndex(where: { number in
        let line = splitter.view.lines[number]
        return line.wordCount(in: line.content) >= fewestWords
          || line.text.split(whereSeparator: Folding.isSpace).count >= fewestWords && splitter.isProse(line)
      })
    else { return [] }
    let found = lines[first...]
    // Contact data below or between: it is not one stretch of text.
    let isText = found.allSatisfy { number in
      let line = splitter.view.lines[number]
      return !line.text.contains("@") && !line.text.contains("|") && line.gaps.isEmpty
    }
    guard isText, found.contains(where: { splitter.isProse(splitter.view.lines[$0]) }) else { return [] }
    return Array(found)
  }

  private static func readSummary(_ lines: [Int], into builder: inout ReadoutBuilder) {
    let pieces = lines.filter { !builder.view.lines[$0].isBlank }
      .map { Passage.Piece(line: $0, range: builder.view.lines[$0].content) }
    guard !pieces.isEmpty, builder.resume.basics?.summary == nil else { return }
    var basics = builder.resume.basics ?? Resume.Basics()
    basics.summary = builder.take("basics.summary", Passage(pieces))
    builder.resume.basics = basics
  }

  /// Sections from heading to heading; what stands before the first one is the header.
  private static func sections(of text: ViewText, _ headings: [HeadingFinder.Heading]) -> [Readout.Section] {
    var sections: [Readout.Section] = []
    let start = headings.first?.lines.lowerBound ?? text.lines.count
    if start > 0 || headings.isEmpty {
      sections.append(Readout.Section(kind: .header, heading: nil, headingStatus: nil, lines: 0..<start))
    }
    for (number, heading) in headings.enumerated() {
      let end = number + 1 < headings.count ? headings[number + 1].lines.lowerBound : text.lines.count
      let words = heading.lines.map { text.lines[$0].string(text.lines[$0].content) }
      sections.append(
        Readout.Section(
          kind: heading.kind, heading: words.joined(separator: " "), headingStatus: heading.status,
          isHeadingSetApart: heading.isSetApart, lines: heading.lines.lowerBound..<end))
    }
    return sections
  }
}

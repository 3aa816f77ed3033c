internal import ReadbackCore

/// Finds and reads the stories of a package: the main part, and what it refers to.
struct StoryCollector {
  private let package: OfficePackage
  private var allowance: Allowance
  private var blockCount = 0
  /// In the order of ``Document/blocks``.
  private(set) var all: [Story] = []
  private(set) var gaps: [Document.Gap] = []
  private var numbering = NumberingSheet()
  private var diagrams: [String] = []
  private var relationships = Relationships()

  /// Everything that was read, as views ask for it.
  var stories: Stories {
    var parts: [String: String] = [:]
    for reference in all.first?.references ?? [] { parts[reference.id] = relationships[reference.id]?.target }
    return Stories(all, numbering: numbering, diagrams: diagrams, parts: parts)
  }

  init(_ package: OfficePackage) {
    self.package = package
    allowance = Allowance(package.limits)
  }

  mutating func collectAll() throws(ExtractionError) {
    let package = package
    let main = package.mainPart
    let relationships = try optional("the relationships of \(main)", Relationships()) {
      () throws(ExtractionError) in try package.relationships(of: main)
    }
    let styles = try optional("the styles", StyleSheet()) { () throws(ExtractionError) in
      guard let part = relationships.first("styles")?.target, let reader = try package.open(part) else {
        return StyleSheet()
      }
      return try StyleSheet(reader)
    }
    guard let reader = try package.open(main) else { throw .damaged("the main part \(main) is missing") }
    let story = try StoryReader.read(
      .main, reader, relationships: relationships, styles: styles, allowance: &allowance)
    guard story.root == .document else {
      throw .unsupported("the main part \(main) is not a Word document")
    }
    add(story)
    self.relationships = relationships
    // Many files have no list.
    if story.paragraphs.contains(where: { $0.list.id != nil || $0.styleList.id != nil }),
      let part = relationships.first("numbering")?.target
    {
      numbering = try optional("the lists", NumberingSheet()) { () throws(ExtractionError) in
        guard let reader = try package.open(part) else { return NumberingSheet() }
        return try NumberingSheet(reader)
      }
      all[0].markNumbered(numbering)
    }

    for relationship in relationships.all where !relationship.isExternal {
      guard relationship.kind == "diagramData" || relationship.kind == "chart" else { continue }
      var allowance = allowance
      diagrams += try optional(relationship.target, []) { () throws(ExtractionError) in
        guard let reader = try package.open(relationship.target) else { return [] }
        return try DiagramText.read(reader, &allowance)
      }
      self.allowance = allowance
    }

    // A part that several sections share is one text.
    var read: Set<String> = []
    for isFooter in [false, true] {
      for reference in story.references where reference.kind.isFooter == isFooter {
        guard let target = relationships[reference.id], target.kind == (isFooter ? "footer" : "header"),
          read.insert(target.target).inserted
        else { continue }
        try collect(reference.kind, target.target, styles)
      }
    }
    for (name, kind) in [
      ("footnotes", Story.Kind.footnotes), ("endnotes", .endnotes), ("comments", .comments),
    ] {
      guard let part = relationships.first(name)?.target, read.insert(part).inserted else { continue }
      try collect(kind, part, styles)
    }
  }

  /// Reads something that a document can do without: damage becomes a gap; a limit or a password remains one.
  mutating func optional<Value>(
    _ what: String, _ fallback: Value, _ read: () throws(ExtractionError) -> Value
  ) throws(ExtractionError) -> Value {
    do {
      return try read()
    } catch .damaged(let reason) {
      gaps.append(Document.Gap(reason: "\(what) cannot be read: \(reason)"))
    } catch .unsupported(let reason) {
      gaps.append(Document.Gap(reason: "\(what) cannot be read: \(reason)"))
    }
    return fallback
  }

  private mutating func collect(
    _ kind: Story.Kind, _ part: String, _ styles: StyleSheet
  ) throws(ExtractionError) {
    guard package.contains(part) else {
      gaps.append(Document.Gap(reason: "\(part) is missing"))
      return
    }
    let package = package
    var allowance = allowance
    let story = try optional(part, nil as Story?) { () throws(ExtractionError) in
      guard let reader = try package.open(part) else { return nil }
      return try StoryReader.read(
        kind, reader, relationships: package.relationships(of: part), styles: styles,
        allowance: &allowance)
    }
    self.allowance = allowance
    if let story { add(story) }
  }

  private mutating func add(_ story: Story) {
    var story = story
    story.firstBlock = Int32(clamping: blockCount)
    blockCount += story.blocks.count
    all.append(story)
  }
}

extension Story {
  /// Tells the paragraphs that lists count from those with bullets.
  fileprivate mutating func markNumbered(_ sheet: NumberingSheet) {
    for (index, paragraph) in paragraphs.enumerated() where blocks[index].isListItem {
      guard let id = paragraph.list.id ?? paragraph.styleList.id, let list = sheet.list(id) else { continue }
      let level = paragraph.list.level ?? paragraph.styleList.level ?? 0
      guard let format = sheet.level(level, of: list)?.format else { continue }
      blocks[index].isNumbered = format != "bullet" && format != "none"
    }
  }
}

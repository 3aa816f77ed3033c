internal import ReadbackCore

/// The parts of an Office file and what they refer to (ECMA-376-2).
struct OfficePackage {
  let limits: Limits
  let deadline: Deadline
  private let archive: ZipArchive
  private let relationships: Relationships
  /// The name of the main part; producers are free to choose it.
  let mainPart: String

  /// - Throws: ``ExtractionError/unrecognizedFormat(_:)`` for an archive that holds no document.
  init(_ bytes: [UInt8], limits: Limits) throws(ExtractionError) {
    self.limits = limits
    deadline = Deadline(seconds: limits.seconds)
    archive = try ZipArchive(bytes, limits: limits, deadline: deadline)
    var relationships = Relationships()
    if let source = try archive.read("_rels/.rels") {
      relationships = try Relationships(
        of: "", XMLReader("_rels/.rels", source, limits: limits, deadline: deadline))
    }
    self.relationships = relationships
    // Most recipes open the usual name and never look at the relationships; a file may live on that.
    let named = relationships.first("officeDocument")?.target
    let usual = "word/document.xml"
    if let named, archive.contains(named) {
      mainPart = named
    } else if archive.contains(usual) {
      mainPart = usual
    } else if let named {
      throw .damaged("the main part \(named) is missing")
    } else {
      throw .unrecognizedFormat(.zip)
    }
  }

  func contains(_ part: String) -> Bool { archive.contains(part) }

  /// Opens a part.
  ///
  /// - Returns: nil when the package has no such part.
  func open(_ part: String) throws(ExtractionError) -> XMLReader? {
    guard let source = try archive.read(part) else { return nil }
    return try XMLReader(part, source, limits: limits, deadline: deadline)
  }

  /// What a part refers to; nothing where the package does not say.
  func relationships(of part: String) throws(ExtractionError) -> Relationships {
    guard let reader = try open(Relationships.part(for: part)) else { return Relationships() }
    return try Relationships(of: part, reader)
  }

  /// What the file says of itself. The author's name is left where it is: it is a person's.
  func properties() throws(ExtractionError) -> Document.Properties {
    var properties = Document.Properties()
    if let part = relationships.first("core-properties")?.target, let reader = try open(part) {
      while let event = try reader.next() {
        guard event == .start, reader.element == .title else { continue }
        properties.title = try reader.content().nonEmpty
      }
    }
    if let part = relationships.first("extended-properties")?.target
      ?? relationships.first("extendedProperties")?.target, let reader = try open(part)
    {
      var application: String?
      var version: String?
      while let event = try reader.next() {
        guard event == .start else { continue }
        switch reader.element {
        case .application: application = try reader.content().nonEmpty
        case .applicationVersion: version = try reader.content().nonEmpty
        default: continue
        }
      }
      // A name that holds a version of its own is followed by Word's, for compatibility.
      if let name = application, let number = version, !name.contains(where: \.isNumber) {
        properties.producer = "\(name) \(number)"
      } else {
        properties.producer = application
      }
    }
    return properties
  }
}

extension String {
  fileprivate var nonEmpty: String? { allSatisfy(\.isWhitespace) ? nil : self }
}

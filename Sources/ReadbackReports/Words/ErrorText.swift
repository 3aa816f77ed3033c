public import ReadbackCore

/// What is said of a file that cannot be read: what it is, and what to do instead.
public struct ErrorText: Sendable, Hashable {
  /// What is the matter, lower case, without a full stop; the file is its subject: `needs a password to open`.
  public var problem: String
  /// What to do about it, one imperative sentence without a full stop.
  public var advice: String

  /// Both in one line.
  public var message: String { "\(problem); \(advice)" }

  public init(_ error: ExtractionError) {
    switch error {
    case .unavailable(let obstacle): self.init(obstacle)
    case .unrecognizedFormat(let lookalike): self.init(lookalike)
    case .encrypted:
      self.init(
        "needs a password to open",
        "remove the password and export or save it again; a parser that has none gets no text either")
    case .damaged(let reason):
      self.init("is damaged: \(reason)", "export it again from the program that made it")
    case .unsupported(let reason):
      self.init("cannot be read: \(reason)", "export it as an ordinary PDF or DOCX")
    case .limitExceeded(let limit): self.init(limit)
    case .crashed(let reason):
      self.init(
        "makes the program that reads it fail: \(reason)", "export it again from the program that made it")
    }
  }

  private init(_ problem: String, _ advice: String) {
    self.problem = problem
    self.advice = advice
  }

  private init(_ obstacle: ExtractionError.Obstacle) {
    switch obstacle {
    case .missing: self.init("does not exist", "check the path")
    case .noPermission: self.init("may not be read", "give yourself permission to read it")
    case .directory: self.init("is a directory", "name the files in it, for instance with a wildcard")
    case .notRegular:
      self.init(
        "is a pipe, socket or device, not a file",
        "name a file, or give - and send the content to standard input")
    case .noLibrary(let reason):
      self.init("cannot be read on this machine: \(reason)", "install the library that is named here")
    case .other(let reason): self.init("cannot be opened: \(reason)", "check the path and the disk")
    }
  }

  private init(_ lookalike: ExtractionError.Lookalike) {
    switch lookalike {
    case .empty: self.init("is empty", "export it again; the program that wrote it did not finish")
    case .doc:
      self.init(
        "is a Word 97 to 2003 document (DOC)",
        "open it in Word or LibreOffice and save it as DOCX or export it as PDF")
    case .rtf:
      self.init(
        "is an RTF document", "open it in Word or LibreOffice and save it as DOCX or export it as PDF")
    case .odt:
      self.init("is an OpenDocument text (ODT)", "export it from LibreOffice as PDF or save it as DOCX")
    case .pages: self.init("is an Apple Pages document", "export it from Pages as PDF or as Word document")
    case .xlsx:
      self.init(
        "is an Excel workbook", "put the resume into a text document and save it as DOCX or PDF")
    case .pptx:
      self.init("is a PowerPoint presentation", "export it as PDF, or rebuild it as a text document")
    case .zip:
      self.init(
        "is a ZIP archive without a Word document in it", "unpack it and check the PDF or DOCX inside")
    case .image:
      self.init(
        "is an image, which holds no text for a parser to read",
        "export the document that it shows as PDF or DOCX, with a text layer")
    case .html: self.init("is a web page (HTML)", "print it to a PDF from a browser, or save it as DOCX")
    case .text:
      self.init("is plain text", "put it into a text document and save it as DOCX or export it as PDF")
    case .binary:
      self.init("is neither a PDF nor a DOCX, whatever its name says", "export the resume as PDF or DOCX")
    }
  }

  private init(_ limit: ExtractionError.Limit) {
    switch limit {
    case .fileBytes(let count):
      self.init("is larger than \(Self.size(count))", "export it with smaller pictures")
    case .inflatedBytes(let count):
      self.init("unpacks to more than \(Self.size(count))", "save it again with less in it")
    case .compressionRatio(let ratio):
      self.init(
        "has a part that unpacks to more than \(ratio) times its size, as archive bombs do",
        "save it again from Word or LibreOffice")
    case .archiveEntries(let count):
      self.init("has more than \(count) parts", "save it again from Word or LibreOffice")
    case .xmlDepth(let depth):
      self.init("nests its XML deeper than \(depth) levels", "save it again from Word or LibreOffice")
    case .paragraphs(let count):
      self.init("has more than \(count) paragraphs", "cut it down to the resume")
    case .pages(let count): self.init("has more than \(count) pages", "cut it down to the resume")
    case .glyphs(let count):
      self.init("paints more than \(count) characters", "cut it down to the resume")
    case .graphics(let count):
      self.init(
        "paints more than \(count) shapes and pictures", "export it without drawings or background patterns")
    case .operators(let count):
      self.init(
        "has more than \(count) drawing steps", "export it without drawings or background patterns")
    case .memory(let count):
      self.init(
        "needs more than \(Self.size(count)) of memory to read",
        "export it again from the program that made it")
    case .seconds(let seconds):
      self.init(
        "takes longer than \(Self.plain(seconds)) s to read", "export it again from the program that made it")
    }
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case (1 << 20)...: "\(plain(Double(bytes) / Double(1 << 20))) MiB"
    case (1 << 10)...: "\(plain(Double(bytes) / Double(1 << 10))) KiB"
    default: "\(bytes) bytes"
    }
  }

  /// One decimal, and none where it is a whole number.
  private static func plain(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? String(tenths.description.dropLast(2)) : tenths.description
  }
}

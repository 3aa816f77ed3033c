public import ReadbackCore

/// Reads a DOCX into a ``Document``.
///
/// Only the main part is needed: a header, note or style part that is missing or damaged is told in
/// ``Document/gaps``, since the extractors that a document meets differ in whether they read it at all.
public struct DOCXExtractor: Sendable {
  public var limits: Limits
  /// The views to give; those of other formats do not count.
  public var views: Set<ViewID>

  public init(limits: Limits = Limits(), views: Set<ViewID> = Set(ViewID.usual)) {
    self.limits = limits
    self.views = views
  }

  /// The version of libxml2 that runs, for instance `2.9.14`.
  public static var libxml2Version: String { XMLReader.libraryVersion }

  /// The version of libzip that runs, for instance `1.7.3`.
  public static var libzipVersion: String { ZipArchive.libraryVersion }

  /// Loads libzip and libxml2 now, not when the first file is read; where one is missing, each file's error says so.
  public static func loadLibraries() { _ = (ZipArchive.problem, XMLReader.problem) }

  /// Reads a document with the views that are asked for.
  ///
  /// - Throws: ``ExtractionError`` for a file that cannot be read as a Word document.
  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    let package = try OfficePackage(bytes, limits: limits)
    let policies = ViewID.allCases.compactMap { id in
      views.contains(id) ? DOCXPolicy.policy(of: id).map { (id: id, policy: $0) } : nil
    }
    var collector = StoryCollector(package)
    try collector.collectAll()
    var document = Document(format: .docx)
    document.properties = try collector.optional("the document properties", Document.Properties()) {
      () throws(ExtractionError) in try package.properties()
    }
    document.properties.fileSize = bytes.count
    document.blocks = collector.all.flatMap(\.blocks)
    document.links = collector.all.flatMap(\.links)
    document.objects = collector.all.flatMap(\.objects)
    document.gaps = collector.gaps + collector.all.flatMap(\.gaps)
    let stories = collector.stories
    for (id, policy) in policies {
      document.views.append(View(id: id, lines: try PolicyWriter.lines(policy, of: stories, limits: limits)))
    }
    return document
  }
}

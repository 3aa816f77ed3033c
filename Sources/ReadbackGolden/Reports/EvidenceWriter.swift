internal import Readback
internal import ReadbackCore
internal import ReadbackReports

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Writes what extractors read of a corpus as pages in HTML: one for each template, and `index.html`.
///
/// A template is a folder of the corpus; exports that lie in the corpus itself make one of its own name.
public struct EvidenceWriter: Sendable {
  public var corpus: Corpus
  private let checker = Checker()
  private static let index = "index.html"

  public init(corpus: Corpus) {
    self.corpus = corpus
  }

  /// What was written, and what could not be shown.
  public struct Answer: Sendable, Hashable {
    /// The files, the index last.
    public var written: [String] = []
    /// One line each for people: an intent that cannot be used, an export that cannot be drawn.
    public var problems: [String] = []
  }

  /// Writes the pages.
  ///
  /// - Parameters:
  ///   - exports: of the corpus, in its order.
  ///   - folder: is made where it is not there; pages of templates that it holds from before stay.
  /// - Returns: the files, and what they could not show.
  /// - Throws: ``GoldenError/notWritten(_:_:)``.
  public func write(_ exports: [CorpusExport], to folder: String) throws(GoldenError) -> Answer {
    var answer = Answer()
    var entries: [EvidenceIndex.Entry] = []
    var rest = exports[...]
    while let first = rest.first {
      let template = name(ofTemplateOf: first)
      let ones = rest.prefix { name(ofTemplateOf: $0) == template }
      rest = rest.dropFirst(ones.count)
      let exhibits = ones.map { exhibit($0, &answer.problems) }
      let file = "\(template).html"
      let page = EvidencePage(title: template, exhibits: exhibits, tool: .current, index: Self.index)
      try write(page.html(), file, in: folder, &answer)
      entries.append(EvidenceIndex.Entry(title: template, page: file, exhibits: exhibits))
    }
    let index = EvidenceIndex(title: "What extractors read", entries: entries, tool: .current)
    try write(index.html(), Self.index, in: folder, &answer)
    return answer
  }

  private func write(
    _ html: String, _ name: String, in folder: String, _ answer: inout Answer
  ) throws(GoldenError) {
    let path = Path.join(folder, name)
    try Folder.write(Array(html.utf8), to: path)
    answer.written.append(path)
  }

  private func name(ofTemplateOf export: CorpusExport) -> String {
    let steps = export.id.split(separator: "/")
    if steps.count > 1, let first = steps.first { return String(first) }
    let name = Path.name(of: Path.plain(corpus.path))
    // A page of that name is the index.
    return name.hasPrefix(".") || name == "index" ? "exports" : name
  }

  private func exhibit(_ export: CorpusExport, _ problems: inout [String]) -> Exhibit {
    var intent: Intent?
    do {
      intent = try corpus.intent(of: export, with: checker)
    } catch {
      problems.append("\(export.id): \(error)")
    }
    let path = corpus.file(export.id)
    let report = checker.report(onFile: path, intent: intent, isHashed: false)
    var exhibit = Exhibit(name: name(of: export), report: report, provenance: provenance(of: export))
    let requests = EvidencePictures.requests(for: report)
    guard !requests.isEmpty else { return exhibit }
    do {
      let pictures = try checker.pictures(of: checker.read(path), requests)
      for (request, picture) in zip(requests, pictures) { exhibit.pictures[request] = picture }
    } catch {
      problems.append("\(export.id) cannot be drawn: it \(ErrorText(error).message)")
    }
    return exhibit
  }

  /// The case without the template, or the file where the template is the case.
  private func name(of export: CorpusExport) -> String {
    let steps = export.id.split(separator: "/")
    return steps.count > 2 ? steps.dropFirst().dropLast().joined(separator: "/") : Path.name(of: export.id)
  }

  /// What `provenance.json` beside the export says of it, if there is one that can be understood.
  private func provenance(of export: CorpusExport) -> Provenance.Export? {
    let file = corpus.file(Path.join(export.caseName, "provenance.json"))
    guard let bytes = try? checker.read(file) else { return nil }
    let provenance = try? JSONDecoder().decode(Provenance.self, from: Data(bytes))
    return provenance?.exports?[Path.name(of: export.id)]
  }
}

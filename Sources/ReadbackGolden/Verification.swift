internal import Readback
internal import ReadbackCore
internal import ReadbackReports

/// A corpus against its goldens.
public struct Verification: Sendable, Hashable {
  /// In the order of the corpus, orphans last.
  public var results: [Result]
  /// Worth knowing of the settings, and nothing wrong: an assertion that applies to nothing.
  public var notes: [String]

  /// What was found of one export.
  public struct Result: Sendable, Hashable {
    public var id: String
    /// As a program finds it; the golden's folder for an orphan.
    public var path: String
    /// What is there now; nil for an orphan, and where the intent cannot be read.
    public var record: Record?
    /// Size of the file; nil where it is not known.
    public var bytes: Int?
    /// What made the record; nil where nothing did.
    public var tools: RecordingTools?
    /// What was recorded; nil for an export that nothing is recorded of.
    public var golden: GoldenStore.Golden?
    public var changes: [Change]
    /// What was asserted and does not hold, and what holds.
    public var assertions: [AssertionResult]
    /// Worth knowing, and nothing wrong: another version of poppler.
    public var notes: [String]
    /// Why it could not be compared at all: an intent or golden that cannot be read; a file that cannot be read any more.
    public var problem: String?

    /// Whether the export is as it was recorded, and all holds that must.
    public var isGood: Bool {
      changes.isEmpty && problem == nil && !assertions.contains { $0.outcome.isFailure }
    }
  }

  /// Whether everything is as it was recorded, and all holds that must.
  public var isGood: Bool { results.allSatisfy(\.isGood) }
  /// Whether something could not be compared at all.
  public var hasProblem: Bool { results.contains { $0.problem != nil } }
}

/// Reads the exports of a corpus one by one and compares each with its golden.
public struct Verifier: Sendable {
  public var corpus: Corpus
  public var goldens: GoldenStore
  public var settings: Settings
  private let checker = Checker()

  public init(corpus: Corpus, goldens: GoldenStore, settings: Settings = Settings()) {
    self.corpus = corpus
    self.goldens = goldens
    self.settings = settings
  }

  /// The exports and the ids of orphans that names select; everything where none is given.
  ///
  /// - Throws: ``GoldenError/noCase(_:nearest:)`` for a name that is neither an export nor a folder with some.
  public func select(_ names: [String]) throws(GoldenError) -> (exports: [CorpusExport], orphans: [String]) {
    let known = Set(corpus.exports.map(\.id))
    let orphans = goldens.ids.filter { !known.contains($0) }
    guard !names.isEmpty else { return (corpus.exports, orphans) }
    var wanted: [String] = []
    for name in names {
      // People complete names in their shell, with the folder of the corpus in front.
      let name = Self.below(Path.plain(corpus.path), Path.plain(name))
      guard
        corpus.exports.contains(where: { $0.isNamed(name) })
          || orphans.contains(where: { Path.isInside($0, name) })
      else {
        let candidates = corpus.exports.flatMap { [$0.id, $0.caseName] } + orphans
        throw .noCase(name, nearest: Spelling.nearest(to: name, in: candidates))
      }
      wanted.append(name)
    }
    return (
      corpus.exports.filter { export in wanted.contains { export.isNamed($0) } },
      orphans.filter { orphan in wanted.contains { Path.isInside(orphan, $0) } }
    )
  }

  private static func below(_ folder: String, _ name: String) -> String {
    if name == folder { return "." }
    return name.hasPrefix(folder + "/") ? String(name.dropFirst(folder.count + 1)) : name
  }

  /// Compares what names select, or everything.
  ///
  /// - Parameters:
  ///   - names: of templates, cases or exports.
  ///   - each: is told every result as it comes.
  /// - Returns: what was found of each.
  /// - Throws: as ``select(_:)``.
  public func verify(
    _ names: [String] = [], each: (Verification.Result) -> Void = { _ in }
  ) throws(GoldenError) -> Verification {
    let (exports, orphans) = try select(names)
    var results: [Verification.Result] = []
    for export in exports {
      results.append(verify(export))
      each(results[results.count - 1])
    }
    for orphan in orphans {
      results.append(self.orphan(orphan))
      each(results[results.count - 1])
    }
    return Verification(results: results, notes: names.isEmpty ? settings.notes(on: results) : [])
  }

  /// Compares one export.
  public func verify(_ export: CorpusExport) -> Verification.Result {
    var result = Verification.Result(
      id: export.id, path: corpus.file(export.id), changes: [], assertions: [], notes: [])
    do {
      result.golden = try goldens.golden(export.id)
    } catch {
      result.problem = error.description
    }
    do {
      let report = checker.report(
        onFile: result.path, intent: try corpus.intent(of: export, with: checker), isHashed: false)
      let record = Record(report)
      let tools = RecordingTools(report.tool, reads: record.format)
      result.record = record
      result.tools = tools
      if export.intent == nil {
        result.notes.append("no intent says what was meant: facts are not compared")
      }
      if let golden = result.golden {
        result.changes = golden.record.changes(to: record)
        if let note = golden.tools.difference(from: tools) { result.notes.append(note) }
        if let error = report.error, golden.record.error == nil {
          result.problem = "\(ErrorText(error).message)"
        }
      } else if result.problem == nil {
        result.changes = [.unrecorded]
      }
      result.bytes = report.file.bytes
      result.assertions = settings.results(
        on: export.id, Measured(record, bytes: report.file.bytes), best: result.golden?.best ?? [:])
    } catch {
      result.problem = error.description
    }
    return result
  }

  private func orphan(_ id: String) -> Verification.Result {
    var result = Verification.Result(
      id: id, path: Path.join(goldens.path, id), changes: [.orphan], assertions: [], notes: [])
    do {
      result.golden = try goldens.golden(id)
    } catch {
      result.problem = error.description
    }
    return result
  }

  /// Records what is there now, or removes what is recorded of an export that is gone.
  ///
  /// - Returns: the files that were written or removed; none where everything is as recorded.
  /// - Throws: ``GoldenError`` where a file cannot be written.
  public func record(_ result: Verification.Result) throws(GoldenError) -> [GoldenStore.Written] {
    guard let record = result.record, let tools = result.tools else {
      return result.changes.contains { $0.kind == .orphan } ? try goldens.remove(result.id) : []
    }
    let best = settings.ratchets(on: result.id).best(
      of: result.golden?.best ?? [:], Measured(record, bytes: result.bytes))
    let isSame =
      result.golden.map { $0.record.changes(to: record).isEmpty && $0.tools == tools && $0.best == best }
      ?? false
    guard !isSame else { return [] }
    return try goldens.write(GoldenStore.Golden(record: record, tools: tools, best: best), for: result.id)
  }
}

internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackGolden
internal import ReadbackReports

/// Where the corpus, its goldens and its settings lie.
struct GoldenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the exports.", valueName: "folder"))
  var corpus = "Corpus"

  @Option(
    help: ArgumentHelp(
      "The folder of what is recorded of them; by default Golden, beside the corpus.", valueName: "folder"))
  var golden: String?

  @Option(
    help: ArgumentHelp(
      "What must hold; by default readback.yml beside the corpus, where there is one.", valueName: "file"))
  var config: String?

  /// The settings that are in force; nil where there are none.
  var settingsPath: String? {
    let path = config ?? Corpus.beside(corpus, Settings.fileName)
    return (try? Checker().read(path)).map { _ in path }
  }

  /// - Throws: the exit status, after saying what is wrong.
  func verifier() throws -> Verifier {
    let corpus = try answering { () throws(GoldenError) in try Corpus(path: self.corpus) }
    let goldens = GoldenStore(path: golden ?? corpus.beside("Golden"))
    return Verifier(corpus: corpus, goldens: goldens, settings: try settings(for: corpus))
  }

  private func settings(for corpus: Corpus) throws -> Settings {
    let path = config ?? corpus.beside(Settings.fileName)
    let bytes: [UInt8]
    do {
      bytes = try Checker().read(path)
    } catch {
      if config == nil, error == .unavailable(.missing) { return Settings() }
      Console.diagnose("\(PrintableText.line(path)) \(ErrorText(error).message)")
      throw ExitStatus.unreadable.code
    }
    do {
      return try Settings(yaml: bytes, file: path, corpus: corpus)
    } catch {
      Console.diagnose(PrintableText.lines("the settings cannot be used:\n\(error)"))
      throw ExitStatus.unreadable.code
    }
  }

  /// Does what may fail for a reason that people can mend.
  ///
  /// - Throws: the exit status, after saying what is wrong.
  func answering<Value>(_ work: () throws(GoldenError) -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      Console.diagnose(PrintableText.line("\(error)"))
      if case .noCase = error { throw ExitStatus.usage.code }
      throw ExitStatus.unreadable.code
    }
  }
}

extension ExitStatus {
  init(_ verification: Verification) {
    self = verification.hasProblem ? .unreadable : verification.isGood ? .clean : .found
  }
}

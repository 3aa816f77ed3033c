internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Shows the text of a resume as extractors see it.",
    discussion: """
      A view is the text as one way of extracting gives it; 'readback views' lists them all with the programs that \
      they stand for. The part before the dot may be left out.

      EXAMPLES
        readback extract resume.pdf
        readback extract resume.pdf --view lines | less
        readback extract *.pdf --view reading
        diff <(readback extract a.pdf --view stream) <(readback extract b.pdf --view stream)
        readback extract resume.docx --format json > document.json
      """)

  @Argument(help: ArgumentHelp("PDF or DOCX files; - for standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Only this view, without its header.", valueName: "id"))
  var view: String?

  @Option(help: ViewSelection.help)
  var views: ViewSelection = .usual

  @Option(help: "Text, or json: the whole document, which check --extracted reads.")
  var format: AnswerFormat = .text

  func validate() throws {
    if format == .json, files.count > 1 {
      throw ValidationError("--format json gives one document; name one file.")
    }
    guard let view else { return }
    if format == .json {
      throw ValidationError("--view is for text; --format json gives the whole document with its --views.")
    }
    if ViewSelection.views(named: view).isEmpty { throw ValidationError(ViewSelection.unknown(view)) }
  }

  func run() throws {
    var status: ExitCode?
    for file in files {
      do {
        try answer(for: file)
      } catch let code as ExitCode where code == ExitStatus.unreadable.code {
        status = code
      }
    }
    if let status { throw status }
  }

  private func answer(for file: String) throws {
    let name = PrintableText.line(file == "-" ? "standard input" : file)
    let document: Document
    do throws(ExtractionError) {
      let wanted = view.map { views.ids.union(ViewSelection.views(named: $0)) } ?? views.ids
      let checker = Checker(views: wanted, readsInk: format == .json)
      document = try checker.extract(checker.read(file))
    } catch {
      Console.diagnose("\(name) \(ErrorText(error).message)")
      throw ExitStatus.unreadable.code
    }
    switch format {
    case .json:
      try Console.answer(String(decoding: document.json(), as: UTF8.self) + "\n")
    case .text:
      if files.count > 1 { try Console.answer("==> \(name) <==\n") }
      guard let view else { return try Console.answer(text(of: document)) }
      let wanted = ViewSelection.views(named: view)
      guard let found = document.views.first(where: { wanted.contains($0.id) }) else {
        let known = document.views.map(\.id.rawValue).joined(separator: ", ")
        Console.diagnose("\(name) has no view '\(view)'; it has \(known.isEmpty ? "none" : known)")
        throw ExitStatus.unreadable.code
      }
      try Console.answer(shown(found.text))
    }
  }

  /// All views, each under a line that names it.
  private func text(of document: Document) -> String {
    document.views.map { view in
      "== \(view.id.rawValue): \(view.id.summary), as \(view.id.standsFor) ==\n" + shown(view.text)
    }.joined(separator: "\n")
  }

  /// Text of a file may steer a terminal; a program gets it as it is.
  private func shown(_ text: String) -> String {
    Console.isTerminal ? PrintableText.lines(text) : text
  }
}

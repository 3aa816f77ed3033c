internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct IntentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intent",
    abstract: "Helps to write down what the author meant.",
    subcommands: [Init.self])

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Writes a first JSON Resume from what is read out of a file, for its author to correct.",
      discussion: """
        What a reader gets wrong in the file is wrong in the answer too: correct it before you check with it. Under \
        x-readback you can say what the template does not print (omit), which headings it has of its own (headings) \
        and in which order its sections stand (sections).

        EXAMPLES
          readback intent init resume.pdf > resume.json
        """)

    @Argument(help: ArgumentHelp("A PDF or DOCX file; - for standard input.", valueName: "file"))
    var file: String

    func run() throws {
      let report = Checker().report(onFile: file)
      let name = PrintableText.line(file == "-" ? "standard input" : file)
      if let error = report.error {
        Console.diagnose("\(name) \(ErrorText(error).message)")
        throw ExitStatus.unreadable.code
      }
      let intent = Intent(readFrom: report.verdict)
      guard intent.resume != Resume() else {
        Console.diagnose("\(name) has no text that reads like a resume")
        throw ExitStatus.unreadable.code
      }
      try Console.answer(intent.json())
    }
  }
}

internal import ArgumentParser

/// `readback audit`, which hands its arguments on to this program.
@main
struct AuditProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readback audit",
    abstract: "Checks piles of files of unknown origin, and says which do not read back, and why.",
    subcommands: [
      RunCommand.self, ReportCommand.self, MergeCommand.self, MeasureCommand.self, MeasureStoreCommand.self,
    ],
    defaultSubcommand: RunCommand.self)
}

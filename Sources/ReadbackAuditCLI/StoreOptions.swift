internal import ArgumentParser
internal import Foundation
internal import Readback
internal import ReadbackAudit
internal import ReadbackConsole
internal import ReadbackCore

/// Where an audit keeps its results, and whether it goes on with an earlier one.
struct StoreOptions: ParsableArguments {
  static let defaultPath = "readback-audit.sqlite"

  @Option(
    help: ArgumentHelp(
      "The SQLite file that keeps the results; made where there is none.", valueName: "file"))
  var store = StoreOptions.defaultPath

  @Flag(help: "Keep no store; the answer is all there is.")
  var noStore = false

  @Flag(
    help: """
      Go on with the run that was interrupted: what it has answered is not read again. Without such a run, begin one.
      """)
  var resume = false

  @Flag(help: "Read every file, also those whose content the store knows.")
  var reread = false

  func validate() throws {
    if noStore && resume { throw ValidationError("--resume needs a store.") }
  }

  /// Opens the store and begins a run in it, or goes on with one.
  ///
  /// - Parameters:
  ///   - paths: as given; none to take those of the run that is resumed.
  ///   - shard: which part of them is read.
  ///   - intents: where intents are looked for.
  ///   - settings: what else decides about a verdict.
  /// - Returns: the store, what is to be read, and how many files were answered before.
  /// - Throws: ``StoreError``.
  func begin(
    _ paths: [String], shard: String? = nil, intents: String? = nil, settings: String
  ) throws -> (store: AuditStore, inputs: AuditInputs, answered: Int) {
    let folder = FileManager.default.currentDirectoryPath
    let inputs =
      paths.isEmpty
      ? nil : AuditInputs(paths: paths, folder: folder, shard: shard, intents: intents)
    let store = try AuditStore(writing: store, rereads: reread)
    let run = try store.begin(inputs, tool: .current, settings: settings, isResuming: resume)
    // Its paths are relative to where it was started.
    guard FileManager.default.changeCurrentDirectoryPath(run.inputs.folder) else {
      throw StoreError.otherRun(
        number: run.number, difference: "it was started in \(run.inputs.folder), which is not there")
    }
    if run.answered > 0 {
      Console.diagnose("going on with run \(run.number), which has answered \(run.answered) files")
    }
    return (store, run.inputs, run.answered)
  }
}

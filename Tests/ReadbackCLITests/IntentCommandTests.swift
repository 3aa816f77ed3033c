import TestSupport
import Testing

@Suite("readback intent init")
struct IntentCommandTests {
  @Test("writes an intent that the file itself fulfils")
  func roundTrip() throws {
    let written = try Tool.run(["intent", "init", CheckCommandTests.clean])
    #expect(written.status == 0)
    let intent = try JSONValue(parsing: written.output)
    #expect(intent["basics"]?["name"]?.string == "Björn Süßkind")
    #expect(intent["x-readback"]?["omit"]?.items == [])
    let folder = try Folder()
    try folder.write("intent.json", Array(written.output.utf8))
    let checked = try Tool.run(
      ["check", CheckCommandTests.clean, "--intent", folder.path("intent.json"), "--min-fidelity", "95"])
    #expect(checked.status == 0, "\(checked.output)\(checked.diagnostics)")
    #expect(checked.diagnostics.isEmpty)
  }

  @Test("ends with the status of the contract where there is nothing to write")
  func failures() throws {
    #expect(try Tool.run(["intent", "init", "/nowhere.pdf"]).status == 2)
    #expect(try Tool.run(["intent", "init"]).status == 64)
  }
}

import Foundation
import TestSupport
import Testing

@Suite("readback compare")
struct CompareCommandTests {
  private static let intent =
    #"{"basics": {"name": "Ada Lovelace", "email": "ada@example.org", "label": "Engineer"}}"#
  private static let whole = "Ada Lovelace\nEngineer\nada@example.org\n"

  /// Runs the tool beside an intent file and a text file.
  private func compare(_ text: [UInt8], _ arguments: [String] = [], isPiped: Bool = false) throws
    -> Tool.Answer
  {
    let folder = try Folder()
    try folder.write("intent.json", Array(Self.intent.utf8))
    try folder.write("given.txt", text)
    let path = isPiped ? "-" : folder.path("given.txt")
    return try Tool.run(
      ["compare", "--intent", folder.path("intent.json"), "--text", path] + arguments, input: text)
  }

  private func statuses(_ text: [UInt8], isPiped: Bool = false) throws -> [String?] {
    let answer = try compare(text, ["--format", "json"], isPiped: isPiped)
    let report = try JSONValue(parsing: answer.output)
    return report["views"]?[0]?["facts"]?.items?.map { $0["status"]?.string } ?? []
  }

  @Test("judges a file or what comes through a pipe", arguments: [false, true])
  func input(isPiped: Bool) throws {
    #expect(
      try statuses(Array("Ada Lovelace\r\nada@exam-\nple.org".utf8), isPiped: isPiped)
        == ["intact", "lost", "altered"])
  }

  @Test("reads text with a byte order mark, in either width")
  func encodings() throws {
    let wide: [UInt8] = [0xFF, 0xFE] + Self.whole.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try statuses(wide) == ["intact", "intact", "intact"])
    #expect(try statuses([0xEF, 0xBB, 0xBF] + Array(Self.whole.utf8)) == ["intact", "intact", "intact"])
    #expect(try statuses([0xFF, 0xFE, 0x41]) == ["lost", "lost", "lost"])
    #expect(try statuses([]) == ["lost", "lost", "lost"])
  }

  @Test("gives valid JSON that blames no finding")
  func schema() throws {
    let answer = try compare(Array("Ada".utf8), ["--format", "json"])
    let report = try JSONValue(parsing: answer.output)
    #expect(try JSONSchema(named: "check-1.schema.json").problems(of: report) == [])
    #expect(report["views"]?[0]?["id"]?.string == "text")
    #expect(report["views"]?[0]?["facts"]?.items?.allSatisfy { $0["causes"]?.items?.isEmpty == true } == true)
  }

  @Test(
    "ends with the status of the contract",
    arguments: [
      (whole, ["--min-fidelity", "100"], 0), ("Ada Lovelace", [], 0),
      ("Ada Lovelace", ["--min-fidelity", "90"], 1),
      (whole, ["--text", "/nowhere.txt"], 2), (whole, ["--min-fidelity", "101"], 64),
      (whole, ["--text", "-", "-"], 64),
    ] as [(String, [String], Int32)])
  func status(text: String, arguments: [String], status: Int32) throws {
    let answer = try compare(Array(text.utf8), arguments)
    #expect(answer.status == status, "\(answer.output)\(answer.diagnostics)")
  }

  @Test("several texts make an array")
  func several() throws {
    let folder = try Folder()
    try folder.write("intent.json", Array(Self.intent.utf8))
    try folder.write("given.txt", Array(Self.whole.utf8))
    let text = folder.path("given.txt")
    let answer = try Tool.run(
      ["compare", "--intent", folder.path("intent.json"), "--format", "json", "--text", text, text])
    #expect(try JSONValue(parsing: answer.output).items?.count == 2)
  }
}

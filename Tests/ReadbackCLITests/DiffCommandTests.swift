import TestSupport
import Testing

@Suite("readback diff")
struct DiffCommandTests {
  private static let clean = CheckCommandTests.clean
  private static let columns = CheckCommandTests.columns
  private static let intent = CheckCommandTests.intent

  @Test("ends with 1 where a fact fares worse")
  func status() throws {
    #expect(try Tool.run(["diff", Self.clean, Self.clean, "--intent", Self.intent]).status == 0)
    #expect(try Tool.run(["diff", Self.clean, Self.columns, "--intent", Self.intent]).status == 1)
    #expect(try Tool.run(["diff", Self.clean, "/nowhere.pdf"]).status == 2)
    #expect(try Tool.run(["diff", Self.clean]).status == 64)
  }

  @Test("a file does not differ from itself, with or without an intent")
  func same() throws {
    for arguments in [[], ["--intent", Self.intent]] {
      let answer = try Tool.run(["diff", Self.clean, Self.clean] + arguments)
      #expect(answer.output.contains("No difference"), "\(answer.output)\(answer.diagnostics)")
    }
  }

  @Test("gives valid JSON in which every change says its direction")
  func json() throws {
    let answer = try Tool.run(["diff", Self.columns, Self.clean, "--intent", Self.intent, "--format", "json"])
    let diff = try JSONValue(parsing: answer.output)
    #expect(try JSONSchema(named: "diff-1.schema.json").problems(of: diff) == [])
    #expect(diff["facts"]?.items?.contains { $0["change"]?.string == "better" } == true)
  }
}

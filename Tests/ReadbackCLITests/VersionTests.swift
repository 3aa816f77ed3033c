import Testing

@Suite("readback --version")
struct VersionTests {
  @Test("names the tool and every library")
  func version() throws {
    let answer = try Tool.run(["--version"])
    #expect(answer.status == 0)
    let names = answer.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(names == ["readback", "poppler", "libxml2", "libzip", "rubric"])
    #expect(answer.diagnostics.isEmpty)
  }
}

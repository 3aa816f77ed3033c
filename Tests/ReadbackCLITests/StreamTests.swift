import Foundation
import Testing

@Suite("Standard output and standard error")
struct StreamTests {
  static let file = CheckCommandTests.columns

  @Test("hold no colour in a pipe")
  func pipe() throws {
    #expect(try !Tool.run(["check", Self.file]).output.contains("\u{1B}"))
  }

  /// Runs the tool in a terminal of its own, where `script` of util-linux is there.
  private func terminal(_ environment: [String: String]) throws -> String {
    let line = #"script -qec "\"$READBACK\" check \"$RESUME\"" /dev/null </dev/null"#
    let base = ["RESUME": Self.file, "TERM": "xterm", "NO_COLOR": ""]
    return try Tool.shell(line, environment: base.merging(environment) { $1 }).output
  }

  #if os(Linux)
    @Test("hold colours in a terminal, unless NO_COLOR or a dumb terminal forbids them")
    func color() throws {
      #expect(try terminal([:]).contains("\u{1B}[1m"))
      #expect(try !terminal(["NO_COLOR": "1"]).contains("\u{1B}"))
      #expect(try !terminal(["TERM": "dumb"]).contains("\u{1B}"))
    }

    @Test("say that nothing can be written when the disk is full")
    func fullDisk() throws {
      let answer = try Tool.shell(#""$READBACK" rules --format json >/dev/full"#)
      #expect(answer.status == 2)
      #expect(answer.diagnostics.hasPrefix("readback: the answer cannot be written: "))
    }
  #endif

  @Test("end quietly when nobody reads any more", arguments: ["", "trap '' PIPE; "])
  func closedPipe(trap: String) throws {
    let line = trap + #"for i in 1 2 3; do "$READBACK" extract "$RESUME" --format json; done | true"#
    let answer = try Tool.shell(line, environment: ["RESUME": Self.file])
    #expect(answer.status == 0)
    #expect(answer.diagnostics.isEmpty)
  }

  @Test("keep the answer apart from what went wrong")
  func apart() throws {
    let answer = try Tool.shell(#""$READBACK" check /nowhere.pdf --format json 2>/dev/null"#)
    #expect(answer.output.hasPrefix("{\n"))
    #expect(answer.diagnostics.isEmpty)
  }
}

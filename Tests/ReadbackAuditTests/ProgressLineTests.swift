import ReadbackAudit
import ReadbackCore
import Testing

@Suite struct ProgressLineTests {
  private let start = ContinuousClock.now

  @Test(arguments: [
    (1000 as Int?, 0, 100, 10, "100 of 1,000 files · 10/s · 90 s left"),
    (1000, 500, 100, 10, "600 of 1,000 files · 10/s · 40 s left"),
    (100_000, 0, 20, 10, "20 of 100,000 files · 2.0/s · 13 h 54 min left"),
    (100_000, 0, 2000, 10, "2,000 of 100,000 files · 200/s · 9 min left"),
    (nil, 0, 100, 10, "100 files · 10/s"),
    (100, 0, 100, 10, "100 of 100 files · 10/s"), (10, 0, 0, 10, "0 of 10 files"),
  ])
  func `files, rate and remaining time`(total: Int?, before: Int, files: Int, seconds: Int, text: String) {
    var progress = ProgressLine(total: total, before: before, at: start)
    for _ in 0..<files { progress.add(SampleRow.read("a.pdf")) }
    #expect(progress.text(at: start + .seconds(seconds)) == text)
  }

  @Test func `failures are counted, and a narrow terminal shows what fits`() {
    var progress = ProgressLine(total: 9, at: start)
    progress.add(SampleRow.read("a.pdf", rules: [("multi-column", .error)]))
    progress.add(SampleRow.unreadable("b.pdf", .encrypted))
    #expect(
      progress.text(at: start + .seconds(1)) == "2 of 9 files · 2.0/s · 4 s left · 1 broken · 1 unreadable")
    #expect(progress.text(width: 31, at: start + .seconds(1)) == "2 of 9 files · 2.0/s · 4 s left")
  }

  @Test func `the rate is that of the last seconds`() {
    var progress = ProgressLine(total: nil, at: start)
    for second in 1...60 {
      for _ in 0..<(second <= 30 ? 100 : 1) { progress.add(SampleRow.read("a.pdf")) }
      _ = progress.text(at: start + .seconds(second))
    }
    #expect(progress.text(at: start + .seconds(60)).hasSuffix("· 1.0/s"))
  }
}

import Foundation
import Testing

@testable import Readback

@Suite struct DeadlineTests {
  @Test func `Work that ends in time gives its value`() {
    #expect(Deadline.run(seconds: 10) { 42 } == 42)
  }

  @Test func `Work that runs away is given up when its time is over`() {
    let start = ContinuousClock.now
    let value = Deadline.run(seconds: 0.2) { () -> Int in
      Thread.sleep(forTimeInterval: 2)
      return 42
    }
    #expect(value == nil)
    #expect(ContinuousClock.now - start < .seconds(1.5))
  }

  @Test func `Many runs leave no descriptor open`() throws {
    func open() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count }
    let before = try open()
    for number in 0..<200 { #expect(Deadline.run(seconds: 10) { number } == number) }
    // Other tests run at the same time and hold files of their own.
    #expect(try open() < before + 100)
  }
}

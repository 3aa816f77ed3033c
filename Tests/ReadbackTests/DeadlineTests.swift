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

  @Test func `The next work does not wait for what was given up, nor gets its value`() {
    #expect(
      Deadline.run(seconds: 0.1) { () -> Int in
        Thread.sleep(forTimeInterval: 1)
        return 1
      } == nil)
    let start = ContinuousClock.now
    for number in 2..<10 { #expect(Deadline.run(seconds: 10) { number } == number) }
    #expect(ContinuousClock.now - start < .seconds(0.8))
  }

  @Test func `Works that run at the same time have a thread each`() async {
    await withTaskGroup(of: (Int, Int?).self) { group in
      for number in 0..<4 {
        group.addTask {
          let value = Deadline.run(seconds: 20) { () -> Int in
            Thread.sleep(forTimeInterval: 0.05)
            return number
          }
          return (number, value)
        }
      }
      for await (number, value) in group { #expect(value == number) }
    }
  }

  @Test func `A thread that was given up ends with its work, and closes its descriptors`() throws {
    func open() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count }
    let before = try open()
    for _ in 0..<50 {
      let value = Deadline.run(seconds: 0.001) { () -> Int in
        Thread.sleep(forTimeInterval: 0.3)
        return 1
      }
      #expect(value == nil)
    }
    Thread.sleep(forTimeInterval: 1)
    // Four each; other tests run at the same time and hold files of their own.
    #expect(try open() < before + 100)
  }
}

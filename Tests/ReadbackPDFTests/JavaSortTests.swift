import Testing

@testable import ReadbackPDF

@Suite struct JavaSortTests {
  /// A row of numbers that look like chance and are the same each time.
  private func numbers(_ count: Int, below limit: UInt64) -> [UInt64] {
    var state: UInt64 = 88_172_645_463_325_252
    return (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % limit
    }
  }

  @Test(arguments: [0, 1, 2, 31, 32, 33, 100, 1000, 3000], [UInt64(3), 50, 1_000_000])
  func `What can be ordered is ordered, and equals keep their order`(_ count: Int, _ limit: UInt64) {
    let values = numbers(count, below: limit)
    let order = JavaSort.sorted(count) { values[Int($0)] < values[Int($1)] }
    #expect(order == (0..<Int32(count)).sorted { (values[Int($0)], $0) < (values[Int($1)], $1) })
  }

  @Test(arguments: [10, 64, 500, 5000])
  func `An order that contradicts itself loses nothing and ends`(_ count: Int) {
    let values = numbers(count, below: 100)
    // Scissors, paper, stone.
    let order = JavaSort.sorted(count) { (values[Int($0)] + 1) % 3 == values[Int($1)] % 3 }
    #expect(order.sorted() == Array(0..<Int32(count)))
  }

  @Test func `Runs that stand in order already are merged`() {
    let values = (0..<900).map { $0 % 300 }
    let order = JavaSort.sorted(900) { values[Int($0)] < values[Int($1)] }
    #expect(order.map { values[Int($0)] } == values.sorted())
  }
}

import ReadbackCore
import Testing

@testable import ReadbackPDF

/// What views put things in order with.
@Suite struct OrderTests {
  @Test(
    arguments: [
      ([], []), ([3, 1, 2], [1, 2, 0]), ([-1, -2, 0, 5, -0.0], [1, 0, 2, 4, 3]),
      ([1, 1, 0.5, 1], [2, 0, 1, 3]),
    ] as [([Float], [Int])])
  func `Equal keys keep their order, and negative ones come first`(_ keys: [Float], _ expected: [Int]) {
    #expect(StableOrder.of(keys.indices) { keys[$0] } == expected)
  }

  @Test func `A part is put in order, the rest stays`() {
    let keys: [Float] = [9, 8, 7, 6, 5]
    var places = [0, 1, 2, 3, 4]
    StableOrder.sort(&places, 1..<4) { keys[$0] }
    #expect(places == [0, 3, 2, 1, 4])
  }

  @Test func `A heap gives the least first, and what it is to keep`() {
    var heap = Heap((0..<200).map { $0 * 7919 % 211 })
    heap.push(-5)
    #expect(heap.pop() == -5)
    heap.keep { $0 % 3 == 0 }
    heap.push(4)
    var popped: [Int] = []
    while let next = heap.pop() { popped.append(next) }
    #expect(popped == ((0..<200).map { $0 * 7919 % 211 }.filter { $0 % 3 == 0 } + [4]).sorted())
  }

  @Test func `A buffer grows, forgets and goes on`() {
    var buffer = GrowingBuffer<Int32>(capacity: 1)
    for value in 0..<100 { buffer.append(Int32(value)) }
    buffer.removeLast()
    let grown = Array(buffer.values)
    #expect(grown == Array(0..<99))
    buffer.removeAll()
    buffer.removeLast()
    buffer.append(7)
    let anew = Array(buffer.values)
    #expect(anew == [7])
  }

  @Test func `Boxes are merged with their nearest, and none across a third one`() {
    // Two columns of two boxes: each column is merged first, though the upper boxes stand side by side.
    let boxes = [
      Box(x0: 0, y0: 0, x1: 100, y1: 10), Box(x0: 300, y0: 0, x1: 400, y1: 10),
      Box(x0: 0, y0: 12, x1: 100, y1: 22), Box(x0: 300, y0: 12, x1: 400, y1: 22),
    ]
    #expect(BoxTree(boxes: boxes).order(flow: 0.5) == [0, 2, 1, 3])
    #expect(BoxTree(boxes: []).order(flow: 0.5).isEmpty)
  }
}

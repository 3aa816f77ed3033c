/// Java's way of sorting (TimSort): runs that stand in order already are merged in pairs, and where one side wins often,
/// stretches are skipped.
///
/// PDFBox compares characters by an order that is not transitive, so that the outcome depends on which pairs are compared.
/// An order that contradicts itself is noticed now and then; PDFBox then merges neighbouring stretches of growing length.
struct JavaSort {
  private(set) var order: [Int32]
  private let isBefore: (Int32, Int32) -> Bool
  private var runs: [(start: Int, count: Int)] = []
  private var leastGallop = 7
  private var isContradictory = false

  /// - Returns: the numbers from 0 on, sorted.
  static func sorted(_ count: Int, by isBefore: (Int32, Int32) -> Bool) -> [Int32] {
    withoutActuallyEscaping(isBefore) { isBefore in
      var sort = JavaSort(count, isBefore)
      sort.run()
      if sort.isContradictory { sort.mergeByLength() }
      return sort.order
    }
  }

  private init(_ count: Int, _ isBefore: @escaping (Int32, Int32) -> Bool) {
    order = (0..<Int32(clamping: count)).map { $0 }
    self.isBefore = isBefore
  }

  private mutating func run() {
    let count = order.count
    guard count > 1 else { return }
    guard count >= 32 else { return insert(0..<count, from: countRun(0, count)) }
    var (least, odd) = (count, 0)
    while least >= 32 {
      odd |= least & 1
      least >>= 1
    }
    least += odd
    var start = 0
    while start < count {
      var length = countRun(start, count)
      if length < least {
        let forced = min(count - start, least)
        insert(start..<start + forced, from: start + length)
        length = forced
      }
      runs.append((start, length))
      collapse()
      if isContradictory { return }
      start += length
    }
    while runs.count > 1, !isContradictory {
      let last = runs.count - 2
      merge(last > 0 && runs[last - 1].count < runs[last + 1].count ? last - 1 : last)
    }
  }

  /// Length of the run that begins at a place, turned round where it descends.
  private mutating func countRun(_ start: Int, _ end: Int) -> Int {
    var next = start + 1
    guard next < end else { return 1 }
    if isBefore(order[next], order[start]) {
      next += 1
      while next < end, isBefore(order[next], order[next - 1]) { next += 1 }
      order[start..<next].reverse()
    } else {
      next += 1
      while next < end, !isBefore(order[next], order[next - 1]) { next += 1 }
    }
    return next - start
  }

  private mutating func insert(_ range: Range<Int>, from first: Int) {
    for place in max(first, range.lowerBound + 1)..<max(range.upperBound, first, range.lowerBound + 1) {
      let value = order[place]
      var (low, high) = (range.lowerBound, place)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(value, order[middle]) { high = middle } else { low = middle + 1 }
      }
      var hole = place
      while hole > low {
        order[hole] = order[hole - 1]
        hole -= 1
      }
      order[low] = value
    }
  }

  private mutating func collapse() {
    while runs.count > 1, !isContradictory {
      var last = runs.count - 2
      if last > 0 && runs[last - 1].count <= runs[last].count + runs[last + 1].count
        || last > 1 && runs[last - 2].count <= runs[last].count + runs[last - 1].count
      {
        if runs[last - 1].count < runs[last + 1].count { last -= 1 }
      } else if runs[last].count > runs[last + 1].count {
        break
      }
      merge(last)
    }
  }

  private mutating func merge(_ index: Int) {
    var (first, second) = (runs[index], runs[index + 1])
    runs[index].count += second.count
    runs.remove(at: index + 1)
    let skipped = gallop(order[second.start], in: order, first.start, first.count, hint: 0, right: true)
    first.start += skipped
    first.count -= skipped
    guard first.count > 0 else { return }
    second.count = gallop(
      order[first.start + first.count - 1], in: order, second.start, second.count, hint: second.count - 1,
      right: false)
    guard second.count > 0 else { return }
    if first.count <= second.count { mergeLow(first, second) } else { mergeHigh(first, second) }
  }

  /// How many of a run come before a value; of equal ones all (`right`) or none.
  private func gallop(_ key: Int32, in values: [Int32], _ base: Int, _ count: Int, hint: Int, right: Bool)
    -> Int
  {
    func comesBefore(_ place: Int) -> Bool {
      right ? !isBefore(key, values[base + place]) : isBefore(values[base + place], key)
    }
    var (last, offset) = (0, 1)
    if comesBefore(hint) {
      let most = count - hint
      while offset < most, comesBefore(hint + offset) { (last, offset) = (offset, offset * 2 + 1) }
      (last, offset) = (last + hint, min(offset, most) + hint)
    } else {
      let most = hint + 1
      while offset < most, !comesBefore(hint - offset) { (last, offset) = (offset, offset * 2 + 1) }
      (last, offset) = (hint - min(offset, most), hint - last)
    }
    last += 1
    while last < offset {
      let middle = last + (offset - last) / 2
      if comesBefore(middle) { last = middle + 1 } else { offset = middle }
    }
    return offset
  }

  private mutating func mergeLow(_ first: (start: Int, count: Int), _ second: (start: Int, count: Int)) {
    let held = Array(order[first.start..<first.start + first.count])
    var (one, two, place) = (0, second.start, first.start)
    var (ones, twos) = (first.count, second.count)
    func moveOne(_ self: inout JavaSort) {
      self.order[place] = held[one]
      (place, one, ones) = (place + 1, one + 1, ones - 1)
    }
    func moveTwo(_ self: inout JavaSort) {
      self.order[place] = self.order[two]
      (place, two, twos) = (place + 1, two + 1, twos - 1)
    }
    moveTwo(&self)
    merging: while twos > 0, ones > 1 {
      var (wins1, wins2) = (0, 0)
      repeat {
        if isBefore(order[two], held[one]) {
          moveTwo(&self)
          (wins2, wins1) = (wins2 + 1, 0)
          if twos == 0 { break merging }
        } else {
          moveOne(&self)
          (wins1, wins2) = (wins1 + 1, 0)
          if ones == 1 { break merging }
        }
      } while wins1 | wins2 < leastGallop
      repeat {
        wins1 = gallop(order[two], in: held, one, ones, hint: 0, right: true)
        for _ in 0..<wins1 { moveOne(&self) }
        if ones <= 1 { break merging }
        moveTwo(&self)
        if twos == 0 { break merging }
        wins2 = gallop(held[one], in: order, two, twos, hint: 0, right: false)
        for _ in 0..<wins2 { moveTwo(&self) }
        if twos == 0 { break merging }
        moveOne(&self)
        if ones == 1 { break merging }
        leastGallop -= 1
      } while wins1 >= 7 || wins2 >= 7
      leastGallop = max(leastGallop, 0) + 2
    }
    leastGallop = max(leastGallop, 1)
    if ones == 0 { isContradictory = true }
    if ones == 1 { while twos > 0 { moveTwo(&self) } }
    while ones > 0 { moveOne(&self) }
  }

  private mutating func mergeHigh(_ first: (start: Int, count: Int), _ second: (start: Int, count: Int)) {
    let held = Array(order[second.start..<second.start + second.count])
    var (one, two, place) = (first.start + first.count - 1, second.count - 1, second.start + second.count - 1)
    var (ones, twos) = (first.count, second.count)
    func moveOne(_ self: inout JavaSort) {
      self.order[place] = self.order[one]
      (place, one, ones) = (place - 1, one - 1, ones - 1)
    }
    func moveTwo(_ self: inout JavaSort) {
      self.order[place] = held[two]
      (place, two, twos) = (place - 1, two - 1, twos - 1)
    }
    moveOne(&self)
    merging: while ones > 0, twos > 1 {
      var (wins1, wins2) = (0, 0)
      repeat {
        if isBefore(held[two], order[one]) {
          moveOne(&self)
          (wins1, wins2) = (wins1 + 1, 0)
          if ones == 0 { break merging }
        } else {
          moveTwo(&self)
          (wins2, wins1) = (wins2 + 1, 0)
          if twos == 1 { break merging }
        }
      } while wins1 | wins2 < leastGallop
      repeat {
        wins1 = ones - gallop(held[two], in: order, first.start, ones, hint: ones - 1, right: true)
        for _ in 0..<wins1 { moveOne(&self) }
        if ones == 0 { break merging }
        moveTwo(&self)
        if twos == 1 { break merging }
        wins2 = twos - gallop(order[one], in: held, 0, twos, hint: twos - 1, right: false)
        for _ in 0..<wins2 { moveTwo(&self) }
        if twos <= 1 { break merging }
        moveOne(&self)
        if ones == 0 { break merging }
        leastGallop -= 1
      } while wins1 >= 7 || wins2 >= 7
      leastGallop = max(leastGallop, 0) + 2
    }
    leastGallop = max(leastGallop, 1)
    if twos == 0 { isContradictory = true }
    if twos == 1 { while ones > 0 { moveOne(&self) } }
    while twos > 0 { moveTwo(&self) }
  }

  private mutating func mergeByLength() {
    var merged = order
    var length = 1
    while length < order.count {
      var start = 0
      while start < order.count {
        let middle = min(start + length, order.count)
        let end = min(middle + length, order.count)
        var (left, right) = (start, middle)
        for place in start..<end {
          if left < middle, right >= end || !isBefore(order[right], order[left]) {
            merged[place] = order[left]
            left += 1
          } else {
            merged[place] = order[right]
            right += 1
          }
        }
        start = end
      }
      swap(&order, &merged)
      length *= 2
    }
  }
}

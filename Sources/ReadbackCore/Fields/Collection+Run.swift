extension RandomAccessCollection where Element: Equatable {
  /// Where a run of elements begins for the first time.
  func firstIndex(ofRun run: some Collection<Element>) -> Index? {
    guard let first = run.first, count >= run.count else { return nil }
    var start = startIndex
    let last = index(endIndex, offsetBy: -run.count)
    while start <= last {
      if self[start] == first, self[start...].starts(with: run) { return start }
      formIndex(after: &start)
    }
    return nil
  }
}

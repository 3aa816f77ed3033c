/// Finds dates in a line of text, in words and numbers.
///
/// What is found is what stands there: a year, with its month and day where they can be told. A range is
/// two mentions, with whatever joins them in between; in `Jan–Mar 2020` both have the year, and in `2019/20`
/// the second is 2020. `03/04/2020` may be March or April: it gives the year alone. A bare year is
/// a mention too, and whether `2020 users` speaks of a date is for the caller to judge by what it reads.
public enum DateReader {
  /// Years that a resume may speak of; other numbers of four digits are no years.
  static let years = 1950...2049

  /// - Parameter line: the scalars of one line.
  /// - Returns: the mentions in order, without overlap.
  public static func mentions(in line: [Unicode.Scalar]) -> [DateMention] {
    var scanner = DateScanner(line)
    return scanner.scan()
  }
}

/// One walk over a line.
private struct DateScanner {
  let line: [Unicode.Scalar]
  var mentions: [DateMention] = []
  /// A month whose year has not come yet, as in `Jan – Mar 2020`.
  var waiting: (month: Int, offsets: Range<Int>)?
  /// The folded bytes of the word that was read last.
  private var word: [UInt8] = []

  init(_ line: [Unicode.Scalar]) {
    self.line = line
  }

  mutating func scan() -> [DateMention] {
    // A date needs a digit; without one, only a present word may stand at the beginning of a line that
    // continues a range.
    guard line.contains(where: Folding.isDigit) else {
      if let present = present(from: skipJoint(0)) { mentions = [present] }
      return mentions
    }
    var position = 0
    while position < line.count {
      let scalar = line[position]
      if Folding.isDigit(scalar) {
        position = readNumber(at: position)
      } else if Folding.isLetter(scalar) {
        position = readWord(at: position)
      } else if isApostrophe(position) {
        position = readShortYear(at: position)
      } else {
        position += 1
      }
    }
    return mentions
  }

  // MARK: Words

  private mutating func readWord(at start: Int) -> Int {
    let end = wordEnd(from: start)
    // The longest word of the tables has 14 letters; a digit or letter in front belongs to something else.
    guard end - start <= 15, start == 0 || !Folding.isDigit(line[start - 1]) else { return end }
    if let present = presentAfterDate(at: start) {
      mentions.append(present)
      return present.offsets.upperBound
    }
    fold(start..<end)
    let known = DateWords.calendar[word[...]]
    if let month = known, month > 0 {
      if let year = yearAfterMonth(from: end) {
        add(year: year.value, month: month, day: year.day, offsets: start..<year.end)
        return year.end
      }
      waiting = (month, start..<end)
      return end
    }
    if known == 0 {
      let next = skipSpaces(end, atMost: 2)
      if let year = isApostrophe(next) ? shortYear(at: next + 1) : year(at: next) {
        add(year: year.value, offsets: start..<year.end)
        return secondOfPair(after: year)
      }
    }
    // `Q1 2020`: the word ends at its digit.
    if word == [UInt8(ascii: "q")] || word == [UInt8(ascii: "t")], end < line.count,
      (1...4).contains(digit(end)),
      let year = year(at: skipSpaces(end + 1, atMost: 2))
    {
      add(year: year.value, offsets: start..<year.end)
      return year.end
    }
    return end
  }

  private mutating func fold(_ range: Range<Int>) {
    word.removeAll(keepingCapacity: true)
    for scalar in line[range] where !Folding.isIgnorable(scalar) { Folding.append(scalar, to: &word) }
  }

  private mutating func month(_ range: Range<Int>) -> Int? {
    fold(range)
    return DateWords.month(word[...])
  }

  /// The year of a month name that ends at `position`: `. 2020`, ` de 2020`, `, 2020`, ` 5, 2020`, `-2020`,
  /// ` '20`.
  private func yearAfterMonth(from position: Int) -> (value: Int, day: Int?, end: Int)? {
    var position = position
    if position < line.count, line[position] == "." { position += 1 }
    position = skipSpaces(position, atMost: 2)
    if let day = number(at: position), day.length <= 2, (1...31).contains(day.value) {
      // `March 5, 2020`; without the year the number may be anything.
      var next = day.end
      if next < line.count, line[next] == "," { next += 1 }
      next = skipSpaces(next, atMost: 2)
      guard next > day.end, let year = year(at: next) else { return nil }
      return (year.value, day.value, year.end)
    }
    if position < line.count, line[position] == "," || line[position] == "/" || Folding.isDash(line[position])
    {
      // A dash with space around it joins a range: `Jan – 2020` is not January 2020.
      let isTight = position > 0 && !Folding.isSpace(line[position - 1])
      guard line[position] == "," || isTight else { return nil }
      position = skipSpaces(position + 1, atMost: line[position] == "," ? 2 : 0)
    } else if position < line.count, Folding.isLetter(line[position]) {
      let end = wordEnd(from: position)
      guard end - position <= 3, DateWords.monthOf.contains(Folding.words(line[position..<end])) else {
        return nil
      }
      position = skipSpaces(end, atMost: 2)
    }
    let found = isApostrophe(position) ? shortYear(at: position + 1) : year(at: position)
    return found.map { ($0.value, nil, $0.end) }
  }

  /// A word for "until now" that ends a range which began on this line.
  private func presentAfterDate(at start: Int) -> DateMention? {
    guard let last = mentions.last, case .date = last.value else { return nil }
    var joint = last.offsets.upperBound
    // Only a joint may stand between: `2019 – present`, `2019 to present`, `2019 bis heute`.
    guard start > joint, start - joint <= 14 else { return nil }
    var hasDash = false
    var connectors = 0
    while joint < start {
      let scalar = line[joint]
      if Folding.isDash(scalar) || scalar == "/" || scalar == "|" {
        hasDash = true
        joint += 1
      } else if Folding.isLetter(scalar) {
        let end = wordEnd(from: joint)
        guard connectors < 2, DateWords.connectors.contains(Folding.words(line[joint..<end])) else {
          return nil
        }
        connectors += 1
        joint = end
      } else if Folding.isSpace(scalar) || scalar == "(" || scalar == "'" || scalar == "’" {
        joint += 1
      } else {
        return nil
      }
    }
    return hasDash || connectors > 0 ? present(from: start) : nil
  }

  /// The longest present phrase that begins here, if nothing else follows it directly.
  private func present(from start: Int) -> DateMention? {
    guard start < line.count, Folding.isLetter(line[start]) else { return nil }
    var ends: [Int] = []
    var position = start
    while ends.count < 3, position < line.count, Folding.isLetter(line[position]) {
      position = wordEnd(from: position)
      ends.append(position)
      guard position < line.count, line[position] == " " || isApostrophe(position) else { break }
      position += 1
    }
    guard let end = ends.last(where: { DateWords.present.contains(Folding.words(line[start..<$0])) }) else {
      return nil
    }
    // At the beginning of a line, `Current projects` is no end of a range.
    if mentions.isEmpty {
      let next = skipSpaces(end, atMost: 1)
      guard next >= line.count || !Folding.isWord(line[next]) else { return nil }
    }
    return DateMention(value: .present, offsets: start..<end)
  }

  // MARK: Numbers

  private mutating func readNumber(at start: Int) -> Int {
    guard let first = number(at: start) else { return start + 1 }
    guard isFree(before: start) else { return first.end }
    switch first.length {
    case 4: return readYearFirst(first, at: start)
    case 1, 2: return readDayOrMonthFirst(first, at: start)
    default: return first.end
    }
  }

  /// `2020`, `2020-03`, `2020/03/15`, `2020 March`, `2019/20`.
  private mutating func readYearFirst(_ first: Number, at start: Int) -> Int {
    guard DateReader.years.contains(first.value) else { return first.end }
    if let separator = numericSeparator(at: first.end), let second = number(at: first.end + 1),
      second.length == 2, (1...12).contains(second.value)
    {
      if second.end < line.count, line[second.end] == separator, let third = number(at: second.end + 1),
        third.length <= 2, (1...31).contains(third.value), isFree(after: third.end)
      {
        add(year: first.value, month: second.value, day: third.value, offsets: start..<third.end)
        return third.end
      }
      if isFree(after: second.end) {
        add(year: first.value, month: second.value, offsets: start..<second.end)
        return second.end
      }
    }
    if let date = eastAsianDate(first, at: start) { return date }
    guard isFree(after: first.end), !isPartOfNumberGroup(start..<first.end) else { return first.end }
    // `2020 March`, `2020. március`.
    let stop = first.end < line.count && line[first.end] == "." ? first.end + 1 : first.end
    let word = skipSpaces(stop, atMost: 1)
    if word > stop, word < line.count, Folding.isLetter(line[word]),
      mentions.last?.offsets.upperBound != start
    {
      let end = wordEnd(from: word)
      if end - word <= 10, let month = self.month(word..<end), yearAfterMonth(from: end) == nil {
        add(year: first.value, month: month, offsets: start..<end)
        return end
      }
    }
    let year = (value: first.value, end: first.end)
    add(year: year.value, offsets: start..<year.end)
    return secondOfPair(after: year)
  }

  /// `2020年3月`, `2020년 3월`, `2020年`; where digits are set in another font than ideographs, with a space on both sides.
  private mutating func eastAsianDate(_ year: Number, at start: Int) -> Int? {
    let sign = skipSpaces(year.end, atMost: 1)
    guard sign < line.count, line[sign] == "年" || line[sign] == "년" else { return nil }
    if let month = number(at: skipSpaces(sign + 1, atMost: 1)), (1...12).contains(month.value) {
      let end = skipSpaces(month.end, atMost: 1)
      if end < line.count, line[end] == "月" || line[end] == "월" {
        add(year: year.value, month: month.value, offsets: start..<end + 1)
        return end + 1
      }
    }
    add(year: year.value, offsets: start..<sign + 1)
    return sign + 1
  }

  /// `03/2020`, `12/03/2020`, `03/20`, `30 June 2024`.
  private mutating func readDayOrMonthFirst(_ first: Number, at start: Int) -> Int {
    if let separator = numericSeparator(at: first.end), let second = number(at: first.end + 1) {
      if second.length == 4, (1...12).contains(first.value), DateReader.years.contains(second.value),
        isFree(after: second.end)
      {
        add(year: second.value, month: first.value, offsets: start..<second.end)
        return second.end
      }
      if second.length <= 2, second.end < line.count, line[second.end] == separator,
        let third = number(at: second.end + 1), let year = yearValue(third), isFree(after: third.end)
      {
        addDayAndMonth(
          first.value, second.value, year: year, separator: separator, offsets: start..<third.end)
        return third.end
      }
      if separator == "/", first.length == 2, second.length == 2, (1...12).contains(first.value),
        first.value != second.value, isFree(after: second.end)
      {
        let end = second.end
        // A fraction in running text (`11/12 of all`) stands alone; a date has an edge or a range beside it.
        guard line[start] == "0" || isEdge(before: start) || isEdge(after: end) else { return end }
        add(year: century(second.value), month: first.value, offsets: start..<end)
        return end
      }
      return first.end
    }
    guard (1...31).contains(first.value) else { return first.end }
    // `30 June 2024`, `1. März 2020`, `15 de marzo de 2020`, `1st May 2020`.
    var position = first.end
    if position < line.count, line[position] == "." {
      position += 1
    } else if position < line.count, Folding.isLetter(line[position]) {
      let end = wordEnd(from: position)
      guard ["st", "nd", "rd", "th", "er", "o"].contains(Folding.words(line[position..<end])) else {
        return first.end
      }
      position = end
    }
    // A tab sets the date apart from the number: `Université Lyon 1`, `sept. 2015`.
    guard position >= line.count || line[position] != "\t" else { return first.end }
    position = skipSpaces(position, atMost: 2)
    guard position < line.count, Folding.isLetter(line[position]) else { return first.end }
    var end = wordEnd(from: position)
    if DateWords.monthOf.contains(Folding.words(line[position..<end])) {
      position = skipSpaces(end, atMost: 2)
      guard position < line.count, Folding.isLetter(line[position]) else { return first.end }
      end = wordEnd(from: position)
    }
    guard let month = self.month(position..<end), let year = yearAfterMonth(from: end) else {
      return first.end
    }
    add(year: year.value, month: month, day: first.value, offsets: start..<year.end)
    return year.end
  }

  /// `'21`.
  private mutating func readShortYear(at start: Int) -> Int {
    guard start == 0 || !Folding.isWord(line[start - 1]), let year = shortYear(at: start + 1) else {
      return start + 1
    }
    add(year: year.value, offsets: start..<year.end)
    return year.end
  }

  /// The second year of `2019–21`, `2019/20` and `2019/2020`; four digits are read by the ordinary way.
  private mutating func secondOfPair(after year: (value: Int, end: Int)) -> Int {
    let end = year.end
    guard end < line.count, line[end] == "/" || Folding.isDash(line[end]),
      let second = number(at: end + 1), second.length == 2, isFree(after: second.end),
      second.value > year.value % 100 || year.value % 100 == 99
    else { return end }
    let century = year.value - year.value % 100 + (year.value % 100 == 99 ? 100 : 0)
    guard DateReader.years.contains(century + second.value) else { return end }
    add(year: century + second.value, offsets: end + 1..<second.end)
    return second.end
  }

  private mutating func addDayAndMonth(
    _ first: Int, _ second: Int, year: Int, separator: Unicode.Scalar, offsets: Range<Int>
  ) {
    guard (1...31).contains(first), (1...31).contains(second) else { return }
    if second <= 12, first > 12 || separator == "." || first == second {
      add(year: year, month: second, day: first, offsets: offsets)
    } else if first <= 12, second > 12 {
      add(year: year, month: first, day: second, offsets: offsets)
    } else if first <= 12, second <= 12 {
      add(year: year, offsets: offsets)
    }
  }

  private mutating func add(year: Int, month: Int? = nil, day: Int? = nil, offsets: Range<Int>) {
    if let waiting, joins(waiting.offsets.upperBound, offsets.lowerBound), month != nil {
      // `Nov – Feb 2020` began the year before.
      let began = waiting.month > (month ?? 12) ? year - 1 : year
      mentions.append(
        DateMention(value: .date(PartialDate(year: began, month: waiting.month)), offsets: waiting.offsets))
    }
    waiting = nil
    mentions.append(
      DateMention(value: .date(PartialDate(year: year, month: month, day: day)), offsets: offsets))
  }

  // MARK: What stands around

  private struct Number {
    var value: Int
    var length: Int
    var end: Int
  }

  /// The digits from `start`, if there are one to four and no more.
  private func number(at start: Int) -> Number? {
    var end = start
    var value = 0
    while end < line.count, end - start < 5, Folding.isDigit(line[end]) {
      value = value * 10 + digit(end)
      end += 1
    }
    if end - start == 5 {
      while end < line.count, Folding.isDigit(line[end]) { end += 1 }
      return Number(value: -1, length: end - start, end: end)
    }
    return end > start ? Number(value: value, length: end - start, end: end) : nil
  }

  private func digit(_ position: Int) -> Int { Int(line[position].value) - 0x30 }

  /// A plausible year of four digits with nothing numeric around it.
  private func year(at start: Int) -> (value: Int, end: Int)? {
    guard let number = number(at: start), number.length == 4, DateReader.years.contains(number.value),
      isFree(after: number.end)
    else { return nil }
    return (number.value, number.end)
  }

  private func shortYear(at start: Int) -> (value: Int, end: Int)? {
    guard let number = number(at: start), number.length == 2, isFree(after: number.end) else { return nil }
    return (century(number.value), number.end)
  }

  private func yearValue(_ number: Number) -> Int? {
    if number.length == 4, DateReader.years.contains(number.value) { return number.value }
    return number.length == 2 ? century(number.value) : nil
  }

  private func century(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

  private func numericSeparator(at position: Int) -> Unicode.Scalar? {
    guard position < line.count else { return nil }
    let scalar = line[position]
    return scalar == "/" || scalar == "." || scalar == "-" || scalar.value == 0x2010 || scalar.value == 0x2011
      ? scalar : nil
  }

  /// Whether a number may begin here: not inside a word, an amount, a version, a path or a longer number.
  private func isFree(before start: Int) -> Bool {
    guard start > 0 else { return true }
    // What follows a date directly belongs to a range: `06/2018-09/2020`.
    if mentions.last?.offsets.upperBound == start - 1 { return true }
    let previous = line[start - 1]
    if Folding.isSpace(previous) { return true }
    if Folding.isWord(previous) { return false }
    switch previous {
    case "$", "€", "£", "¥", "#", "+", "_", "@", "&", "=", "%", "\\", "~", "*", "<", ">": return false
    case ".", ",", "/", ":", "'", "’":
      // Glued to what precedes it, unless that is a word and its punctuation: `Berlin,2020`.
      guard start > 1 else { return previous != "." && previous != "/" }
      let before = line[start - 2]
      if previous == "/" || Folding.isDigit(before) { return waitingEnds(at: start - 1) }
      return previous == "," || previous == ":" || (previous == "." && Folding.isLetter(before))
    default:
      guard Folding.isDash(previous) else { return true }
      guard start > 1 else { return true }
      return !Folding.isWord(line[start - 2]) || waitingEnds(at: start - 1)
    }
  }

  private func waitingEnds(at position: Int) -> Bool { waiting?.offsets.upperBound == position }

  /// Whether a number may end here.
  private func isFree(after end: Int) -> Bool {
    guard end < line.count else { return true }
    let next = line[end]
    if Folding.isWord(next) || next == "%" || next == "€" || next == "+" || next == "_" || next == "@" {
      return false
    }
    if next == "." || next == "," || next == ":" {
      return end + 1 >= line.count || !Folding.isDigit(line[end + 1])
    }
    return true
  }

  /// Whether a year of four digits is a group of a telephone number or an amount: `+49 89 2014 553`.
  private func isPartOfNumberGroup(_ offsets: Range<Int>) -> Bool {
    if offsets.lowerBound > 1, line[offsets.lowerBound - 1] == " " {
      let before = line[offsets.lowerBound - 2]
      let endsDate = mentions.last?.offsets.upperBound == offsets.lowerBound - 1
      if !endsDate,
        before == ")" ? hasDigitInParentheses(endingAt: offsets.lowerBound - 2) : Folding.isDigit(before)
      {
        return true
      }
    }
    let end = offsets.upperBound
    guard end + 1 < line.count, line[end] == " " || line[end] == "-" || line[end] == ".",
      let next = number(at: end + 1)
    else { return false }
    // A year, a month or a short year may follow; a longer or shorter group is no date.
    return next.length == 3 || next.length > 4
  }

  private func hasDigitInParentheses(endingAt close: Int) -> Bool {
    close > 0 && Folding.isDigit(line[close - 1])
  }

  private func isEdge(before start: Int) -> Bool {
    var position = start - 1
    while position >= 0, Folding.isSpace(line[position]) || line[position] == "(" || line[position] == "[" {
      position -= 1
    }
    return position < 0 || Folding.isDash(line[position]) || "|·•,–".unicodeScalars.contains(line[position])
      || start - position > 3
  }

  private func isEdge(after end: Int) -> Bool {
    var position = end
    while position < line.count,
      Folding.isSpace(line[position]) || line[position] == ")" || line[position] == "]"
    {
      position += 1
    }
    return position >= line.count || Folding.isDash(line[position]) || position - end > 2
  }

  /// Whether only a dash or a connecting word stands between two positions.
  private func joins(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    let between = line[start..<end]
    if between.contains(where: Folding.isDash) || between.contains("/") {
      return !between.contains(where: Folding.isWord)
    }
    return DateWords.connectors.contains(Folding.words(between))
  }

  private func isApostrophe(_ position: Int) -> Bool {
    guard position < line.count else { return false }
    let scalar = line[position]
    return scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "ʼ" || scalar == "´"
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < line.count, Folding.isLetter(line[end]) || Folding.isIgnorable(line[end]) { end += 1 }
    return max(end, start + 1)
  }

  private func skipSpaces(_ start: Int, atMost count: Int) -> Int {
    var position = start
    while position < line.count, position - start < count, Folding.isSpace(line[position]) { position += 1 }
    return position
  }

  /// Past the dash or connecting word that a line may begin with when it continues a range.
  private func skipJoint(_ start: Int) -> Int {
    var position = skipSpaces(start, atMost: line.count)
    while position < line.count, Folding.isDash(line[position]) || Folding.isSpace(line[position]) {
      position += 1
    }
    guard position < line.count, Folding.isLetter(line[position]) else { return position }
    let end = wordEnd(from: position)
    let next = skipSpaces(end, atMost: 1)
    guard end - position <= 7, next > end, DateWords.connectors.contains(Folding.words(line[position..<end]))
    else {
      return position
    }
    return next
  }
}

/// What stands for a date in an entry and is none for a parser.
public struct DatesUnreadable: ReadoutRule {
  public init() {}

  public static let id = "dates-unreadable"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Dates that cannot be read", formats: [.pdf, .docx],
      recognizes:
        "a job or degree without a date that has one in the intent, or that holds something like a year which is none: "
        + "`20XX`, `2O19` with the letter O, `l999`; entries that simply have no date are left alone",
      why: "without dates a job counts as zero years, or is dropped",
      damage: [.warning("an entry has no date that can be read")],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "OpenResume's description of its parser: dates are told by months, years and the word present"),
      fix:
        "write dates as month and year with digits, such as `03/2020` or `Mar 2020`, joined by a dash; write Present for now",
      advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "years left open",
          """
          Jane Doe
          Experience
          Charge nurse, Lakeview Hospital, 20XX - 20XX
          Cared for patients after surgery.
          """)
      ],
      clear: [
        .page(
          "years",
          """
          Jane Doe
          Experience
          Charge nurse, Lakeview Hospital, 2019 - 2023
          Cared for patients after surgery.
          """)
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    var gathered = GatheredFindings<Int>()
    for readout in readings.readouts {
      let dated = Self.datedLines(of: readout)
      var undated: [Int] = []
      for section in readout.sections where section.kind == .work || section.kind == .education {
        for lines in section.entries {
          guard !lines.contains(where: dated.contains), let line = unreadable(readings, readout, in: lines)
          else { continue }
          undated.append(line)
        }
      }
      gathered.add(undated.lazy.map { readings.evidence(readout, line: $0) }, in: readout.view)
    }
    return gathered.outcome { count, evidence, views in
      Finding(
        rule: Self.id, severity: .warning,
        message: count == 1
          ? "an entry has no date that can be read" : "\(count) entries have no date that can be read",
        evidence: evidence, views: views)
    }
  }

  /// Lines with a value of an entry that has a date, wherever the date stands.
  private static func datedLines(of readout: Readout) -> Set<Int> {
    var dated: Set<String> = []
    var lines: [(entry: String, line: Int)] = []
    for field in readout.fields {
      guard let place = field.place else { continue }
      lines.append((place.entry, field.span.start.line))
      if place.key == "startDate" || place.key == "endDate" { dated.insert(place.entry) }
    }
    return Set(lines.lazy.filter { dated.contains($0.entry) }.map(\.line))
  }

  /// The line of an entry that shows it to have an unreadable date.
  private func unreadable(_ readings: Readings, _ readout: Readout, in lines: Range<Int>) -> Int? {
    let view = readings.lines(of: readout)
    var first: Int?
    for number in lines.clamped(to: view.indices) {
      let scalars = Array(view[number].text.unicodeScalars)
      if !DateReader.mentions(in: scalars).isEmpty { return nil }
      if first == nil, Self.hasOddYear(scalars) { first = number }
    }
    if let first { return first }
    guard let intent = readings.intent else { return nil }
    let squeezed = readings.squeezed(readout, in: lines)
    func isPrinted(_ date: String?, _ path: String) -> Bool { date != nil && readings.printing.prints(path) }
    let names =
      (intent.work ?? []).enumerated().filter { isPrinted($1.startDate, "work[\($0)].startDate") }.map {
        [$1.position, $1.name]
      }
      + (intent.education ?? []).enumerated().filter {
        isPrinted($1.startDate, "education[\($0)].startDate")
          || isPrinted($1.endDate, "education[\($0)].endDate")
      }.map { [$1.institution, $1.area] }
    for entry in names {
      let places = entry.compactMap { $0 }.map { squeezed.line(of: $0) }
      if !places.isEmpty, places.allSatisfy({ $0 != nil }) { return places[0] }
    }
    return nil
  }

  /// `20XX`, `2O19`, `l998`: four characters that would be a year if some letters were digits.
  private static func hasOddYear(_ line: [Unicode.Scalar]) -> Bool {
    line.split { !Folding.isWord($0) }.contains { word in
      guard word.count == 4, let first = word.first else { return false }
      let second = word[word.startIndex + 1]
      guard "12lI|".unicodeScalars.contains(first), "09oO".unicodeScalars.contains(second) else {
        return false
      }
      let digits = word.count(where: Folding.isDigit)
      let isBlank =
        word.dropFirst(2).allSatisfy { "xX".unicodeScalars.contains($0) } && Folding.isDigit(first)
      let isAlike =
        digits >= 2 && digits < 4
        && word.allSatisfy { Folding.isDigit($0) || "lIoO".unicodeScalars.contains($0) }
      return isBlank && Folding.isDigit(second) || isAlike
    }
  }
}

extension MarginHeadings {
  /// Share of the lines set as the headings that have to be headings: those on lines of their own are known already.
  private static let knownShare = 0.7

  /// How lines begin that have the same type.
  private struct LeadClass: Hashable {
    var style: TextStyle
    var isCapitals: Bool
  }

  private struct Count {
    var lines = 0
    var headings = 0
    var kinds: Set<SectionKind> = []
  }

  /// Headings on the line of their text, told by their type: `PERSONAL INFORMATION Katie Smith`.
  ///
  /// Labels of skills (`Languages Go, Python`) and titles of jobs begin lines in a type of their own as well: nearly all
  /// that is set so has to be a known heading, on a line of its own or not, each of another kind, and several of them.
  static func runningIn(_ text: ViewText, besides found: [HeadingFinder.Heading]) -> [[Beginning]]? {
    let leads = text.lines.indices.compactMap { number -> (beginning: Beginning?, style: TextStyle)? in
      guard let lead = text.lines[number].lead, var style = text.lines[number].style,
        !text.lines[number].hasBullet
      else { return nil }
      style.size = lead.size
      return (beginning(text, number, lead.end), style)
    }
    let known = leads.filter { $0.beginning?.isKnown == true }
    guard !known.isEmpty else { return nil }
    var classes: [LeadClass: Count] = [:]
    func count(_ style: TextStyle, _ isCapitals: Bool, _ heading: SectionKind?) {
      let group = LeadClass(style: style, isCapitals: isCapitals)
      classes[group, default: Count()].lines += 1
      guard let heading else { return }
      classes[group]?.headings += 1
      classes[group]?.kinds.insert(heading)
    }
    for lead in leads {
      let beginning = lead.beginning
      count(
        lead.style, beginning?.isCapitals ?? false, beginning?.isKnown == true ? beginning?.match?.kind : nil)
    }
    var headings: [Int: SectionKind] = [:]
    for heading in found { for line in heading.lines { headings[line] = heading.kind } }
    for (number, line) in text.lines.enumerated() where line.lead == nil && !line.isBlank && !line.hasBullet {
      if let style = line.style { count(style, line.isCapitals, headings[number]) }
    }
    func isAccepted(_ style: TextStyle, _ isCapitals: Bool) -> Bool {
      guard let found = classes[LeadClass(style: style, isCapitals: isCapitals)],
        isCapitals || style != text.bodyStyle
      else { return false }
      return found.kinds.count >= fewestKinds && !found.kinds.isDisjoint(with: [.work, .education])
        && Double(found.headings) >= knownShare * Double(found.lines)
    }
    let first = found.first?.lines.lowerBound ?? text.lines.count
    let others = Set(found.map(\.kind))
    var linesOfKind: [TextStyle: [SectionKind: Int]] = [:]
    for lead in known {
      if let kind = lead.beginning?.match?.kind {
        linesOfKind[lead.style, default: [:]][kind, default: 0] += 1
      }
    }
    let accepted = known.compactMap { lead -> Beginning? in
      guard let beginning = lead.beginning, let kind = beginning.match?.kind, !others.contains(kind),
        linesOfKind[lead.style]?[kind] == 1
      else { return nil }
      // Contact comes first, and some set its heading in small letters above the others in capitals.
      let isAbove = kind == .contact && beginning.line < first
      return isAccepted(lead.style, beginning.isCapitals)
        || isAbove && isAccepted(lead.style, !beginning.isCapitals) ? beginning : nil
    }
    return accepted.isEmpty ? nil : accepted.map { [$0] }
  }

  private static func beginning(_ text: ViewText, _ number: Int, _ end: Int) -> Beginning? {
    let line = text.lines[number]
    // What stands behind a gap may be text of another column.
    guard end > line.content.lowerBound, end < line.content.upperBound,
      !line.gaps.contains(where: { $0 <= end }),
      end - line.content.lowerBound <= longest + 4
    else { return nil }
    let range = line.trimmed(line.content.lowerBound..<end)
    guard mayBeHeading(line.scalars[range]) else { return nil }
    return Beginning(line: number, range: range, gap: end, x: 0, text)
  }
}

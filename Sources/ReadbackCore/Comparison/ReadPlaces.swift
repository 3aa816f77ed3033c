/// Whether facts were read into the section and entry that they belong to.
///
/// A section is wrong only where a standard heading says so: under an ambiguous or unknown heading nobody
/// knows what a parser does. What templates merge by choice (certificates under Education, volunteering under
/// Experience) is no loss.
struct ReadPlaces {
  private let readout: Readout

  init(_ readout: Readout) {
    self.readout = readout
  }

  /// The section of a line, where a standard heading names it.
  func standardSection(ofLine line: Int) -> SectionKind? {
    guard let index = readout.section(ofLine: line), readout.sections[index].headingStatus == .standard,
      readout.sections[index].kind != .unknown
    else { return nil }
    return readout.sections[index].kind
  }

  /// Whether a line is under a standard heading that a kind of fact does not belong to.
  func isElsewhere(_ section: SectionKind, line: Int) -> Bool {
    isHome(section, line: line) == false
  }

  /// Whether a line is in a section that a kind of fact belongs to; nil where no standard heading tells.
  func isHome(_ section: SectionKind, line: Int) -> Bool? {
    standardSection(ofLine: line).map { Self.homes(of: section).contains($0) }
  }

  /// A number for the entry that a line was read into; nil outside of entries.
  func entry(ofLine line: Int) -> (section: Int, entry: Int)? {
    guard let index = readout.section(ofLine: line) else { return nil }
    let entries = readout.sections[index].entries
    let entry = entries.partitioningIndex { $0.upperBound > line }
    return entry < entries.count && entries[entry].contains(line) ? (index, entry) : nil
  }

  func kind(ofSection section: Int) -> SectionKind { readout.sections[section].kind }

  /// The sections that a fact may stand in.
  private static func homes(of section: SectionKind) -> [SectionKind] {
    switch section {
    case .header, .contact: [.header, .contact, .summary]
    case .summary: [.header, .contact, .summary]
    case .work: [.work]
    case .volunteer: [.volunteer, .work, .interests]
    case .education: [.education, .certificates]
    case .awards: [.awards, .education, .certificates, .publications]
    case .certificates: [.certificates, .education, .awards, .skills]
    case .publications: [.publications, .projects, .education, .awards]
    // `Languages` also heads programming languages.
    case .skills: [.skills, .languages, .summary]
    case .languages: [.languages, .skills, .interests, .summary, .contact]
    case .interests: [.interests, .skills, .volunteer, .languages]
    case .references: [.references]
    case .projects: [.projects, .work, .publications]
    case .unknown: SectionKind.allCases
    }
  }
}

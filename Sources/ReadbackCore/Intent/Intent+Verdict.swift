extension Intent {
  /// What a reader makes of a file: the readout with the most fields among the views that parsers use.
  ///
  /// It says what stands there, not what was meant: a first version for the author to correct.
  public init(readFrom verdict: Verdict) {
    let used = verdict.readouts.filter(\.view.isUsedByParsers)
    // The first of those that have as many.
    let best = used.reduce(nil as Readout?) { best, next in
      next.fields.count > best?.fields.count ?? -1 ? next : best
    }
    var sections: [SectionKind] = []
    for section in best?.sections ?? [] where section.headingStatus == .standard {
      if section.kind != .unknown, section.kind != .contact, !sections.contains(section.kind) {
        sections.append(section.kind)
      }
    }
    self.init(resume: best?.resume ?? Resume(), printing: Printing(sections: sections))
  }
}

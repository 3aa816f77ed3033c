extension Block {
  /// The innermost text box around the paragraph.
  var textBox: (index: Int, twin: Bool)? {
    for container in containers.reversed() {
      if case .textBox(let index, let twin) = container { return (index, twin) }
    }
    return nil
  }

  /// Whether it is the copy of a text box that readers of the other copy do not need.
  var isTwin: Bool { textBox?.twin ?? false }

  /// Ordinal of the outermost table around the paragraph.
  var table: Int? {
    for container in containers {
      if case .tableCell(let table, _, _, _) = container { return table }
    }
    return nil
  }

  /// Whether it stands in a header or footer part.
  var isHeaderOrFooter: Bool {
    containers.contains { container in
      switch container {
      case .header, .footer: true
      default: false
      }
    }
  }

  /// The runs that a reader of the document sees.
  var visibleRuns: some Sequence<TextRun> {
    runs.lazy.filter { $0.flags.isDisjoint(with: [.deleted, .hidden, .instruction]) }
  }

  /// The paragraph as evidence of a finding.
  var evidence: Evidence { Evidence(place: place, excerpt: text) }
}

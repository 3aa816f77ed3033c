internal import ReadbackReports

/// The runs of a store, one a line.
public struct RunList: Sendable {
  private let runs: [RunEntry]

  public init(_ runs: [RunEntry]) {
    self.runs = runs
  }

  public func text() -> String {
    var sheet = Sheet(isColored: false)
    for run in runs {
      sheet.paragraph(
        [
          Toned("\(run.number)"),
          Toned(": begun \(Figure.minute(run.started)), "),
          Toned(run.ended.map { "ended \(Figure.minute($0))" } ?? "not ended"),
          Toned(", readback \(run.version), rubric \(run.rubric): \(run.inputs.joined(separator: " "))"),
        ], hanging: 4)
    }
    return sheet.text
  }
}

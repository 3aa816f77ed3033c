public import ReadbackCore

/// An export under test, with all that a page of evidence shows of it.
public struct Exhibit: Sendable, Hashable {
  /// The case that it belongs to, as people call it: `niamh-okonkwo-daly`.
  public var name: String
  public var report: Report
  /// What is known of its making.
  public var provenance: Provenance.Export?
  /// Those of ``EvidencePictures/requests(for:)`` that could be drawn.
  public var pictures: [Picture.Request: Picture]

  public init(
    name: String, report: Report, provenance: Provenance.Export? = nil,
    pictures: [Picture.Request: Picture] = [:]
  ) {
    self.name = name
    self.report = report
    self.provenance = provenance
    self.pictures = pictures
  }

  /// The name with the format, as one case may have several exports.
  var title: String {
    guard let format = report.file.format else { return name }
    return "\(name), \(format.rawValue.uppercased())"
  }
}

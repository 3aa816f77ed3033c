public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The views, and what was measured of them, for `readback views`.
public struct ViewList: Sendable {
  private let views: [ViewID]

  /// - Parameter views: in the order to list them in.
  public init(views: [ViewID]) {
    self.views = views
  }

  /// For people.
  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    for view in views {
      sheet.heading([
        Toned(view.rawValue, .strong), ": \(view.summary)\(view.isUsual ? "" : ", on request")",
      ])
      sheet.paragraph([Toned("as \(view.standsFor)")])
      for prediction in Prediction.all where prediction.view == view {
        sheet.paragraph(
          [
            Toned("\(prediction.extractor): "), Toned(Self.share(prediction.median), .strong),
            Toned(
              ", in nine files of ten at least \(Self.share(prediction.tenth)) (\(prediction.files) files)"),
          ], indent: 2, hanging: 4)
      }
    }
    sheet.heading([Toned("The numbers")])
    sheet.paragraph([
      Toned(
        "are the share of an extractor's words that the view gives in the same order: the median over real resumes. "
          + "docs/evidence/views.md names the versions and the files where it is less.")
    ])
    return sheet.text
  }

  /// For programs: a list of objects, keys sorted, ended by a line feed.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(views.map { Entry($0) })) + "\n"
  }

  /// Three digits behind the point, as the evidence has them.
  private static func share(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000).\(digits)"
  }

  private struct Entry: Encodable {
    let id: ViewID
    let format: String?
    let isUsual: Bool
    let isUsedByParsers: Bool
    let summary: String
    let standsFor: String
    let predicts: [Prediction]

    init(_ view: ViewID) {
      id = view
      format = view.format?.rawValue
      isUsual = view.isUsual
      isUsedByParsers = view.isUsedByParsers
      summary = view.summary
      standsFor = view.standsFor
      predicts = Prediction.all.filter { $0.view == view }
    }
  }
}

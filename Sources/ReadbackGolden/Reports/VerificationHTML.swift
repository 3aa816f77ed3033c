internal import Readback
internal import ReadbackCore
internal import ReadbackReports

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What is not as recorded as one page for a browser, with pictures of the places that findings name. Nothing in it is
/// taken from elsewhere.
public struct VerificationHTML: Sendable {
  private let report: VerificationReport

  /// Pictures of one export; more places of the same kind show the same.
  private static let mostPictures = 8
  /// Points around a place that are shown with it.
  private static let margin: Float = 60

  public init(_ report: VerificationReport) {
    self.report = report
  }

  /// The page. Exports that cannot be read any more get no pictures.
  public func text() -> String {
    let results = report.verification.results
    let bad = results.filter { !$0.isGood }
    var html = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Readback: what changed</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1b1b1b; background: #fff }
      h2 { overflow-wrap: anywhere } pre { overflow-x: auto; background: #f5f5f2; padding: .8rem; font-size: .85rem; line-height: 1.4 }
      ins, del { text-decoration: none; display: block } ins { background: #dff3df } del { background: #fbe0de }
      figure { margin: 1rem 0 } figure img { max-width: 100%; border: 1px solid #999 } figcaption { font-size: .9rem }
      .bad { color: #a11 } .good { color: #175d17 }
      @media (prefers-color-scheme: dark) { body { background: #181818; color: #eee } pre { background: #242424 }
        ins { background: #123d12 } del { background: #4a1614 } .bad { color: #f88 } .good { color: #8d8 } }
      </style>
      </head>
      <body>
      <h1>What changed</h1>

      """
    html +=
      bad.isEmpty
      ? "<p class=\"good\">\(Count.of(results.count, "export")): all as recorded.</p>\n"
      : "<p class=\"bad\">\(bad.count) of \(Count.of(results.count, "export")) not as recorded.</p>\n"
    for note in report.verification.notes { html += "<p>\(Self.escaped(note))</p>\n" }
    for result in bad { html += section(on: result) }
    let tool = "poppler \(report.tool.poppler), rubric \(report.tool.rubric)"
    return html + "<p><small>\(Self.escaped(tool))</small></p>\n</body>\n</html>\n"
  }

  private func section(on result: Verification.Result) -> String {
    var html = "<h2>\(Self.escaped(result.id))</h2>\n"
    html += pictures(of: result)
    html += "<pre>"
    for line in result.words().split(separator: "\n") {
      let text = Self.escaped(String(line))
      let mark = line.drop { $0 == " " }.prefix(2)
      switch mark {
      case "+ ": html += "<ins>\(text)</ins>"
      case "- ": html += "<del>\(text)</del>"
      default: html += text + "\n"
      }
    }
    return html + "</pre>\n"
  }

  private func pictures(of result: Verification.Result) -> String {
    let places = result.changes.filter { $0.kind == .finding && $0.after != nil }
      .flatMap { change in
        change.spots.prefix(2).compactMap { spot in Self.request(spot).map { (change, spot, $0) } }
      }
      .prefix(Self.mostPictures)
    let checker = Checker()
    guard !places.isEmpty, let bytes = try? checker.read(result.path),
      let pictures = try? checker.pictures(of: bytes, places.map(\.2))
    else { return "" }
    return zip(places, pictures).map { place, picture in
      guard let picture else { return "" }
      let caption = Self.escaped("\(place.0.subject): \(place.0.detail) (\(place.1.words))")
      return "<figure><img alt=\"\(caption)\" width=\"\(picture.width)\" height=\"\(picture.height)\" "
        + "style=\"height: auto\" src=\"data:image/png;base64,\(Data(picture.png).base64EncodedString())\">"
        + "<figcaption>\(caption)</figcaption></figure>\n"
    }.joined()
  }

  /// The place with what stands around it.
  private static func request(_ spot: Record.Spot) -> Picture.Request? {
    guard let page = spot.page, let box = spot.box, box.count == 4 else { return nil }
    let place = Box(x0: Float(box[0]), y0: Float(box[1]), x1: Float(box[2]), y1: Float(box[3]))
    let region = Box(
      x0: place.x0 - margin, y0: place.y0 - margin, x1: place.x1 + margin, y1: place.y1 + margin)
    return Picture.Request(page: page, region: region, frames: [Picture.Frame(box: place, color: 0xCC2222)])
  }

  private static func escaped(_ text: String) -> String { XMLText.content(PrintableText.lines(text)) }
}

public import ReadbackCore

/// Which pictures show what a report says.
public enum EvidencePictures {
  /// White around what is shown, in points.
  private static let margin: Float = 14
  /// Less than this shows no context: about two thirds of a line, and four lines, in points.
  private static let leastWidth: Float = 300
  private static let leastHeight: Float = 56
  /// As wide as a page of evidence on a large screen, in pixels.
  private static let mostPixels: Float = 900
  /// More frames than that hide what they point out.
  private static let mostFrames = 60

  /// Everything that a page of evidence may show of an export: its first page, and the place of each finding.
  public static func requests(for report: Report) -> [Picture.Request] {
    guard let document = report.document, document.format == .pdf else { return [] }
    let places = report.verdict.findings.compactMap { request(for: $0, in: document) }
    return [overview(of: report)].compactMap { $0 } + places
  }

  /// The first page as a whole, with the frames of all findings on it.
  static func overview(of report: Report) -> Picture.Request? {
    guard let page = report.document?.pages.first, page.width > 0, page.height > 0 else { return nil }
    let worstLast = report.verdict.findings.sorted { $0.severity < $1.severity }
    return Picture.Request(
      page: 1, region: page.box, scale: min(1, mostPixels / page.width),
      frames: Array(worstLast.flatMap { frames(of: $0, onPage: 1) }.suffix(mostFrames)))
  }

  /// The place of a finding, on the page of its first evidence; nil where it has none on a page.
  static func request(for finding: Finding, in document: Document) -> Picture.Request? {
    let number = finding.evidence.lazy.compactMap { evidence in
      if case .page(let number, _) = evidence.place { number } else { nil }
    }.first
    guard let number, document.pages.indices.contains(number - 1) else { return nil }
    let page = document.pages[number - 1]
    let frames = Array(frames(of: finding, onPage: number).prefix(mostFrames))
    // Evidence that lies far apart would make a picture of the whole page: the first piece stands for it, with what lies
    // beside it.
    let all = frames.dropFirst().reduce(frames.first?.box) { $0?.union($1.box) }
    guard let first = frames.first?.box, let all else { return nil }
    let isFar = all.height > page.height / 2 && first.height <= page.height / 2
    guard let region = widened(isFar ? Self.row(of: first, in: frames) : all, on: page) else { return nil }
    // Half a page or more needs no magnifying.
    let most: Float = region.height > page.height / 2 ? 1 : 2
    return Picture.Request(
      page: number, region: region, scale: min(most, mostPixels / max(region.width, 1)), frames: frames)
  }

  private static func row(of first: Box, in frames: [Picture.Frame]) -> Box {
    let beside = frames.map(\.box).filter { $0.y0 < first.y1 && $0.y1 > first.y0 }
    return Box(
      x0: beside.reduce(first.x0) { min($0, $1.x0) }, y0: first.y0,
      x1: beside.reduce(first.x1) { max($0, $1.x1) }, y1: first.y1)
  }

  private static func frames(of finding: Finding, onPage number: Int) -> [Picture.Frame] {
    finding.evidence.compactMap { evidence in
      guard case .page(number, let box) = evidence.place else { return nil }
      return Picture.Frame(box: box, color: color(of: finding.severity))
    }
  }

  private static func color(of severity: Severity) -> UInt32 {
    switch severity {
    case .error: 0xB3261E
    case .warning: 0xC77700
    case .info: 0x1A5FB4
    }
  }

  /// With its surroundings, within the page; nil for a box that is not on it.
  private static func widened(_ box: Box, on page: Page) -> Box? {
    guard box.x0.isFinite, box.y0.isFinite, box.x1.isFinite, box.y1.isFinite else { return nil }
    let x = max((leastWidth - box.width) / 2, margin)
    let y = max((leastHeight - box.height) / 2, margin)
    // What the one edge of the page cuts off is added at the other.
    let left = min(max(box.x0 - x, 0), max(page.width - box.width - 2 * x, 0))
    let right = max(min(box.x1 + x, page.width), min(leastWidth, page.width))
    return Box(x0: left, y0: box.y0 - y, x1: right, y1: box.y1 + y).intersection(page.box)
  }
}

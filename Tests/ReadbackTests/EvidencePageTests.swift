import Foundation
import Readback
import ReadbackCore
import Testing

@testable import ReadbackReports

/// Pages of evidence: what stands in them, and what must not.
@Suite struct EvidencePageTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  private func exhibit(_ file: String) throws -> Exhibit {
    let path = Self.corpus.appending(path: file)
    let intent = try Data(contentsOf: path.deletingLastPathComponent().appending(path: "intent.json"))
    let bytes = [UInt8](try Data(contentsOf: path))
    let checker = Checker()
    let report = checker.report(on: bytes, path: file, intent: try Intent(json: [UInt8](intent)))
    let requests = EvidencePictures.requests(for: report)
    var exhibit = Exhibit(name: "niamh", report: report)
    for (request, picture) in zip(requests, try checker.pictures(of: bytes, requests)) {
      exhibit.pictures[request] = picture
    }
    return exhibit
  }

  private func page(_ exhibits: [Exhibit]) -> String {
    EvidencePage(title: "sidebar", exhibits: exhibits, tool: .current, index: "index.html").html()
  }

  private static let sidebar = "chromium-sidebar/niamh-okonkwo-daly/resume.pdf"

  @Test func `A page shows the findings with pictures, the facts by reader and the texts`() throws {
    let html = page([try exhibit(Self.sidebar)])
    #expect(html.contains("<code class=\"soft\">multi-column</code>"))
    // The page as a whole, and the columns.
    #expect(html.components(separatedBy: "src=\"data:image/png;base64,iVBOR").count > 2)
    #expect(html.contains("pdfplumber"))
    #expect(html.contains("What pdf.lines reads"))
    #expect(html.contains("Niamh Okonkwo-Daly"))
    #expect(html.contains("poppler \(Report.Tool.current.poppler)"))
  }

  @Test func `A page needs nothing from elsewhere and runs nothing`() throws {
    let html = page([try exhibit(Self.sidebar)])
    let targets = html.matches(of: /(?:src|href)="([^"]*)"/).map { String($0.output.1) }
    #expect(targets.allSatisfy { $0.hasPrefix("data:image/png;base64,") || $0 == "index.html" })
    for forbidden in ["<script", "<link", "<iframe", "@import", "url(", "onload"] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `Text of files stays text`() {
    let hostile = "<script>alert('1')</script>\" onload=\"x\u{202E}&amp;"
    let line = View.Line(text: hostile, origins: Array(repeating: -1, count: hostile.unicodeScalars.count))
    let document = Document(format: .docx, views: [View(id: .docxBody, lines: [line])])
    let finding = Finding(
      rule: "multi-column", severity: .error, message: hostile,
      evidence: [Evidence(place: .part(hostile, paragraph: 1), excerpt: hostile)], views: [.docxBody])
    let fact = Fact(id: hostile, kind: .text, text: hostile, section: .work, entry: nil)
    let comparison = Comparison(
      view: .docxBody, results: [FactResult(fact: fact, status: .lost, found: hostile, causes: [hostile])],
      scores: Scores(overall: 1, text: nil, order: nil, structure: nil, contact: nil, skills: nil),
      brokenPairs: [], unexpectedWords: 0)
    let verdict = Verdict(
      status: .broken, fidelity: 1, weakestView: .docxBody, findings: [finding], outcomes: [:], readouts: [],
      comparisons: [comparison])
    let report = Report(
      tool: .current, file: Report.File(path: hostile, sha256: nil, bytes: nil, format: .docx),
      document: document, verdict: verdict)
    let provenance = Provenance.Export(layout: hostile, producers: [hostile], difference: hostile)
    let exhibit = Exhibit(name: hostile, report: report, provenance: provenance)
    let html = EvidencePage(title: hostile, exhibits: [exhibit], tool: .current, index: nil).html()
    let index = EvidenceIndex(
      title: hostile, entries: [EvidenceIndex.Entry(title: hostile, page: hostile, exhibits: [exhibit])],
      tool: .current
    ).html()
    for text in [html, index] {
      #expect(!text.contains("<script"))
      #expect(!text.contains("\" onload=\""))
      #expect(!text.contains("\u{202E}"))
      #expect(text.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;"))
      #expect(text.contains("&amp;amp;"))
    }
  }

  @Test func `An index leads to every page`() throws {
    let exhibit = try exhibit(Self.sidebar)
    let entries = ["one", "two"].map {
      EvidenceIndex.Entry(title: $0, page: "\($0).html", exhibits: [exhibit])
    }
    let html = EvidenceIndex(title: "All", entries: entries, tool: .current).html()
    #expect(html.contains("<a href=\"one.html\">") && html.contains("<a href=\"two.html\">"))
    #expect(html.contains("2 exports of 2 templates"))
  }

  @Test func `A file that cannot be read is said to be so`() {
    let report = Checker().report(on: [], path: "empty.pdf")
    let html = page([Exhibit(name: "empty", report: report)])
    #expect(html.contains("unreadable") && html.contains("The file is empty"))
  }

  private static let page = Page(width: 600, height: 800)
  private static let regions: [(boxes: [Box], region: Box?)] = [
    // Small: with its surroundings.
    ([Box(x0: 290, y0: 100, x1: 310, y1: 110)], Box(x0: 150, y0: 77, x1: 450, y1: 133)),
    // At the edge: what is cut off there is added at the other side.
    ([Box(x0: 0, y0: 0, x1: 10, y1: 10)], Box(x0: 0, y0: 0, x1: 300, y1: 33)),
    ([Box(x0: 590, y0: 790, x1: 600, y1: 800)], Box(x0: 300, y0: 767, x1: 600, y1: 800)),
    // Two that are near: both.
    (
      [Box(x0: 100, y0: 100, x1: 500, y1: 120), Box(x0: 100, y0: 300, x1: 500, y1: 320)],
      Box(x0: 86, y0: 86, x1: 514, y1: 334)
    ),
    // Far apart: the first.
    (
      [Box(x0: 100, y0: 100, x1: 500, y1: 130), Box(x0: 100, y0: 700, x1: 500, y1: 720)],
      Box(x0: 86, y0: 86, x1: 514, y1: 144)
    ),
    // Columns side by side: both, as far down as the first.
    (
      [Box(x0: 50, y0: 100, x1: 180, y1: 300), Box(x0: 200, y0: 90, x1: 550, y1: 780)],
      Box(x0: 36, y0: 86, x1: 564, y1: 314)
    ),
    ([Box(x0: 0, y0: 0, x1: 600, y1: 800)], Box(x0: 0, y0: 0, x1: 600, y1: 800)),
    ([Box(x0: 700, y0: 900, x1: 710, y1: 910)], nil),
    ([Box(x0: .nan, y0: 0, x1: 10, y1: 10)], nil),
    ([], nil),
  ]

  @Test(arguments: regions)
  func `The picture of a finding shows its place`(_ boxes: [Box], _ region: Box?) {
    let finding = Finding(
      rule: "multi-column", severity: .error, message: "",
      evidence: boxes.map { Evidence(place: .page(1, box: $0), excerpt: "") }, views: [])
    let document = Document(format: .pdf, pages: [Self.page])
    let request = EvidencePictures.request(for: finding, in: document)
    #expect(request?.region == region)
    if region != nil { #expect(request?.frames.map(\.box) == boxes) }
  }

  @Test func `Facts are counted by kind and view over all exports`() throws {
    let exhibit = try exhibit(Self.sidebar)
    let (one, two) = (Survival([exhibit]), Survival([exhibit, exhibit]))
    let lines = try #require(one.tally(.work, in: .pdfLines))
    let stream = try #require(one.tally(.work, in: .pdfStream))
    #expect(lines.total == stream.total && lines.intact < stream.intact)
    #expect(two.tally(.work, in: .pdfLines)?.total == 2 * lines.total)
    #expect(one.kinds.first == .header && one.views == two.views)
  }
}

import ReadbackCore
import TestSupport
import Testing

@Suite struct CauseTests {
  private func finding(
    _ rule: String, _ severity: Severity = .warning, page: Int? = nil, top: Float = 0, views: [ViewID] = []
  ) -> Finding {
    let evidence = page.map {
      [Evidence(place: .page($0, box: Box(x0: 0, y0: top, x1: 600, y1: top + 10)), excerpt: "")]
    }
    return Finding(rule: rule, severity: severity, message: "", evidence: evidence ?? [], views: views)
  }

  private func causes(_ findings: [Finding]) -> [String]? {
    // The fact stands in the fifth line, 48 points down, in the second view only.
    var document = Document.pdf(
      lines: ["", "", "", "", "Senior Bridge Engineer"], views: [.pdfLines, .pdfStream])
    document.views[0].lines[4] = View.Line(text: "", page: 0, origins: [])
    return Comparator.compare(
      facts: [fact("work[0].position", "Senior Bridge Engineer")], document: document, findings: findings)[0]
      .results[0].causes
  }

  @Test("evidence over the fact comes before its page, and that before the file")
  func nearness() {
    let over = finding("over", page: 1, top: 50)
    let beside = finding("beside", page: 1, top: 400, views: [.pdfLines])
    let elsewhere = finding("elsewhere", views: [.pdfLines])
    #expect(causes([elsewhere, beside, over]) == ["over"])
    #expect(causes([elsewhere, beside]) == ["beside"])
    #expect(causes([elsewhere]) == ["elsewhere"])
  }

  @Test("a finding about other views explains nothing, and neither does one that is only worth knowing")
  func others() {
    #expect(causes([finding("stream", page: 1, top: 50, views: [.pdfStream])]) == ["reading-order"])
    #expect(causes([finding("note", .info)]) == ["reading-order"])
    #expect(causes([finding("far", page: 7, top: 50)]) == ["reading-order"])
  }

  @Test("a finding explains only the kind of damage that it is about")
  func kinds() {
    #expect(causes([finding("ligature-characters", page: 1, top: 50)]) == ["ligature-characters"])
    #expect(causes([finding("letter-spacing", page: 1, top: 50)]) == ["reading-order"])
  }

  /// The causes of one text in the first of some views.
  private func causes(of text: String, _ kind: Fact.Kind = .text, _ views: [String]...) -> [String]? {
    let ids: [ViewID] = [.pdfStream, .pdfLines]
    let document = Document(format: .pdf, views: zip(ids, views).map { View($0, lines: $1) })
    return Comparator.compare(facts: [fact("work[0].name", text, kind)], document: document, findings: [])[0]
      .results[0].causes
  }

  @Test("without a finding it is the behaviour in which this reader differs from another one")
  func behaviours() {
    let meant = ["Senior Bridge Engineer"]
    #expect(causes(of: meant[0], .text, ["Senior Bridge", "far", "Engineer"], meant) == ["reading-order"])
    #expect(causes(of: meant[0], .text, ["Senior BridgeEngineer"], meant) == ["word-spacing"])
    #expect(causes(of: meant[0], .text, ["Senior Bridge Engineer02"], meant) == ["word-spacing"])
    #expect(causes(of: meant[0], .text, ["Senior Bri\u{FFFD}ge Engineer"], meant) == ["replacement-text"])
    #expect(causes(of: "ada@example.org", .email, ["ada@exam-", "ple.org"]) == ["line-break"])
    #expect(causes(of: meant[0], .text, ["Senior Bri\u{FFFD}ge Engineer"]) == ["unexplained"])
    let date = ["Engineer", "02/2020"]
    #expect(causes(of: "2020-02", .date, ["Engineer02/2020"], date) == ["word-spacing"])
  }
}

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
      facts: [fact("work[0].position", "Senior Bridge Engineer")], document: document, findings: findings)[0].results[0].causes
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
    #expect(causes([finding("stream", page: 1, top: 50, views: [.pdfStream])]) == ["unexplained"])
    #expect(causes([finding("note", .info)]) == ["unexplained"])
    #expect(causes([]) == ["unexplained"])
  }

  @Test("the worst is named first")
  func severity() {
    let findings = [finding("note", .warning), finding("hard", .error)]
    #expect(causes(findings) == ["hard", "note"])
  }
}

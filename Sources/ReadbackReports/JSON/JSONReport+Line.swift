internal import ReadbackCore

// Keys sorted, as the encoder has them: a test compares the two, so that no property is forgotten here.
extension JSONReport {
  /// UTF-8 JSON on a single line, keys sorted, ended by a line feed.
  public func line() throws -> String {
    var line = JSONLine()
    line.raw("{\"error\":")
    line.nullable(error) { $0.problem($1) }
    line.raw(",\"file\":")
    line.file(file)
    line.raw(",\"findings\":")
    line.list(findings) { $0.finding($1) }
    if let job {
      line.raw(",\"job\":")
      line.raw(try JSONText.encoded(job))
    }
    line.raw(",\"outcomes\":{")
    for (number, outcome) in outcomes.sorted(by: { $0.key < $1.key }).enumerated() {
      if number > 0 { line.raw(",") }
      line.string(outcome.key)
      line.raw(":")
      line.string(outcome.value)
    }
    line.raw("},\"schemaVersion\":")
    line.number(schemaVersion)
    line.raw(",\"tool\":")
    line.tool(tool)
    line.raw(",\"verdict\":")
    line.verdict(verdict)
    line.raw(",\"views\":")
    try line.list(views) { try $0.view($1) }
    line.raw("}\n")
    return String(decoding: line.bytes, as: UTF8.self)
  }
}

extension JSONLine {
  fileprivate mutating func strings(_ texts: [String]) { list(texts) { $0.string($1) } }
  fileprivate mutating func nullable(_ text: Nullable<String>) { nullable(text) { $0.string($1) } }
  fileprivate mutating func nullable(_ number: Nullable<Int>) { nullable(number) { $0.number($1) } }
  fileprivate mutating func nullable(_ number: Nullable<Double>) { nullable(number) { $0.number($1) } }
  fileprivate mutating func nullable<Name: RawRepresentable<String>>(_ name: Nullable<Name>) {
    nullable(name) { $0.string($1.rawValue) }
  }

  fileprivate mutating func problem(_ problem: JSONReport.Problem) {
    raw("{\"code\":")
    string(problem.code)
    raw(",\"message\":")
    string(problem.message)
    raw("}")
  }

  fileprivate mutating func file(_ file: JSONReport.File) {
    raw("{\"bytes\":")
    nullable(file.bytes)
    raw(",\"creator\":")
    nullable(file.creator)
    raw(",\"fonts\":")
    strings(file.fonts)
    raw(",\"format\":")
    nullable(file.format)
    raw(",\"pages\":")
    nullable(file.pages)
    raw(",\"path\":")
    string(file.path)
    raw(",\"producer\":")
    nullable(file.producer)
    raw(",\"sha256\":")
    nullable(file.sha256)
    raw("}")
  }

  fileprivate mutating func finding(_ finding: JSONFinding) {
    raw("{\"evidence\":")
    list(finding.evidence) { $0.evidence($1) }
    raw(",\"message\":")
    string(finding.message)
    raw(",\"outcome\":")
    string(finding.outcome)
    raw(",\"rule\":")
    string(finding.rule)
    raw(",\"severity\":")
    string(finding.severity.rawValue)
    raw(",\"views\":")
    list(finding.views) { $0.string($1.rawValue) }
    raw("}")
  }

  fileprivate mutating func evidence(_ evidence: JSONEvidence) {
    raw("{")
    if let box = evidence.box {
      raw("\"box\":")
      list(box) { $0.number($1) }
      raw(",")
    }
    raw("\"excerpt\":")
    string(evidence.excerpt)
    if let page = evidence.page {
      raw(",\"page\":")
      number(page)
    }
    if let paragraph = evidence.paragraph {
      raw(",\"paragraph\":")
      number(paragraph)
    }
    if let part = evidence.part {
      raw(",\"part\":")
      string(part)
    }
    raw("}")
  }

  fileprivate mutating func tool(_ tool: Report.Tool) {
    raw("{\"libxml2\":")
    string(tool.libxml2)
    raw(",\"libzip\":")
    string(tool.libzip)
    raw(",\"name\":")
    string(tool.name)
    raw(",\"poppler\":")
    string(tool.poppler)
    raw(",\"rubric\":")
    string(tool.rubric)
    raw(",\"version\":")
    string(tool.version)
    raw("}")
  }

  fileprivate mutating func verdict(_ verdict: JSONVerdict) {
    raw("{\"fidelity\":")
    nullable(verdict.fidelity)
    raw(",\"status\":")
    string(verdict.status.rawValue)
    raw(",\"weakestView\":")
    nullable(verdict.weakestView)
    raw("}")
  }

  fileprivate mutating func view(_ view: JSONView) throws {
    raw("{\"brokenPairs\":")
    list(view.brokenPairs) { $0.strings($1) }
    raw(",\"facts\":")
    list(view.facts) { $0.fact($1) }
    raw(",\"id\":")
    string(view.id.rawValue)
    raw(",\"inferred\":")
    strings(view.inferred)
    raw(",\"resume\":")
    // Its many keys are only there where the words of files are kept.
    if view.resume == Resume() { raw("{}") } else { raw(try JSONText.encoded(view.resume)) }
    raw(",\"scores\":")
    nullable(view.scores) { $0.scores($1) }
    raw(",\"sections\":")
    list(view.sections) { $0.section($1) }
    raw(",\"text\":")
    string(view.text)
    raw(",\"unexpectedWords\":")
    nullable(view.unexpectedWords)
    raw("}")
  }

  fileprivate mutating func scores(_ scores: JSONScores) {
    raw("{\"contact\":")
    nullable(scores.contact)
    raw(",\"order\":")
    nullable(scores.order)
    raw(",\"overall\":")
    nullable(scores.overall)
    raw(",\"skills\":")
    nullable(scores.skills)
    raw(",\"structure\":")
    nullable(scores.structure)
    raw(",\"text\":")
    nullable(scores.text)
    raw("}")
  }

  fileprivate mutating func section(_ section: JSONSection) {
    raw("{\"firstLine\":")
    number(section.firstLine)
    raw(",\"heading\":")
    nullable(section.heading)
    raw(",\"headingStatus\":")
    nullable(section.headingStatus)
    raw(",\"kind\":")
    string(section.kind.rawValue)
    raw(",\"lastLine\":")
    number(section.lastLine)
    raw("}")
  }

  fileprivate mutating func fact(_ fact: JSONFact) {
    raw("{\"causes\":")
    strings(fact.causes)
    raw(",\"duplicated\":")
    truth(fact.duplicated)
    raw(",\"found\":")
    nullable(fact.found)
    raw(",\"id\":")
    string(fact.id)
    raw(",\"readInto\":")
    nullable(fact.readInto)
    raw(",\"section\":")
    string(fact.section.rawValue)
    raw(",\"status\":")
    string(fact.status.rawValue)
    raw(",\"text\":")
    string(fact.text)
    raw("}")
  }
}

import ReadbackCore
import TestSupport
import Testing

struct SkillReaderTests {
  /// `name (level): keywords` of each group.
  private func skills(_ lines: [String]) -> [String] {
    (Readout(plain: ["Skills"] + lines).resume.skills ?? []).map { skill in
      "\(skill.name ?? "-")\(skill.level.map { " (\($0))" } ?? ""): \((skill.keywords ?? []).joined(separator: "; "))"
    }
  }

  @Test(
    "Grouped lists keep their label, level and items",
    arguments: [
      (["Languages: Go, Python"], ["Languages: Go; Python"]),
      (["Languages (Intermediate): Go, Python"], ["Languages (Intermediate): Go; Python"]),
      (["Languages (Intermediate) Go, Python"], ["Languages (Intermediate): Go; Python"]),
      (["• Languages: Go, Python", "• Data: Redis"], ["Languages: Go; Python", "Data: Redis"]),
      (
        ["Sprachen (Experte): C++, C#", "Werkzeuge (Fortgeschritten): Git"],
        ["Sprachen (Experte): C++; C#", "Werkzeuge (Fortgeschritten): Git"]
      ),
      (["Backend:", "Go, Python"], ["Backend: Go; Python"]),
      (
        ["Machine", "learning", "(Advanced)", "PyTorch, PyMC", "Data", "(Expert)", "SQL, dbt"],
        ["Machine learning (Advanced): PyTorch; PyMC", "Data (Expert): SQL; dbt"]
      ),
      (["Languages – Go, Python"], ["Languages: Go; Python"]),
    ])
  func groups(lines: [String], expected: [String]) {
    #expect(skills(lines) == expected)
  }

  @Test(
    "Lists without groups are one group",
    arguments: [
      ["Go, Python, Redis"], ["Go | Python | Redis"], ["Go • Python • Redis"],
      ["• Go", "• Python", "• Redis"], ["Go", "Python", "Redis"],
      ["Go; Python; Redis."], ["Go / Python / Redis"],
      ["Go, Python and Redis"].map { $0.replacing(" and ", with: ", and ") },
    ])
  func lists(lines: [String]) {
    #expect(skills(lines) == ["-: Go; Python; Redis"])
  }

  @Test(
    "Tokens with signs, parentheses and slashes stay whole",
    arguments: [
      "C#", "C++", ".NET", "ASP.NET Core", "Node.js", "CI/CD", "AWS (ECS, Lambda, RDS)", "PL/SQL",
      "A/B testing", "R", "gRPC",
      "scikit-learn", "C/C++", "Amazon Web Services (AWS)", "SAS", "Objective-C", "HTML/CSS", "t4g.nano",
    ])
  func tokens(token: String) {
    #expect(skills(["Tools: First, \(token), Last"]) == ["Tools: First; \(token); Last"])
    #expect(skills([token, "Last"]) == ["-: \(token); Last"])
  }

  @Test("A list goes on where its line was full")
  func wrapping() {
    #expect(
      skills([
        "Platforms: Kubernetes, Terraform, Prometheus, Grafana, OpenTelemetry, Argo", "Workflows, CI/",
        "CD, Amazon Web", "Services (AWS", "and more)",
        "Data: Redis",
      ])[1...] == ["Data: Redis"])
    #expect(skills(["Tools: Docker, CI/", "CD, Git,", "Make"]) == ["Tools: Docker; CI/CD; Git; Make"])
  }

  @Test("Stars and dots that show a level are no text, and sentences are no skills")
  func noise() {
    #expect(skills(["Go ●●●○○", "Python ★★★"]) == ["-: Go; Python"])
    #expect(
      skills(["Go, Python", "I have also worked with many other tools over the years"]) == ["-: Go; Python"])
  }

  @Test(
    "Languages are read with how well",
    arguments: [
      ["English – Native speaker", "Tamil – Professional working"],
      ["English: Native speaker", "Tamil: Professional working"],
      ["English (Native speaker), Tamil (Professional working)"],
      ["• English Native speaker", "• Tamil Professional working"],
      ["English: Native speaker | Tamil: Professional working"],
    ])
  func languages(lines: [String]) {
    let languages = Readout(plain: ["Languages"] + lines).resume.languages ?? []
    #expect(languages.map(\.language) == ["English", "Tamil"])
    #expect(languages.map(\.fluency) == ["Native speaker", "Professional working"])
  }

  @Test("Languages without a level have none")
  func bareLanguages() {
    let languages = Readout(plain: ["Idiomas", "Español, Inglés"]).resume.languages ?? []
    #expect(languages.map(\.language) == ["Español", "Inglés"])
    #expect(languages.allSatisfy { $0.fluency == nil })
  }

  @Test("Labels in a style of their own are labels")
  func styledLabels() {
    let lines = ["Skills", "Methods", "Six Sigma", "Audits", "Software", "Minitab", "Excel"]
    let document = Document(
      drawn: lines.map {
        DrawnLine($0, size: $0 == "Skills" ? 14 : 10, isBold: $0 == "Methods" || $0 == "Software")
      })
    let skills = ReadoutReader.read(document.views[0], of: document).resume.skills ?? []
    #expect(skills.map(\.name) == ["Methods", "Software"])
    #expect(skills.map(\.keywords) == [["Six Sigma", "Audits"], ["Minitab", "Excel"]])
  }

  @Test("What a row begins with in another style is its label")
  func boldLabel() {
    var document = Document(drawn: [
      DrawnLine("Skills", size: 14), DrawnLine("Methods FMEA / Six Sigma / Audits"),
    ])
    let first = document.pages[0].runs[1].glyphs.lowerBound
    document.pages[0].runs.append(document.pages[0].runs[1])
    document.pages[0].runs[2].font = 1
    for glyph in first..<first + "Methods".count { document.pages[0].glyphs[glyph].run = 2 }
    let skill = ReadoutReader.read(document.views[0], of: document).resume.skills?.first
    #expect(skill?.name == "Methods")
    #expect(skill?.keywords == ["FMEA", "Six Sigma", "Audits"])
  }

  @Test("A language is told by its name where its level is in words that nobody knows")
  func phraseLevels() {
    let languages = Readout(plain: ["Langues", "Français langue maternelle"]).resume.languages ?? []
    #expect(languages.map(\.language) == ["Français"])
    #expect(languages.map(\.fluency) == ["langue maternelle"])
  }

  @Test("Interests are read with what belongs to them")
  func interests() {
    let interests =
      Readout(plain: ["Interests", "Letterpress: Risograph, Linocut", "Cycling: Gravel"]).resume.interests
      ?? []
    #expect(interests.map(\.name) == ["Letterpress", "Cycling"])
    #expect(interests.map(\.keywords) == [["Risograph", "Linocut"], ["Gravel"]])
  }

  /// Lines of 14 points, the first of each `label` bold, below a heading and above lines that reach the margin.
  private func resume(_ heading: String, _ lines: [(label: String, text: String)]) throws -> Resume {
    let margin = String(repeating: "long word ", count: 6) + "end"
    var document = Document(
      drawn: [DrawnLine("Summary", size: 18), DrawnLine(margin, size: 14), DrawnLine(margin, size: 14)]
        + [DrawnLine(heading, size: 18)]
        + lines.map { DrawnLine($0.label.isEmpty ? $0.text : "\($0.label) \($0.text)", size: 14) })
    for (number, line) in lines.enumerated() where !line.label.isEmpty {
      let first = document.pages[0].runs[4 + number].glyphs.lowerBound
      document.pages[0].runs.append(document.pages[0].runs[4 + number])
      let run = document.pages[0].runs.count - 1
      document.pages[0].runs[run].font = 1
      for glyph in first..<first + line.label.count { document.pages[0].glyphs[glyph].run = UInt32(run) }
    }
    return ReadoutReader.read(try #require(document.views.first), of: document).resume
  }

  @Test("A row goes on where its next word would not have fitted")
  func wrappedAtMargin() throws {
    let full = "alpha, beta, gamma, delta, epsilon, zeta, eta, theta, Natural"
    let skills = try resume("Skills", [("", full), ("", "Language Processing, Go")]).skills
    #expect(skills?.flatMap { $0.keywords ?? [] }.suffix(2) == ["Natural Language Processing", "Go"])
    let short = try resume("Skills", [("", "alpha, beta, Natural"), ("", "Language Processing, Go")]).skills
    #expect(
      short?.flatMap { $0.keywords ?? [] } == ["alpha", "beta", "Natural", "Language Processing", "Go"])
  }

  @Test("Interests have what stands beside them in another type")
  func styledInterests() throws {
    let interests = try resume("Interests", [("Cycling", "Gravel"), ("Printing", "Linocut")]).interests
    #expect(interests?.map(\.name) == ["Cycling", "Printing"])
    #expect(interests?.map(\.keywords) == [["Gravel"], ["Linocut"]])
    let mixed = try resume("Interests", [("Cycling", "Gravel"), ("", "Printing Linocut")]).interests
    #expect(mixed?.map(\.name) == ["Cycling Gravel", "Printing Linocut"])
  }

  @Test("Labels of one skill are labels where others have lists")
  func styledLoneSkill() throws {
    let lone = try resume("Skills", [("Python", "since 2015"), ("Go", "since 2019")]).skills
    #expect(lone?.map(\.name) == [nil])
    let lists = try resume("Skills", [("Languages", "Go, Python"), ("Databases", "Redis")]).skills
    #expect(lists?.map(\.name) == ["Languages", "Databases"])
    #expect(lists?.map(\.keywords) == [["Go", "Python"], ["Redis"]])
  }

  @Test(
    "Labels that end below each other are a column, and items that begin below each other are none",
    arguments: [true, false])
  func alignedLabels(areLabels: Bool) throws {
    // Two columns of items: words of one length end below each other too.
    let labels = areLabels ? ["Cycling", "Chamber music", "Climbing"] : ["Cycling", "Reading", "Writing"]
    var document = Document(
      drawn: [DrawnLine("Interests", size: 18)] + labels.map { DrawnLine($0 + " Gravel", size: 14) })
    for (number, label) in labels.enumerated() {
      let glyphs = document.pages[0].runs[number + 1].glyphs
      for (position, glyph) in glyphs.enumerated() {
        // Labels end or begin at 200 points, texts begin 10 behind.
        let isText = position > label.count
        let start: Float = areLabels ? 200 - Float(label.count) * 7 : 60
        let x = isText ? 210 + Float(position - label.count - 1) * 7 : start + Float(position) * 7
        document.pages[0].glyphs[glyph].box.x0 = x
        document.pages[0].glyphs[glyph].box.x1 = x + 7
      }
    }
    let interests = ReadoutReader.read(document.views[0], of: document).resume.interests
    #expect((interests?.map(\.name) == labels) == areLabels)
  }

  @Test("A level that a narrow column breaks is a level")
  func brokenLevel() {
    #expect(
      skills(["Casting", "(Advan-", "ced)", "Iron, Lead", "Data", "(Expert)", "SQL, dbt"])
        == ["Casting (Advan-ced): Iron; Lead", "Data (Expert): SQL; dbt"])
  }
}

/// Turns a tree into a resume and notes everything that JSON Resume does not allow.
struct IntentReader {
  private(set) var notices: [Intent.Notice] = []
  var problems: [IntentError.Problem] = []
  private(set) var printing = Printing()

  /// An object whose fields are taken out one by one; what is left over is no field of JSON Resume.
  private struct Fields {
    var path: String
    var values: [String: IntentTree]

    mutating func take(_ key: String) -> IntentTree? {
      switch values.removeValue(forKey: key) {
      case .null: nil
      case let value: value
      }
    }

    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  }

  mutating func resume(_ tree: IntentTree) -> Resume {
    read(Resume(), from: tree, path: "") { reader, top, resume in
      // About the file, not about the person.
      _ = top.take("$schema")
      _ = top.take("meta")
      if let tree = top.take("x-readback") { reader.readPrinting(tree) }
      resume.basics = top.take("basics").flatMap { reader.basics($0) }
      resume.work = reader.list(&top, "work") { $0.work($1, path: $2) }
      resume.volunteer = reader.list(&top, "volunteer") { $0.volunteer($1, path: $2) }
      resume.education = reader.list(&top, "education") { $0.education($1, path: $2) }
      resume.awards = reader.list(&top, "awards") { $0.award($1, path: $2) }
      resume.certificates = reader.list(&top, "certificates") { $0.certificate($1, path: $2) }
      resume.publications = reader.list(&top, "publications") { $0.publication($1, path: $2) }
      resume.skills = reader.list(&top, "skills") { $0.skill($1, path: $2) }
      resume.languages = reader.list(&top, "languages") { $0.language($1, path: $2) }
      resume.interests = reader.list(&top, "interests") { $0.interest($1, path: $2) }
      resume.references = reader.list(&top, "references") { $0.reference($1, path: $2) }
      resume.projects = reader.list(&top, "projects") { $0.project($1, path: $2) }
    } ?? Resume()
  }

  private mutating func readPrinting(_ tree: IntentTree) {
    let path = "x-readback"
    printing =
      read(Printing(), from: tree, path: path) { reader, fields, printing in
        printing.omitted = reader.texts(&fields, "omit") ?? []
        printing.sections =
          reader.list(&fields, "sections") { $0.section($1, path: $2) } ?? []
        guard let headings = fields.take("headings") else { return }
        guard case .object(let members) = headings else {
          return reader.refuse(path + ".headings", expected: "an object of headings and sections", headings)
        }
        for member in members {
          printing.headings[member.key] = reader.section(
            member.value, path: "\(path).headings.\(member.key)")
        }
      } ?? Printing()
  }

  private mutating func section(_ tree: IntentTree, path: String) -> SectionKind? {
    if case .string(let name) = tree, let kind = SectionKind(rawValue: name), kind != .unknown { return kind }
    refuse(path, expected: "a section such as work", tree)
    return nil
  }

  // MARK: Sections

  private mutating func basics(_ tree: IntentTree) -> Resume.Basics? {
    read(Resume.Basics(), from: tree, path: "basics") { reader, fields, basics in
      basics.name = reader.text(&fields, "name")
      basics.label = reader.text(&fields, "label")
      basics.image = reader.text(&fields, "image")
      basics.email = reader.text(&fields, "email")
      basics.phone = reader.text(&fields, "phone")
      basics.url = reader.text(&fields, "url")
      basics.summary = reader.text(&fields, "summary")
      basics.location = fields.take("location").flatMap {
        reader.location($0, path: fields.path(of: "location"))
      }
      basics.profiles = reader.list(&fields, "profiles") { $0.profile($1, path: $2) }
    }
  }

  private mutating func location(_ tree: IntentTree, path: String) -> Resume.Location? {
    read(Resume.Location(), from: tree, path: path) { reader, fields, location in
      location.address = reader.text(&fields, "address")
      location.postalCode = reader.text(&fields, "postalCode")
      location.city = reader.text(&fields, "city")
      location.countryCode = reader.text(&fields, "countryCode")
      location.region = reader.text(&fields, "region")
    }
  }

  private mutating func profile(_ tree: IntentTree, path: String) -> Resume.Profile? {
    read(Resume.Profile(), from: tree, path: path) { reader, fields, profile in
      profile.network = reader.text(&fields, "network")
      profile.username = reader.text(&fields, "username")
      profile.url = reader.text(&fields, "url")
    }
  }

  private mutating func work(_ tree: IntentTree, path: String) -> Resume.Work? {
    read(Resume.Work(), from: tree, path: path) { reader, fields, work in
      work.name = reader.text(&fields, "name")
      work.location = reader.text(&fields, "location")
      work.description = reader.text(&fields, "description")
      work.position = reader.text(&fields, "position")
      work.url = reader.text(&fields, "url")
      work.startDate = reader.date(&fields, "startDate")
      work.endDate = reader.date(&fields, "endDate")
      work.summary = reader.text(&fields, "summary")
      work.highlights = reader.texts(&fields, "highlights")
    }
  }

  private mutating func volunteer(_ tree: IntentTree, path: String) -> Resume.Volunteer? {
    read(Resume.Volunteer(), from: tree, path: path) { reader, fields, volunteer in
      volunteer.organization = reader.text(&fields, "organization")
      volunteer.position = reader.text(&fields, "position")
      volunteer.url = reader.text(&fields, "url")
      volunteer.startDate = reader.date(&fields, "startDate")
      volunteer.endDate = reader.date(&fields, "endDate")
      volunteer.summary = reader.text(&fields, "summary")
      volunteer.highlights = reader.texts(&fields, "highlights")
    }
  }

  private mutating func education(_ tree: IntentTree, path: String) -> Resume.Education? {
    read(Resume.Education(), from: tree, path: path) { reader, fields, education in
      education.institution = reader.text(&fields, "institution")
      education.url = reader.text(&fields, "url")
      education.area = reader.text(&fields, "area")
      education.studyType = reader.text(&fields, "studyType")
      education.startDate = reader.date(&fields, "startDate")
      education.endDate = reader.date(&fields, "endDate")
      education.score = reader.text(&fields, "score")
      education.courses = reader.texts(&fields, "courses")
    }
  }

  private mutating func award(_ tree: IntentTree, path: String) -> Resume.Award? {
    read(Resume.Award(), from: tree, path: path) { reader, fields, award in
      award.title = reader.text(&fields, "title")
      award.date = reader.date(&fields, "date")
      award.awarder = reader.text(&fields, "awarder")
      award.summary = reader.text(&fields, "summary")
    }
  }

  private mutating func certificate(_ tree: IntentTree, path: String) -> Resume.Certificate? {
    read(Resume.Certificate(), from: tree, path: path) { reader, fields, certificate in
      certificate.name = reader.text(&fields, "name")
      certificate.date = reader.date(&fields, "date")
      certificate.url = reader.text(&fields, "url")
      certificate.issuer = reader.text(&fields, "issuer")
    }
  }

  private mutating func publication(_ tree: IntentTree, path: String) -> Resume.Publication? {
    read(Resume.Publication(), from: tree, path: path) { reader, fields, publication in
      publication.name = reader.text(&fields, "name")
      publication.publisher = reader.text(&fields, "publisher")
      publication.releaseDate = reader.date(&fields, "releaseDate")
      publication.url = reader.text(&fields, "url")
      publication.summary = reader.text(&fields, "summary")
    }
  }

  private mutating func skill(_ tree: IntentTree, path: String) -> Resume.Skill? {
    read(Resume.Skill(), from: tree, path: path) { reader, fields, skill in
      skill.name = reader.text(&fields, "name")
      skill.level = reader.text(&fields, "level")
      skill.keywords = reader.texts(&fields, "keywords")
    }
  }

  private mutating func language(_ tree: IntentTree, path: String) -> Resume.Language? {
    read(Resume.Language(), from: tree, path: path) { reader, fields, language in
      language.language = reader.text(&fields, "language")
      language.fluency = reader.text(&fields, "fluency")
    }
  }

  private mutating func interest(_ tree: IntentTree, path: String) -> Resume.Interest? {
    read(Resume.Interest(), from: tree, path: path) { reader, fields, interest in
      interest.name = reader.text(&fields, "name")
      interest.keywords = reader.texts(&fields, "keywords")
    }
  }

  private mutating func reference(_ tree: IntentTree, path: String) -> Resume.Reference? {
    read(Resume.Reference(), from: tree, path: path) { reader, fields, reference in
      reference.name = reader.text(&fields, "name")
      reference.reference = reader.text(&fields, "reference")
    }
  }

  private mutating func project(_ tree: IntentTree, path: String) -> Resume.Project? {
    read(Resume.Project(), from: tree, path: path) { reader, fields, project in
      project.name = reader.text(&fields, "name")
      project.description = reader.text(&fields, "description")
      project.highlights = reader.texts(&fields, "highlights")
      project.keywords = reader.texts(&fields, "keywords")
      project.startDate = reader.date(&fields, "startDate")
      project.endDate = reader.date(&fields, "endDate")
      project.url = reader.text(&fields, "url")
      project.roles = reader.texts(&fields, "roles")
      project.entity = reader.text(&fields, "entity")
      project.type = reader.text(&fields, "type")
    }
  }

  // MARK: Values

  /// Reads an object; fields that `read` does not take are noted.
  private mutating func read<Value>(
    _ empty: Value, from tree: IntentTree, path: String,
    _ read: (inout IntentReader, inout Fields, inout Value) -> Void
  ) -> Value? {
    guard case .object(let members) = tree else {
      refuse(path, expected: path.isEmpty ? "an object with sections such as basics" : "an object", tree)
      return nil
    }
    var fields = Fields(path: path, values: [:])
    for member in members where fields.values.updateValue(member.value, forKey: member.key) != nil {
      problems.append(IntentError.Problem(path: fields.path(of: member.key), message: "is given twice"))
    }
    var value = empty
    let first = notices.count
    read(&self, &fields, &value)
    let unknown = members.filter { member in
      !member.key.hasPrefix("x-") && fields.values.removeValue(forKey: member.key) != nil
    }
    // Those of an object stand before those of what is in it.
    notices.insert(
      contentsOf: unknown.map { member in
        Intent.Notice(
          path: fields.path(of: member.key),
          message: "is not a field of JSON Resume 1.0.0 and is not compared")
      }, at: first)
    return value
  }

  private mutating func list<Element>(
    _ fields: inout Fields, _ key: String,
    of element: (inout IntentReader, IntentTree, String) -> Element?
  ) -> [Element]? {
    guard let tree = fields.take(key) else { return nil }
    let path = fields.path(of: key)
    guard case .list(let items) = tree else {
      refuse(path, expected: "a list", tree)
      return nil
    }
    var elements: [Element] = []
    // The path of an element is its index, so one that cannot be read must not move the others; that never
    // shows, because a problem was noted and the intent is refused.
    for (index, item) in items.enumerated() {
      if let value = element(&self, item, "\(path)[\(index)]") { elements.append(value) }
    }
    return elements
  }

  private mutating func texts(_ fields: inout Fields, _ key: String) -> [String]? {
    list(&fields, key) { reader, tree, path in reader.text(tree, path: path) }
  }

  private mutating func text(_ fields: inout Fields, _ key: String) -> String? {
    guard let tree = fields.take(key), let text = text(tree, path: fields.path(of: key)), !text.isEmpty else {
      return nil
    }
    return text
  }

  private mutating func text(_ tree: IntentTree, path: String) -> String? {
    guard case .string(let text) = tree else {
      refuse(path, expected: "text", tree)
      return nil
    }
    return text
  }

  private mutating func date(_ fields: inout Fields, _ key: String) -> String? {
    guard let tree = fields.take(key) else { return nil }
    if case .string(let text) = tree {
      if text.isEmpty { return nil }
      if PartialDate(iso: text) != nil { return text }
    }
    refuse(fields.path(of: key), expected: "a date such as 2020-03", tree)
    return nil
  }

  private mutating func refuse(_ path: String, expected: String, _ found: IntentTree) {
    problems.append(
      IntentError.Problem(path: path, message: "expected \(expected), found \(found.description)"))
  }
}

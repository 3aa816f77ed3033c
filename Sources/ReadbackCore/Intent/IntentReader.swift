/// Turns a tree into a resume and notes everything that JSON Resume does not allow.
struct IntentReader {
  private(set) var notices: [Intent.Notice] = []
  var problems: [IntentError.Problem] = []

  /// An object whose fields are read one by one.
  private struct Fields {
    var path: String
    var values: [String: IntentTree]

    subscript(key: String) -> IntentTree? {
      switch values[key] {
      case .null: nil
      case let value: value
      }
    }

    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  }

  mutating func resume(_ tree: IntentTree) -> Resume {
    var resume = Resume()
    guard let top = object(tree, path: "", knows: Self.sections) else { return resume }
    if let basics = top["basics"] { resume.basics = self.basics(basics) }
    resume.work = list(top, "work") { $0.work($1, path: $2) }
    resume.volunteer = list(top, "volunteer") { $0.volunteer($1, path: $2) }
    resume.education = list(top, "education") { $0.education($1, path: $2) }
    resume.awards = list(top, "awards") { $0.award($1, path: $2) }
    resume.certificates = list(top, "certificates") { $0.certificate($1, path: $2) }
    resume.publications = list(top, "publications") { $0.publication($1, path: $2) }
    resume.skills = list(top, "skills") { $0.skill($1, path: $2) }
    resume.languages = list(top, "languages") { $0.language($1, path: $2) }
    resume.interests = list(top, "interests") { $0.interest($1, path: $2) }
    resume.references = list(top, "references") { $0.reference($1, path: $2) }
    resume.projects = list(top, "projects") { $0.project($1, path: $2) }
    return resume
  }

  // MARK: Sections

  private static let sections = [
    "$schema", "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills",
    "languages", "interests", "references", "projects", "meta",
  ]

  private mutating func basics(_ tree: IntentTree) -> Resume.Basics? {
    let known = ["name", "label", "image", "email", "phone", "url", "summary", "location", "profiles"]
    guard let fields = object(tree, path: "basics", knows: known) else { return nil }
    var basics = Resume.Basics()
    basics.name = text(fields, "name")
    basics.label = text(fields, "label")
    basics.image = text(fields, "image")
    basics.email = text(fields, "email")
    basics.phone = text(fields, "phone")
    basics.url = text(fields, "url")
    basics.summary = text(fields, "summary")
    if let location = fields["location"] {
      basics.location = self.location(location, path: fields.path(of: "location"))
    }
    basics.profiles = list(fields, "profiles") { $0.profile($1, path: $2) }
    return basics
  }

  private mutating func location(_ tree: IntentTree, path: String) -> Resume.Location? {
    let known = ["address", "postalCode", "city", "countryCode", "region"]
    guard let fields = object(tree, path: path, knows: known) else { return nil }
    var location = Resume.Location()
    location.address = text(fields, "address")
    location.postalCode = text(fields, "postalCode")
    location.city = text(fields, "city")
    location.countryCode = text(fields, "countryCode")
    location.region = text(fields, "region")
    return location
  }

  private mutating func profile(_ tree: IntentTree, path: String) -> Resume.Profile? {
    guard let fields = object(tree, path: path, knows: ["network", "username", "url"]) else { return nil }
    var profile = Resume.Profile()
    profile.network = text(fields, "network")
    profile.username = text(fields, "username")
    profile.url = text(fields, "url")
    return profile
  }

  private mutating func work(_ tree: IntentTree, path: String) -> Resume.Work? {
    let known = [
      "name", "location", "description", "position", "url", "startDate", "endDate", "summary", "highlights",
    ]
    guard let fields = object(tree, path: path, knows: known) else { return nil }
    var work = Resume.Work()
    work.name = text(fields, "name")
    work.location = text(fields, "location")
    work.description = text(fields, "description")
    work.position = text(fields, "position")
    work.url = text(fields, "url")
    work.startDate = date(fields, "startDate")
    work.endDate = date(fields, "endDate")
    work.summary = text(fields, "summary")
    work.highlights = texts(fields, "highlights")
    return work
  }

  private mutating func volunteer(_ tree: IntentTree, path: String) -> Resume.Volunteer? {
    let known = ["organization", "position", "url", "startDate", "endDate", "summary", "highlights"]
    guard let fields = object(tree, path: path, knows: known) else { return nil }
    var volunteer = Resume.Volunteer()
    volunteer.organization = text(fields, "organization")
    volunteer.position = text(fields, "position")
    volunteer.url = text(fields, "url")
    volunteer.startDate = date(fields, "startDate")
    volunteer.endDate = date(fields, "endDate")
    volunteer.summary = text(fields, "summary")
    volunteer.highlights = texts(fields, "highlights")
    return volunteer
  }

  private mutating func education(_ tree: IntentTree, path: String) -> Resume.Education? {
    let known = ["institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses"]
    guard let fields = object(tree, path: path, knows: known) else { return nil }
    var education = Resume.Education()
    education.institution = text(fields, "institution")
    education.url = text(fields, "url")
    education.area = text(fields, "area")
    education.studyType = text(fields, "studyType")
    education.startDate = date(fields, "startDate")
    education.endDate = date(fields, "endDate")
    education.score = text(fields, "score")
    education.courses = texts(fields, "courses")
    return education
  }

  private mutating func award(_ tree: IntentTree, path: String) -> Resume.Award? {
    guard let fields = object(tree, path: path, knows: ["title", "date", "awarder", "summary"]) else {
      return nil
    }
    var award = Resume.Award()
    award.title = text(fields, "title")
    award.date = date(fields, "date")
    award.awarder = text(fields, "awarder")
    award.summary = text(fields, "summary")
    return award
  }

  private mutating func certificate(_ tree: IntentTree, path: String) -> Resume.Certificate? {
    guard let fields = object(tree, path: path, knows: ["name", "date", "url", "issuer"]) else { return nil }
    var certificate = Resume.Certificate()
    certificate.name = text(fields, "name")
    certificate.date = date(fields, "date")
    certificate.url = text(fields, "url")
    certificate.issuer = text(fields, "issuer")
    return certificate
  }

  private mutating func publication(_ tree: IntentTree, path: String) -> Resume.Publication? {
    let known = ["name", "publisher", "releaseDate", "url", "summary"]
    guard let fields = object(tree, path: path, knows: known) else { return nil }
    var publication = Resume.Publication()
    publication.name = text(fields, "name")
    publication.publisher = text(fields, "publisher")
    publication.releaseDate = date(fields, "releaseDate")
    publication.url = text(fields, "url")
    publication.summary = text(fields, "summary")
    return publication
  }

  private mutating func skill(_ tree: IntentTree, path: String) -> Resume.Skill? {
    guard let fields = object(tree, path: path, knows: ["name", "level", "keywords"]) else { return nil }
    var skill = Resume.Skill()
    skill.name = text(fields, "name")
    skill.level = text(fields, "level")
    skill.keywords = texts(fields, "keywords")
    return skill
  }

  private mutating func language(_ tree: IntentTree, path: String) -> Resume.Language? {
    guard let fields = object(tree, path: path, knows: ["language", "fluency"]) else { return nil }
    var language = Resume.Language()
    language.language = text(fields, "language")
    language.fluency = text(fields, "fluency")
    return language
  }

  private mutating func interest(_ tree: IntentTree, path: String) -> Resume.Interest? {
    guard let fields = object(tree, path: path, knows: ["name", "keywords"]) else { return nil }
    var interest = Resume.Interest()
    interest.name = text(fields, "name")
    interest.keywords = texts(fields, "keywords")
    return interest
  }

  private mutating func reference(_ tree: IntentTree, path: String) -> Resume.Reference? {
    guard let fields = object(tree, path: path, knows: ["name", "reference"]) else { return nil }
    var reference = Resume.Reference()
    reference.name = text(fields, "name")
    reference.reference = text(fields, "reference")
    return reference
  }

  private mutating func project(_ tree: IntentTree, path: String) -> Resume.Project? {
    let known = [
      "name", "description", "highlights", "keywords", "startDate", "endDate", "url", "roles", "entity",
      "type",
    ]
    guard let fields = object(tree, path: path, knows: known) else { return nil }
    var project = Resume.Project()
    project.name = text(fields, "name")
    project.description = text(fields, "description")
    project.highlights = texts(fields, "highlights")
    project.keywords = texts(fields, "keywords")
    project.startDate = date(fields, "startDate")
    project.endDate = date(fields, "endDate")
    project.url = text(fields, "url")
    project.roles = texts(fields, "roles")
    project.entity = text(fields, "entity")
    project.type = text(fields, "type")
    return project
  }

  // MARK: Values

  private mutating func object(_ tree: IntentTree, path: String, knows known: [String]) -> Fields? {
    guard case .object(let members) = tree else {
      refuse(path, expected: path.isEmpty ? "an object with sections such as basics" : "an object", tree)
      return nil
    }
    var fields = Fields(path: path, values: [:])
    for member in members {
      let memberPath = fields.path(of: member.key)
      if fields.values.updateValue(member.value, forKey: member.key) != nil {
        problems.append(IntentError.Problem(path: memberPath, message: "is given twice"))
      } else if !known.contains(member.key), !member.key.hasPrefix("x-") {
        notices.append(
          Intent.Notice(
            path: memberPath, message: "is not a field of JSON Resume 1.0.0 and is not compared"))
      }
    }
    return fields
  }

  private mutating func list<Element>(
    _ fields: Fields, _ key: String,
    of element: (inout IntentReader, IntentTree, String) -> Element?
  ) -> [Element]? {
    guard let tree = fields[key] else { return nil }
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

  private mutating func texts(_ fields: Fields, _ key: String) -> [String]? {
    list(fields, key) { reader, tree, path in reader.text(tree, path: path) }
  }

  private mutating func text(_ fields: Fields, _ key: String) -> String? {
    guard let tree = fields[key], let text = text(tree, path: fields.path(of: key)), !text.isEmpty else {
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

  private mutating func date(_ fields: Fields, _ key: String) -> String? {
    guard let tree = fields[key] else { return nil }
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

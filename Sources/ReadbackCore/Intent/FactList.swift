extension Intent {
  /// Everything of the intent that must survive extraction, in reading order.
  ///
  /// No facts are: what ``printing`` omits; `basics.image`; `profiles[].network`, which the address or an icon
  /// says; `projects[].type`, which sorts projects and is not printed; and texts without a letter or digit.
  /// A profile is one fact: its address, or else the user name that templates print beside an icon.
  public var facts: [Fact] {
    printing.omitted.isEmpty ? allFacts : allFacts.filter { printing.prints($0.id) }
  }

  /// Those that are not printed included.
  var allFacts: [Fact] {
    var list = FactList()
    if let basics = resume.basics { list.add(basics) }
    list.addEntries(resume.work, in: .work) { list, work, path in
      list.add(work.position, path + ".position")
      list.add(work.name, path + ".name")
      list.add(work.location, path + ".location")
      list.add(work.startDate, path + ".startDate", .date)
      list.add(work.endDate, path + ".endDate", .date)
      list.add(work.url, path + ".url", .url)
      list.addProse(work.description, path + ".description")
      list.addProse(work.summary, path + ".summary")
      list.addAll(work.highlights, path + ".highlights")
    }
    list.addEntries(resume.volunteer, in: .volunteer) { list, volunteer, path in
      list.add(volunteer.position, path + ".position")
      list.add(volunteer.organization, path + ".organization")
      list.add(volunteer.startDate, path + ".startDate", .date)
      list.add(volunteer.endDate, path + ".endDate", .date)
      list.add(volunteer.url, path + ".url", .url)
      list.addProse(volunteer.summary, path + ".summary")
      list.addAll(volunteer.highlights, path + ".highlights")
    }
    list.addEntries(resume.education, in: .education) { list, education, path in
      list.add(education.institution, path + ".institution")
      list.add(education.studyType, path + ".studyType")
      list.add(education.area, path + ".area")
      list.add(education.startDate, path + ".startDate", .date)
      list.add(education.endDate, path + ".endDate", .date)
      list.add(education.url, path + ".url", .url)
      list.add(education.score, path + ".score")
      list.addAll(education.courses, path + ".courses")
    }
    list.addEntries(resume.awards, in: .awards) { list, award, path in
      list.add(award.title, path + ".title")
      list.add(award.awarder, path + ".awarder")
      list.add(award.date, path + ".date", .date)
      list.addProse(award.summary, path + ".summary")
    }
    list.addEntries(resume.certificates, in: .certificates) { list, certificate, path in
      list.add(certificate.name, path + ".name")
      list.add(certificate.issuer, path + ".issuer")
      list.add(certificate.date, path + ".date", .date)
      list.add(certificate.url, path + ".url", .url)
    }
    list.addEntries(resume.publications, in: .publications) { list, publication, path in
      list.add(publication.name, path + ".name")
      list.add(publication.publisher, path + ".publisher")
      list.add(publication.releaseDate, path + ".releaseDate", .date)
      list.add(publication.url, path + ".url", .url)
      list.addProse(publication.summary, path + ".summary")
    }
    list.addEntries(resume.skills, in: .skills) { list, skill, path in
      list.add(skill.name, path + ".name")
      list.add(skill.level, path + ".level")
      list.addAll(skill.keywords, path + ".keywords")
    }
    list.addEntries(resume.languages, in: .languages) { list, language, path in
      list.add(language.language, path + ".language")
      list.add(language.fluency, path + ".fluency")
    }
    list.addEntries(resume.interests, in: .interests) { list, interest, path in
      list.add(interest.name, path + ".name")
      list.addAll(interest.keywords, path + ".keywords")
    }
    list.addEntries(resume.references, in: .references) { list, reference, path in
      list.add(reference.name, path + ".name")
      list.addProse(reference.reference, path + ".reference")
    }
    list.addEntries(resume.projects, in: .projects) { list, project, path in
      list.add(project.name, path + ".name")
      list.addAll(project.roles, path + ".roles")
      list.add(project.entity, path + ".entity")
      list.add(project.startDate, path + ".startDate", .date)
      list.add(project.endDate, path + ".endDate", .date)
      list.add(project.url, path + ".url", .url)
      list.addAll(project.keywords, path + ".keywords")
      list.addProse(project.description, path + ".description")
      list.addAll(project.highlights, path + ".highlights")
    }
    return list.facts
  }
}

/// The facts so far, and where in the intent the next ones stand.
private struct FactList {
  var facts: [Fact] = []
  private var section = SectionKind.header
  private var entry: Int?

  mutating func add(_ basics: Resume.Basics) {
    add(basics.name, "basics.name")
    add(basics.label, "basics.label")
    add(basics.email, "basics.email", .email)
    add(basics.phone, "basics.phone", .phone)
    add(basics.url, "basics.url", .url)
    if let location = basics.location {
      add(location.address, "basics.location.address")
      add(location.postalCode, "basics.location.postalCode")
      add(location.city, "basics.location.city")
      add(location.region, "basics.location.region")
      if let code = location.countryCode {
        add(
          code, "basics.location.countryCode", .country, alternatives: CountryNames.names(of: code))
      }
    }
    for (index, profile) in (basics.profiles ?? []).enumerated() {
      let path = "basics.profiles[\(index)]"
      if let url = profile.url {
        let names = [profile.username, url.split(separator: "/").last.map(String.init)].compactMap { $0 }
        add(
          url, path + ".url", .url, alternatives: names.first == names.last ? Array(names.prefix(1)) : names)
      } else {
        add(profile.username, path + ".username")
      }
    }
    section = .summary
    addProse(basics.summary, "basics.summary")
  }

  mutating func addEntries<Entry>(
    _ entries: [Entry]?, in section: SectionKind, _ body: (inout FactList, Entry, String) -> Void
  ) {
    self.section = section
    for (index, entry) in (entries ?? []).enumerated() {
      self.entry = index
      body(&self, entry, "\(section.rawValue)[\(index)]")
    }
  }

  mutating func add(
    _ text: String?, _ id: String, _ kind: Fact.Kind = .text, alternatives: [String] = []
  ) {
    guard let text, text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || Folding.isDigit($0) })
    else { return }
    facts.append(
      Fact(id: id, kind: kind, text: text, alternatives: alternatives, section: section, entry: entry))
  }

  mutating func addAll(_ texts: [String]?, _ path: String) {
    for (index, text) in (texts ?? []).enumerated() { add(text, "\(path)[\(index)]") }
  }

  mutating func addProse(_ text: String?, _ path: String) {
    guard let text else { return }
    addAll(SentenceSplitter.sentences(of: text), path)
  }
}

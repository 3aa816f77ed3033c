/// Reads what is a name, who gave or printed it, and a date: certificates, awards, publications.
struct CreditReader {
  let entries: EntryReader

  struct Credit {
    var title: Passage?
    var owner: Passage?
    var date: PlacedDate?
    var url: Passage?
    var summary: Passage?
  }

  private func credits(_ section: [EntrySplitter.Entry]) -> [Credit] {
    let read = entries.read(section, titles: .credit, owners: .organisation)
    let roles = HeadRoles(
      view: entries.view, titles: .credit, owners: .organisation, isTitleUsuallyFirst: true,
      mostTitleParts: .max,
      separators: [.commas, .colons, .dashes]
    ).assign(read.map(\.head))
    return zip(read, roles).map { entry, roles in
      Credit(
        title: roles.title, owner: roles.owner, date: entry.start, url: entry.urls.first,
        summary: entry.paragraphs.first ?? entry.items.first)
    }
  }

  func certificates(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume
    .Certificate]
  {
    let first = builder.resume.certificates?.count ?? 0
    return credits(section).enumerated().map { number, credit in
      let path = "certificates[\(first + number)]"
      var certificate = Resume.Certificate()
      certificate.name = builder.take("\(path).name", credit.title)
      certificate.issuer = builder.take("\(path).issuer", credit.owner)
      certificate.date = builder.take("\(path).date", credit.date)
      certificate.url = builder.take("\(path).url", credit.url)
      return certificate
    }
  }

  func awards(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume.Award] {
    let first = builder.resume.awards?.count ?? 0
    return credits(section).enumerated().map { number, credit in
      let path = "awards[\(first + number)]"
      var award = Resume.Award()
      award.title = builder.take("\(path).title", credit.title)
      award.awarder = builder.take("\(path).awarder", credit.owner)
      award.date = builder.take("\(path).date", credit.date)
      award.summary = builder.take("\(path).summary", credit.summary)
      return award
    }
  }

  func publications(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume
    .Publication]
  {
    let first = builder.resume.publications?.count ?? 0
    return credits(section).enumerated().map { number, credit in
      let path = "publications[\(first + number)]"
      var publication = Resume.Publication()
      publication.name = builder.take("\(path).name", credit.title)
      publication.publisher = builder.take("\(path).publisher", credit.owner)
      publication.releaseDate = builder.take("\(path).releaseDate", credit.date)
      publication.url = builder.take("\(path).url", credit.url)
      publication.summary = builder.take("\(path).summary", credit.summary)
      return publication
    }
  }
}

/// Reads what is a name, who gave or printed it, and a date: certificates, awards, publications.
struct CreditReader {
  let entries: EntryReader

  struct Credit {
    var title: Passage?
    var owner: Passage?
    var date: PlacedDate?
    var url: Passage?
    var summary: Passage?
    /// See ``Readout/Field/isInferred``.
    var isInferred = false
  }

  private func credits(_ section: [EntrySplitter.Entry]) -> [Credit] {
    let read = entries.read(section, titles: .credit, owners: .organisation)
    let heads = HeadRoles(
      view: entries.view, titles: .credit, owners: .organisation, isTitleUsuallyFirst: true,
      mostTitleParts: .max,
      separators: [.dashes, .commas, .colons]
    )
    return zip(read, heads.assign(read.map(\.head))).map { entry, roles in
      if let owner = bracketed(entry) {
        // With the owner in brackets below, a comma is the title's own: `A Budget, Not a Guarantee`.
        return Credit(
          title: joined(roles), owner: owner, date: entry.start, url: entry.urls.first,
          summary: entry.paragraphs.first { !$0.overlaps(owner) } ?? entry.items.first)
      }
      // `Cascadia Payments. For the ledger programme.` below the title.
      let owner = roles.owner ?? (roles.title == nil ? nil : entry.paragraphs.first)
      let parts = owner.map { sentence(after: $0) }
      let isOwner = roles.owner != nil || parts?.text != nil && parts.map { isName($0.owner) } == true
      return Credit(
        title: roles.title, owner: isOwner ? parts?.owner : nil, date: entry.start, url: entry.urls.first,
        summary: (isOwner ? parts?.text : nil) ?? entry.paragraphs.first ?? entry.items.first,
        isInferred: heads.isInferred(roles))
    }
  }

  /// Title and owner as one, where they stand on one line with nothing but a separator between them.
  private func joined(_ roles: HeadRoles.Roles) -> Passage? {
    guard let title = roles.title?.pieces.first, let owner = roles.owner?.pieces.first,
      title.line == owner.line,
      roles.title?.pieces.count == 1, title.range.upperBound <= owner.range.lowerBound
    else { return roles.title }
    return Passage(line: title.line, range: title.range.lowerBound..<owner.range.upperBound)
  }

  /// Few words, the first in capitals: who gives prizes.
  private func isName(_ passage: Passage) -> Bool {
    guard let piece = passage.pieces.first else { return false }
    let text = entries.view.lines[piece.line].scalars[piece.range]
    return text.first.map(Folding.isUpper) == true && text.split(whereSeparator: Folding.isSpace).count <= 6
  }

  /// `ADI. For the wayfinding kit.`: the owner ends where a sentence follows it.
  private func sentence(after owner: Passage) -> (owner: Passage, text: Passage?) {
    guard let piece = owner.pieces.first, owner.pieces.count == 1 else { return (owner, nil) }
    let line = entries.view.lines[piece.line]
    let end = line.content.upperBound
    guard piece.range.upperBound >= end - 1, line.text.last == "." else { return (owner, nil) }
    var position = piece.range.lowerBound + 1
    while position + 2 < piece.range.upperBound {
      if line.scalars[position] == ".", Folding.isSpace(line.scalars[position + 1]),
        Folding.isUpper(line.scalars[position + 2]),
        line.scalars[position + 2..<end].split(whereSeparator: Folding.isSpace).count > 2
      {
        return (
          Passage(line: piece.line, range: piece.range.lowerBound..<position),
          Passage(line: piece.line, range: position + 2..<end)
        )
      }
      position += 1
    }
    return (owner, nil)
  }

  /// `(ACM Queue)` on a line of its own.
  private func bracketed(_ entry: EntryReader.Entry) -> Passage? {
    for passage in entry.paragraphs {
      for piece in passage.pieces {
        let line = entries.view.lines[piece.line]
        guard line.text.first == "(", line.text.last == ")", piece.range.count > 4 else { continue }
        return Passage(line: piece.line, range: line.trimmed(line.content.dropFirst().dropLast()))
      }
    }
    return nil
  }

  func certificates(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume
    .Certificate]
  {
    let first = builder.resume.certificates?.count ?? 0
    return credits(section).enumerated().map { number, credit in
      let path = "certificates[\(first + number)]"
      var certificate = Resume.Certificate()
      certificate.name = builder.take("\(path).name", credit.title, isInferred: credit.isInferred)
      certificate.issuer = builder.take("\(path).issuer", credit.owner, isInferred: credit.isInferred)
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
      award.title = builder.take("\(path).title", credit.title, isInferred: credit.isInferred)
      award.awarder = builder.take("\(path).awarder", credit.owner, isInferred: credit.isInferred)
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
      publication.name = builder.take("\(path).name", credit.title, isInferred: credit.isInferred)
      publication.publisher = builder.take("\(path).publisher", credit.owner, isInferred: credit.isInferred)
      publication.releaseDate = builder.take("\(path).releaseDate", credit.date)
      publication.url = builder.take("\(path).url", credit.url)
      publication.summary = builder.take("\(path).summary", credit.summary)
      return publication
    }
  }
}

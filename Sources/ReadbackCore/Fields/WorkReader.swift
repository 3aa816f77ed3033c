/// Reads jobs, paid and unpaid.
struct WorkReader {
  let entries: EntryReader

  /// - Parameters:
  ///   - section: its entries.
  ///   - lines: of each entry; a company above several roles joins the first of them.
  ///   - builder: takes the values.
  /// - Returns: the jobs in order.
  func read(
    _ section: [EntrySplitter.Entry], lines: inout [Range<Int>], into builder: inout ReadoutBuilder
  ) -> [Resume.Work] {
    read(
      section, lines: &lines, path: "work", owner: "name", from: builder.resume.work?.count ?? 0,
      into: &builder)
  }

  func readVolunteer(
    _ section: [EntrySplitter.Entry], lines: inout [Range<Int>], into builder: inout ReadoutBuilder
  ) -> [Resume.Volunteer] {
    read(
      section, lines: &lines, path: "volunteer", owner: "organization",
      from: builder.resume.volunteer?.count ?? 0,
      into: &builder
    ).map { work in
      var volunteer = Resume.Volunteer()
      volunteer.organization = work.name
      volunteer.position = work.position
      volunteer.url = work.url
      volunteer.startDate = work.startDate
      volunteer.endDate = work.endDate
      volunteer.summary = work.summary
      volunteer.highlights = work.highlights
      return volunteer
    }
  }

  private func read(
    _ section: [EntrySplitter.Entry], lines: inout [Range<Int>], path: String, owner: String,
    from first: Int, into builder: inout ReadoutBuilder
  ) -> [Resume.Work] {
    var read = entries.read(section, titles: .job, owners: .organisation)
    let heads = HeadRoles(
      view: entries.view, titles: .job, owners: .organisation, isTitleFirstElsewhere: builder.isTitleFirst)
    builder.isTitleFirst = heads.isTitleFirst(read.map(\.head))
    var roles = heads.assign(read.map(\.head))
    joinCompanies(&read, &roles, &lines)
    let lists = PlainLists(read, in: entries.view, known: builder.listMargin)
    builder.listMargin = lists.margin
    return zip(read, roles).enumerated().map { number, pair in
      let (entry, roles) = pair
      let path = "\(path)[\(first + number)]"
      var work = Resume.Work()
      let isInferred = heads.isInferred(roles)
      work.position = builder.take("\(path).position", roles.title, isInferred: isInferred)
      work.name = builder.take("\(path).\(owner)", roles.owner, isInferred: isInferred)
      // JSON Resume gives volunteers no place.
      if owner == "name" { work.location = builder.take("\(path).location", roles.place ?? entry.place) }
      work.url = builder.take("\(path).url", entry.urls.first)
      work.startDate = builder.take("\(path).startDate", entry.start)
      work.endDate = builder.take("\(path).endDate", entry.end)
      let text = lists.text(of: entry)
      work.summary = builder.take("\(path).summary", text.summary)
      work.highlights = builder.take({ "\(path).highlights[\($0)]" }, each: text.items)
      return work
    }
  }

  /// `Acme, Berlin, 2015 – 2021` above `Lead, 2019 – 2021` and `Engineer, 2015 – 2019`: the company is each role's.
  ///
  /// A company without a role, a text or an item of its own, right above roles without a company, is theirs. So is the
  /// company of the role above where one begins when the other ends.
  private func joinCompanies(
    _ read: inout [EntryReader.Entry], _ roles: inout [HeadRoles.Roles], _ lines: inout [Range<Int>]
  ) {
    var number = 0
    while number < read.count {
      let isCompany =
        roles[number].owner != nil && roles[number].title == nil && read[number].items.isEmpty
        && read[number].paragraphs.isEmpty
      let next = number + 1
      if isCompany, next < read.count, roles[next].title != nil, roles[next].owner == nil {
        var role = next
        while role < read.count, roles[role].title != nil, roles[role].owner == nil {
          roles[role].owner = roles[number].owner
          if roles[role].place == nil { roles[role].place = roles[number].place }
          role += 1
        }
        if lines.count == read.count {
          lines[next] = lines[number].lowerBound..<lines[next].upperBound
          lines.remove(at: number)
        }
        read.remove(at: number)
        roles.remove(at: number)
        number = role - 1
        continue
      }
      if number > 0, roles[number].title != nil, roles[number].owner == nil, roles[number - 1].title != nil,
        let owner = roles[number - 1].owner, follows(read[number], read[number - 1])
      {
        roles[number].owner = owner
        if roles[number].place == nil { roles[number].place = roles[number - 1].place }
      }
      number += 1
    }
  }

  /// Whether the earlier of two roles ends in the month when the later begins, or the one before.
  private func follows(_ earlier: EntryReader.Entry, _ later: EntryReader.Entry) -> Bool {
    guard let end = earlier.end?.date, let start = later.start?.date else { return false }
    guard let month = end.month, let next = start.month else { return false }
    let gap = (start.year - end.year) * 12 + next - month
    return gap == 0 || gap == 1
  }
}

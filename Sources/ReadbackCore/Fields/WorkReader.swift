/// Reads jobs, paid and unpaid.
struct WorkReader {
  let entries: EntryReader

  func read(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume.Work] {
    read(section, path: "work", owner: "name", from: builder.resume.work?.count ?? 0, into: &builder)
  }

  func readVolunteer(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume
    .Volunteer]
  {
    read(
      section, path: "volunteer", owner: "organization", from: builder.resume.volunteer?.count ?? 0,
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
    _ section: [EntrySplitter.Entry], path: String, owner: String, from first: Int,
    into builder: inout ReadoutBuilder
  ) -> [Resume.Work] {
    let read = entries.read(section, titles: .job, owners: .organisation)
    let roles = HeadRoles(view: entries.view, titles: .job, owners: .organisation).assign(read.map(\.head))
    let lists = PlainLists(read, in: entries.view, known: builder.listMargin)
    builder.listMargin = lists.margin
    return zip(read, roles).enumerated().map { number, pair in
      let (entry, roles) = pair
      let path = "\(path)[\(first + number)]"
      var work = Resume.Work()
      work.position = builder.take("\(path).position", roles.title)
      work.name = builder.take("\(path).\(owner)", roles.owner)
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
}

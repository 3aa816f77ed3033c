import Testing

@testable import ReadbackCore

struct DateReaderTests {
  /// The mentions of a line, as `2020-03@"Mar 2020"`.
  private func mentions(_ text: String) -> [String] {
    let line = Array(text.unicodeScalars)
    return DateReader.mentions(in: line).map { mention in
      var found = String.UnicodeScalarView()
      found.append(contentsOf: line[mention.offsets])
      switch mention.value {
      case .present: return "present@\(String(found))"
      case .date(let date): return "\(date.iso)@\(String(found))"
      }
    }
  }

  @Test(
    "Every rendering of a month and year is read",
    arguments: [
      ("March 2020", "2020-03@March 2020"), ("Mar 2020", "2020-03@Mar 2020"),
      ("Mar. 2020", "2020-03@Mar. 2020"),
      ("MARCH 2020", "2020-03@MARCH 2020"), ("March, 2020", "2020-03@March, 2020"),
      ("Sept 2005", "2005-09@Sept 2005"), ("Jun.2015", "2015-06@Jun.2015"), ("Mar-2020", "2020-03@Mar-2020"),
      ("Mar/2020", "2020-03@Mar/2020"), ("2020 March", "2020-03@2020 March"),
      ("marzo de 2020", "2020-03@marzo de 2020"), ("ago 2015", "2015-08@ago 2015"),
      ("sept. 2015", "2015-09@sept. 2015"), ("März 2020", "2020-03@März 2020"),
      ("Ma\u{308}rz 2020", "2020-03@Ma\u{308}rz 2020"),
      ("Dez. 2020", "2020-12@Dez. 2020"), ("févr. 2020", "2020-02@févr. 2020"),
      ("août 2020", "2020-08@août 2020"),
      ("março de 2020", "2020-03@março de 2020"), ("out 2020", "2020-10@out 2020"),
      ("gennaio 2020", "2020-01@gennaio 2020"), ("mrt 2020", "2020-03@mrt 2020"),
      ("paź 2020", "2020-10@paź 2020"), ("augusti 2020", "2020-08@augusti 2020"),
      ("března 2020", "2020-03@března 2020"), ("desember 2020", "2020-12@desember 2020"),
      ("maart 2020", "2020-03@maart 2020"), ("Mart 2020", "2020-03@Mart 2020"),
      ("2020. március", "2020-03@2020. március"),
      ("березня 2020", "2020-03@березня 2020"), ("март 2020", "2020-03@март 2020"),
      ("أغسطس 2020", "2020-08@أغسطس 2020"), ("מרץ 2020", "2020-03@מרץ 2020"),
      ("मार्च 2020", "2020-03@मार्च 2020"), ("มีนาคม 2020", "2020-03@มีนาคม 2020"),
      ("2020年3月", "2020-03@2020年3月"), ("2020 年 3 月", "2020-03@2020 年 3 月"), ("2020년 3월", "2020-03@2020년 3월"),
      ("03/2020", "2020-03@03/2020"), ("3/2020", "2020-03@3/2020"), ("03.2020", "2020-03@03.2020"),
      ("03-2020", "2020-03@03-2020"), ("2020-03", "2020-03@2020-03"), ("2020/03", "2020-03@2020/03"),
      ("2020.03", "2020-03@2020.03"), ("03/20", "2020-03@03/20"), ("Jan '21", "2021-01@Jan '21"),
      ("Jan ’99", "1999-01@Jan ’99"),
    ])
  func monthAndYear(text: String, expected: String) {
    #expect(mentions(text) == [expected])
    #expect(mentions("Acme Ltd | \(text)") == [expected])
    #expect(mentions("(\(text))") == [expected])
  }

  @Test(
    "A whole date is read with its day, and an ambiguous one by its year",
    arguments: [
      ("30 June 2024", "2024-06-30@30 June 2024"), ("June 30, 2024", "2024-06-30@June 30, 2024"),
      ("1. März 2020", "2020-03-01@1. März 2020"),
      ("15 de marzo de 2020", "2020-03-15@15 de marzo de 2020"),
      ("1er janvier 2020", "2020-01-01@1er janvier 2020"),
      ("2024-06-30", "2024-06-30@2024-06-30"), ("30.06.2024", "2024-06-30@30.06.2024"),
      ("30/06/2024", "2024-06-30@30/06/2024"), ("06/30/2024", "2024-06-30@06/30/2024"),
      ("03/03/2020", "2020-03-03@03/03/2020"), ("03/04/2020", "2020@03/04/2020"),
      ("03.04.2020", "2020-04-03@03.04.2020"), ("30.06.24", "2024-06-30@30.06.24"),
    ])
  func wholeDates(text: String, expected: String) {
    #expect(mentions(text) == [expected])
  }

  @Test(
    "Years, seasons and quarters give the year",
    arguments: [
      ("2020", "2020@2020"), ("'21", "2021@'21"), ("’98", "1998@’98"), ("Summer 2019", "2019@Summer 2019"),
      ("Q3 2020", "2020@Q3 2020"), ("Otoño 2018", "2018@Otoño 2018"), ("WS 2010", "2010@WS 2010"),
      ("Graduated 2019.", "2019@2019"), ("since 2019", "2019@2019"), ("(2019)", "2019@2019"),
      ("2020 users", "2020@2020"), ("Berlin,2020", "2020@2020"), ("Año: 2020", "2020@2020"),
    ])
  func years(text: String, expected: String) {
    #expect(mentions(text) == [expected])
  }

  @Test(
    "Both ends of a range are mentions",
    arguments: [
      ("Jun 2024 – Present", ["2024-06@Jun 2024", "present@Present"]),
      ("Jun 2024 - now", ["2024-06@Jun 2024", "present@now"]),
      ("06/2018-09/2020", ["2018-06@06/2018", "2020-09@09/2020"]),
      ("2019-2021", ["2019@2019", "2021@2021"]), ("2019—2021", ["2019@2019", "2021@2021"]),
      ("2019–21", ["2019@2019", "2021@21"]), ("2019/20", ["2019@2019", "2020@20"]),
      ("Jan-Mar 2020", ["2020-01@Jan", "2020-03@Mar 2020"]),
      ("Nov – Feb 2020", ["2019-11@Nov", "2020-02@Feb 2020"]),
      ("June to August 2019", ["2019-06@June", "2019-08@August 2019"]),
      ("2017 to 2019", ["2017@2017", "2019@2019"]), ("2017 bis heute", ["2017@2017", "present@heute"]),
      ("07.2018 – heute", ["2018-07@07.2018", "present@heute"]),
      ("01/20 – Present", ["2020-01@01/20", "present@Present"]),
      ("10/12 – 11/14", ["2012-10@10/12", "2014-11@11/14"]),
      ("abr 2019 – Actualidad", ["2019-04@abr 2019", "present@Actualidad"]),
      ("2019 hasta la fecha", ["2019@2019", "present@la fecha"]),
      ("depuis 2019 – aujourd’hui", ["2019@2019", "present@aujourd’hui"]),
      ("mars 2019 à ce jour", ["2019-03@mars 2019", "present@ce jour"]),
      ("2019 jusqu'à aujourd'hui", ["2019@2019", "present@aujourd'hui"]),
      ("2019 até o momento", ["2019@2019", "present@o momento"]),
      ("2019 - atual", ["2019@2019", "present@atual"]),
      ("2019 – oggi", ["2019@2019", "present@oggi"]), ("2019 tot heden", ["2019@2019", "present@heden"]),
      ("[07.2018 – heute]", ["2018-07@07.2018", "present@heute"]),
      ("2019 May – 2020 June", ["2019-05@2019 May", "2020-06@2020 June"]),
      ("2019 – May 2020", ["2019@2019", "2020-05@May 2020"]),
      ("Present", ["present@Present"]), ("– Present", ["present@Present"]), ("bis heute", ["present@heute"]),
      ("Mar 1998 − Apr 2001", ["1998-03@Mar 1998", "2001-04@Apr 2001"]),
    ])
  func ranges(text: String, expected: [String]) {
    #expect(mentions(text) == expected)
  }

  @Test(
    "What only looks like a date is none",
    arguments: [
      "+49 89 2014 553", "(512) 2019-014", "555-2019", "$2000", "€1999", "12,2000", "2000,50", "1999.5",
      "2020s",
      "ES2020", "v1.2019", "192.168.2020.1", "24/7", "3.8/4.0", "50/50", "1/2", "Page 1 of 2",
      "example.com/2020",
      "doi 10.1145/2020", "ISO 9001:2015", "1.2 million", "99.99%", "2000% growth", "May be",
      "the present results",
      "Current projects", "actual results of the march", "12345678", "20201", "1949", "2050", "1024", "+2019",
      "#2019", "COVID-2019", "Present the results", "1-800-555-2019",
    ])
  func noDates(text: String) {
    #expect(mentions(text) == [])
  }

  @Test("Offsets count scalars, not characters")
  func offsets() {
    let line = Array("Zoe\u{308} 🧪 Mar 2020".unicodeScalars)
    #expect(DateReader.mentions(in: line).map(\.offsets) == [7..<15])
  }

  @Test(
    "ISO dates are read back as written",
    arguments: ["2024", "2024-06", "2024-06-30"])
  func iso(text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }

  @Test(
    "Anything else is no ISO date",
    arguments: [
      "", "24", "2024-6", "2024-13", "2024-06-32", "2024-06-30T00:00", "June 2024", "2024-", "-2024",
      "2024-00",
    ])
  func notISO(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test("Digits without end and odd scalars are read without harm")
  func hostileLines() {
    #expect(mentions(String(repeating: "9", count: 100_000)) == [])
    #expect(mentions(String(repeating: "2020/", count: 20_000)).count <= 20_000)
    #expect(mentions("\u{0}\u{FFFD}'\u{301}2020-\u{200B}") == ["2020@2020"])
  }
}

import ReadbackCore
import TestSupport
import Testing

struct ContactReaderTests {
  private func basics(_ lines: [String]) -> Resume.Basics {
    Readout(plain: lines + ["Experience", "Engineer, Acme Inc., 2019 – 2021"]).resume.basics
      ?? Resume.Basics()
  }

  @Test(
    "The name is told from titles, addresses and job titles",
    arguments: [
      (["Priya Raman", "Junior Backend Engineer"], "Priya Raman"),
      (["Resume", "Priya Raman"], "Priya Raman"), (["CURRICULUM VITAE", "JANE DOE"], "JANE DOE"),
      (["María José Núñez Ibáñez"], "María José Núñez Ibáñez"),
      (["Dr. Jörg Weiß-Großmann"], "Dr. Jörg Weiß-Großmann"),
      (["Katherine O'Malley, RN, BSN"], "Katherine O'Malley, RN, BSN"),
      (["Ludwig van der Berg"], "Ludwig van der Berg"),
      (["Zoë Żółkiewska-Ångström"], "Zoë Żółkiewska-Ångström"), (["Teller"], "Teller"),
      (["Senior Backend Engineer", "Priya Raman"], "Priya Raman"),
      (["Last updated in Nov 2026", "Priya Raman"], "Priya Raman"),
      (["priya@example.com", "Priya Raman"], "Priya Raman"),
      (["Priya Raman | Backend Engineer"], "Priya Raman"),
      (["Priya Raman — priya@example.com | Austin, TX"], "Priya Raman"),
      (["Jonathan R. Whitfield"], "Jonathan R. Whitfield"),
      (["Dr. med. Anna-Lena Groß-Özdemir"], "Dr. med. Anna-Lena Groß-Özdemir"),
      (["Dr.-Ing. Hans-Peter von der Heide"], "Dr.-Ing. Hans-Peter von der Heide"),
      (["Lebenslauf", "Vor- und Nachname: Jörg Weiß"], "Jörg Weiß"),
      (["Curriculum vitae", "Nome    Maria D'Angelo"], "Maria D'Angelo"),
      (["J\u{A8}org Weiß"], "Jörg Weiß"), (["Robert Koch", "robert.koch@example.com"], "Robert Koch"),
      (["Charge Nurse", "Mary Porter", "m.porter@example.com"], "Mary Porter"),
    ])
  func name(lines: [String], expected: String) {
    #expect(basics(lines).name == expected)
  }

  @Test(
    "A name that the end of a line breaks at a hyphen is one",
    arguments: [
      (["Björn Weiß-", "Großmann"], "Björn Weiß-Großmann"), (["Marie-", "Luise Kern"], "Marie-Luise Kern"),
      (["Maximi\u{AD}", "lian Kern"], "Maximilian Kern"),
    ], [10, 20] as [Float])
  func brokenName(lines: (parts: [String], name: String), size: Float) throws {
    let document = Document(
      drawn: lines.parts.map { DrawnLine($0, size: size) }
        + ["jane@example.com", "Experience", "Engineer, Acme Inc., 2019 – 2021"].map { DrawnLine($0) })
    let readout = ReadoutReader.read(try #require(document.views.first), of: document)
    #expect(readout.resume.basics?.name == lines.name)
  }

  @Test(
    "A name in larger letters is one, whatever its words mean, and on as many lines as it takes",
    arguments: [
      (["Jean Boulanger"], "Jean Boulanger"),
      (["Thiago", "Albuquerque dos", "Santos"], "Thiago Albuquerque dos Santos"),
    ])
  func largeName(parts: [String], name: String) throws {
    let document = Document(
      drawn: parts.map { DrawnLine($0, size: 20) }
        + [DrawnLine("Accountant", size: 12)]
        + ["me@example.com", "Experience", "Engineer, Acme Inc., 2019 – 2021"].map { DrawnLine($0) })
    let readout = ReadoutReader.read(try #require(document.views.first), of: document)
    #expect(readout.resume.basics?.name == name)
    #expect(readout.resume.basics?.label == "Accountant")
  }

  @Test(
    "Without a line that looks like a name there is none",
    arguments: [
      ["priya@example.com"], ["555 0182"], ["Charge Nurse", "priya@example.com"],
      ["I build reliable services for banks and hospitals."], ["Resume"],
    ])
  func noName(lines: [String]) {
    #expect(basics(lines).name == nil)
  }

  @Test(
    "The label is the job title beside or below the name",
    arguments: [
      (["Priya Raman", "Junior Backend Engineer"], "Junior Backend Engineer"),
      (["Priya Raman | Product Designer (UX/UI)"], "Product Designer (UX/UI)"),
      (["Jörg Weiß", "joerg@beispiel.de", "Leitender Softwarearchitekt"], "Leitender Softwarearchitekt"),
      (["Priya Raman", "Austin, TX"], nil), (["Priya Raman", "Some quote"], nil),
    ])
  func label(lines: [String], expected: String?) {
    #expect(basics(lines).label == expected)
  }

  @Test(
    "E-mail, telephone and web address are told apart on one line",
    arguments: [
      ("(512) 555-0148", "(512) 555-0148"), ("+1 206-555-0173", "+1 206-555-0173"),
      ("555.867.5309", "555.867.5309"),
      ("+49 (0)89 555 0163-7", "+49 (0)89 555 0163-7"), ("+46 8 555 019 42", "+46 8 555 019 42"),
      ("Phone: +39 055 555 0182", "+39 055 555 0182"), ("0123 456789", "0123 456789"),
      ("+44 20 7946 0958", "+44 20 7946 0958"),
    ])
  func phone(text: String, expected: String) {
    let found = basics(["Jane Doe", "jane.doe+cv@mail.example.com | \(text) | janedoe.dev"])
    #expect(found.email == "jane.doe+cv@mail.example.com")
    #expect(found.phone == expected)
    #expect(found.url == "janedoe.dev")
  }

  @Test(
    "Dates, postal codes and identifiers are no telephone numbers",
    arguments: [
      "2019 – 2021", "01/2019 – 12/2021", "80797 München", "orcid.org/0000-0002-1825-0097", "12345",
      "IL 041.555", "#5551234567",
    ])
  func noPhone(text: String) {
    #expect(basics(["Jane Doe", text]).phone == nil)
  }

  @Test(
    "Profiles are told from the author's own site",
    arguments: [
      ("github.com/jdoe", "GitHub", "jdoe"),
      ("https://www.linkedin.com/in/jane-doe/", "LinkedIn", "jane-doe"),
      ("stackoverflow.com/users/555017/jdoe", "Stack Overflow", "jdoe"),
      ("xing.com/profile/Jane_Doe", "XING", "Jane_Doe"),
      ("orcid.org/0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097"),
    ])
  func profiles(text: String, network: String, username: String) {
    let found = basics(["Jane Doe", "jane@example.com · \(text) · example.com/portfolio"])
    #expect(found.profiles?.count == 1)
    #expect(found.profiles?.first?.network == network)
    #expect(found.profiles?.first?.username == username)
    #expect(found.profiles?.first?.url == text)
    #expect(found.url == "example.com/portfolio")
  }

  @Test(
    "What only has periods is no web address",
    arguments: ["Jane Doe, Ph.D.", "B.Sc. Informatik", "e.g. this", "Acme Inc. and Co.", "version 2.0.1"])
  func noURL(text: String) {
    #expect(basics(["Jane Doe", text]).url == nil)
  }

  @Test("An address that the line breaks is put together")
  func brokenAddress() {
    let found = basics([
      "Jane Doe", "jane@example.com | linkedin.com/in/jane-", "doe-rn | weiss-", "grossmann.de",
    ])
    #expect(found.profiles?.first?.url == "linkedin.com/in/jane-doe-rn")
    #expect(found.url == "weiss-grossmann.de")
  }

  @Test(
    "Places are read by what they end or begin with",
    arguments: [
      ("Austin, TX 78702", "Austin", "TX", "78702", nil),
      ("EC1V 2NX London, England, GB", "London", "England", "EC1V 2NX", "GB"),
      ("Florence, Tuscany, IT", "Florence", "Tuscany", nil, "IT"),
      ("50001 Zaragoza, Aragón, ES", "Zaragoza", "Aragón", "50001", "ES"),
      ("411 03 Göteborg, Västra Götaland, SE", "Göteborg", "Västra Götaland", "411 03", "SE"),
      ("Berlin, Germany", "Berlin", nil, nil, nil),
      ("São Paulo, SP", "São Paulo", "SP", nil, nil),
      ("Rio de Janeiro - RJ", "Rio de Janeiro", "RJ", nil, nil),
      ("Campinas/SP", "Campinas", "SP", nil, nil), ("Lyon (France)", "Lyon", nil, nil, nil),
      ("80797 München", "München", nil, "80797", nil), ("Seattle, WA", "Seattle", "WA", nil, nil),
      ("Austin, Texas", "Austin", "Texas", nil, nil), ("Albany, New York", "Albany", "New York", nil, nil),
      ("Cambridge, Cambridgeshire", "Cambridge", "Cambridgeshire", nil, nil),
      ("Sevilla, Andalucía", "Sevilla", "Andalucía", nil, nil),
    ] as [(String, String, String?, String?, String?)])
  func places(text: String, city: String, region: String?, code: String?, country: String?) {
    let place = basics(["Jane Doe", "jane@example.com | \(text) | +1 206-555-0173"]).location
    #expect(place?.city == city)
    #expect(place?.region == region)
    #expect(place?.postalCode == code)
    #expect(place?.countryCode == country)
  }

  @Test("A city that the view breaks between an accent and its letter is put together")
  func brokenCity() {
    let place = basics(["Jane Doe", "jane@example.com", "80797 M\u{A8}", "unchen, Bayern, DE"]).location
    #expect(place?.city == "München")
  }

  @Test("A place in a list with addresses and numbers is read, and what the person is stays out of it")
  func listedPlace() {
    let place = basics([
      "Sanne van der Meulen", "Lindelaan 8, 3512 JK Utrecht, Tel. +31 6 5550 0123, sanne@example.com",
    ]).location
    #expect(place?.address == "Lindelaan 8")
    #expect(place?.postalCode == "3512 JK")
    #expect(place?.city == "Utrecht")
    let other = basics(["Jane Doe", "Charge Nurse, Springfield, IL", "jane@example.com"]).location
    #expect(other?.city == "Springfield")
    #expect(other?.address == nil)
  }

  @Test("The street stays with the address")
  func street() {
    let place = basics(["Jane Doe", "2214 W. Barry Ave., Apt. 3B, Chicago, IL 60618"]).location
    #expect(place?.address == "2214 W. Barry Ave., Apt. 3B")
    #expect(place?.city == "Chicago")
  }

  @Test(
    "What may be anything is no place",
    arguments: [
      "London", "1234 Broadway, New York", "Ships fast, learns faster", "Last updated in Nov 2026",
      "C++, Java",
    ])
  func noPlace(text: String) {
    #expect(basics(["Jane Doe", text]).location == nil)
  }

  @Test("The lines around the only address count as far as they are contact")
  func block() {
    let readout = Readout(plain: [
      "Jane Doe", "Experience", "Engineer, Acme Inc., 2019 – 2021", "Built things.", "jane@example.com",
      "+1 206-555-0173", "Seattle, WA", "linkedin.com/in/jane-", "doe-rn", "github.com/jdoe", "janedoe.dev",
      "Skills", "Go, Python",
    ])
    #expect(readout.resume.basics?.profiles?.count == 2)
    #expect(readout.resume.basics?.url == "janedoe.dev")
  }

  @Test("A contact section anywhere counts, and so do the only address of a view and its neighbours")
  func elsewhere() {
    let section = Readout(plain: ["Skills", "Go, Python", "Contact", "jane@example.com", "+1 206-555-0173"])
    #expect(section.resume.basics?.phone == "+1 206-555-0173")
    let footer = Readout(plain: [
      "Jane Doe", "Languages", "English – Native", "Seattle, WA", "+1 206-555-0173", "jane@example.com",
    ])
    #expect(footer.resume.basics?.email == "jane@example.com")
    #expect(footer.resume.basics?.phone == "+1 206-555-0173")
    #expect(footer.resume.languages?.map(\.language) == ["English"])
  }
}

import Testing

@testable import ReadbackCore

struct HeadingLexiconTests {
  private func match(_ text: String) -> HeadingLexicon.Match? {
    HeadingLexicon.shared.match(Array(text.unicodeScalars))
  }

  @Test(
    arguments: (HeadingLexicon.tables + HeadingLexicon.otherTables).flatMap {
      [$0.standard, $0.ambiguous].flatMap { $0.flatMap(\.value) }
    })
  func `every heading of the tables is found whole, as written and in capitals set apart`(heading: String) {
    #expect(match(heading)?.isWhole == true)
    #expect(match(heading.uppercased())?.isWhole == true)
  }

  @Test(
    "Standard headings have one meaning",
    arguments: [
      ("Professional Summary", SectionKind.summary), ("Profile Summary", .summary),
      ("Resume summary / Objective", .summary),
      ("About Me", .summary), ("Technical Skills", .skills), ("Skills list", .skills),
      ("Core skills", .skills),
      ("Work Experience", .work), ("Professional Experience", .work), ("Employment History", .work),
      ("Education", .education), ("Projects", .projects), ("Open-source work", .projects),
      ("Open source contributions", .projects), ("Certifications", .certificates),
      ("Licenses & Certifications", .certificates), ("Publications (and technical writing)", .publications),
      ("Hobbies and interests", .interests), ("Awards", .awards), ("Languages", .languages),
      ("Contact Details", .contact), ("References", .references), ("Volunteering", .volunteer),
      ("Experiencia laboral", .work), ("Formación académica", .education), ("Competencias técnicas", .skills),
      ("Idiomas", .languages), ("Voluntariado", .volunteer), ("Perfil", .summary),
      ("Certificaciones", .certificates),
      ("Berufserfahrung", .work), ("Beruflicher Werdegang", .work), ("Bildungsweg", .education),
      ("Kenntnisse und Fähigkeiten", .skills), ("EDV-Kenntnisse", .skills), ("Sprachkenntnisse", .languages),
      ("Zertifikate", .certificates), ("Interessen", .interests), ("Ehrenamt", .volunteer),
      ("Expérience professionnelle", .work), ("Formation", .education), ("Centres d’intérêt", .interests),
      ("Compétences", .skills), ("Langues", .languages), ("Coordonnées", .contact),
      ("Experiência profissional", .work), ("Formação acadêmica", .education), ("Habilidades", .skills),
      ("Esperienze lavorative", .work), ("Istruzione e formazione", .education), ("Lingue", .languages),
      ("Werkervaring", .work), ("Opleidingen", .education), ("Vaardigheden", .skills), ("Talen", .languages),
      ("Pracovní zkušenosti", .work), ("Dovednosti", .skills), ("Vzdelanie", .education),
      ("Szakmai tapasztalat", .work), ("Tanulmányok", .education), ("Nyelvtudás", .languages),
      ("Experiență profesională", .work), ("Limbi străine", .languages), ("Studii", .education),
      ("Työkokemus", .work), ("Koulutus", .education), ("Kielitaito", .languages),
      ("Radno iskustvo", .work), ("Obrazovanje", .education), ("Delovne izkušnje", .work),
      ("Vještine", .skills),
      ("Kinh nghiệm làm việc", .work), ("Học vấn", .education), ("Kỹ năng", .skills),
      ("Pengalaman kerja", .work), ("Pendidikan", .education), ("Keahlian", .skills),
      ("Досвід роботи", .work), ("Про себе", .summary), ("Професионален опит", .work),
      ("Радно искуство", .work),
      ("الخبرة العملية", .work), ("التعليم", .education), ("المهارات", .skills),
      ("ניסיון תעסוקתי", .work), ("השכלה", .education), ("שפות", .languages),
      ("कार्य अनुभव", .work), ("शिक्षा", .education), ("ประสบการณ์ทำงาน", .work), ("การศึกษา", .education),
    ])
  func standard(text: String, kind: SectionKind) {
    let expected = HeadingLexicon.Match(kind: kind, status: .standard, isWhole: true)
    #expect(match(text) == expected)
    #expect(match(text.uppercased()) == expected)
  }

  @Test(
    "Decoration around a heading makes no difference",
    arguments: [
      "WORK EXPERIENCE", "Work Experience:", "  work experience", "1. Work Experience", "II. Work Experience",
      "\u{F0B1} Work Experience", "• Work Experience", "— Work Experience —", "I Work Experience",
      "WorkExperience",
      "W O R K E X P E R I E N C E", "W O R K   E X P E R I E N C E", "W ORK E XPERIENCE",
      "Work Experience (selected)",
      "Work Experience . . . . . . .", "💼 Work Experience", "Work\u{A0}Experience",
      "Relevant Work Experience",
    ])
  func decoration(text: String) {
    #expect(match(text) == HeadingLexicon.Match(kind: .work, status: .standard, isWhole: true))
  }

  @Test(
    "Diacritics, ligatures and `&` in any writing find the same entry",
    arguments: [
      ("Formacio\u{301}n", SectionKind.education), ("FORMACION", .education), ("Pro\u{FB01}le", .summary),
      ("Certi\u{FB01}cations", .certificates), ("Licenses and Certifications", .certificates),
      ("LICENSES / CERTIFICATIONS", .certificates), ("Premios & reconocimientos", .awards),
      ("A W A R D S A N D H O N O R S", .awards), ("A W A R D S & H O N O R S", .awards),
    ])
  func folding(text: String, kind: SectionKind) {
    #expect(match(text) == HeadingLexicon.Match(kind: kind, status: .standard, isWhole: true))
  }

  @Test(
    "What parsers file differently is ambiguous",
    arguments: [
      ("Core Competencies", SectionKind.skills), ("Career Highlights", .summary), ("Leadership", .volunteer),
      ("Education & Certifications", .education), ("Skills & Interests", .skills),
      ("Formación y cursos", .education),
      ("Additional Information", .unknown), ("Conferences and speaking", .publications),
      ("Sonstiges", .unknown),
      ("Fähigkeiten & Interessen", .skills), ("Hackathons", .projects),
    ])
  func ambiguous(text: String, kind: SectionKind) {
    #expect(match(text) == HeadingLexicon.Match(kind: kind, status: .ambiguous, isWhole: true))
  }

  @Test(
    "A heading that is known only by its head needs its typography",
    arguments: [
      ("Festival Management Experience", SectionKind.work), ("Laboratory Skills", .skills),
      ("Experiencia en hostelería", .work), ("Auslandserfahrung", .work), ("Skills & Weather", .skills),
      ("Compétences artistiques", .skills),
    ])
  func head(text: String, kind: SectionKind) {
    #expect(match(text) == HeadingLexicon.Match(kind: kind, status: .ambiguous, isWhole: false))
  }

  @Test(
    "Creative headings and text are in no table",
    arguments: [
      "Where I've Built Things", "Academic Journey", "Tech Arsenal", "What I Bring to the Table",
      "Things I've Shipped",
      "Priya Raman", "Senior Software Engineer", "", "•", "2019 – 2021",
      "Summary of a long day at the office",
      "experience with Go and Python in large distributed systems that handle many users",
    ])
  func unknown(text: String) {
    #expect(match(text) == nil)
  }

  @Test("The same word in two languages has the same meaning in both tables")
  func languagesAgree() {
    let tables: [HeadingTable] = [.english, .spanish, .german, .french, .portuguese, .italian, .dutch]
    var known: [String: (kind: SectionKind, isStandard: Bool)] = [:]
    for table in tables {
      for (isStandard, headings) in [(true, table.standard), (false, table.ambiguous)] {
        for (kind, texts) in headings {
          for text in texts {
            let key = Folding.words(text.unicodeScalars)
            if let other = known[key] {
              #expect(other.kind == kind && other.isStandard == isStandard, "\(text)")
            }
            known[key] = (kind, isStandard)
          }
        }
      }
    }
  }
}

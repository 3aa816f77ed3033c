import ReadbackCore
import TestSupport
import Testing

/// Whole resumes of many trades, languages and manners, as a plain text view gives them.
@Suite struct VariedResumeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var lines: String
    var name: String
    /// `position|name|location|start|end`
    var work: [String]
    var education: [String] = []
    var skills: [String] = []
    var languages: [String] = []
    var sections: [SectionKind]
  }

  private static func row(_ values: String?...) -> String { values.map { $0 ?? "" }.joined(separator: "|") }

  static let cases: [Case] = [
    Case(
      testDescription: "a welder, dates in numbers, place behind the company",
      lines: """
        Tyrone B. Okafor
        Pipe Welder
        Houston, TX 77002 | (713) 555-0199 | tyrone.okafor@example.com
        PROFESSIONAL SUMMARY
        Certified pipe welder with twelve years on refinery turnarounds.
        WORK EXPERIENCE
        Lead Welder, Gulf Coast Fabricators LLC, Houston, TX 03/2016 - Present
        - Weld 6G pipe in stainless and carbon steel.
        - Train apprentices in TIG and stick welding.
        Welder, Bayou Marine Services, Lafayette, LA 06/2011 - 02/2016
        - Repaired hulls and ballast lines.
        EDUCATION
        Certificate in Welding Technology, San Jacinto College, 2011
        SKILLS
        TIG welding, MIG welding, Blueprint reading, Rigging
        """,
      name: "Tyrone B. Okafor",
      work: [
        "Lead Welder|Gulf Coast Fabricators LLC|Houston, TX|2016-03|",
        "Welder|Bayou Marine Services|Lafayette, LA|2011-06|2016-02",
      ],
      education: ["Certificate|Welding Technology|San Jacinto College|2011"],
      skills: ["TIG welding", "MIG welding", "Blueprint reading", "Rigging"],
      sections: [.summary, .work, .education, .skills]),
    Case(
      testDescription: "a French teacher, months in words",
      lines: """
        Aurélie de la Fontaine
        Professeure des écoles
        12 rue des Lilas, 69003 Lyon, France
        06 12 34 56 78 · aurelie.delafontaine@exemple.fr
        Expérience professionnelle
        Professeure des écoles — École primaire Jean Moulin, Lyon
        Septembre 2017 – aujourd'hui
        • Classe de CM1, 27 élèves.
        • Coordination du projet bibliothèque.
        Assistante d'éducation — Collège Victor Hugo, Grenoble
        Octobre 2014 – juin 2017
        • Aide aux devoirs.
        Formation
        Master MEEF, Université Grenoble Alpes
        2015 – 2017
        Langues
        Français : langue maternelle
        Anglais : courant
        """,
      name: "Aurélie de la Fontaine",
      work: [
        "Professeure des écoles|École primaire Jean Moulin|Lyon|2017-09|",
        "Assistante d'éducation|Collège Victor Hugo|Grenoble|2014-10|2017-06",
      ],
      education: ["Master MEEF||Université Grenoble Alpes|2017"],
      languages: ["Français", "Anglais"], sections: [.work, .education, .languages]),
    Case(
      testDescription: "two roles at one company below its name",
      lines: """
        SIOBHÁN NÍ BHRIAIN
        siobhan@example.ie
        EXPERIENCE
        Emerald Foods Ltd, Cork 2014 – Present
        Plant Manager Mar 2019 – Present
        • Run three lines with 80 people.
        Shift Supervisor Jun 2014 – Feb 2019
        • Halved downtime of the bottling line.
        Lee Valley Dairy, Cork 2010 – 2014
        Quality Technician May 2010 – May 2014
        • Sampled incoming milk.
        EDUCATION
        BSc Food Science, University College Cork 2006 – 2010
        """,
      name: "SIOBHÁN NÍ BHRIAIN",
      work: [
        "Plant Manager|Emerald Foods Ltd|Cork|2019-03|",
        "Shift Supervisor|Emerald Foods Ltd|Cork|2014-06|2019-02",
        "Quality Technician|Lee Valley Dairy|Cork|2010-05|2014-05",
      ],
      education: ["BSc|Food Science|University College Cork|2010"], sections: [.work, .education]),
    Case(
      testDescription: "Portuguese, company before title, years with slashes",
      lines: """
        João Pedro Albuquerque
        Lisboa, Portugal
        joao.albuquerque@exemplo.pt | +351 912 345 678
        Experiência profissional
        Hotel Tejo Azul, Lisboa | jan. 2018 – atualmente
        Chefe de cozinha
        - Gestão de uma equipa de 14 pessoas
        - Redução do desperdício em 20 %
        Restaurante Maré Alta, Setúbal | set. 2012 – dez. 2017
        Cozinheiro
        - Preparação de pratos de peixe
        Formação académica
        Licenciatura em Gestão Hoteleira, Escola Superior de Hotelaria do Estoril, 2012
        Idiomas
        Português (nativo), Inglês (C1), Espanhol (B2)
        """,
      name: "João Pedro Albuquerque",
      work: [
        "Chefe de cozinha|Hotel Tejo Azul|Lisboa|2018-01|",
        "Cozinheiro|Restaurante Maré Alta|Setúbal|2012-09|2017-12",
      ],
      education: ["Licenciatura|Gestão Hoteleira|Escola Superior de Hotelaria do Estoril|2012"],
      languages: ["Português", "Inglês", "Espanhol"], sections: [.work, .education, .languages]),
    Case(
      testDescription: "Chinese",
      lines: """
        王小明
        电话：+86 138 1234 5678
        邮箱：xiaoming.wang@example.cn
        工作经历
        软件工程师 2019年3月 – 至今
        负责支付系统的开发。
        教育背景
        清华大学 2015年9月 – 2019年6月
        专业技能
        编程语言：Java、Python（熟练），MySQL
        """,
      name: "王小明", work: ["|||2019-03|"], skills: ["Java", "Python（熟练）", "MySQL"],
      sections: [.work, .education, .skills]),
    Case(
      testDescription: "Greek",
      lines: """
        ΜΑΡΙΑ ΠΑΠΑΔΟΠΟΥΛΟΥ
        maria@example.gr
        ΕΡΓΑΣΙΑΚΗ ΕΜΠΕΙΡΙΑ
        Λογίστρια, Αιγαίο ΑΕ, Ιανουάριος 2018 – σήμερα
        ΕΚΠΑΙΔΕΥΣΗ
        Πτυχίο Λογιστικής, Πανεπιστήμιο Πειραιώς, 2017
        ΓΛΩΣΣΕΣ
        Ελληνικά, Αγγλικά
        """,
      name: "ΜΑΡΙΑ ΠΑΠΑΔΟΠΟΥΛΟΥ", work: ["|||2018-01|"], languages: ["Ελληνικά", "Αγγλικά"],
      sections: [.work, .education, .languages]),
    Case(
      testDescription: "Czech",
      lines: """
        Jiří Dvořák
        jiri.dvorak@posta.example
        Pracovní zkušenosti
        Vedoucí vývojář, Severní logistika s.r.o., březen 2020 – dosud
        - Zkrátil dobu odezvy na polovinu
        Účetní, Moravská banka a.s., červen 2016 – únor 2020
        Vzdělání
        Magistr, Informatika, Masarykova univerzita, 2016
        Jazyky
        Čeština, Angličtina
        """,
      name: "Jiří Dvořák",
      work: [
        "Vedoucí vývojář|Severní logistika s.r.o.||2020-03|", "Účetní|Moravská banka a.s.||2016-06|2020-02",
      ],
      education: ["Magistr|Informatika|Masarykova univerzita|2016"], languages: ["Čeština", "Angličtina"],
      sections: [.work, .education, .languages]),
    Case(
      testDescription: "Russian",
      lines: """
        Анна Кузнецова
        anna@pochta.example
        Опыт работы
        Ведущий разработчик, ООО «Северный путь», март 2020 – настоящее время
        Бухгалтер, АО «Банк Волга», июнь 2016 – февраль 2020
        Навыки
        Java, Kotlin
        """,
      name: "Анна Кузнецова",
      work: [
        "Ведущий разработчик|ООО «Северный путь»||2020-03|", "Бухгалтер|АО «Банк Волга»||2016-06|2020-02",
      ],
      skills: ["Java", "Kotlin"], sections: [.work, .skills]),
    Case(
      testDescription: "Arabic",
      lines: """
        \u{202B}ليلى حسن العمري\u{202C}
        layla@bareed.example
        \u{202B}الخبرة العملية\u{202C}
        مهندسة برمجيات، شركة الشمال للنقل، مارس 2020 – حتى الآن
        محاسبة، بنك الوادي، يونيو 2016 – فبراير 2020
        المهارات
        Java، Kotlin
        """,
      name: "ليلى حسن العمري",
      work: ["مهندسة برمجيات|شركة الشمال للنقل||2020-03|", "محاسبة|بنك الوادي||2016-06|2020-02"],
      skills: ["Java", "Kotlin"], sections: [.work, .skills]),
    Case(
      testDescription: "Hungarian",
      lines: """
        Kovács Eszter
        eszter@posta.example
        Szakmai tapasztalat
        Vezető fejlesztő
        Északi Logisztika Kft.
        2020. március – jelenleg
        Könyvelő
        Duna Bank Zrt.
        2016. június – 2020. február
        Nyelvtudás
        Magyar, Angol
        """,
      name: "Kovács Eszter",
      work: [
        "Vezető fejlesztő|Északi Logisztika Kft.||2020-03|", "Könyvelő|Duna Bank Zrt.||2016-06|2020-02",
      ],
      languages: ["Magyar", "Angol"], sections: [.work, .languages]),
    Case(
      testDescription: "a mononym, seasons and short years",
      lines: """
        Suharto
        Barista
        suharto@example.id, Jakarta, Indonesia
        Employment History
        Head Barista at Kopi Kenangan
        Summer '21 - Present
        Latte art and staff rota.
        Barista at Kopi Tuku
        Fall 2019 - Spring '21
        Served 200 guests a day.
        Hobbies
        Surfing, Chess
        """,
      name: "Suharto",
      work: ["Head Barista|Kopi Kenangan||2021|", "Barista|Kopi Tuku||2019|2021"],
      sections: [.work, .interests]),
    Case(
      testDescription: "Italian, title and company with at-sign and bars",
      lines: """
        Giulia Conti
        Milano | giulia.conti@esempio.it | 02 1234567
        ESPERIENZA LAVORATIVA
        Contabile | Studio Bianchi S.r.l. | Milano | 04/2018 - oggi
        • Bilanci e dichiarazioni IVA
        Impiegata amministrativa | Rossi Logistica S.p.A. | Monza | 01/2015 - 03/2018
        • Fatturazione attiva
        ISTRUZIONE
        Laurea in Economia | Università degli Studi di Milano-Bicocca | 2014
        LINGUE
        Italiano: madrelingua
        Inglese: B2
        """,
      name: "Giulia Conti",
      work: [
        "Contabile|Studio Bianchi S.r.l.|Milano|2018-04|",
        "Impiegata amministrativa|Rossi Logistica S.p.A.|Monza|2015-01|2018-03",
      ],
      education: ["Laurea|Economia|Università degli Studi di Milano-Bicocca|2014"],
      languages: ["Italiano", "Inglese"], sections: [.work, .education, .languages]),
    Case(
      testDescription: "Dutch, dates first",
      lines: """
        Sanne van den Berg
        sanne.vandenberg@voorbeeld.nl
        Werkervaring
        2019 – heden   Verpleegkundige, Erasmus Ziekenhuis, Rotterdam
        • Zorg op de afdeling cardiologie
        2015 – 2019   Verzorgende, Zorggroep Noord, Groningen
        • Begeleiding van bewoners
        Opleiding
        2011 – 2015   Bachelor Verpleegkunde, Hanzehogeschool Groningen
        Vaardigheden
        Wondzorg, Triage, Medicatiebeheer
        """,
      name: "Sanne van den Berg",
      work: [
        "Verpleegkundige|Erasmus Ziekenhuis|Rotterdam|2019|",
        "Verzorgende|Zorggroep Noord|Groningen|2015|2019",
      ],
      education: ["Bachelor Verpleegkunde||Hanzehogeschool Groningen|2015"],
      skills: ["Wondzorg", "Triage", "Medicatiebeheer"], sections: [.work, .education, .skills]),
    Case(
      testDescription: "credentials behind the name, quarters, volunteer work and references",
      lines: """
        Dr. Nkechi Adeyemi-Ross, PhD, PE
        nkechi@example.com | 404-555-0112 | Atlanta, GA
        Professional Experience
        Structural Engineer | Peachtree Consulting Engineers | Atlanta, GA | Q2 2018 – Present
        • Designed bridges.
        Graduate Research Assistant | Georgia Institute of Technology | Atlanta, GA | 2013 – 2018
        • Tested shear walls.
        Education
        Ph.D., Civil Engineering | Georgia Institute of Technology | 2018
        Volunteer Experience
        Mentor | Girls Who Build | 2019 – Present
        References
        Available upon request
        """,
      name: "Dr. Nkechi Adeyemi-Ross, PhD, PE",
      work: [
        "Structural Engineer|Peachtree Consulting Engineers|Atlanta, GA|2018|",
        "Graduate Research Assistant|Georgia Institute of Technology|Atlanta, GA|2013|2018",
      ],
      education: ["Ph.D.|Civil Engineering|Georgia Institute of Technology|2018"],
      sections: [.work, .education, .volunteer, .references]),
  ]

  @Test("The name is found", arguments: cases)
  func name(_ resume: Case) {
    #expect(Self.read(resume).resume.basics?.name == resume.name)
  }

  @Test("Sections are found", arguments: cases)
  func sections(_ resume: Case) {
    #expect(Self.read(resume).sections.map(\.kind).filter { $0 != .header } == resume.sections)
  }

  @Test("Jobs are read", arguments: cases)
  func work(_ resume: Case) {
    let work = Self.read(resume).resume.work ?? []
    // What has no table of words is read by its dates alone.
    let isDated = resume.work.allSatisfy { $0.hasPrefix("|") }
    #expect(
      work.map { job in
        isDated
          ? Self.row("", "", "", job.startDate, job.endDate)
          : Self.row(job.position, job.name, job.location, job.startDate, job.endDate)
      } == resume.work)
  }

  @Test("Degrees are read", arguments: cases.filter { !$0.education.isEmpty })
  func education(_ resume: Case) {
    #expect(
      (Self.read(resume).resume.education ?? []).map {
        Self.row($0.studyType, $0.area, $0.institution, $0.endDate)
      } == resume.education)
  }

  @Test(
    "Skills and languages are read", arguments: cases.filter { !$0.skills.isEmpty || !$0.languages.isEmpty })
  func skills(_ resume: Case) {
    let read = Self.read(resume).resume
    #expect((read.skills ?? []).flatMap { $0.keywords ?? [] } == resume.skills)
    #expect((read.languages ?? []).compactMap(\.language) == resume.languages)
  }

  private static func read(_ resume: Case) -> Readout {
    Readout(plain: resume.lines.split(separator: "\n").map(String.init))
  }
}

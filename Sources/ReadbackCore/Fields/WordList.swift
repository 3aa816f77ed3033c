/// The words behind ``WordKinds``, folded.
struct WordList: Sendable {
  static let shared = WordList()

  private let words: WordTable
  /// Ends of compound words, as German and Dutch build them, by the hash of their letters from the last to the first.
  private let endings: WordTable
  private let endingLengths: ClosedRange<Int>

  private init() {
    var words = WordTable(capacity: 2048)
    var endings = WordTable(capacity: 128)
    var longest = 0
    var shortest = Int.max
    for (kind, list, ends) in Self.lists {
      for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        words.insert(kind, under: Self.hash(word))
      }
      for end in ends.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        endings.insert(kind, under: Self.hash(end.reversed()))
        longest = max(longest, end.count)
        shortest = min(shortest, end.count)
      }
    }
    self.words = words
    self.endings = endings
    endingLengths = min(shortest, longest)...longest
  }

  /// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(offset) { ($0 ^ UInt64($1)) &* prime }
  }

  func kinds(of word: ArraySlice<UInt8>) -> WordKinds { words[Self.hash(word)] }

  func kindsOfEnding(_ word: ArraySlice<UInt8>) -> WordKinds {
    var kinds: WordKinds = []
    var hash = Self.offset
    var length = 0
    for byte in word.reversed() {
      length += 1
      guard length <= endingLengths.upperBound, length < word.count else { break }
      hash = (hash ^ UInt64(byte)) &* Self.prime
      if length >= endingLengths.lowerBound { kinds.formUnion(endings[hash]) }
    }
    return kinds
  }

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static let lists: [(kind: WordKinds, words: String, endings: String)] = [
    (
      .job,
      """
      engineer engineering developer programmer architect manager director lead leader head chief officer president
      vice vp cto ceo cfo coo cio founder cofounder owner partner principal staff consultant advisor adviser analyst
      scientist researcher professor lecturer teacher tutor instructor coach trainer assistant associate intern trainee
      apprentice fellow student specialist expert administrator sysadmin coordinator supervisor executive
      representative agent designer artist illustrator animator writer editor author journalist reporter translator
      photographer producer nurse doctor physician surgeon pharmacist therapist dentist caregiver paramedic technician
      mechanic electrician plumber carpenter welder operator driver pilot cook chef waiter waitress bartender barista
      baker cashier clerk accountant auditor bookkeeper controller lawyer attorney paralegal secretary receptionist
      recruiter strategist marketer buyer planner tester maintainer contributor volunteer mentor member chair
      chairman chairwoman treasurer freelancer freelance contractor scrum devops sre postdoc guard soldier sergeant
      lieutenant captain librarian curator counselor psychologist biologist chemist physicist statistician economist
      mathematician geologist practitioner superintendent foreman worker helper salesperson seller banker broker
      underwriter evangelist advocate internship job
      ingeniero ingeniera desarrollador desarrolladora programador programadora arquitecto arquitecta gerente jefe
      jefa directora responsable consultor consultora analista cientifico cientifica investigador investigadora
      profesor profesora docente maestro maestra asistente ayudante becario becaria practicante especialista tecnico
      tecnica administrador administradora administrativo administrativa coordinador coordinadora supervisora
      disenador disenadora ilustrador ilustradora redactor redactora periodista traductor traductora enfermero
      enfermera medico medica farmaceutico farmaceutica auxiliar operario operaria conductor conductora cocinero
      cocinera camarero camarera dependiente dependienta cajero cajera contable abogado abogada secretario secretaria
      recepcionista comercial vendedor vendedora mentora voluntario voluntaria encargado encargada socio socia
      fundador fundadora formador formadora autonomo autonoma
      leiter leiterin leitender leitende mitarbeiter mitarbeiterin assistent assistentin praktikant praktikantin
      praktikum werkstudent werkstudentin auszubildender auszubildende azubi berater beraterin geschaftsfuhrer
      geschaftsfuhrerin lehrer lehrerin dozent dozentin professorin forscher forscherin hilfskraft fachkraft
      sachbearbeiter sachbearbeiterin kaufmann kauffrau meister geselle arzt arztin pfleger pflegerin
      krankenschwester verkaufer verkauferin buchhalter buchhalterin anwalt anwaltin redakteur redakteurin
      gestalter gestalterin techniker technikerin mechaniker mechatroniker elektriker fahrer kellner kellnerin koch
      kochin grunder grunderin freiberufler selbststandig trainerin ubersetzer ubersetzerin tutorin
      ingenieur ingenieure developpeur developpeuse programmeur programmeuse architecte directeur directrice chef
      cheffe consultante conseiller conseillere analyste scientifique chercheur chercheuse professeur enseignant
      enseignante assistante stagiaire alternant alternante apprenti apprentie technicien technicienne
      administrateur administratrice coordinateur coordinatrice superviseur concepteur conceptrice graphiste
      redactrice journaliste traductrice infirmier infirmiere medecin pharmacien aide soignant soignante operateur
      chauffeur cuisinier serveur serveuse vendeur vendeuse comptable avocat avocate secretaire charge chargee
      doctorant doctorante benevole gestionnaire
      engenheiro engenheira desenvolvedor desenvolvedora programadores arquiteto arquiteta gerente diretor diretora
      analista cientista pesquisador pesquisadora professora estagiario estagiaria assistente tecnico
      enfermeira enfermeiro vendedor advogado advogada lider
      ingegnere sviluppatore sviluppatrice programmatore programmatrice architetto direttore direttrice
      responsabile consulente ricercatore ricercatrice docente insegnante assistente tirocinante stagista tecnico
      impiegato impiegata infermiere infermiera medico commesso commessa cameriere cameriera cuoco cuoca autista
      contabile avvocato segretaria grafico grafica redattore giornalista traduttore
      architetta architetti funzionario funzionaria avvocata bestuurslid voorzitter penningmeester vrijwilliger
      secouriste animateur animatrice educateur educatrice tutora monitor monitora
      ontwikkelaar programmeur directeur teamleider adviseur onderzoeker docent leraar stagiair medewerker
      medewerkster verpleegkundige verkoper boekhouder ontwerper coordinator leidinggevende hoofd projectleider
      """,
      """
      entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin architekt architektin
      mitarbeiter mitarbeiterin assistent assistentin manager managerin techniker technikerin designer designerin
      forscher forscherin lehrer lehrerin pfleger pflegerin arzt arztin informatiker informatikerin
      wissenschaftler wissenschaftlerin kaufmann kauffrau referent referentin praktikant praktikum student
      ontwikkelaar medewerker leider beheerder adviseur
      """
    ),
    (
      .organisation,
      """
      inc llc ltd limited plc corp corporation company co gmbh ag kg kgaa ug ohg gbr ev sa sas sarl srl spa sl slu
      sau bv nv ab oy asa as aps lda ltda pty group holding holdings gruppe grupo groupe gruppo
      hospital clinic klinik klinikum hospitalier clinica hopital ospedale ziekenhuis center centre centro zentrum
      bank banco banque banca sparkasse insurance versicherung seguros telecom telekom systems solutions technologies
      technology software labs lab laboratory laboratories studio studios agency agentur agencia agence consulting
      consultoria partners ventures capital industries international global services foundation fundacion stiftung
      fondation fondazione stichting association asociacion verein institute instituto institut istituto university
      universidad universitat universite universidade universita universiteit college school escuela escola ecole
      schule scuola hochschule fachhochschule academy academia akademie observatory council ministry ministerio
      ministerium department office observatorio museum press media network networks games entertainment logistics
      retail stores store shop restaurant hotel cafe cross society trust union church club army navy force police
      payments health healthcare pharma energy motors airlines records publishing freelance
      """,
      """
      werke werk verlag bank haus klinik schule gesellschaft technik automation automatisierung
      """
    ),
    (
      .trade,
      """
      systems solutions technologies technology software lab laboratory services service global international
      department office press media network networks games entertainment logistics retail stores store shop
      restaurant hotel cafe health healthcare energy security insurance group center centre studio agency consulting
      freelance bank school research pharma as se co
      """,
      ""
    ),
    (
      .school,
      """
      university universidad universitat universite universidade universita universiteit college school escuela
      escola ecole schule scuola hochschule fachhochschule academy academia akademie academie accademia institute
      instituto institut istituto polytechnic politecnico politecnica polytechnique politecnica conservatory
      conservatorio faculty facultad faculte faculdade facolta gymnasium lyceum lycee liceo liceu instituut hogeschool
      uni tu fh mit eth epfl uoc uned ucla berkeley oxford cambridge harvard stanford bootcamp campus
      hogskola universitetet universitet yliopisto politechnika uniwersytet
      berufsschule realschule grundschule gesamtschule seminary kolleg iut
      """,
      """
      universitat universitaet hochschule schule gymnasium akademie universiteit kolleg
      """
    ),
    (
      .degree,
      """
      bachelor bachelors master masters doctor doctorate phd dphil md jd mba emba bba bs ba bsc bfa beng btech bcom
      ms ma msc mfa meng mtech mphil llb llm associate diploma degree certificate ged minor major honours honors
      grado graduado graduada licenciatura licenciado licenciada ingenieria ingenieria maestria doctorado doctor
      doctora tecnico bachillerato diplomatura postgrado posgrado curso
      diplom magister promotion staatsexamen abitur fachabitur ausbildung lehre vordiplom doktor dr fachhochschulreife
      hochschulreife realschulabschluss
      licence maitrise doctorat dut bts baccalaureat bac diplome brevet ingenieur deug dea dess
      erasmus exchange phd fp ciclo magister licencjat inzynier
      bacharelado mestrado doutorado mestre licenciado graduacao tecnologo
      laurea dottorato diploma maturita triennale magistrale
      propedeuse doctoraal vwo havo mbo hbo pgce hnd hnc bachillerato magistero
      """,
      """
      studium diplom ausbildung
      """
    ),
    (
      .mark,
      """
      gpa cgpa laude note nota media promedio mention grade lode honours honors cijfer abschlussnote gesamtnote moyenne
      mencion calificacion
      """,
      ""
    ),
    (
      .credit,
      """
      certified certificate certification certificado certificada certificacion zertifikat zertifiziert certifie
      certificat certificazione certificaat license licensed licence associate professional practitioner foundation
      award prize medal scholarship fellowship grant honor honour mention winner finalist distinction premio beca preis
      auszeichnung stipendium prix bourse premio borsa prijs beurs level advanced fundamentals support dean list
      place runner
      """,
      ""
    ),
  ]
}

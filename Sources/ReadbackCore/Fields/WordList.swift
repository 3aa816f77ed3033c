/// The words behind ``WordKinds``, folded.
struct WordList: Sendable {
  static let shared = WordList()

  private let words: WordTable
  /// Ends of compound words, as German and Dutch build them, by the hash of their letters from the last to the first.
  private let endings: WordTable
  private let endingLengths: ClosedRange<Int>

  private init() {
    var words = WordTable(capacity: 4096)
    var endings = WordTable(capacity: 256)
    var longest = 0
    var shortest = Int.max
    for (kind, list, ends) in Self.lists {
      // Byte by byte, as every process fills the table with two thousand words before it reads anything.
      var hash = Self.offset
      for byte in list.utf8 {
        if byte > 0x20 {
          hash = Self.hash(hash, with: byte)
        } else if hash != Self.offset {
          words.insert(kind, under: hash)
          hash = Self.offset
        }
      }
      if hash != Self.offset { words.insert(kind, under: hash) }
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
    word.reduce(offset) { hash($0, with: $1) }
  }

  @inline(__always)
  private static func hash(_ hash: UInt64, with byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

  func kinds(of word: ArraySlice<UInt8>) -> WordKinds { words[Self.hash(word)] }

  func kindsOfEnding(_ word: ArraySlice<UInt8>) -> WordKinds {
    var kinds: WordKinds = []
    var hash = Self.offset
    var length = 0
    for byte in word.reversed() {
      length += 1
      guard length <= endingLengths.upperBound, length < word.count else { break }
      hash = Self.hash(hash, with: byte)
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
      fundador fundadora formador formadora autonomo autonoma planificador planificadora
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
      inspector surveyor estimator dispatcher scheduler machinist fabricator fitter installer roofer
      painter bricklayer mason plasterer glazier tiler joiner cabinetmaker gardener landscaper farmer
      fisherman forester veterinarian vet zookeeper midwife radiographer sonographer hygienist
      optometrist optician dietitian nutritionist physiotherapist phlebotomist orderly carer nanny
      babysitter housekeeper janitor cleaner porter concierge valet hostess sommelier butcher florist
      hairdresser barber beautician stylist tailor seamstress jeweller upholsterer printer bookseller
      merchandiser storekeeper warehouseman stocker packer loader courier postman firefighter policeman
      detective investigator judge magistrate notary mediator interpreter linguist copywriter
      proofreader columnist presenter announcer actor actress dancer musician singer composer
      choreographer sculptor goldsmith potter filmmaker cameraman cinematographer archivist historian
      archaeologist anthropologist sociologist astronomer meteorologist oceanographer epidemiologist
      pathologist radiologist anesthetist anaesthetist cardiologist oncologist paediatrician
      pediatrician psychiatrist neurologist dermatologist gynaecologist sailor bosun steward stewardess
      attendant pharmacologist toxicologist microbiologist biochemist botanist zoologist ecologist
      hydrologist cartographer actuary trader appraiser valuer realtor lobbyist diplomat ambassador
      consul pastor priest chaplain imam rabbi deacon organizer organiser fundraiser caseworker
      youthworker headteacher provost registrar proctor invigilator lifeguard referee umpire athlete
      modeler modeller draftsman draughtsman drafter toolmaker rigger scaffolder riveter boilermaker
      pipefitter millwright lineman splicer groundskeeper custodian teller adjuster bailiff warden
      ranger blacksmith gunsmith locksmith watchmaker promoter influencer blogger streamer moderator
      expediter albanil fontanero electricista carpintero pintor soldador mecanico mecanica tornero
      jardinero jardinera agricultor agricultora panadero panadera pastelero pastelera carnicero
      carnicera peluquero peluquera limpiador limpiadora conserje portero vigilante policia bombero juez
      jueza fiscal notario notaria procurador procuradora gestor gestora psicologo psicologa
      fisioterapeuta terapeuta odontologo odontologa dentista veterinario veterinaria matron matrona
      celador celadora cuidador cuidadora educador educadora pedagogo pedagoga interprete actriz musico
      bailarin bailarina fotografo fotografa editora delineante topografo topografa aparejador
      aparejadora quimico quimica biologo biologa fisico economista estadistico estadistica arqueologo
      bibliotecario bibliotecaria archivero mozo moza almacenero repartidor repartidora transportista
      azafata azafato reponedor reponedora teleoperador teleoperadora agente tasador corredor operador
      operadora instalador instaladora montador montadora peon capataz apotheker apothekerin backer
      backerin konditor konditorin fleischer metzger friseur friseurin gartner gartnerin landwirt
      landwirtin winzer floristin maler malerin lackierer tischler tischlerin schreiner schreinerin
      zimmerer maurer dachdecker fliesenleger klempner installateur schlosser schweisser dreher fraser
      monteur elektroniker elektronikerin hebamme erzieher erzieherin padagoge padagogin sozialarbeiter
      sozialarbeiterin psychologe psychologin therapeut therapeutin zahnarzt tierarzt tierarztin
      logopade logopadin chemiker chemikerin physiker physikerin biologe biologin mathematiker
      statistiker volkswirt betriebswirt fachwirt okonom okonomin jurist juristin richter richterin
      notar notarin rechtsanwalt steuerberater steuerberaterin wirtschaftsprufer controllerin disponent
      disponentin lagerist spediteur kurier kraftfahrer zusteller polizist polizistin feuerwehrmann
      soldatin hausmeister reinigungskraft servicekraft kuchenchef souschef barkeeper rezeptionist
      rezeptionistin sekretar sekretarin burokraft bibliothekar archivar dolmetscher dolmetscherin
      lektor lektorin autor autorin schauspieler musiker musikerin fotograf fotografin grafiker
      grafikerin zeichner zeichnerin bauleiter polier vermesser makler maklerin vertreter vertreterin
      aushilfe aushilfskraft helfer helferin volontar volontarin referendar referendarin vorstand
      beauftragter beauftragte beamter beamtin koordinator koordinatorin analystin spezialist
      spezialistin administratorin produzent produzentin direktor direktorin rektor rektorin prokurist
      inhaber inhaberin geschaftsfuhrung teamleitung boulanger boulangere patissier patissiere
      boucher charcutier coiffeur coiffeuse estheticien estheticienne jardinier paysagiste agriculteur
      agricultrice vigneron macon peintre menuisier charpentier plombier electricien soudeur mecanicien
      mecanicienne carreleur couvreur tourneur ouvrier ouvriere manutentionnaire magasinier cariste
      livreur preparateur preparatrice caissier caissiere hote hotesse receptionniste gouvernante
      gardien gardienne policier policiere pompier juge notaire huissier juriste greffier psychologue
      kinesitherapeute orthophoniste ergotherapeute dieteticien dieteticienne dentiste veterinaire
      puericulteur puericultrice auxiliaire brancardier ambulancier formateur formatrice instituteur
      institutrice bibliothecaire documentaliste archiviste correcteur correctrice auteur autrice
      comedien comedienne musicien musicienne danseur danseuse photographe realisateur realisatrice
      monteuse dessinateur dessinatrice geometre chimiste biologiste physicien physicienne mathematicien
      statisticien economiste sociologue acheteur acheteuse approvisionneur logisticien logisticienne
      commercial commerciale negociateur courtier courtiere gerant gerante dirigeant dirigeante
      presidente tresorier tresoriere delegue deleguee adjoint adjointe employe employee collaborateur
      collaboratrice manageur intervenant intervenante padeiro confeiteiro cozinheiro cozinheira garcom
      garconete pedreiro eletricista encanador marceneiro carpinteiro motorista ajudante atendente
      balconista coordenador coordenadora encarregado encarregada nutricionista contador contadora
      contabilista jornalista redator redatora tradutor tradutora assessor assessora bancario bancaria
      corretor corretora comprador compradora almoxarife entregador zelador faxineiro estoquista
      promotor promotora representante bolsista aprendiz panettiere pasticcere macellaio parrucchiere
      parrucchiera estetista giardiniere agricoltore muratore imbianchino falegname idraulico
      elettricista saldatore meccanico tornitore operaio operaia magazziniere corriere cassiere cassiera
      portiere custode vigile poliziotto pompiere giudice notaio giurista fisioterapista logopedista
      dietista ostetrica farmacista educatore professoressa archivista attore attrice musicista regista
      disegnatore geometra perito chimico matematico statistico acquirente venditore venditrice addetto
      addetta ausiliario coordinatore supervisore caporeparto capocantiere dirigente amministratore
      amministratrice titolare fondatore fondatrice collaboratore specialista progettista praticante
      apprendista volontario volontaria dottorando dottoranda borsista bakker slager kapper kapster
      tuinman hovenier metselaar schilder timmerman loodgieter elektricien lasser magazijnmedewerker
      bezorger kassamedewerker schoonmaker beveiliger politieagent brandweerman rechter notaris advocaat
      psycholoog fysiotherapeut logopedist dietist tandarts dierenarts verloskundige arts huisarts
      chirurg verzorgende begeleider pedagoog leerkracht onderwijzer hoogleraar bibliothecaris
      archivaris tolk vertaler redacteur schrijver acteur muzikant fotograaf tekenaar landmeter
      scheikundige natuurkundige bioloog wiskundige econoom inkoper verkoopster accountmanager makelaar
      secretaris secretaresse bestuurder eigenaar oprichter projectmanager teamlead uitvoerder
      werkvoorbereider bagare slaktare frisor tradgardsmastare lantbrukare murare malare snickare
      rormokare svetsare mekaniker montor lagerarbetare vaktmastare stadare vaktare polis brandman
      domare psykolog fysioterapeut sjukgymnast tandlakare veterinar barnmorska apotekare lakare
      sjukskoterska underskoterska barnskotare forskollarare larare bibliotekarie oversattare redaktor
      skribent skadespelare ritare kemist fysiker biolog ekonom redovisningsekonom revisor inkopare
      saljare butikssaljare maklare handlaggare utredare samordnare sekreterare projektledare
      projektchef teamledare gruppledare utvecklare programmerare ingenjor civilingenjor konstruktor
      arkitekt konsult radgivare forskare doktorand trafikplanerare planerare servitor servitris kock
      kallskanka medarbetare bitrade ansvarig strateg grundare delagare konsulent udvikler ingenior
      laerer paedagog sygeplejerske sykepleier laege lege tandlaege jordemoder medarbejder medarbeider
      leder afdelingsleder projektleder saelger selger kok tjener tomrer snedker murer landmand
      chauffoer sjafor forsker radgiver bogholder regnskabsforer skipper piekarz cukiernik rzeznik
      fryzjer fryzjerka ogrodnik rolnik murarz malarz stolarz hydraulik elektryk spawacz mechanik
      slusarz tokarz kierowca magazynier kasjer kasjerka sprzedawca sprzedawczyni recepcjonista
      recepcjonistka sprzataczka ochroniarz policjant strazak sedzia notariusz adwokat radca prawnik
      psycholog fizjoterapeuta logopeda dietetyk dentysta weterynarz polozna pielegniarz pielegniarka
      ratownik farmaceuta aptekarz lekarz opiekun opiekunka wychowawca nauczyciel nauczycielka
      wykladowca bibliotekarz tlumacz tlumaczka redaktorka dziennikarz dziennikarka aktor muzyk grafik
      projektant projektantka kreslarz geodeta chemik fizyk matematyk ekonomista ksiegowy ksiegowa
      rewident kontroler kupiec handlowiec przedstawiciel posrednik specjalista specjalistka analityk
      analityczka konsultant konsultantka doradca koordynator koordynatorka kierownik kierowniczka
      dyrektor dyrektorka prezes wlasciciel zalozyciel wspolnik asystent asystentka sekretarz sekretarka
      pracownik inspektor programista programistka naukowiec badacz doktorant stazysta stazystka
      praktykant praktykantka wolontariusz wolontariuszka kelner kelnerka kucharz kucharka barman
      barmanka brygadzista majster mistrz
      vyvojar vyvojarka programator programatorka inzenyr inzenyrka inzinier inzinierka ucetni uctovnik
      uctovnicka ucitel ucitelka lekar lekarka obchodnik prodavac prodavacka predavac ridic skladnik
      asistentka reditel reditelka riaditel vedouci veduci spravce analytik konzultant zednik truhlar kuchar
      cisnik servirka pravnik advokat projektant vyzkumnik stazista brigadnik fejleszto szoftverfejleszto
      mernok programozo tanar tanarno orvos apolo apolono konyvelo vezeto igazgato asszisztens ertekesito
      szakacs pincer raktaros jogasz ugyved kutato elemzo tanacsado ugyintezo gyakornok munkatars
      rendszergazda inginer dezvoltator profesoara contabil vanzator vanzatoare sofer bucatar ospatar avocat
      jurist cercetator consilier reprezentant muncitor farmacist psiholog traducator kehittaja
      insinoori ohjelmoija opettaja laakari sairaanhoitaja lahihoitaja kirjanpitaja myyja kokki tarjoilija
      kuljettaja johtaja paallikko asiantuntija suunnittelija tutkija harjoittelija avustaja sihteeri asentaja
      inzenjer inzenjerka programer programerka nastavnik nastavnica ucitelj uciteljica lijecnik racunovoda
      knjigovoda kuhar kuvar konobar konobarica vozac voditelj voditeljica savjetnik analiticar razvijalec
      inzenir zdravnik muhendis muhendisi gelistirici yazilimci ogretmen hemsire muhasebeci yonetici mudur
      muduru uzman uzmani danisman garson avukat arastirmaci teknisyen tasarimci stajyer temsilcisi sorumlusu
      insinyur pengembang dokter perawat akuntan manajer direktur analis konsultan asisten sekretaris
      teknisi desainer инженер разработчик программист менеджер директор руководитель начальник заместитель
      аналитик бухгалтер экономист юрист врач медсестра учитель преподаватель воспитатель администратор
      специалист консультант дизайнер архитектор тестировщик водитель повар официант продавец кассир оператор
      механик электрик сварщик слесарь секретарь ассистент помощник стажер переводчик редактор журналист
      исследователь лаборант фармацевт психолог тренер координатор маркетолог логист кладовщик технолог
      конструктор инспектор інженер інженерка розробник розробниця програміст програмістка менеджерка
      директорка керівник керівниця аналітик аналітикиня бухгалтерка економіст лікар лікарка вчитель вчителька
      викладач викладачка адміністратор спеціаліст фахівець дизайнерка тестувальник водій кухар офіціант
      продавець касир механік електрик секретар асистент помічник перекладач журналіст дослідник дослідниця
      логіст програмист мениджър ръководител анализатор счетоводител икономист адвокат лекар учител учителка
      преподавател консултант шофьор готвач сервитьор продавач касиер асистент стажант преводач изследовател
      μηχανικοσ προγραμματιστησ προγραμματιστρια διευθυντησ διευθυντρια υπευθυνοσ υπευθυνη αναλυτησ αναλυτρια
      λογιστησ λογιστρια δικηγοροσ ιατροσ γιατροσ νοσηλευτησ νοσηλευτρια δασκαλοσ δασκαλα καθηγητησ καθηγητρια
      βοηθοσ συμβουλοσ σχεδιαστησ σχεδιαστρια οδηγοσ μαγειρασ σερβιτοροσ πωλητησ πωλητρια ταμιασ τεχνικοσ
      γραμματεασ ερευνητησ ερευνητρια φαρμακοποιοσ ψυχολογοσ μεταφραστησ μεταφραστρια δημοσιογραφοσ مهندس
      مهندسة مطور مطورة مبرمج مبرمجة مدير مديرة محلل محللة محاسب محاسبة معلم معلمة مدرس طبيب طبيبة ممرض ممرضة
      صيدلي مستشار مستشارة مساعد مساعدة مصمم مصممة باحث باحثة محامي محامية مترجم مترجمة سكرتير سكرتيرة فني
      مشرف مشرفة منسق منسقة مندوب اخصائي اخصائية موظف موظفة متدرب متدربة מהנדס מהנדסת מפתח מפתחת מנהל מנהלת
      מתכנת מתכנתת אנליסט אנליסטית מורה מרצה רופא רופאה אחות יועץ יועצת רכז רכזת מעצב מעצבת חוקר חוקרת עוזר
      עוזרת מזכיר מזכירה טכנאי נציג נציגה מתמחה इंजीनियर प्रबंधक शिक्षक शिक्षिका अध्यापक डॉक्टर नर्स लेखाकार
      विश्लेषक सहायक निदेशक अधिकारी प्रशिक्षु
      """,
      """
      entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin architekt architektin
      mitarbeiter mitarbeiterin assistent assistentin manager managerin techniker technikerin designer designerin
      forscher forscherin lehrer lehrerin pfleger pflegerin arzt arztin informatiker informatikerin
      wissenschaftler wissenschaftlerin kaufmann kauffrau referent referentin praktikant praktikum student
      ontwikkelaar medewerker leider beheerder adviseur
      meisterin helfer helferin fahrerin apotheker apothekerin therapeut therapeutin padagoge padagogin
      elektroniker monteur schlosser zeichner zeichnerin chemiker chemikerin spezialist spezialistin
      koordinator koordinatorin analystin beauftragter beauftragte vertreter vertreterin sekretar
      sekretarin assistenz leitung schwester fachwirt betriebswirt inspektor kraft prufer pruferin
      schreiber administratorin direktor direktorin wirt padagogik begleiter betreuer betreuerin
      technicus arts begeleider ledare ingenjor utvecklare larare skotare skoterska planerare tekniker
      konsult handlaggare saljare bitrade forare ekonom strateg samordnare leder udvikler utvikler
      ingenior laerer konsulent medarbejder medarbeider radgiver plejerske pleier
      accountant planner trainer trainerin specialist assistent docent leraar directeur redakteur redakteurin mechaniker
      mechatroniker fahrer verkaufer verkauferin meister anwalt anwaltin analyst gestalter gestalterin
      verpleegkundige verkoper chef
      suunnittelija paallikko hoitaja insinoori johtaja asiantuntija kehittaja fejleszto
      엔지니어 매니저 개발자 디자이너 교사 간호사 의사 연구원 팀장 과장 컨설턴트
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
      restaurante ristorante restauracja restaurang bodega taberna trattoria pizzeria mercado oficina museo muzeum bistro
      apotheke pharmacie farmacia farmacja apteka praxis kanzlei buro burgerburo bezirksamt landratsamt
      stadtverwaltung gemeinde landkreis bundeswehr werkstatt baumarkt autohaus krankenhaus
      universitatsklinikum pflegeheim seniorenheim altenheim kita kindergarten caritas diakonie awo drk
      societe entreprise mairie cabinet clinique chu ministere prefecture ehpad creche boulangerie
      garage editions empresa ayuntamiento diputacion generalitat colegio bufete despacho gestoria
      constructora cooperativa fabrica taller construtora prefeitura associacao fundacao escritorio loja
      supermercado industria sociedade azienda associazione societa provincia regione fabbrica officina
      gemeente bedrijf vereniging apotheek zorggroep huisartsenpraktijk aktiebolag kommun landsting
      sjukhus forening stiftelse skola vardcentral sjukehus sygehus kommune fylke spolka biuro
      przedsiebiorstwo zaklad zaklady szpital urzad fundacja stowarzyszenie firma kancelaria przychodnia
      sklep hotell hoteles hotels contracting builders bakery brewery winery farm farms pharmacy airport
      railway railways transports trucking manufacturing beverages textiles chemicals plastics furniture
      realty estates associates firm county municipality charity nonprofit ngo embassy consulate theatre
      theater orchestra opera gallery zoo resort
      sro zrt kft nyrt oyj doo ood eood ооо оао зао пао ао тов оод еоод банк банка компания компанія завод
      фабрика больница лікарня болница министерство міністерство студия студія агентство агенция фонд фондация
      τραπεζα εταιρεια νοσοκομειο υπουργειο ομιλοσ banka bankasi sirketi hastanesi belediyesi spolecnost
      spolocnost nemocnice nemocnica ministerstvo korhaz spital pankki sairaala bolnica tvrtka
      perusahaan شركة مؤسسة بنك مجموعة مستشفى وزارة בנק חברת משרד बैंक लिमिटेड
      """,
      """
      werke werk verlag bank haus klinik schule gesellschaft technik automation automatisierung
      apotheke kanzlei praxis klinikum krankenhaus zentrum verband verein stiftung verwaltung
      회사 은행 병원 그룹 logistiikka pankki
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
      szkola szkoly liceum technikum uczelnia akademia gimnazjum gymnasieskola grundskola folkhogskola
      hoyskole videregaende hojskole seminarium ifsi insa iae epsi escuelas colegio ceip senai senac
      fatec etec faculdades
      univerzita univerzity fakulta gymnazium gymnazia egyetem foiskola gimnazium universitatea facultatea
      liceul colegiul ammattikorkeakoulu lukio sveuciliste sveucilista univerzitet univerza fakultet gimnazija
      universitesi fakultesi lisesi universitas университет институт академия школа колледж лицей гимназия
      университета університет інститут академія коледж ліцей гімназія училище колеж πανεπιστημιο πολυτεχνειο
      σχολη λυκειο جامعة الجامعة كلية معهد מכללת המכללה אוניברסיטת האוניברסיטה הטכניון विश्वविद्यालय
      महाविद्यालय विद्यालय
      """,
      """
      universitat universitaet hochschule schule gymnasium akademie universiteit kolleg
      대학교 대학 고등학교
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
      matura inzynierskie magisterskie licencjackie doktorat kandidat kandidatexamen kandidatuddannelse
      masterexamen hogskoleexamen civilingenjor hogskoleingenjor gymnasieexamen licentiat cand siviling
      mastergrad bachelorgrad specialistica perito ragioneria especializacao aperfeicoamento
      apprenticeship
      бакалавр магистр диплом магістр бакалавър магистър πτυχιο διπλωμα μεταπτυχιακο διδακτορικο bakalar
      magistr maturita erettsegi alapszak mesterszak licenta masterat bacalaureat maisteri kandidaatti tohtori
      tradenomi magistar magistra prvostupnik lisans doktora sarjana بكالوريوس ماجستير دكتوراه دبلوم תואר
      דוקטורט स्नातक स्नातकोत्तर
      """,
      """
      studium diplom ausbildung
      학사 석사 박사
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

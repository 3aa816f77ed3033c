/// Names that a place can be told by; cities are not among them: there are too many, and many are names of
/// people and companies too.
enum PlaceWords {
  /// Of the United States, Canada, Australia and Brazil, but for codes that are those of countries people write more often.
  static let states: Set<String> = Set(
    words:
      """
      AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
      PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS ACT
      AP BA CE DF GO MG PB PI PR RJ RN RR SP
      """)

  /// ISO 3166-1 alpha-2, and the codes that people write instead.
  static let countryCodes: Set<String> = Set(
    words:
      """
      AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO
      CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID
      IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT
      MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM
      SN SO SR SS ST SV SY SZ TD TG TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN WS YE ZA ZM ZW UK USA UAE
      """)

  /// Folded names of countries and of parts of them that stand for one, in the languages of the readout.
  static let countries: Set<String> = Set(
    words:
      """
      united states|united states of america|estados unidos|vereinigte staaten|etats unis|stati uniti|verenigde staten
      united kingdom|reino unido|vereinigtes konigreich|royaume uni|regno unito|verenigd koninkrijk|england|scotland
      wales|northern ireland|great britain|inglaterra|escocia|schottland|ireland|irlanda|irland|irlande|ierland
      germany|deutschland|alemania|allemagne|alemanha|germania|duitsland|austria|osterreich|autriche|oostenrijk
      switzerland|schweiz|suiza|suisse|suica|svizzera|zwitserland|france|francia|frankreich|franca|frankrijk
      spain|espana|spanien|espagne|espanha|spagna|spanje|portugal|portogallo|italy|italia|italien|italie
      netherlands|the netherlands|nederland|paises bajos|niederlande|pays bas|holanda|paesi bassi|belgium|belgica|belgien
      belgique|belgio|belgie|luxembourg|luxemburg|denmark|dinamarca|danemark|danmark|sweden|suecia|schweden|suede|sverige
      norway|noruega|norwegen|norvege|norge|finland|finlandia|finnland|finlande|suomi|poland|polonia|polen|pologne|polska
      czech republic|czechia|slovakia|hungary|ungarn|hungria|romania|rumania|bulgaria|greece|grecia|griechenland|grece
      croatia|serbia|slovenia|ukraine|ucrania|russia|rusia|turkey|turquia|turkei|turkiye|israel|egypt|egipto|morocco
      marruecos|maroc|tunisia|tunisie|algeria|algerie|nigeria|kenya|ghana|south africa|sudafrica|india|indien|inde
      pakistan|bangladesh|sri lanka|nepal|china|japan|japon|giappone|korea|south korea|taiwan|hong kong|singapore
      singapur|malaysia|indonesia|thailand|vietnam|philippines|filipinas|australia|australien|new zealand|canada|kanada
      mexico|mexique|messico|brazil|brasil|brasilien|bresil|brasile|argentina|argentinien|chile|colombia|peru|uruguay
      paraguay|bolivia|ecuador|venezuela|costa rica|panama|guatemala|cuba|dominican republic|republica dominicana|usa|uk
      """, separator: "|")

  /// Folded names of states, provinces, counties and the like that people write behind a city; not those that are as
  /// well the name of a large city, but for a few that ``stateOrCity`` has.
  static let regions: Set<String> = Set(
    words:
      """
      alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
      indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri
      montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon
      pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia
      wisconsin|wyoming|district of columbia|puerto rico|alberta|british columbia|manitoba|new brunswick|newfoundland
      nova scotia|ontario|prince edward island|saskatchewan|yukon|new south wales|queensland|south australia|tasmania
      western australia|bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon
      dorset|county durham|east sussex|west sussex|sussex|essex|gloucestershire|greater london|greater manchester|hampshire
      herefordshire|hertfordshire|kent|lancashire|leicestershire|lincolnshire|merseyside|middlesex|norfolk
      northamptonshire|northumberland|nottinghamshire|oxfordshire|shropshire|somerset|staffordshire|suffolk|surrey
      tyne and wear|warwickshire|west midlands|wiltshire|worcestershire|yorkshire|north yorkshire|south yorkshire
      west yorkshire|east yorkshire|midlothian|aberdeenshire|fife|gwynedd|powys|pembrokeshire|carmarthenshire
      county antrim|county down|co antrim|co down|county cork|co cork|county dublin|co dublin|county galway|co galway
      county kerry|co kerry|county kildare|co kildare|baden wurttemberg|bayern|bavaria|brandenburg|hessen
      mecklenburg vorpommern|niedersachsen|nordrhein westfalen|nrw|rheinland pfalz|saarland|sachsen|sachsen anhalt
      schleswig holstein|thuringen|burgenland|karnten|niederosterreich|oberosterreich|steiermark|tirol|vorarlberg
      aargau|graubunden|thurgau|tessin|ticino|vaud|valais|wallis|jura|andalucia|aragon|asturias|cantabria|canarias
      islas canarias|baleares|illes balears|castilla y leon|castilla la mancha|cataluna|catalunya|comunidad de madrid
      comunidad valenciana|comunitat valenciana|extremadura|galicia|navarra|pais vasco|euskadi|region de murcia
      auvergne rhone alpes|bourgogne franche comte|bretagne|centre val de loire|corse|grand est|hauts de france
      ile de france|normandie|nouvelle aquitaine|occitanie|pays de la loire|provence alpes cote d azur
      abruzzo|basilicata|calabria|campania|emilia romagna|friuli venezia giulia|lazio|liguria|lombardia|marche|molise
      piemonte|puglia|sardegna|sicilia|toscana|trentino alto adige|umbria|valle d aosta|veneto
      drenthe|flevoland|friesland|gelderland|limburg|noord brabant|noord holland|overijssel|zeeland|zuid holland
      vlaanderen|wallonie|alagoas|amapa|amazonas|bahia|ceara|distrito federal|espirito santo|goias|maranhao|mato grosso
      mato grosso do sul|minas gerais|parana|paraiba|pernambuco|piaui|rio grande do norte|rio grande do sul|rondonia
      roraima|santa catarina|sergipe|tocantins|jalisco|nuevo leon|estado de mexico|quintana roo|yucatan|sinaloa|sonora
      andhra pradesh|assam|bihar|gujarat|haryana|himachal pradesh|karnataka|kerala|madhya pradesh|maharashtra|odisha
      punjab|rajasthan|tamil nadu|telangana|uttar pradesh|uttarakhand|west bengal|skane|vastra gotaland
      mazowieckie|malopolskie|dolnoslaskie|wielkopolskie|slaskie|pomorskie
      """, separator: "|")

  /// Folded names of states that are those of large cities as well: behind a city they are its state.
  static let stateOrCity: Set<String> = [
    "new york", "washington", "quebec", "sao paulo", "rio de janeiro", "victoria", "puebla", "utrecht",
    "groningen", "salzburg", "luzern", "zurich", "bern", "geneve", "delhi",
  ]

  /// Places of work that are none.
  static let remote: Set<String> = [
    "remote", "hybrid", "worldwide", "remoto", "en remoto", "teletrabajo", "hibrido", "homeoffice",
    "home office",
    "teletravail", "a distance", "hybride", "da remoto", "op afstand", "thuiswerk", "on site",
  ]
}

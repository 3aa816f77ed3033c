/// What templates print for a country code: its name in English, in its own languages and in those of resumes that are
/// often sent abroad.
enum CountryNames {
  /// The names of a country by its ISO 3166 code of two letters; none for one that the table does not have.
  static func names(of code: String) -> [String] {
    let code = code.uppercased()
    guard let line = table.first(where: { $0.hasPrefix(code) }) else { return [] }
    return line.dropFirst(3).split(separator: ",").map(String.init)
  }

  private static let table = [
    "AR Argentina,Argentinien,Argentine", "AT Austria,Österreich,Autriche,Oostenrijk",
    "AU Australia,Australien,Australie,Austrália", "BE Belgium,België,Belgique,Belgien,Bélgica,Belgio",
    "BG Bulgaria,България,Bulgarien,Bulgarie", "BR Brazil,Brasil,Brasilien,Brésil,Brasile,Brazilië",
    "CA Canada,Kanada,Canadá", "CH Switzerland,Schweiz,Suisse,Svizzera,Suiza,Suíça,Zwitserland",
    "CL Chile,Chili,Cile", "CN China,中国,Chine,Cina", "CO Colombia,Kolumbien,Colombie,Colômbia",
    "CZ Czechia,Czech Republic,Česko,Česká republika,Tschechien,Tchéquie,Chequia",
    "DE Germany,Deutschland,Allemagne,Alemania,Alemanha,Germania,Duitsland",
    "DK Denmark,Danmark,Dänemark,Danemark,Dinamarca,Danimarca,Denemarken",
    "EE Estonia,Eesti,Estland,Estonie", "EG Egypt,مصر,Ägypten,Égypte,Egipto",
    "ES Spain,España,Spanien,Espagne,Espanha,Spagna,Spanje",
    "FI Finland,Suomi,Finnland,Finlande,Finlandia,Finlândia",
    "FR France,Frankreich,Francia,França,Frankrijk",
    "GB United Kingdom,UK,Great Britain,England,Scotland,Wales,Großbritannien,Vereinigtes Königreich,Royaume-Uni,"
      + "Reino Unido,Regno Unito,Verenigd Koninkrijk",
    "GR Greece,Ελλάδα,Griechenland,Grèce,Grecia,Grécia", "HK Hong Kong,香港",
    "HR Croatia,Hrvatska,Kroatien,Croatie,Croacia", "HU Hungary,Magyarország,Ungarn,Hongrie,Hungría,Ungheria",
    "ID Indonesia,Indonesien,Indonésie", "IE Ireland,Éire,Irland,Irlande,Irlanda,Ierland",
    "IL Israel,ישראל,Israël", "IN India,भारत,Indien,Inde,Índia", "IS Iceland,Ísland,Island,Islande",
    "IT Italy,Italia,Italien,Italie,Itália,Italië", "JP Japan,日本,Japon,Japón,Japão,Giappone",
    "KE Kenya,Kenia", "KR South Korea,Korea,대한민국,한국,Südkorea,Corée du Sud,Corea del Sur",
    "LT Lithuania,Lietuva,Litauen,Lituanie", "LU Luxembourg,Luxemburg,Lëtzebuerg,Luxemburgo",
    "LV Latvia,Latvija,Lettland,Lettonie", "MA Morocco,Maroc,المغرب,Marokko,Marruecos",
    "MX Mexico,México,Mexiko,Mexique,Messico", "MY Malaysia", "NG Nigeria,Nigéria",
    "NL Netherlands,The Netherlands,Nederland,Niederlande,Pays-Bas,Países Bajos,Países Baixos,Paesi Bassi",
    "NO Norway,Norge,Noreg,Norwegen,Norvège,Noruega,Norvegia,Noorwegen",
    "NZ New Zealand,Aotearoa,Neuseeland,Nouvelle-Zélande", "PE Peru,Perú,Pérou", "PH Philippines,Pilipinas",
    "PK Pakistan,پاکستان", "PL Poland,Polska,Polen,Pologne,Polonia,Polónia",
    "PT Portugal,Portogallo", "RO Romania,România,Rumänien,Roumanie,Rumanía",
    "RS Serbia,Србија,Srbija,Serbien,Serbie", "RU Russia,Россия,Russland,Russie,Rusia",
    "SE Sweden,Sverige,Schweden,Suède,Suecia,Suécia,Svezia,Zweden", "SG Singapore,Singapur,Singapour,新加坡",
    "SI Slovenia,Slovenija,Slowenien,Slovénie", "SK Slovakia,Slovensko,Slowakei,Slovaquie",
    "TH Thailand,ประเทศไทย,Thaïlande", "TR Turkey,Türkiye,Türkei,Turquie,Turquía",
    "TW Taiwan,臺灣,台灣,Taïwan", "UA Ukraine,Україна,Ucrania,Ucrânia,Ucraina",
    "US United States,USA,United States of America,U.S.A.,Vereinigte Staaten,États-Unis,Estados Unidos,Stati Uniti,"
      + "Verenigde Staten",
    "VN Vietnam,Việt Nam,Viêt Nam", "ZA South Africa,Südafrika,Afrique du Sud,Sudáfrica,Zuid-Afrika",
  ]
}

/// The words that dates are written with, folded, in English, Spanish, German, French, Portuguese, Italian and Dutch; months
/// and words for now also in the other languages whose headings are known. `listopad` is November, as in Polish and Czech; in
/// Croatian it is October.
enum DateWords {
  /// The number of a month by its name or abbreviation, as far as any of the languages has it; 0 for a season or
  /// another part of a year, which says the year and no month. By folded bytes: every word of a line with digits is
  /// looked up.
  static let calendar: KeyTable<Int> = {
    let names = [
      "january jan enero ene januar jaenner jan januari janvier janv janeiro gennaio gen"
        + " styczen stycznia sty januari ocak oca leden ledna ianuarie gener tammikuu"
        + " янв января январь ιανουαριοσ ιανουαριου січень"
        + " sijecanj sijecnja ιαν січня січ януари јануар يناير جانفي ינואר जनवरी มกราคม",
      "february feb febr febrero februar feber fevrier fevr fev fevereiro febbraio februari"
        + " luty lutego lut subat unor unora februarie febrer helmikuu"
        + " фев февраля февраль φεβρουαριοσ φεβρουαριου лютий"
        + " veljaca veljace φεβ лютого лют февруари фебруар فبراير فيفري شباط פברואר फरवरी फ़रवरी กุมภาพันธ์",
      "march mar marzo maerz marz mrz mars marco maart mrt"
        + " marzec marca marts marec brezen brezna marcius martie maaliskuu"
        + " мар марта март μαρτιοσ μαρτιου березень"
        + " mart ozujak ozujka maret μαρ березня бер مارس اذار מרץ מרס मार्च มีนาคม",
      "april apr abril abr avril avr aprile"
        + " kwiecien kwietnia kwi nisan nis duben dubna aprilis aprilie huhtikuu"
        + " апр апреля апрель απριλιοσ απριλιου квітень"
        + " travanj travnja απρ квітня кві април ابريل افريل نيسان אפריל अप्रैल เมษายน",
      "may mayo mai maio mag maggio mei maj maja mayis kveten kvetna majus maig toukokuu"
        + " мая май μαιοσ μαιου травень"
        + " svibanj svibnja μαι травня тра мај مايو ماي ايار מאי मई พฤษภาคม",
      "june jun junio juni juin junho giugno giu"
        + " czerwiec czerwca cze haziran haz cerven cervna junius iunie juny kesakuu"
        + " июн июня июнь ιουνιοσ ιουνιου червень"
        + " lipanj lipnja junij ιουν червня чер юни јун يونيو جوان حزيران יוני जून มิถุนายน",
      "july jul julio juli juillet juil juill julho luglio lug"
        + " lipiec lipca lip temmuz tem cervenec cervence julius iulie juliol heinakuu"
        + " июл июля июль ιουλιοσ ιουλιου липень"
        + " srpanj srpnja julij julai ιουλ липня лип юли јул يوليو جويلية تموز יולי जुलाई กรกฎาคม",
      "august aug agosto ago aout augustus"
        + " sierpien sierpnia sie agustos agu augusti srpen srpna augusztus agost elokuu"
        + " авг августа август αυγουστοσ αυγουστου серпень"
        + " kolovoz kolovoza avgust agustus ogos αυγ серпня сер اغسطس اوت אוגוסט अगस्त สิงหาคม",
      "september sept sep septiembre setiembre septembre setembro set settembre sett"
        + " wrzesien wrzesnia wrz eylul eyl zari szeptember szept septembrie setembre syyskuu"
        + " сен сентября сентябрь σεπτεμβριοσ σεπτεμβριου вересень"
        + " rujan rujna septembar σεπ σεπτ вересня вер септември септембар سبتمبر ايلول ספטמבר सितंबर सितम्बर กันยายน",
      "october oct octubre oktober okt octobre outubro out ottobre ott"
        + " pazdziernik pazdziernika paz ekim eki rijen rijna octombrie lokakuu"
        + " окт октября октябрь οκτωβριοσ οκτωβριου жовтень"
        + " oktobar οκτ жовтня жов октомври октобар اكتوبر אוקטובר अक्टूबर अक्तूबर ตุลาคม",
      "november nov noviembre novembre novembro"
        + " listopad listopada listopadu lis kasim kas noiembrie marraskuu"
        + " ноя ноября ноябрь νοεμβριοσ νοεμβριου листопад"
        + " studeni studenoga novembar νοε листопада ноември новембар نوفمبر נובמבר नवंबर नवम्बर พฤศจิกายน",
      "december dec diciembre dic dezember dez decembre dezembro dicembre"
        + " grudzien grudnia gru aralik ara desember prosinec prosince decembrie desembre joulukuu"
        + " дек декабря декабрь δεκεμβριοσ δεκεμβριου грудень"
        + " prosinac prosinca decembar disember δεκ грудня гру декември децембар ديسمبر דצמבר दिसंबर दिसम्बर ธันวาคม",
    ]
    let seasons =
      "spring summer autumn fall winter primavera verano otono invierno fruhling fruehling fruhjahr fruehjahr sommer"
      + " herbst printemps ete automne hiver verao outono inverno estate autunno lente voorjaar zomer herfst najaar"
      + " sommersemester wintersemester sose wise ss ws"
    var calendar = KeyTable<Int>(capacity: 512)
    for (number, list) in ([seasons] + names).enumerated() {
      for word in Array(list.utf8).split(separator: UInt8(ascii: " ")) {
        calendar.enter(number, under: word) { $0 = number }
      }
    }
    return calendar
  }()

  /// The month that a folded word names.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard let number = calendar[word], number > 0 else { return nil }
    return number
  }

  /// Words and phrases for "until now".
  static let present: Set<String> = [
    "present", "now", "current", "currently", "today", "ongoing", "date", "the present", "present day",
    "actualidad", "la actualidad", "actual", "actualmente", "presente", "el presente", "hoy", "la fecha",
    "el momento", "en curso", "heute", "jetzt", "gegenwartig", "derzeit", "zurzeit", "aktuell", "laufend",
    "gegenwart", "dato", "andauernd",
    "actuel", "actuellement", "aujourd hui", "ce jour", "maintenant", "en cours", "a ce jour",
    "atual", "atualmente", "o presente", "o momento", "agora", "hoje", "em curso", "attuale",
    "attualmente", "oggi", "in corso", "heden", "nu", "huidig", "vandaag", "lopend",
    "obecnie", "do teraz", "teraz", "nadal", "nuvarande", "pagaende", "idag", "i dag", "naverende",
    "navaerende",
    "nuvaerende", "halen", "gunumuz", "devam ediyor", "dosud", "soucasnost", "jelenleg", "jelen", "prezent",
    "in prezent",
    "actualitat", "nykyhetki", "nykyinen", "tuttora", "ad oggi",
    "настоящее время", "по настоящее время", "н в", "сейчас", "теперішній час", "дотепер", "σημερα", "παρον",
    "sucasnost", "doteraz", "dodnes", "nyni", "mai napig", "danas", "danes", "sada", "sedaj", "trenutno",
    "hien tai", "hien nay", "nay", "sekarang", "saat ini", "kini",
    "по теперішній час", "тепер", "нині", "досега", "настояще", "настоящия момент", "сега", "данас",
    "الان", "حتى الان", "الى الان", "الحاضر", "حتى الحاضر", "حتى تاريخه", "היום", "כיום", "עד היום", "הווה",
    "वर्तमान", "अब तक", "अभी तक", "ปัจจุบัน",
    "至今", "现在", "現在", "迄今", "현재",
  ]

  /// What stands before the beginning of something that goes on, and before the end of what has no beginning.
  static let since: Set<String> = [
    "since", "seit", "desde", "depuis", "from", "von", "ab", "dal", "da", "sinds", "vanaf", "du", "od",
    "sedan",
  ]
  static let until: Set<String> = ["until", "till", "bis", "hasta", "ate", "tot", "do", "fino"]

  /// What stands between the two ends of a range instead of a dash.
  static let connectors: Set<String> = [
    "to", "until", "till", "through", "thru", "a", "al", "hasta", "bis", "au", "jusqu", "ate", "ao", "fino",
    "tot", "up", "and", "und", "y", "et", "e", "en", "ad", "til",
  ]

  /// What may stand between a month and its year: `marzo de 2020`, `March of 2020`.
  static let monthOf: Set<String> = ["de", "del", "of", "do", "di"]
}

/// Names of languages that people speak, folded, in the languages of the readout.
enum LanguageNames {
  static let words: Set<String> = Set(
    words:
      """
      english german spanish french italian portuguese dutch polish swedish danish norwegian finnish russian ukrainian
      czech slovak hungarian romanian bulgarian greek turkish arabic hebrew persian farsi hindi urdu bengali punjabi tamil
      telugu gujarati marathi chinese mandarin cantonese japanese korean vietnamese thai indonesian malay tagalog swahili
      yoruba catalan basque galician croatian serbian slovenian albanian irish welsh latin afrikaans amharic esperanto
      englisch deutsch spanisch franzosisch italienisch portugiesisch niederlandisch polnisch schwedisch danisch norwegisch
      finnisch russisch ukrainisch tschechisch slowakisch ungarisch rumanisch bulgarisch griechisch turkisch arabisch
      hebraisch persisch chinesisch japanisch koreanisch vietnamesisch kroatisch serbisch slowenisch latein
      ingles aleman espanol castellano frances italiano portugues neerlandes holandes polaco sueco danes noruego finlandes
      ruso ucraniano checo hungaro rumano griego turco arabe hebreo chino mandarin japones coreano catala euskera euskara
      gallego valenciano latin
      anglais allemand espagnol francais italien portugais neerlandais polonais suedois danois norvegien finnois russe
      ukrainien tcheque hongrois roumain bulgare grec turc arabe hebreu chinois japonais coreen
      alemao frances espanhol holandes polones sueco dinamarques russo chines japones coreano hungaro romeno grego
      inglese tedesco spagnolo francese portoghese olandese polacco svedese danese norvegese finlandese russo ucraino ceco
      ungherese rumeno bulgaro greco turco arabo ebraico cinese giapponese coreano
      engels duits frans spaans italiaans portugees nederlands vlaams pools zweeds deens noors fins russisch turks arabisch
      grieks chinees japans fries
      polski angielski niemiecki svenska engelska tyska dansk engelsk tysk norsk suomi turkce ingilizce almanca
      русскии англиискии українська
      """)
}

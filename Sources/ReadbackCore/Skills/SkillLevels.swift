/// How well, in words: of skills and of languages, folded.
enum SkillLevels {
  static let words: Set<String> = Set(
    words:
      """
      expert experte expertin experta experto advanced fortgeschritten avanzado avanzada avance avancee avancado avancada
      avanzato gevorderd intermediate intermedio intermedia intermediaire intermediario medio mittel gemiddeld proficient
      competent beginner basic basico basica basics anfanger grundkenntnisse grundlagen debutant principiante iniciante base
      basis beginnend native nativo nativa muttersprache muttersprachler maternal maternelle materna madrelingua moedertaal
      fluent fluido fluida fliessend fluente fluently courant couramment vloeiend bilingual bilingue zweisprachig tweetalig
      professional professionnel profesional profissional professionale verhandlungssicher conversational conversacional
      elementary elemental elementar elementare notions limited working full mother a1 a2 b1 b2 c1 c2 good gut bien bom
      buono goed sehr excellent excelente notkenntnisse solid strong familiar master mastered speaker level proficiency
      interpreter certified
      """)
}

/// Reads who vouches for the candidate, each perhaps with what they say.
struct ReferenceReader {
  let view: ViewText
  let splitter: EntrySplitter

  /// Longest name with a title and an employer behind it, in words.
  private static let longestName = 10

  /// What stands where the names are not given: `available upon request`.
  private static let onRequest: Set<Substring> = [
    "request", "demand", "demande", "anfrage", "wunsch", "solicitud", "peticion", "pedido", "solicitacao",
    "richiesta",
    "aanvraag", "verzoek",
  ]

  func read(_ lines: [Int], into builder: inout ReadoutBuilder) -> [Resume.Reference] {
    var people: [(name: Passage, text: [Passage.Piece])] = []
    for line in lines where !view.lines[line].isBlank {
      let text = view.lines[line]
      let words = Folding.words(text.text).split(separator: " ")
      if words.contains(where: Self.onRequest.contains) { continue }
      let piece = Passage.Piece(line: line, range: text.body)
      if isName(text, words.count),
        people.last.map({ !$0.text.isEmpty || line > $0.name.pieces[0].line + 1 }) ?? true
      {
        people.append((Passage([piece]), []))
      } else if !people.isEmpty {
        people[people.count - 1].text.append(piece)
      }
    }
    let first = builder.resume.references?.count ?? 0
    return people.enumerated().map { number, person in
      let path = "references[\(first + number)]"
      var reference = Resume.Reference()
      reference.name = builder.take("\(path).name", person.name)
      reference.reference = builder.take(
        "\(path).reference", person.text.isEmpty ? nil : Passage(person.text))
      return reference
    }
  }

  private func isName(_ text: ViewText.Line, _ words: Int) -> Bool {
    guard let first = text.scalars[text.body].first(where: Folding.isWord), !Folding.isLower(first),
      Folding.isLetter(first), words <= Self.longestName, words > 1, !splitter.isProse(text)
    else { return false }
    return !text.text.contains("@") && text.text.first != "“" && text.text.first != "\""
  }
}

/// Finds what explains that a fact did not come through.
///
/// First the findings about that kind of damage in this view: those whose evidence lies over the fact; if there are none,
/// those with evidence on its page or part. What is merely worth knowing (`info`) has to lie over the fact. Then the
/// behaviour in which this reader differs from one that kept the fact.
struct CauseSearch {
  private let findings: [Located]

  /// What is known of a fact that is not intact.
  struct Case {
    var view: ViewID
    var damage: Damage
    var result: FactResult
    /// Where the fact stands, in this view or in another one that kept it.
    var places: [Place]
    /// Whether another view has it intact.
    var isKeptElsewhere: Bool
  }

  /// A finding with its evidence by where it is.
  private struct Located {
    var finding: Finding
    var boxes: [Int: [(box: Box, excerpt: [UInt8])]] = [:]
    var paragraphs: [String: Set<Int>] = [:]

    init(_ finding: Finding) {
      self.finding = finding
      for evidence in finding.evidence {
        switch evidence.place {
        case .page(let page, let box):
          // Evidence beyond this on one page says no more about where the page is bad.
          guard boxes[page, default: []].count < 64 else { continue }
          boxes[page, default: []].append((box, Array(evidence.excerpt.utf8)))
        case .part(let part, let paragraph): paragraphs[part, default: []].insert(paragraph)
        }
      }
    }

    enum Distance: Int { case over, beside, elsewhere }

    func distance(from loss: Case) -> Distance {
      // What is read as it was meant is not what hurts: the ligature may be in another word.
      let meant = loss.damage == .characters ? Array(loss.result.fact.text.utf8) : []
      var distance = Distance.elsewhere
      for place in loss.places {
        switch place {
        case .page(let page, let box):
          guard let evidence = boxes[page] else { continue }
          let isOver = evidence.contains { evidence in
            evidence.box.intersection(box) != nil
              && (evidence.excerpt.isEmpty || meant.firstIndex(ofRun: evidence.excerpt) == nil)
          }
          if isOver { return .over }
          distance = .beside
        case .part(let part, let paragraph):
          guard let paragraphs = paragraphs[part] else { continue }
          if paragraphs.contains(paragraph) { return .over }
          distance = .beside
        }
      }
      return distance
    }

    /// Whether a piece of evidence begins with words of a fact: what a note or box holds of it.
    func holdsPart(of fact: Fact) -> Bool {
      let text = Array(fact.text.utf8)
      return finding.evidence.contains { evidence in
        let beginning = evidence.excerpt.utf8.drop { $0 == 0x20 }.prefix(CauseSearch.tellingLength)
        return beginning.count == CauseSearch.tellingLength && text.firstIndex(ofRun: beginning) != nil
      }
    }

    /// Whether a piece of evidence shows one of some characters.
    func shows(_ characters: Set<Unicode.Scalar>) -> Bool {
      finding.evidence.contains { $0.excerpt.unicodeScalars.contains(where: characters.contains) }
    }
  }

  /// So many bytes in common are no chance: about three words.
  private static let tellingLength = 16

  init(_ findings: [Finding]) {
    self.findings = findings.map(Located.init)
  }

  /// - Returns: ids of rules, worst first, or of a behaviour, or `unexplained`.
  func causes(of loss: Case) -> [String] {
    let rules = rules(for: loss)
    if !rules.isEmpty { return rules }
    return [Self.behaviour(for: loss)?.rawValue ?? "unexplained"]
  }

  private func rules(for loss: Case) -> [String] {
    var nearest = Located.Distance.elsewhere
    var found: [(rule: String, severity: Severity, distance: Located.Distance)] = []
    for located in findings {
      let finding = located.finding
      guard finding.views.isEmpty || finding.views.contains(loss.view),
        loss.damage.isExplained(by: finding.rule)
      else { continue }
      var distance = located.distance(from: loss)
      if distance != .over, located.holdsPart(of: loss.result.fact) { distance = .over }
      if distance != .over {
        // Damaged letters are where the damage is, unless it is everywhere.
        guard finding.severity > (loss.damage == .characters ? .warning : .info) else { continue }
        // A finding somewhere else in the file says nothing, but where nobody knows where the fact stands.
        guard distance == .beside || loss.places.isEmpty || finding.evidence.isEmpty else { continue }
      }
      if distance.rawValue < nearest.rawValue { nearest = distance }
      found.append((finding.rule, finding.severity, distance))
    }
    var rules: [String] = []
    for severity in Severity.allCases.sorted(by: >) {
      for cause in found where cause.distance == nearest && cause.severity == severity {
        if !rules.contains(cause.rule) { rules.append(cause.rule) }
      }
    }
    return rules
  }

  /// The characters that stand in the place of letters: those of other alphabets and without meaning that the fact does
  /// not have.
  private static func strangeCharacters(of loss: Case) -> Set<Unicode.Scalar> {
    guard loss.damage == .characters, let found = loss.result.found else { return [] }
    let meant = Set(loss.result.fact.text.unicodeScalars)
    return Set(
      found.unicodeScalars.filter { $0.value >= 0x80 && !meant.contains($0) && !Folding.isSpace($0) })
  }

  private static func behaviour(for loss: Case) -> Behaviour? {
    switch loss.damage {
    case .lineBreak: return .lineBreak
    case .order where loss.isKeptElsewhere: return .readingOrder
    case .order: return loss.result.status == .misplaced ? .sectionHeading : nil
    case .spacing: return .wordSpacing
    case .characters: return loss.isKeptElsewhere ? .replacementText : nil
    case .missing:
      guard loss.isKeptElsewhere else { return nil }
      // The views of a page all have its glyphs.
      return loss.view.format == .pdf && loss.view != .pdfTagged ? .readingOrder : .viewScope
    }
  }
}

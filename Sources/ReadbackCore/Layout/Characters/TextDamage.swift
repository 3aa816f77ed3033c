/// Words of a document that a rule found damaged, and how much that is.
struct TextDamage {
  private(set) var damaged = 0
  /// Words with a letter.
  private(set) var words = 0
  private(set) var evidence: [Evidence] = []

  /// One word in so many makes the text unfit to be searched or read; below that it is a matter of single words.
  static let tolerable = 10
  /// Places beyond these add nothing to what a reader learns from the first.
  static let places = 12
  /// Damage is also what explains lost facts, each by a place that lies over it: places are kept until the text is plainly
  /// bad all over.
  private static let damagedPlaces = 64

  mutating func count(_ words: Int) { self.words += words }

  mutating func add(_ place: @autoclosure () -> Evidence) {
    damaged += 1
    if evidence.count < Self.damagedPlaces { evidence.append(place()) }
  }

  /// The share of the words, in percent, never 0 where one is damaged.
  var share: Int { words > 0 ? max(1, min(100, 100 * damaged / words)) : 100 }

  /// An error where so much is damaged that the text as a whole is, a warning for single words.
  var severity: Severity { Self.tolerable * damaged >= words ? .error : .warning }
}

extension Int {
  /// `1 word`, `3 words`.
  func counted(_ one: String, _ many: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(many)" }
}

/// What a piece of text is meant to say by its looks; on paper and in a pipe it says nothing.
package enum Tone: Sendable, Hashable {
  case plain, strong, faint, bad, doubtful, note, good

  /// Parameters of the SGR control function of ECMA-48; nil for plain text.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .bad: "1;31"
    case .doubtful: "33"
    case .note: "36"
    case .good: "32"
    }
  }
}

/// A piece of text in one tone.
package struct Toned: Sendable, Hashable {
  package var text: String
  package var tone: Tone

  package init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}

extension Toned: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

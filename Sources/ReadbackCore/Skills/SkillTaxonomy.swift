/// Skills of all trades by their names, and the other names of each: `Kubernetes` and `k8s` are one.
///
/// Built when a posting is first read, and only then: a check without one pays nothing for it.
struct SkillTaxonomy: Sendable {
  static let shared = SkillTaxonomy(SkillTable.text)

  /// Of each skill the names, the usual one first.
  private let names: [[String]]
  private let skills: [KeywordTokens.Key: Int32]
  /// Words of the longest name.
  let mostWords: Int

  init(_ table: StaticString) {
    var names: [[String]] = []
    var skills: [KeywordTokens.Key: Int32] = [:]
    skills.reserveCapacity(8192)
    var mostWords = 1
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let group = line.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
      for name in group {
        let tokens = KeywordTokens(Array(name.unicodeScalars))
        guard !tokens.isEmpty else { continue }
        mostWords = max(mostWords, tokens.count)
        let key = tokens.key(0..<tokens.count)
        if skills[key] == nil { skills[key] = Int32(clamping: names.count) }
      }
      names.append(group)
    }
    self.names = names
    self.skills = skills
    self.mostWords = mostWords
  }

  /// All names of the skill that a phrase is a name of; none if it is no skill.
  func names(of key: KeywordTokens.Key) -> [String] { skills[key].map { names[Int($0)] } ?? [] }
}

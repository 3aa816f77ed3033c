internal import ReadbackCore

/// The lists of a document (ECMA-376-1, 17.9).
struct NumberingSheet {
  struct Level {
    var start = 1
    var format = "decimal"
    /// The marker as the level states it, with `%1` for the number of the first level.
    var text = ""
    /// Whether the start is stated, without which a recipe does not find the level.
    var statesStart = false
  }

  struct List {
    /// The definition that lists with one counter share.
    var definition: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var definitions: [String: [Int: Level]] = [:]
  /// Definitions whose element states only its id, which a recipe requires.
  private var plainDefinitions: Set<String> = []
  private var lists: [String: List] = [:]

  init() {}

  init(_ reader: XMLReader) throws(ExtractionError) {
    var definition: String?
    var list: String?
    var level: Int?
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.element {
      case .abstractList:
        definition = reader.attribute("abstractNumId")
        list = nil
        level = nil
        if let definition, reader.attributeCount == 1 { plainDefinitions.insert(definition) }
      case .list:
        list = reader.attribute("numId")
        definition = nil
        level = nil
      case .abstractListID:
        guard let list, let id = reader.attribute("val"), lists[list] == nil else { continue }
        lists[list] = List(definition: id)
      case .listLevel, .listOverride: level = reader.attribute("ilvl").flatMap(Int.init)
      default:
        guard let level, (0...8).contains(level) else { continue }
        if let definition {
          Self.take(reader, into: &definitions[definition, default: [:]][level, default: Level()])
        } else if let list, reader.element == .listStartOverride {
          lists[list]?.starts[level] = reader.attribute("val").flatMap(Int.init)
        } else if let list {
          Self.take(reader, into: &lists[list, default: List(definition: "")].levels[level, default: Level()])
        }
      }
    }
  }

  private static func take(_ reader: XMLReader, into level: inout Level) {
    switch reader.element {
    case .listStart:
      level.start = reader.attribute("val").flatMap(Int.init) ?? 1
      level.statesStart = true
    case .listFormat: level.format = reader.attribute("val") ?? level.format
    case .listText: level.text = reader.attribute("val") ?? ""
    default: break
    }
  }

  func list(_ id: String) -> List? { lists[id] }

  func isPlain(_ list: List) -> Bool { plainDefinitions.contains(list.definition) }

  /// A level of a list, with what the list says differently from its definition.
  func level(_ number: Int, of list: List) -> Level? {
    list.levels[number] ?? definitions[list.definition]?[number]
  }
}

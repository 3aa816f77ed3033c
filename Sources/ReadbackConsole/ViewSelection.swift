public import ArgumentParser
public import ReadbackCore

/// The views that a command line asks for: `usual`, `all`, or names with commas between them.
public struct ViewSelection: ExpressibleByArgument, Sendable {
  /// Those that are made for every file.
  public static let usual = ViewSelection(ids: Set(ViewID.usual))
  /// For the option that takes one.
  public static let help = ArgumentHelp(
    "The views to make: usual, all, or names from 'readback views' with commas between them.",
    valueName: "names")

  /// The views that were asked for.
  public let ids: Set<ViewID>

  private init(ids: Set<ViewID>) {
    self.ids = ids
  }

  public init?(argument: String) {
    switch argument {
    case "usual": self = .usual
    case "all": self.init(ids: Set(ViewID.ofFiles))
    default:
      let named = argument.split(separator: ",").map { Self.views(named: String($0)) }
      guard !named.isEmpty, !named.contains([]) else { return nil }
      self.init(ids: named.reduce(into: []) { $0.formUnion($1) })
    }
  }

  public var defaultValueDescription: String { "usual" }

  /// The views of that name: one for `pdf.lines`, those of all formats for `lines`.
  public static func views(named name: String) -> Set<ViewID> {
    Set(ViewID.ofFiles.filter { $0.rawValue == name || $0.rawValue.hasSuffix("." + name) })
  }

  /// What to say of a name that no view has.
  public static func unknown(_ name: String) -> String {
    let known = ViewID.ofFiles.map(\.rawValue).joined(separator: ", ")
    return "There is no view '\(name)'. The views are \(known)."
  }
}

internal import Readback
internal import ReadbackCore
internal import ReadbackReports

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folder of the goldens. The golden of `template/resume.pdf` is the folder of that name in it:
///
/// - `verdict.json`: everything but the texts, keys sorted;
/// - `pdf.stream.txt` and so on: the text of each view;
/// - `recorded-with.json`: the versions that made it;
/// - `best.json`: the best that was ever recorded of what `readback.yml` lets only improve, where there is such a thing.
public struct GoldenStore: Sendable, Hashable {
  /// As given by the user.
  public var path: String

  private static let verdict = "verdict.json"
  private static let tools = "recorded-with.json"
  private static let best = "best.json"
  /// Bytes of a file of a golden; the verdict on a long resume has 200,000.
  private static let mostBytes = 16 << 20

  public init(path: String) {
    self.path = path
  }

  /// What was recorded of one export.
  public struct Golden: Sendable, Hashable {
    public var record: Record
    public var tools: RecordingTools
    /// The best values of ratchets, by name; see ``Assertion/Limit/best``.
    public var best: [String: Double]
  }

  /// The ids of all exports that something is recorded of, in order.
  public var ids: [String] {
    var ids: [String] = []
    func add(_ folder: String) {
      for name in Folder.names(in: folder == "." ? path : Path.join(path, folder)) {
        if name == Self.verdict || name == Self.tools {
          if ids.last != folder { ids.append(folder) }
        } else if Folder.exists(Path.join(path, Path.join(folder, name))) {
          add(Path.join(folder, name))
        }
      }
    }
    add(".")
    return ids.sorted()
  }

  /// - Returns: nil where nothing is recorded of that export.
  /// - Throws: ``GoldenError/damaged(_:_:)``.
  public func golden(_ id: String) throws(GoldenError) -> Golden? {
    guard Folder.exists(Path.join(path, id)) else { return nil }
    var record = try decode(Record.self, file(id, Self.verdict))
    guard record.schemaVersion == Record.newestSchema else {
      throw .damaged(file(id, Self.verdict), "it has schema version \(record.schemaVersion)")
    }
    for index in record.views.indices {
      let name = file(id, "\(record.views[index].id.rawValue).txt")
      record.views[index].lines = Record.lines(of: String(decoding: try bytes(name), as: UTF8.self))
    }
    let hasBest = Folder.names(in: Path.join(path, id)).contains(Self.best)
    return Golden(
      record: record, tools: try decode(RecordingTools.self, file(id, Self.tools)),
      best: hasBest ? try decode([String: Double].self, file(id, Self.best)) : [:])
  }

  /// Writes what is recorded of an export, in place of what was.
  ///
  /// - Returns: the files that were written or removed.
  public func write(_ golden: Golden, for id: String) throws(GoldenError) -> [Written] {
    var files: [(name: String, bytes: [UInt8])] = golden.record.views.map { view in
      ("\(view.id.rawValue).txt", view.lines.flatMap { Array($0.utf8) + [0x0A] })
    }
    files.append((Self.verdict, try encode(golden.record, Self.verdict)))
    files.append((Self.tools, try encode(golden.tools, Self.tools)))
    if !golden.best.isEmpty { files.append((Self.best, try encode(golden.best, Self.best))) }
    var written: [Written] = []
    let old = Folder.names(in: Path.join(path, id))
    for name in old where !files.contains(where: { $0.name == name }) && Self.isPart(name) {
      try Folder.remove(file(id, name), keeping: path)
      written.append(Written(path: file(id, name), change: .removed))
    }
    for new in files {
      let name = file(id, new.name)
      let before = old.contains(new.name) ? try? bytes(name) : nil
      guard before != new.bytes else { continue }
      try Folder.write(new.bytes, to: name)
      written.append(Written(path: name, change: old.contains(new.name) ? .changed : .added))
    }
    return written
  }

  /// Removes what is recorded of an export.
  public func remove(_ id: String) throws(GoldenError) -> [Written] {
    var written: [Written] = []
    for name in Folder.names(in: Path.join(path, id)) where Self.isPart(name) {
      try Folder.remove(file(id, name), keeping: path)
      written.append(Written(path: file(id, name), change: .removed))
    }
    return written
  }

  /// A file that recording has touched.
  public struct Written: Sendable, Hashable {
    public enum Change: String, Sendable, Hashable {
      case added, changed, removed
    }

    public var path: String
    public var change: Change
  }

  private static func isPart(_ name: String) -> Bool {
    [verdict, tools, best].contains(name) || name.hasSuffix(".txt")
  }

  private func file(_ id: String, _ name: String) -> String { Path.join(Path.join(path, id), name) }

  private func bytes(_ file: String) throws(GoldenError) -> [UInt8] {
    do {
      return try FileBytes.read(file, limit: Self.mostBytes)
    } catch {
      throw .damaged(file, "it \(ErrorText(error).problem)")
    }
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ file: String) throws(GoldenError) -> Value {
    let bytes = try bytes(file)
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .damaged(file, "it is not what readback records")
    }
  }

  private func encode(_ value: some Encodable, _ name: String) throws(GoldenError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      return Array((JSONText.printable(try encoder.encode(value)) + "\n").utf8)
    } catch {
      throw .notWritten(name, "\(error)")
    }
  }
}

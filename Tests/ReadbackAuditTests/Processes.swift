#if os(Linux)
  import Foundation

  /// What the system says of other processes.
  enum Processes {
    /// The processes that a process has started and that have not ended.
    static func children(of parent: Int32) -> [Int32] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return names.compactMap { Int32($0) }.filter { process in
        status(of: process).map { $0.parent == parent && $0.state != "Z" } ?? false
      }
    }

    /// Whether a process of that name runs under the number; numbers are given anew.
    static func isAlive(_ process: Int32, named name: String) -> Bool {
      // What was killed may take a moment to go.
      for _ in 0..<50 {
        guard let status = status(of: process), status.name == name, status.state != "Z" else { return false }
        usleep(20_000)
      }
      return true
    }

    private static func status(of process: Int32) -> (name: String, state: Substring, parent: Int32)? {
      guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")")
      else { return nil }
      let fields = text[text.index(after: end)...].split(separator: " ")
      guard fields.count > 1, let parent = Int32(fields[1]) else { return nil }
      return (String(text[text.index(after: start)..<end]), fields[0], parent)
    }
  }
#endif

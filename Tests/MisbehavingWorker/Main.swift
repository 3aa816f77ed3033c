internal import ReadbackCore
internal import ReadbackWorkers

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A worker that does what the file says, on one line: a word, and after a space what it is about.
@main
enum MisbehavingWorker {
  static func main() {
    let arguments = CommandLine.arguments
    func number(_ option: String) -> Int {
      arguments.firstIndex(of: option).flatMap {
        arguments.indices.contains($0 + 1) ? Int(arguments[$0 + 1]) : nil
      }
        ?? 0
    }
    let tool = Report.Tool(name: "test", version: "", poppler: "", libxml2: "", libzip: "", rubric: "")
    exit(
      WorkerService.run(
        memory: number("--memory"), lifetime: number("--lifetime"), openFiles: number("--open-files"),
        tool: tool
      ) { _, bytes in answer(String(decoding: bytes, as: UTF8.self)) })
  }

  private static func answer(_ order: String) -> [UInt8] {
    let parts = order.split(separator: " ", maxSplits: 1).map(String.init)
    let what = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "say": return Array(what.utf8)
    case "crash":
      UnsafeMutablePointer<Int>(bitPattern: 64)?.pointee = 1
      abort()
    case "exit": exit(Int32(what) ?? 1)
    case "hang": while true { _ = sleep(1) }
    case "spin":
      var number: UInt64 = 1
      while true { number = number &* 6_364_136_223_846_793_005 &+ 1 }
    case "eat":
      // Touched, so that it is memory and not only room for it.
      while true {
        guard let memory = malloc(1 << 20) else { abort() }
        memset(memory, 1, 1 << 20)
      }
    case "flood": return [UInt8](repeating: 0, count: Int(what) ?? 0)
    case "process": return said(Int(getpid()))
    // What a stranger would try; each answers with the error number, 0 where it worked.
    case "read": return tried { open(what, O_RDONLY) }
    case "write": return tried { open(what, O_WRONLY | O_CREAT, 0o600) }
    case "list": return tried { opendir(what) == nil ? -1 : 0 }
    case "socket": return tried { socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }
    case "local": return tried { socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0) }
    case "fork": return tried { fork() }
    case "run":
      let name = strdup(what)
      return tried { execv(what, [name, nil]) }
    case "signal": return tried { kill(getppid(), 0) }
    case "code":
      return tried {
        mmap(nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED
          ? -1 : 0
      }
    case "variables":
      var count = 0
      var variable = environ
      while variable.pointee != nil {
        count += 1
        variable += 1
      }
      return said(count)
    case "descriptors": return said((0..<1024).count { fcntl($0, F_GETFD) >= 0 })
    default: return Array("what?".utf8)
    }
  }

  private static func tried(_ call: () -> Int32) -> [UInt8] {
    errno = 0
    return said(call() < 0 ? Int(errno) : 0)
  }

  private static func said(_ number: Int) -> [UInt8] { Array("\(number)".utf8) }
}

/// A path as the file system has it: bytes, which need not be text.
public struct RawPath: Sendable, Hashable {
  /// Without a NUL byte.
  public var bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path as text. What is not UTF-8 is shown as `\xE9`, so that two names never become one.
  public var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      // A scalar of UTF-8 has at most four bytes.
      let scalar = (1...4).lazy.compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
      text += scalar ?? "\\x" + String(first, radix: 16, uppercase: true)
      rest = rest.dropFirst(scalar?.utf8.count ?? 1)
    }
    return text
  }

  /// The path of an entry of this folder.
  func appending(_ name: some Sequence<UInt8>) -> RawPath {
    RawPath(bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
  }

  /// Lends the path to C.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (bytes + [0]).withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { preconditionFailure("a C string has its NUL") }
        return try body(start)
      }
    }
  }
}

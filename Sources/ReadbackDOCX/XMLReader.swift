internal import CXML2
internal import ReadbackCore

/// A pull reader over one XML part: no DTD, no entities, no network, and nothing printed.
final class XMLReader {
  enum Event {
    case start, end, text
  }

  /// The element that started or ended.
  private(set) var element = XMLElement.other
  let part: String

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let reader: xmlTextReaderPtr
  private let depthLimit: Int
  private let deadline: Deadline
  private var count = 0
  private var endIsDue = false
  /// libxml2 keeps every name once per reader, so a name is known by its address; a place is shared by the
  /// names whose addresses differ by a multiple of the table.
  private var wordElements = [(name: UnsafePointer<xmlChar>?, element: XMLElement)](
    repeating: (nil, .other), count: 256)
  /// The declarations of the root element: they live as long as the document, others may be freed and their
  /// addresses used again.
  private var rootNamespaces: [UnsafeMutablePointer<xmlNs>: XMLNamespace] = [:]
  /// The declaration of the root element that stands for WordprocessingML.
  private var wordNamespace: UnsafeMutablePointer<xmlNs>?

  /// Why libxml2 cannot be called; nil where it can. Loads it, if that is due.
  static var problem: String? { _loadLibxml2().map { String(cString: $0) } }

  static var libraryVersion: String { String(cString: _libxml2Version()) }

  init(_ part: String, _ content: [UInt8], limits: Limits, deadline: Deadline) throws(ExtractionError) {
    if let reason = Self.problem { throw .unavailable(.noLibrary(reason)) }
    self.part = part
    self.deadline = deadline
    // libxml2's own guard stands at 256 unless it is lifted altogether.
    depthLimit = min(limits.xmlDepth, 256)
    let source = try XMLSource(content, of: part)
    guard let size = Int32(exactly: source.bytes.count), size > 0 else { throw .damaged("\(part) is empty") }
    bytes = .allocate(capacity: source.bytes.count)
    _ = bytes.initialize(from: source.bytes)
    let opened = bytes.withMemoryRebound(to: CChar.self) {
      xmlReaderForMemory($0.baseAddress, size, nil, source.encoding, Int32(XML_PARSE_NONET.rawValue))
    }
    guard let opened else {
      bytes.deallocate()
      throw .damaged("\(part) cannot be opened as XML")
    }
    reader = opened
    xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// Moves to the next start, end or text; an empty element has both a start and an end.
  ///
  /// - Returns: nil at the end of the part.
  func next() throws(ExtractionError) -> Event? {
    if endIsDue {
      endIsDue = false
      return .end
    }
    while try advance() {
      guard let node = xmlTextReaderCurrentNode(reader) else { continue }
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        identify(node)
        if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_END_ELEMENT.rawValue) { return .end }
        endIsDue = xmlTextReaderIsEmptyElement(reader) == 1
        return .start
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        return .text
      case XML_DTD_NODE:
        throw .damaged("\(part) declares a document type, which no Office file may")
      default:
        continue
      }
    }
    return nil
  }

  /// Moves to the next node of any kind; false at the end of the part.
  private func advance() throws(ExtractionError) -> Bool {
    count &+= 1
    // A single element may take libxml2 long, so the clock is asked often.
    if count & 15 == 0 { try deadline.check() }
    let status = xmlTextReaderRead(reader)
    guard status == 1 else {
      if status == 0 { return false }
      throw failure()
    }
    guard xmlTextReaderDepth(reader) < depthLimit else { throw .limitExceeded(.xmlDepth(depthLimit)) }
    return true
  }

  /// The text that ``next()`` stopped at.
  var text: String {
    guard let value = xmlTextReaderConstValue(reader) else { return "" }
    return String(cString: value)
  }

  /// Moves to the end of the element that has just started.
  func skip() throws(ExtractionError) {
    if endIsDue {
      endIsDue = false
      return
    }
    let depth = xmlTextReaderDepth(reader)
    while try advance(), xmlTextReaderDepth(reader) > depth { continue }
  }

  /// All text inside the element that has just started; moves to its end.
  func content() throws(ExtractionError) -> String {
    var content = ""
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: content += text
      }
    }
    return content
  }

  /// An attribute of the element that has just started; an attribute without prefix counts as WordprocessingML.
  func attribute(_ name: StaticString, in namespace: XMLNamespace = .word) -> String? {
    var next = xmlTextReaderCurrentNode(reader)?.pointee.properties
    while let attribute = next {
      if xmlStrEqual(attribute.pointee.name, name.utf8Start) == 1,
        self.namespace(attribute.pointee.ns) == namespace
          || (namespace == .word && attribute.pointee.ns == nil)
      {
        return value(of: attribute)
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// Whether the element that has just started is in a namespace of strict Office Open XML.
  var isStrict: Bool {
    guard let href = xmlTextReaderCurrentNode(reader)?.pointee.ns?.pointee.href else { return false }
    return xmlStrEqual(href, XMLNamespace.strictWord.utf8Start) == 1
  }

  /// How many attributes the element that has just started has.
  var attributeCount: Int { Int(max(0, xmlTextReaderAttributeCount(reader))) }

  /// Whether the element that has just started has any attribute.
  var hasAttributes: Bool { xmlTextReaderCurrentNode(reader)?.pointee.properties != nil }

  /// Whether the element that has just started is written as one tag.
  var isEmptyElement: Bool { endIsDue }

  /// Whether the name of the element that has just started, a WordprocessingML one, begins with a p.
  var isNamedAfterParagraph: Bool {
    guard let node = xmlTextReaderCurrentNode(reader), node.pointee.name?.pointee == 0x70 else {
      return false
    }
    return namespace(node.pointee.ns) == .word
  }

  /// An on-off property (ECMA-376-1, 17.17.4): on when it says nothing else.
  var isOn: Bool {
    switch attribute("val") {
    case "0", "false", "off": false
    default: true
    }
  }

  private func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> String {
    var value = ""
    var next = attribute.pointee.children
    while let child = next {
      if child.pointee.type == XML_TEXT_NODE, let content = child.pointee.content {
        value += String(cString: content)
      }
      next = child.pointee.next
    }
    return value
  }

  private func identify(_ node: UnsafeMutablePointer<xmlNode>) {
    if rootNamespaces.isEmpty { rememberNamespaces(of: node) }
    let space = namespace(node.pointee.ns)
    guard space != .none, let name = node.pointee.name else {
      element = .other
      return
    }
    guard space == .word else {
      element = XMLElement(String(cString: name), in: space)
      return
    }
    let place = (Int(bitPattern: name) >> 2) & 255
    if wordElements[place].name != name {
      wordElements[place] = (name, XMLElement(String(cString: name), in: space))
    }
    element = wordElements[place].element
  }

  private func rememberNamespaces(of node: UnsafeMutablePointer<xmlNode>) {
    guard node.pointee.parent?.pointee.type != XML_ELEMENT_NODE else { return }
    var next = node.pointee.nsDef
    while let declaration = next {
      let namespace = Self.namespace(declaration)
      rootNamespaces[declaration] = namespace
      if namespace == .word { wordNamespace = declaration }
      next = declaration.pointee.next
    }
  }

  private func namespace(_ declaration: UnsafeMutablePointer<xmlNs>?) -> XMLNamespace {
    guard let declaration else { return .none }
    if declaration == wordNamespace { return .word }
    return rootNamespaces[declaration] ?? Self.namespace(declaration)
  }

  private static func namespace(_ declaration: UnsafeMutablePointer<xmlNs>) -> XMLNamespace {
    XMLNamespace.allCases.first { namespace in
      namespace.identifiers.contains { xmlStrEqual(declaration.pointee.href, $0.utf8Start) == 1 }
    } ?? .none
  }

  /// Why reading stopped; libxml2 keeps the last error of the thread.
  private func failure() -> ExtractionError {
    guard let error = xmlGetLastError() else { return .damaged("\(part) is not well-formed XML") }
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    if message.hasPrefix("Excessive depth") { return .limitExceeded(.xmlDepth(depthLimit)) }
    let line = message.prefix { !$0.isNewline }
    return .damaged("\(part) is not well-formed XML (line \(error.pointee.line): \(line))")
  }
}

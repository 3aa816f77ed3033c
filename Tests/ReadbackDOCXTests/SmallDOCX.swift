import ReadbackCore
import ReadbackDOCX

/// A Word document from a few lines of markup, zipped in memory.
struct SmallDOCX {
  /// Inside `w:body`.
  var body: String
  /// Other parts, by name.
  var parts: [(name: String, content: String)] = []
  /// Relationships of the main part: id, last word of the type, target. A target with a colon is external.
  var relationships: [(id: String, kind: String, target: String)] = []
  var mainPart = "word/document.xml"
  var isStrict = false

  init(_ body: String) {
    self.body = body
  }

  var word: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  }

  private var office: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  /// The namespaces that bodies and parts in tests use.
  var namespaces: String {
    """
    xmlns:w="\(word)" xmlns:r="\(office)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
    xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
    """
  }

  /// Adds a part that the main part refers to.
  func with(_ kind: String, _ name: String, _ root: String, id: String? = nil) -> SmallDOCX {
    var copy = self
    copy.parts.append(("word/\(name)", root.replacing(" NS", with: " \(namespaces)")))
    copy.relationships.append((id ?? "id-\(name)", kind, name))
    return copy
  }

  var archive: StoredArchive {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let slash = mainPart.lastIndex(of: "/").map(mainPart.index(after:)) ?? mainPart.startIndex
    let rels = relationships.map { relationship in
      let mode = relationship.target.contains(":") ? " TargetMode=\"External\"" : ""
      return """
        <Relationship Id="\(relationship.id)" Type="\(office)/\(relationship.kind)" \
        Target="\(relationship.target)"\(mode)/>
        """
    }
    return StoredArchive(
      entries: [
        .init("[Content_Types].xml", "<Types/>"),
        .init(
          "_rels/.rels",
          """
          <Relationships xmlns="\(package)"><Relationship Id="main" Type="\(office)/officeDocument" \
          Target="\(mainPart)"/><Relationship Id="app" Type="\(office)/extended-properties" \
          Target="docProps/app.xml"/><Relationship Id="core" Target="docProps/core.xml" \
          Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>\
          </Relationships>
          """),
        .init(mainPart, "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"),
        .init(
          "\(mainPart[..<slash])_rels/\(mainPart[slash...]).rels",
          "<Relationships xmlns=\"\(package)\">\(rels.joined())</Relationships>"),
      ] + parts.map { .init($0.name, $0.content) })
  }

  func read(_ limits: Limits = Limits()) throws(ExtractionError) -> Document {
    try DOCXExtractor(limits: limits).extract(archive.bytes)
  }
}

/// A paragraph of one run.
func p(_ text: String, _ properties: String = "", run: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(r(text, run))</w:p>"
}

/// A run.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A DrawingML text box with its VML twin, as Word writes it.
func box(_ content: String, twin: String? = nil) -> String {
  """
  <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH>\
  <wp:posOffset>914400</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx>\
  <w:txbxContent>\(content)</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>\
  </w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>\(twin ?? content)\
  </w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
  """
}

extension Document {
  /// The lines of a view.
  func lines(_ view: ViewID) -> [String] { self.view(view)?.lines.map(\.text) ?? [] }

  /// The first block whose text holds something.
  func block(_ text: String) -> Block? { blocks.first { $0.text.contains(text) } }
}

/// The error that a reading ends with.
func failure(_ read: () throws(ExtractionError) -> Document) -> ExtractionError? {
  do {
    _ = try read()
    return nil
  } catch {
    return error
  }
}

/// A small document that shows what a rule is about.
public struct RuleExample: Sendable {
  /// What it shows, in a few words: `right-aligned dates beside job titles`.
  public var title: String
  /// The document as documentation shows it: a drawing of the page, or one line a paragraph.
  public var sketch: String
  /// Built anew when it is asked for; nothing of it exists before.
  public var document: @Sendable () -> Document
  /// What the author meant, for rules that compare with it.
  public var intent: (@Sendable () -> Resume)?

  public init(_ title: String, sketch: String, document: @escaping @Sendable () -> Document) {
    self.title = title
    self.sketch = sketch
    self.document = document
  }

  /// The same with what the author meant; the sketch has to say as much of that as is needed.
  public func meaning(_ change: @escaping @Sendable (inout Resume) -> Void) -> RuleExample {
    var example = self
    example.intent = {
      var resume = Resume()
      change(&resume)
      return resume
    }
    return example
  }

  /// A page drawn as text, see ``Document/drawn(_:flags:graphics:images:height:)``, of the given height in points.
  /// The note says in words what the drawing cannot show, and the change makes it so.
  public static func page(
    _ title: String, _ drawing: String, height: Float = 792, note: String = "",
    change: @escaping @Sendable (inout Document) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(title, sketch: note.isEmpty ? drawing : "\(drawing)\n(\(note))") {
      var document = Document.drawn(drawing, height: height)
      change(&document)
      return document
    }
  }

  /// A DOCX of the given paragraphs, in the order of the document. The note says in words what they do not show, and
  /// the change makes it so.
  public static func paragraphs(
    _ title: String, _ paragraphs: [ExampleParagraph], note: String = "",
    change: @escaping @Sendable (inout Document) -> Void = { _ in }
  ) -> RuleExample {
    let sketch = paragraphs.map(\.sketch).joined(separator: "\n")
    return RuleExample(title, sketch: note.isEmpty ? sketch : "\(sketch)\n(\(note))") {
      var document = Document(
        format: .docx,
        blocks: paragraphs.enumerated().map { index, paragraph in paragraph.block(number: index + 1) })
      change(&document)
      return document
    }
  }
}

/// The examples of a rule; neither list is empty, and together they have a found one for each of the rule's formats.
public struct RuleExamples: Sendable {
  public var found: [RuleExample]
  public var clear: [RuleExample]

  public init(found: [RuleExample], clear: [RuleExample]) {
    self.found = found
    self.clear = clear
  }
}

/// The rules that a check runs, in the order of reports.
public enum LayoutRules {
  public static let all: [any LayoutRule.Type] = [
    // Text layer
    NoTextLayer.self,
    ScannedPage.self,
    OCRLayer.self,
    TextAsOutlines.self,
    NameAsImage.self,
    // Characters
    NoUnicodeMapping.self,
    WrongUnicodeMapping.self,
    ReplacementCharacters.self,
    LigatureCharacters.self,
    IconFont.self,
    SymbolBullets.self,
    SmallCapsCase.self,
    LookAlikeCharacters.self,
    // Words
    LetterSpacing.self,
    SpacesByPosition.self,
    DoubledGlyphs.self,
    HyphenatedWords.self,
    // Hidden
    HiddenText.self,
    // Order
    MultiColumn.self,
    StreamOrder.self,
    TagOrder.self,
    // Containers
    TableLayout.self,
    NestedTable.self,
    TextBox.self,
    DoubledTextBox.self,
    ContactInHeaderFooter.self,
    HeaderFooterText.self,
    ContentControl.self,
    TrackedChanges.self,
    NoteText.self,
    EmbeddedDocument.self,
    DiagramText.self,
    AutomaticNumbering.self,
    // Graphics
    ImageContent.self,
    SkillGraphics.self,
    IconImage.self,
    Photo.self,
    // Links and file
    LinkWithoutURL.self,
    ExtractionForbidden.self,
    FileSize.self,
    DamagedFile.self,
  ]

  public static func rule(_ id: String) -> (any LayoutRule.Type)? { all.first { $0.id == id } }

  public static func description(of id: String) -> RuleDescription? { rule(id)?.about }

  /// What every rule says of a document, by its id.
  public static func examine(_ document: Document) -> [(rule: String, outcome: Outcome)] {
    let layout = Layout(document)
    return all.map { ($0.id, $0.init().examine(layout)) }
  }
}

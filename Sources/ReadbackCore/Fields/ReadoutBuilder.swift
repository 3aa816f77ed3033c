/// Collects what is read: every value goes into the resume together with the place that it was read at.
struct ReadoutBuilder {
  let view: ViewText
  var resume = Resume()
  private(set) var fields: [Readout.Field] = []
  /// Whether the jobs read so far have their titles before their companies; nil where they do not say.
  var isTitleFirst: Bool?
  /// See ``PlainLists/margin``.
  var listMargin: Float?

  init(_ view: ViewText) {
    self.view = view
  }

  /// Notes a value and where it stands.
  ///
  /// - Parameters:
  ///   - path: in the resume.
  ///   - passage: where the value stands.
  ///   - isInferred: see ``Readout/Field/isInferred``.
  /// - Returns: the value for the resume; nil where there is nothing.
  mutating func take(
    _ path: @autoclosure () -> String, _ passage: Passage?, isInferred: Bool = false
  ) -> String? {
    guard let passage = passage?.completed(in: view), let span = passage.span else { return nil }
    let text = passage.text(in: view)
    guard !text.isEmpty else { return nil }
    fields.append(Readout.Field(path: path(), value: text, span: span, isInferred: isInferred))
    return text
  }

  /// Notes what the target of a link says and where the link lies.
  mutating func take(_ path: @autoclosure () -> String, target: String, at passage: Passage) -> String? {
    guard let span = passage.span else { return nil }
    fields.append(Readout.Field(path: path(), value: target, span: span, source: .link))
    return target
  }

  /// Notes a date by its ISO form.
  mutating func take(_ path: @autoclosure () -> String, _ date: PlacedDate?) -> String? {
    guard let date else { return nil }
    fields.append(
      Readout.Field(
        path: path(), value: date.date.iso, span: TextSpan(line: date.line, offsets: date.offsets)))
    return date.date.iso
  }

  mutating func take(_ path: (Int) -> String, each passages: [Passage]) -> [String]? {
    var texts: [String] = []
    for passage in passages {
      if let text = take(path(texts.count), passage) { texts.append(text) }
    }
    return texts.isEmpty ? nil : texts
  }
}

/// A date and where it stands.
struct PlacedDate {
  var date: PartialDate
  var line: Int
  var offsets: Range<Int>
}

/// What a picture in a resume is for, as far as its size and place tell.
enum ImageRole {
  /// As small as a letter or two: stands beside text.
  case icon
  /// A portrait: upright or square, of the size of a passport photo, high on the first page.
  case photo
  /// Behind the text.
  case background
  /// A line, a dot or a speck.
  case ornament
  /// Anything else: it may say something.
  case content

  /// Longest side of an icon, in points: two and a half lines of usual text.
  private static let iconSide: Float = 26
  /// Sides of a portrait, in points: from half an inch to three inches and a half.
  private static let photoSide: ClosedRange<Float> = 36...252
  /// Width over height of a portrait.
  private static let photoShape: ClosedRange<Float> = 0.6...1.2

  /// So many letters on a picture are a paragraph of text, more than a caption.
  static let letters = 80

  /// The role of a picture of a size in points, which may stand where portraits do.
  init(width: Float, height: Float, isOnTop: Bool) {
    if min(width, height) < 3 {
      self = .ornament
    } else if max(width, height) <= Self.iconSide {
      self = .icon
    } else if isOnTop, Self.photoSide.contains(width), Self.photoSide.contains(height),
      Self.photoShape.contains(width / height)
    {
      self = .photo
    } else {
      self = .content
    }
  }

  /// The role of a picture on a page, whose letters tell whether it lies behind text.
  init(_ image: PlacedImage, on page: Page, _ layout: PageLayout, number: Int) {
    guard let box = image.box.intersection(page.box) else {
      self = .ornament
      return
    }
    self.init(
      width: box.width, height: box.height, isOnTop: number == 0 && box.midY <= 0.45 * page.height)
    guard self == .content else { return }
    let letters = layout.rows.reduce(0) { sum, row in
      row.box.midY < box.y0 || row.box.midY > box.y1
        ? sum : sum + row.segments.reduce(0) { $0 + (box.holdsCentre(of: $1.box) ? $1.weight : 0) }
    }
    if letters >= Self.letters { self = .background }
  }
}

extension Layout {
  /// The pictures of a PDF that have a role, with the pages they are on, counted from 0.
  func images(_ role: ImageRole) -> [(page: Int, image: PlacedImage)] {
    // What every page repeats in the same place is on each of them what it is on the first.
    let first = Set(document.pages.first?.images.map(\.box) ?? [])
    return zip(document.pages, pages).enumerated().flatMap { number, pair in
      pair.0.images.filter { image in
        !(number > 0 && first.contains(image.box))
          && ImageRole(image, on: pair.0, pair.1, number: number) == role
      }.map { (number, $0) }
    }
  }

  /// The pictures of a DOCX that have a role; one of unknown size is content.
  func pictures(_ role: ImageRole) -> [EmbeddedObject] {
    document.objects.filter { object in
      guard object.kind == .picture else { return false }
      guard let width = object.width, let height = object.height else { return role == .content }
      return ImageRole(width: width, height: height, isOnTop: Self.isOnTop(object.place)) == role
    }
  }

  /// Headers, and the first paragraphs of the body.
  private static func isOnTop(_ place: Place) -> Bool {
    guard case .part(_, let paragraph) = place else { return false }
    return paragraph <= 12
  }
}

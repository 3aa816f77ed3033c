internal import CPopplerGlyphs
internal import ReadbackCore

extension Page {
  /// Copies a page out of C's arrays.
  init(_ page: rbg_page) {
    let marks = UnsafeBufferPointer(start: page.marks, count: page.mark_count)
    let actualText = UnsafeBufferPointer(start: page.actual_text, count: page.actual_text_count)
    self.init(
      width: page.width, height: page.height, rotation: Int(page.rotation),
      scalars: Array(UnsafeBufferPointer(start: page.scalars, count: page.scalar_count)),
      glyphs: UnsafeBufferPointer(start: page.glyphs, count: page.glyph_count).map { glyph in
        Glyph(
          firstScalar: glyph.first_scalar, scalarCount: UInt8(glyph.scalar_count), run: glyph.run,
          originX: glyph.origin_x, originY: glyph.origin_y, box: Box(glyph.box))
      },
      runs: UnsafeBufferPointer(start: page.runs, count: page.run_count).map { run in
        let first = Int(run.first_glyph)
        return GlyphRun(
          glyphs: first..<first + Int(run.glyph_count), font: Int(run.font), size: run.size, color: run.color,
          opacity: run.opacity, renderMode: Int(run.render_mode), rotation: Int(run.rotation),
          flags: GlyphFlags(rawValue: run.flags), mark: Int(run.mark), paintOrder: Int(run.paint_order))
      },
      graphics: UnsafeBufferPointer(start: page.graphics, count: page.graphic_count).map { graphic in
        Graphic(
          shape: Graphic.Shape(graphic.shape),
          box: Box(graphic.box), isFilled: graphic.filled != 0, color: graphic.color,
          opacity: graphic.opacity, lineWidth: graphic.line_width, subpaths: Int(graphic.subpaths),
          curves: Int(graphic.curves), paintOrder: Int(graphic.paint_order),
          brightest: graphic.subpaths == 0 && graphic.filled != 0 ? graphic.brightest : nil,
          solid: graphic.solid.x0 < graphic.solid.x1 && graphic.solid.y0 < graphic.solid.y1
            ? Box(graphic.solid) : nil)
      },
      images: UnsafeBufferPointer(start: page.images, count: page.image_count).map { image in
        PlacedImage(
          box: Box(image.box), pixelWidth: Int(image.pixel_width), pixelHeight: Int(image.pixel_height),
          paintOrder: Int(image.paint_order))
      },
      marks: marks.map { mark in
        let first = Int(mark.first_scalar)
        var replacement: String?
        if mark.has_actual_text {
          var text = String.UnicodeScalarView()
          text.append(
            contentsOf: actualText[first..<first + Int(mark.scalar_count)].lazy.compactMap(
              Unicode.Scalar.init))
          replacement = String(text)
        }
        return MarkedContent(
          tag: String(cString: mark.tag), mcid: mark.mcid >= 0 ? Int(mark.mcid) : nil,
          parent: Int(mark.parent), actualText: replacement)
      },
      unmapped: UnsafeBufferPointer(start: page.unmapped, count: page.unmapped_count).map {
        UnmappedGlyph(
          glyph: Int($0.glyph), code: $0.code, fontCharacter: $0.font_character,
          misreadCharacter: $0.misread_character)
      },
      hiddenLayerCharacters: Int(page.hidden_layer_characters))
  }
}

extension Box {
  init(_ box: rbg_box) {
    self.init(x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1)
  }
}

extension Graphic.Shape {
  init(_ shape: UInt8) {
    switch Int(shape) {
    case RBG_SHAPE_HORIZONTAL_RULE: self = .horizontalRule
    case RBG_SHAPE_VERTICAL_RULE: self = .verticalRule
    case RBG_SHAPE_RECTANGLE: self = .rectangle
    default: self = .other
    }
  }
}

extension Font.Kind {
  init(_ kind: UInt8) {
    switch Int(kind) {
    case RBG_FONT_TYPE1: self = .type1
    case RBG_FONT_TRUETYPE: self = .trueType
    case RBG_FONT_TYPE3: self = .type3
    case RBG_FONT_CID: self = .cid
    default: self = .other
    }
  }
}

extension [Link] {
  /// The links of a page (0-based).
  init(_ page: rbg_page, number: Int) {
    self = UnsafeBufferPointer(start: page.links, count: page.link_count).map { link in
      Link(place: .page(number + 1, box: Box(link.box)), url: String(cString: link.uri))
    }
  }
}

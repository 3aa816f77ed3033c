/// Where a page shows something: a picture of parts of it in coarse cells, and what looks like type in it.
///
/// It answers what colours and boxes cannot: whether text on a picture, a shading or a shape can be seen, and whether a
/// picture or a drawing shows type that is no text.
public struct Ink: Sendable, Hashable {
  /// A line of what looks like type, where the page has no text.
  public struct TypeLine: Sendable, Hashable, Codable {
    public var box: Box
    /// The picture or drawing that shows it.
    public var drawing: Box

    public init(box: Box, drawing: Box) {
      self.box = box
      self.drawing = drawing
    }
  }

  /// Cells a row; the first row is at the top of the page.
  public var columns: Int
  /// Side of a cell, in points.
  public var cell: Float
  /// For each cell, row by row, how much the colours in it differ: 0 one colour, 255 black and white or not looked at.
  public var contrast: [UInt8]
  /// Whether text could not be looked at: on a picture that takes too long to decode, or on a page too large to draw.
  public var isPartial: Bool
  /// Ink without text.
  public var lines: [TypeLine]

  public init(
    columns: Int, cell: Float, contrast: [UInt8], isPartial: Bool = false, lines: [TypeLine] = []
  ) {
    self.columns = columns
    self.cell = cell
    self.contrast = contrast
    self.isPartial = isPartial
    self.lines = lines
  }

  /// The greatest contrast in a box; nil for a box outside the picture.
  public func contrast(in box: Box) -> UInt8? {
    guard columns > 0, cell > 0, box.x0.isFinite, box.y0.isFinite, box.x1.isFinite, box.y1.isFinite else {
      return nil
    }
    let rows = contrast.count / columns
    // Positions anywhere, so that they may be cut down to the picture before they become numbers of cells.
    func cells(_ low: Float, _ high: Float, of count: Int) -> Range<Int> {
      let first = Int(max(0, min(low / cell, 100_000)).rounded(.down))
      let last = Int(max(-1, min(high / cell, 100_000)).rounded(.down))
      return first..<max(first, min(last + 1, count))
    }
    let x = cells(box.x0, box.x1, of: columns)
    let y = cells(box.y0, box.y1, of: rows)
    guard !x.isEmpty, !y.isEmpty else { return nil }
    var greatest: UInt8 = 0
    for row in y {
      for column in x { greatest = max(greatest, contrast[row * columns + column]) }
    }
    return greatest
  }
}

// Half of a page is blank: lengths of equal cells are shorter than cells.
extension Ink: Codable {
  private enum CodingKeys: String, CodingKey {
    case columns, cell, runs, isPartial, lines
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    columns = try values.decode(Int.self, forKey: .columns)
    cell = try values.decode(Float.self, forKey: .cell)
    isPartial = try values.decodeIfPresent(Bool.self, forKey: .isPartial) ?? false
    lines = try values.decodeIfPresent([TypeLine].self, forKey: .lines) ?? []
    contrast = []
    let runs = try values.decode([Int].self, forKey: .runs)
    for start in stride(from: 0, to: runs.count - 1, by: 2) {
      // A page of 20 inches has 130,000 cells.
      guard let value = UInt8(exactly: runs[start]), runs[start + 1] > 0,
        contrast.count + runs[start + 1] <= 200_000
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .runs, in: values, debugDescription: "cells cannot be read")
      }
      contrast += repeatElement(value, count: runs[start + 1])
    }
    guard columns > 0 || contrast.isEmpty, columns >= 0, columns <= 100_000 else {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: values, debugDescription: "there are no columns")
    }
  }

  /// Writes value and length by turns.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(columns, forKey: .columns)
    try values.encode(cell, forKey: .cell)
    var runs: [Int] = []
    for value in contrast {
      if runs.count >= 2, runs[runs.count - 2] == Int(value) {
        runs[runs.count - 1] += 1
      } else {
        runs += [Int(value), 1]
      }
    }
    try values.encode(runs, forKey: .runs)
    if isPartial { try values.encode(true, forKey: .isPartial) }
    if !lines.isEmpty { try values.encode(lines, forKey: .lines) }
  }
}

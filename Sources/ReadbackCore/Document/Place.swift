/// A place in a file that a person can go to.
public enum Place: Codable, Sendable, Hashable {
  /// A box on a page; pages count from 1.
  case page(Int, box: Box)
  /// A paragraph of a part of a DOCX; paragraphs count from 1.
  case part(String, paragraph: Int)
}

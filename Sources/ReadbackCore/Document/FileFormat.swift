/// The formats that Readback reads.
public enum FileFormat: String, Codable, Sendable, CaseIterable {
  case pdf
  case docx
}

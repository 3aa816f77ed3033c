import ReadbackCore
import ReadbackDOCX
import Testing

// The whole of Foundation brings headers of ICU that clash with those that libxml2's headers name.
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Real and hostile files outside the repository; skipped where they are not to be had.
@Suite struct ExternalCorpusTests {
  static let folder = URL(
    filePath: ProcessInfo.processInfo.environment["READBACK_EXTERNAL_CORPUS"] ?? "../shared/corpus")

  static func files(_ path: String) -> [URL] {
    let folder = folder.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }

  static var isPresent: Bool { !files("templates").isEmpty }

  @Test(.enabled(if: isPresent), arguments: ["templates/files", "resumes"])
  func `every real document is read with four views that say something`(_ path: String) throws {
    let files = Self.files(path).filter { $0.pathExtension == "docx" }
    #expect(!files.isEmpty)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(try FileFormat(identifying: bytes) == .docx)
      let document = try DOCXExtractor().extract(bytes)
      try document.validate()
      #expect(document.views.map(\.id) == [.docxParagraphs, .docxBody, .docxMarkup, .docxFull])
      #expect(document.lines(.docxFull).count >= 5, "\(file.lastPathComponent)")
    }
  }

  @Test(.enabled(if: isPresent), arguments: ["hostile/docx", "hostile/zip", "hostile/xml"])
  func `every hostile file is read or refused by a typed error`(_ path: String) throws {
    let files = Self.files(path)
    #expect(!files.isEmpty)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      let clock = ContinuousClock()
      let time = clock.measure {
        do throws(ExtractionError) {
          _ = try? FileFormat(identifying: bytes)
          try DOCXExtractor().extract(bytes).validate()
        } catch {
          #expect(!error.code.isEmpty)
        }
      }
      #expect(time < .seconds(5), "\(file.lastPathComponent)")
    }
  }
}

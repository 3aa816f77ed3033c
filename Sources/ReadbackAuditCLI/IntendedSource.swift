internal import Foundation
internal import Readback
internal import ReadbackAudit
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports
internal import ReadbackYAML
internal import Synchronization

/// Gives each file the intent that lies in its place, if there is one, and the posting.
struct IntendedSource<Files: AuditSource>: AuditSource {
  var files: Files
  let places: IntentPlaces?
  let job: String?
  let unusable: UnusableIntents
  /// Files that follow each other often share an intent.
  private var last: (path: String, intent: AuditFile.Intended?)?

  init(_ files: Files, places: IntentPlaces?, job: String?, unusable: UnusableIntents) {
    self.files = files
    self.places = places
    self.job = job
    self.unusable = unusable
  }

  mutating func next() throws -> AuditFile? {
    guard var file = try files.next() else { return nil }
    file.job = job
    if let place = places?.candidates(for: file.path.text).first(
      where: FileManager.default.fileExists(atPath:))
    {
      file.intent = intent(at: place)
    }
    return file
  }

  private mutating func intent(at path: String) -> AuditFile.Intended? {
    if let last, last.path == path { return last.intent }
    var intent: AuditFile.Intended?
    do {
      let bytes = try Checker().read(path)
      let json = try Intent(fileNamed: path, bytes: bytes).json()
      intent = AuditFile.Intended(json: json, sha256: SHA256.hexadecimal(of: bytes) ?? json)
    } catch let error as ExtractionError {
      unusable.tell(path, ErrorText(error).message)
    } catch {
      unusable.tell(path, "cannot be used: \(error)")
    }
    last = (path, intent)
    return intent
  }
}

/// Intents that cannot be used: their files are read without them, and the audit ends with the status of what could not
/// be measured.
final class UnusableIntents: Sendable {
  private let paths = Mutex<Set<String>>([])

  var isEmpty: Bool { paths.withLock { $0.isEmpty } }

  func tell(_ path: String, _ problem: String) {
    guard paths.withLock({ $0.insert(path).inserted }) else { return }
    Console.diagnose("the intent \(PrintableText.line(path)) \(PrintableText.lines(problem))")
  }
}

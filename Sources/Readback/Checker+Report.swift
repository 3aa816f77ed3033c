public import ReadbackCore

extension Checker {
  /// What a report is made from: the bytes of a file, or a document that was extracted from one before.
  public enum Input: Sendable, Hashable {
    /// A PDF or DOCX.
    case file
    /// What ``Document/json()`` wrote.
    case extracted
  }

  /// Checks the file at a path and says everything about it; one that cannot be read gets a report as well.
  ///
  /// - Parameters:
  ///   - path: of a regular file, or `-` for standard input.
  ///   - input: what stands in that file.
  ///   - intent: what to compare it with.
  ///   - job: a posting as plain text, whose keywords to look for.
  ///   - isHashed: whether the report names the file's bytes by their SHA-256.
  /// - Returns: a report, whatever the file is.
  public func report(
    onFile path: String, as input: Input = .file, intent: Intent? = nil, job: String? = nil,
    isHashed: Bool = true
  ) -> Report {
    let bytes: [UInt8]
    do {
      bytes = try read(path)
    } catch {
      return Report(
        tool: .current, file: Report.File(path: path, sha256: nil, bytes: nil, format: nil),
        unreadable: error)
    }
    return report(on: bytes, path: path, as: input, intent: intent, job: job, isHashed: isHashed)
  }

  /// Checks bytes and says everything about them.
  ///
  /// - Parameters:
  ///   - bytes: the whole content.
  ///   - path: the name to report; nothing is read from it.
  ///   - input: what the bytes are.
  ///   - intent: what to compare it with.
  ///   - job: a posting as plain text, whose keywords to look for.
  ///   - isHashed: whether the report names the bytes by their SHA-256.
  /// - Returns: a report, whatever the bytes are.
  public func report(
    on bytes: [UInt8], path: String, as input: Input = .file, intent: Intent? = nil, job: String? = nil,
    isHashed: Bool = true
  ) -> Report {
    var file = Report.File(
      path: path, sha256: isHashed ? SHA256.hexadecimal(of: bytes) : nil, bytes: bytes.count, format: nil)
    do {
      let document: Document
      switch input {
      case .file:
        document = try extract(bytes)
      case .extracted:
        document = try Document(json: bytes)
      }
      file.format = document.format
      return report(on: document, of: file, intent: intent, job: job)
    } catch {
      // What an unreadable file claims to be is worth telling; that it is neither, the error says.
      if input == .file { file.format = try? FileFormat(identifying: bytes) }
      return Report(tool: .current, file: file, unreadable: error)
    }
  }

  /// Judges a document and says everything about it.
  ///
  /// - Parameters:
  ///   - document: what was extracted.
  ///   - file: what it was extracted from.
  ///   - intent: what to compare it with.
  ///   - job: a posting as plain text, whose keywords to look for.
  /// - Returns: a report without an error.
  public func report(on document: Document, of file: Report.File, intent: Intent?, job: String?) -> Report {
    let verdict = judge(document, intent: intent)
    return Report(
      tool: .current, file: file, document: document, verdict: verdict,
      jobs: job.map { matches(of: $0, document, verdict, intent: intent) } ?? [])
  }

  /// Compares a text that some system gave back with what the author meant.
  ///
  /// - Parameters:
  ///   - path: of a file with UTF-8 text, or UTF-16 that begins with its byte order mark; `-` for standard input.
  ///   - intent: what the author meant.
  /// - Returns: a report without a document, whatever the file is.
  public func report(onText path: String, intent: Intent) -> Report {
    do {
      let bytes = try read(path)
      let text = View(text: GivenText.decode(bytes))
      return Report(
        tool: .current,
        file: Report.File(
          path: path, sha256: SHA256.hexadecimal(of: bytes), bytes: bytes.count, format: nil),
        document: nil, text: text, verdict: judge(text, intent: intent))
    } catch {
      return Report(
        tool: .current, file: Report.File(path: path, sha256: nil, bytes: nil, format: nil),
        unreadable: error)
    }
  }

  /// What every view shows of a posting's keywords. What the resume lists as skills counts among them.
  private func matches(
    of job: String, _ document: Document, _ verdict: Verdict, intent: Intent?
  ) -> [JobMatch] {
    let resumes = [intent?.resume].compactMap { $0 } + verdict.readouts.map(\.resume)
    let terms = resumes.flatMap { $0.skills ?? [] }.flatMap { $0.keywords ?? [$0.name].compactMap { $0 } }
    return JobMatch.matches(
      of: JobPosting(text: job, terms: terms), views: document.views, intent: intent?.resume)
  }

  /// Reads the file at a path, or standard input for `-`, if it is not larger than the limit.
  public func read(_ path: String) throws(ExtractionError) -> [UInt8] {
    path == "-"
      ? try FileBytes.readStandardInput(limit: limits.fileBytes)
      : try FileBytes.read(path, limit: limits.fileBytes)
  }
}

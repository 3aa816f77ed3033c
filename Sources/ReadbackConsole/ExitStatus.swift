public import ArgumentParser
public import ReadbackCore

/// What the tool tells the shell. Of several files the worst counts.
public enum ExitStatus: Int32, Comparable {
  /// Nothing at or above `--fail-on`.
  case clean = 0
  /// Findings at or above it, or fidelity below `--min-fidelity`.
  case found = 1
  /// A file could not be read or measured.
  case unreadable = 2
  /// The command line is wrong (`EX_USAGE` of sysexits.h).
  case usage = 64

  public static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

  /// - Parameters:
  ///   - report: on one file.
  ///   - failOn: the least severity of a finding that counts; nil for none.
  ///   - minFidelity: 0 to 100; a fidelity that is not known has not been measured.
  public init(_ report: Report, failOn: Severity?, minFidelity: Double?) {
    let verdict = report.verdict
    if report.error != nil || (minFidelity != nil && verdict.fidelity == nil) {
      self = .unreadable
    } else if let failOn, verdict.findings.contains(where: { $0.severity >= failOn }) {
      self = .found
    } else if let minFidelity, let fidelity = verdict.fidelity, fidelity < minFidelity {
      self = .found
    } else {
      self = .clean
    }
  }

  /// To be thrown by a verb.
  public var code: ExitCode { ExitCode(rawValue) }
}

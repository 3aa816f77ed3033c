public import ReadbackReports

/// The answer for one file of an audit: the report of `check` for machines, without the file's words unless they are
/// asked for. It is what is written to the output, what is stored, and what a worker answers.
public typealias AuditRow = JSONReport

/// Numbers as reports write them.
enum Figure {
  /// `12,345`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// `12.3 %`; nothing is `0 %` and everything `100 %` unless it is exactly that.
  static func share(_ part: Int, of whole: Int) -> String {
    guard part > 0, whole > 0 else { return "0 %" }
    if part >= whole { return "100 %" }
    let tenths = Int((Double(part) / Double(whole) * 1000).rounded())
    if tenths == 0 { return "<0.1 %" }
    if tenths >= 1000 { return ">99.9 %" }
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// `91.2`.
  static func tenths(_ number: Double) -> String {
    guard number.isFinite else { return "-" }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// `2026-11-21 10:16` of `2026-11-21T10:16:25Z`; UTC, as the store has it.
  static func minute(_ time: String) -> String {
    guard time.utf8.count >= 16 else { return time }
    return String(time.prefix(16)).replacing("T", with: " ") + " UTC"
  }
}

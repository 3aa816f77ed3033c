extension UInt32 {
  /// Whether a scalar is white space as Unicode has it. Nearly all are ASCII, where the table need not be asked.
  var isWhiteSpace: Bool {
    if self < 0x80 { return self == 0x20 || (0x09...0x0D).contains(self) }
    return Unicode.Scalar(self)?.properties.isWhitespace ?? false
  }
}

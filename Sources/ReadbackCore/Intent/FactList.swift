extension Intent {
  /// Everything of the intent that must survive extraction, in reading order.
  public var facts: [Fact] { [] }
}

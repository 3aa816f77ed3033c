/// The tests of one file, as JUnit's Ant task writes them and CI servers read them.
package struct JUnitSuite: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case passed
    /// What was looked at is not as it must be: one line, a word for its kind, and all of it.
    case failed(String, type: String, details: String)
    /// It could not be looked at.
    case error(String, type: String)
    /// There was nothing to look at, or nothing could be said; why.
    case skipped(String)
  }

  package struct Test: Sendable, Hashable {
    package var name: String
    package var outcome: Outcome
    /// Worth knowing though it passed; empty for nothing.
    package var output: String

    package init(_ name: String, _ outcome: Outcome, output: String = "") {
      self.name = name
      self.outcome = outcome
      self.output = output
    }
  }

  package var name: String
  package var properties: [(name: String, value: String)]
  package var tests: [Test]

  package init(name: String, properties: [(name: String, value: String)] = [], tests: [Test]) {
    self.name = name
    self.properties = properties
    self.tests = tests
  }

  package static func == (left: JUnitSuite, right: JUnitSuite) -> Bool { left.xml == right.xml }
  package func hash(into hasher: inout Hasher) { hasher.combine(xml) }

  /// What stands before and after all suites.
  package static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"readback\">\n"
  package static let foot = "</testsuites>\n"

  /// Times are not measured: a check takes some hundredths of a second, and the same file gives the same report.
  package var xml: String {
    func count(_ isWanted: (Outcome) -> Bool) -> Int { tests.count { isWanted($0.outcome) } }
    let failures = count { if case .failed = $0 { true } else { false } }
    let errors = count { if case .error = $0 { true } else { false } }
    let skipped = count { if case .skipped = $0 { true } else { false } }
    var xml =
      "  <testsuite name=\"\(XMLText.escaped(name))\" tests=\"\(tests.count)\" failures=\"\(failures)\" "
      + "errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"0\">\n"
    if !properties.isEmpty {
      xml += "    <properties>\n"
      for property in properties {
        xml +=
          "      <property name=\"\(XMLText.escaped(property.name))\" value=\"\(XMLText.escaped(property.value))\"/>\n"
      }
      xml += "    </properties>\n"
    }
    for test in tests { xml += self.xml(of: test) }
    return xml + "  </testsuite>\n"
  }

  private func xml(of test: Test) -> String {
    var inner = ""
    switch test.outcome {
    case .passed: break
    case .failed(let message, let type, let details):
      inner +=
        "      <failure message=\"\(XMLText.escaped(message))\" type=\"\(XMLText.escaped(type))\">"
        + "\(XMLText.content(details))</failure>\n"
    case .error(let message, let type):
      inner += "      <error message=\"\(XMLText.escaped(message))\" type=\"\(XMLText.escaped(type))\"/>\n"
    case .skipped(let message):
      inner += "      <skipped message=\"\(XMLText.escaped(message))\"/>\n"
    }
    if !test.output.isEmpty { inner += "      <system-out>\(XMLText.content(test.output))</system-out>\n" }
    let tag =
      "    <testcase name=\"\(XMLText.escaped(test.name))\" classname=\"\(XMLText.escaped(name))\" time=\"0\""
    return inner.isEmpty ? tag + "/>\n" : tag + ">\n\(inner)    </testcase>\n"
  }
}

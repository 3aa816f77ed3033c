import ReadbackCore
import Testing

@Suite struct ContactTokenTests {
  @Test(arguments: [
    ("write to Jane.Doe+cv@mail.example.org.", ["jane.doe+cv@mail.example.org"]),
    ("jörg@müller.example", ["jörg@müller.example"]), ("call (512) 555-0148", ["5125550148"]),
    ("+49 (0)89 555 0163-7", ["490895550163" + "7"]), ("555.867.5309", ["5558675309"]), ("@home", []),
    ("a@b", []),
    ("2019 - 2023", []), ("01.2020 - 03.2021", []), ("1,234,567", []), ("12 people", []),
  ])
  func `Addresses and numbers are told from dates and amounts`(_ line: String, _ values: [String]) {
    #expect(ContactToken.tokens(in: Array(line.unicodeScalars)).map(\.value) == values)
  }
}

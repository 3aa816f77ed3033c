import ReadbackCore
import ReadbackReports
import Testing

@Suite("The words for a file that cannot be read")
struct ErrorTextTests {
  @Test("say what it is and what to do", arguments: JSONReportTests.errors)
  func words(error: ExtractionError) {
    let text = ErrorText(error)
    for part in [text.problem, text.advice] {
      #expect(part.count >= 8)
      #expect(part.first?.isLowercase == true && part.last != ".", "\(part)")
    }
    #expect(text.message == "\(text.problem); \(text.advice)")
  }

  @Test("differ for every error")
  func differ() {
    #expect(Set(JSONReportTests.errors.map { ErrorText($0).problem }).count == JSONReportTests.errors.count)
  }

  @Test(
    "give sizes and times in the units of people",
    arguments: [
      (ExtractionError.Limit.fileBytes(64 << 20), "is larger than 64 MiB"),
      (.fileBytes(3 << 19), "is larger than 1.5 MiB"), (.fileBytes(100), "is larger than 100 bytes"),
      (.seconds(0.5), "takes longer than 0.5 s to read"), (.seconds(15), "takes longer than 15 s to read"),
    ])
  func units(limit: ExtractionError.Limit, problem: String) {
    #expect(ErrorText(.limitExceeded(limit)).problem == problem)
  }

  @Test(
    "name the program to use for old and foreign formats",
    arguments: [
      (ExtractionError.Lookalike.doc, "DOCX"), (.rtf, "DOCX"), (.odt, "PDF"), (.pages, "Pages"),
      (.image, "text layer"),
    ])
  func advice(lookalike: ExtractionError.Lookalike, word: String) {
    #expect(ErrorText(.unrecognizedFormat(lookalike)).advice.contains(word))
  }
}

import ReadbackAudit
import Testing

@Suite struct IntentPlacesTests {
  @Test(arguments: [
    ("{dir}/intent.json", "a/b/resume.pdf", ["a/b/intent.json"]),
    ("{dir}/intent.json", "resume.pdf", ["./intent.json"]),
    ("{dir}/intent.json", "/resume.pdf", ["/intent.json"]),
    ("meant/{stem}.yaml", "a/jo.doe.pdf", ["meant/jo.doe.yaml"]),
    ("meant/{name}.json", "a/jo.pdf", ["meant/jo.pdf.json"]),
    ("{stem}", "a/.hidden", [".hidden"]),
    (
      "meant", "a/b/jo.pdf",
      [
        "meant/a/b/jo.json", "meant/a/b/jo.yaml", "meant/a/b/jo.yml", "meant/b/jo.json", "meant/b/jo.yaml",
        "meant/b/jo.yml", "meant/jo.json", "meant/jo.yaml", "meant/jo.yml",
      ]
    ),
    ("meant", "jo", ["meant/jo.json", "meant/jo.yaml", "meant/jo.yml"]),
  ])
  func `a file has its places, the best one first`(words: String, path: String, places: [String]) throws {
    #expect(try #require(IntentPlaces(words)).candidates(for: path) == places)
  }

  @Test(arguments: ["", "{", "{stem", "{path}/x.json", "x{}"])
  func `a pattern that names nothing of a path is none`(words: String) {
    #expect(IntentPlaces(words) == nil)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs have in common that time a part of ReadbackCore in a warm process; see ../warm.py.
import Foundation

private struct Extracted: Decodable {
  var document: Document?
}

/// A document that `readback extract --format json` wrote, with its report around it or alone.
func document(at path: String) throws -> Document {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  let decoder = JSONDecoder()
  if let document = try? decoder.decode(Extracted.self, from: data).document { return document }
  return try decoder.decode(Document.self, from: data)
}

/// CPU of this process so far, in milliseconds.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Mean cost of some work in milliseconds, after two rounds that are not timed.
///
/// - Parameters:
///   - times: rounds that are.
///   - work: gives a number that depends on all it does, so that nothing of it is left out as useless.
func cost(_ times: Int = 20, _ work: () -> Int) -> Double {
  var found = 0
  for _ in 0..<2 { found += work() }
  let start = now()
  for _ in 0..<times { found += work() }
  let spent = (now() - start) / Double(times)
  if found < 0 { print(found) }
  return spent
}

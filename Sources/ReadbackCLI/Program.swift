internal import ArgumentParser
internal import CMalloc

@main
enum Program {
  static func main() {
    // A file is read on a thread of its own. glibc would give that thread a heap of its own and grow it page by page,
    // a system call each: a twentieth of the time of a check.
    readback_use_one_heap()
    ReadbackCommand.main()
  }
}

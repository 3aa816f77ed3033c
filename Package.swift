// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

#if os(Linux)
  // Only their headers are used here: the libraries are loaded when a DOCX or a YAML file is met.
  let loading: [CSetting] = [.headerSearchPath("../CLoading")]
  let libzip = Target.target(name: "CZip", cSettings: loading)
  let libxml2 = Target.target(name: "CXML2", cSettings: loading)
  let libyaml = Target.target(name: "CYAML", cSettings: loading)
#else
  let libzip = Target.systemLibrary(
    name: "CZip", path: "Sources/CZip/include", pkgConfig: "libzip", providers: [.brew(["libzip"])])
  let libxml2 = Target.systemLibrary(
    name: "CXML2", path: "Sources/CXML2/include", pkgConfig: "libxml-2.0", providers: [.brew(["libxml2"])])
  let libyaml = Target.systemLibrary(
    name: "CYAML", path: "Sources/CYAML/include", pkgConfig: "yaml-0.1", providers: [.brew(["libyaml"])])
#endif

let package = Package(
  name: "readback",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "readback", targets: ["ReadbackCLI"]),
    .executable(name: "readback-audit", targets: ["ReadbackAuditCLI"]),
    .library(name: "Readback", targets: ["Readback"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // System libraries: a module map and a shim header each.
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler",
      providers: [.apt(["libpoppler-private-dev", "libpoppler-glib-dev"]), .brew(["poppler"])]),
    libzip,
    libxml2,
    libyaml,
    .systemLibrary(name: "CMalloc"),
    .target(name: "CChecksum"),

    // The one C++ file over libpoppler, behind a plain C header.
    .target(name: "CPopplerGlyphs", dependencies: ["CPoppler"], linkerSettings: [.linkedLibrary("z")]),

    // Values and judgement: no I/O, no C.
    .target(name: "ReadbackCore", swiftSettings: swiftSettings),
    // Extraction: untrusted bytes to values.
    .target(
      name: "ReadbackPDF", dependencies: ["ReadbackCore", "CPopplerGlyphs"],
      swiftSettings: swiftSettings),
    .target(
      name: "ReadbackDOCX", dependencies: ["ReadbackCore", "CZip", "CXML2"],
      swiftSettings: swiftSettings),
    // Words for people and machines.
    .target(name: "ReadbackReports", dependencies: ["ReadbackCore"], swiftSettings: swiftSettings),
    // The library: bytes and intent in, verdict out.
    .target(
      name: "Readback", dependencies: ["ReadbackCore", "ReadbackPDF", "ReadbackDOCX", "CChecksum"],
      swiftSettings: swiftSettings),
    // Intents and settings as YAML.
    .target(
      name: "ReadbackYAML", dependencies: ["Readback", "ReadbackCore", "CYAML"], swiftSettings: swiftSettings),
    // Templates under test: what is recorded of exports, and what must hold of them.
    .target(
      name: "ReadbackGolden", dependencies: ["Readback", "ReadbackCore", "ReadbackReports", "ReadbackYAML"],
      swiftSettings: swiftSettings),
    // What the verbs of both programs have in common: streams, exit status, files named on the command line.
    .target(
      name: "ReadbackConsole",
      dependencies: [
        "Readback", "ReadbackCore", "ReadbackReports", "ReadbackYAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    // Processes that read files of strangers, locked in: starting and asking them, and what they do.
    .target(name: "CWorker"),
    .target(
      name: "ReadbackWorkers",
      dependencies: ["Readback", "ReadbackCore", "ReadbackReports", "CChecksum", "CWorker"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ReadbackCLI",
      dependencies: [
        "Readback", "ReadbackConsole", "ReadbackCore", "ReadbackReports", "ReadbackGolden", "ReadbackYAML",
        "ReadbackWorkers", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    // Piles of files: a program of its own, as its store needs the whole of Foundation.
    .target(
      name: "ReadbackAudit",
      dependencies: [
        "Readback", "ReadbackCore", "ReadbackReports", "ReadbackWorkers", "CWorker",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ReadbackAuditCLI",
      dependencies: [
        "Readback", "ReadbackAudit", "ReadbackConsole", "ReadbackCore", "ReadbackReports", "ReadbackWorkers",
        "ReadbackYAML",
        "CWorker", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    .systemLibrary(
      name: "CZipWriter", path: "Tests/CZipWriter", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(
      name: "TestSupport", dependencies: ["ReadbackCore"], path: "Tests/TestSupport",
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackCoreTests", dependencies: ["ReadbackCore", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackPDFTests", dependencies: ["ReadbackPDF", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackDOCXTests", dependencies: ["ReadbackDOCX", "CZipWriter", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackTests", dependencies: ["Readback", "ReadbackCore", "ReadbackReports", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackGoldenTests",
      dependencies: [
        "ReadbackGolden", "ReadbackYAML", "Readback", "ReadbackCore", "ReadbackReports", "TestSupport",
      ],
      exclude: ["Expected", "Readers"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackCLITests",
      dependencies: [
        "ReadbackCLI", "ReadbackConsole", "ReadbackYAML", "Readback", "ReadbackCore", "TestSupport",
      ],
      swiftSettings: swiftSettings),
    // A worker that does as the file says, good or bad, behind the same walls as the real one.
    .executableTarget(
      name: "MisbehavingWorker", dependencies: ["ReadbackCore", "ReadbackWorkers"],
      path: "Tests/MisbehavingWorker",
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReadbackAuditTests",
      dependencies: [
        "ReadbackAudit", "ReadbackAuditCLI", "Readback", "ReadbackCore", "ReadbackReports", "ReadbackWorkers",
        "TestSupport", "MisbehavingWorker",
      ],
      swiftSettings: swiftSettings),
  ],
  cxxLanguageStandard: .cxx20
)

// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: the language mode that is coming, and not one warning.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Those of what only computes, in tests and for them: optimised where one debugs too, with every check that is made there.
let busy: [SwiftSetting] =
    strict + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

/// What a build is made of, as `scripts/origin` says in the environment: docs/pipeline.md.
let origin = ["KCC_COMMIT", "KCC_SWIFT"].compactMap { name in
    Context.environment[name].map { CSetting.define(name, to: "\"\($0)\"") }
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "kcc-analyze",
    products: [
        .executable(name: "kcc-analyze", targets: ["kcc-analyze"]),
        .executable(name: "kcc-sample", targets: ["kcc-sample"]),
        // For the programs in Benchmarks.
        .library(name: "DelimitedText", targets: ["DelimitedText"]),
        .library(name: "Metrics", targets: ["Metrics"]),
        .library(name: "Tabular", targets: ["Tabular"]),
        .library(name: "RegistrationLog", targets: ["RegistrationLog"]),
        .library(name: "TestSupport", targets: ["TestSupport"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CLibMD", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "CBuild", cSettings: origin),
        .target(name: "CByteKernels"),
        .target(name: "Platform", dependencies: ["CLibMD", "CLinux"], swiftSettings: strict),
        .target(name: "Tabular", dependencies: ["CByteKernels"], swiftSettings: strict),
        .target(name: "Threads", swiftSettings: strict),
        .target(
            name: "DelimitedText",
            dependencies: ["CByteKernels", "CLibCSV", "CZlib", "Platform", "Tabular", "Threads"],
            swiftSettings: strict),
        .target(
            name: "Workbook", dependencies: ["CArchive", "CExpat", "Platform"], swiftSettings: strict),
        .target(name: "RegistrationLog", swiftSettings: strict),
        .target(
            name: "Configuration",
            dependencies: ["Platform", "RegistrationLog", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),
        .target(
            name: "Ingest",
            dependencies: [
                "CByteKernels", "Configuration", "DelimitedText", "Platform", "RegistrationLog", "Tabular", "Threads",
                "Workbook",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Inspection", dependencies: ["Configuration", "Ingest", "RegistrationLog"],
            resources: [.embedInCode("Templates")], swiftSettings: strict),
        .target(
            name: "Feedback", dependencies: ["DelimitedText", "Platform", "RegistrationLog", "Tabular", "Workbook"],
            swiftSettings: strict),
        .target(name: "Metrics", dependencies: ["RegistrationLog", "Threads"], swiftSettings: strict),
        .target(
            name: "Reporting",
            dependencies: [
                "CXLSXWriter", "CZlib", "Metrics", "Platform", "RegistrationLog", "DelimitedText", "Threads",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("Templates")],
            swiftSettings: strict
        ),
        .target(
            name: "Study",
            dependencies: ["Configuration", "Feedback", "Ingest", "Inspection", "Metrics", "RegistrationLog"],
            swiftSettings: strict),
        .target(
            name: "KCCAnalyzeCommand",
            dependencies: [
                "CBuild", "Configuration", "Feedback", "Ingest", "Inspection", "Metrics", "Platform",
                "RegistrationLog", "Reporting", "Study", argumentParser,
            ],
            swiftSettings: strict
        ),
        .executableTarget(name: "kcc-analyze", dependencies: ["KCCAnalyzeCommand"], swiftSettings: strict),
        .executableTarget(
            name: "kcc-sample",
            dependencies: ["DelimitedText", "Platform", "RegistrationLog", argumentParser],
            swiftSettings: busy
        ),
        .target(
            name: "TestSupport",
            dependencies: ["DelimitedText", "RegistrationLog", "Tabular"],
            path: "Tests/TestSupport",
            exclude: ["WrittenTimes"],
            swiftSettings: strict
        ),
        .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: strict),
        .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: strict),
        .testTarget(
            name: "TabularTests", dependencies: ["CByteKernels", "Tabular", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "DelimitedTextTests",
            dependencies: ["CByteKernels", "DelimitedText", "Platform", "Tabular", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "WorkbookTests", dependencies: ["Platform", "TestSupport", "Workbook"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "RegistrationLogTests", dependencies: ["RegistrationLog", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ConfigurationTests",
            dependencies: ["Configuration", "Platform", "RegistrationLog", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .testTarget(
            name: "IngestTests",
            dependencies: [
                "Configuration", "DelimitedText", "Ingest", "Platform", "RegistrationLog", "Tabular", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "InspectionTests",
            dependencies: ["Configuration", "Ingest", "Inspection", "RegistrationLog", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "FeedbackTests", dependencies: ["Feedback", "Platform", "RegistrationLog", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "MetricsTests",
            dependencies: ["Configuration", "Ingest", "Metrics", "RegistrationLog", "TestSupport"],
            swiftSettings: busy),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "DelimitedText", "Metrics", "Platform", "RegistrationLog", "Reporting", "TestSupport",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StudyTests",
            dependencies: [
                "Configuration", "Feedback", "Ingest", "Inspection", "Metrics", "RegistrationLog", "Study",
                "TestSupport",
            ],
            exclude: ["Exports"],
            swiftSettings: strict),
        .testTarget(
            name: "KCCAnalyzeCommandTests",
            dependencies: [
                "Configuration", "Feedback", "Ingest", "Inspection", "KCCAnalyzeCommand", "Metrics", "Platform",
                "RegistrationLog", "Reporting", "Study", "TestSupport", argumentParser,
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "KCCSampleTests", dependencies: ["kcc-sample", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "RegressionTests",
            dependencies: [
                "Configuration", "Feedback", "Ingest", "Metrics", "RegistrationLog", "Reporting", "Study",
                "TestSupport", "kcc-analyze", "kcc-sample",
            ],
            exclude: ["Cases"],
            swiftSettings: busy
        ),
    ],
    swiftLanguageModes: [.v6]
)

// What fuzzing needs, which the ordinary build knows nothing of: docs/fuzzing.md.
if Context.environment["KCC_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CByteKernels", "CLibCSV", "Configuration", "DelimitedText", "Feedback", "Ingest", "Inspection",
                "Metrics", "RegistrationLog", "Platform", "Tabular", "TestSupport", "Workbook",
            ],
            path: "Tests/Fuzzing",
            exclude: ["words.dict", "Corpus"],
            swiftSettings: strict
        ))
}

// What counts the work of many runs in one process: scripts/check-growth.
if Context.environment["KCC_MEASURING"] != nil {
    package.targets += [
        .systemLibrary(name: "CValgrind", path: "Tests/GrowthChecks/CValgrind", providers: [.apt(["valgrind"])]),
        .executableTarget(
            name: "run-command-lines", dependencies: ["CValgrind", "KCCAnalyzeCommand"],
            path: "Tests/GrowthChecks/Runs", swiftSettings: strict),
    ]
}

// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target, which are those of the package that is measured.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "kcc-analyze", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .executableTarget(name: "count-captured"),
        .executableTarget(
            name: "count-cells",
            dependencies: [
                .product(name: "DelimitedText", package: "kcc-analyze"),
                .product(name: "Tabular", package: "kcc-analyze"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "simulate-verdicts",
            dependencies: [
                .product(name: "Metrics", package: "kcc-analyze"),
                .product(name: "RegistrationLog", package: "kcc-analyze"),
                .product(name: "TestSupport", package: "kcc-analyze"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)

import Foundation

/// Where the programs that are tested were built.
enum BuiltProducts {
    /// Beside the tests themselves, or where `KCC_PROGRAMS` says: `.ci/run` tests the release build so.
    static let folder =
        ProcessInfo.processInfo.environment["KCC_PROGRAMS"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}

import Foundation

/// Where the programs of this package were built: beside the tests themselves.
enum BuiltProducts {
    static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}

import CBuild
import Ingest
import Platform
import Reporting

/// What this program was built from, by which two builds of one version can be distinguished.
///
/// Nothing in it depends on when, where and by whom the program was built, nor on the machine that it runs on; but where
/// libraries are not linked in, those that are found say their versions.
struct BuildOrigin: Hashable, Sendable {
    /// The commit, shortened, with `+` behind it where the sources were changed since; nil where nobody said.
    let commit: String?
    /// The version of Swift's compiler; nil where nobody said.
    let swift: String?
    /// For which machine, system and C library.
    let target: String
    /// Whether Swift's own libraries are part of the program.
    let isStatic: Bool
    /// The C libraries that say their version, each as `zlib 1.2.13`.
    let libraries: [String]

    /// That of the program that runs.
    static var current: BuildOrigin {
        BuildOrigin(
            commit: kcc_build_commit().map { String(cString: $0) },
            swift: kcc_build_swift().map { String(cString: $0) },
            target: machine + "-unknown-linux-gnu", isStatic: SwiftRuntime.isLinkedIn,
            libraries: ReadingLibraries.versions + [WorkbookLibrary.version])
    }

    /// The same in one line; a library that is named twice stands in it once.
    var text: String {
        var named: Set<String> = []
        let program = [
            commit.map { "commit \($0)" } ?? "not from a commit", swift.map { "Swift \($0)" }, target,
            isStatic ? "static" : "dynamic",
        ]
        return program.compactMap(\.self).joined(separator: ", ") + "; "
            + libraries.filter { named.insert($0).inserted }.joined(separator: ", ")
    }

    private static var machine: String {
        #if arch(x86_64)
            "x86_64"
        #elseif arch(arm64)
            "aarch64"
        #else
            "unknown"
        #endif
    }
}

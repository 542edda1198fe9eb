import ArgumentParser
import TestSupport
import Testing

@testable import KCCAnalyzeCommand

struct BuildOriginTests {
    @Test func whatIsKnownStandsInOneLine() {
        let origin = BuildOrigin(
            commit: "0123456789ab", swift: "6.3.1", target: "x86_64-unknown-linux-gnu", isStatic: true,
            libraries: ["libarchive 3.6.2", "zlib 1.2.13", "expat 2.5.0", "zlib 1.2.13"])
        #expect(
            origin.text
                == "commit 0123456789ab, Swift 6.3.1, x86_64-unknown-linux-gnu, static; libarchive 3.6.2, zlib 1.2.13, "
                + "expat 2.5.0")
    }

    /// Another version of a library that comes twice is not passed over.
    @Test func whatNobodySaidIsNotMadeUp() {
        let origin = BuildOrigin(
            commit: nil, swift: nil, target: "aarch64-unknown-linux-gnu", isStatic: false,
            libraries: ["zlib 1.2.13", "zlib 1.3"])
        #expect(origin.text == "not from a commit, aarch64-unknown-linux-gnu, dynamic; zlib 1.2.13, zlib 1.3")
    }

    /// The tests are linked as SwiftPM links by default, and no commit was given to it.
    @Test func theTestsKnowWhatTheyAreBuiltFrom() throws {
        let libraries = #/libarchive [0-9.]+, .*zlib [0-9.]+, .*expat [0-9.]+, .*libxlsxwriter [0-9.]+/#
        let parts = BuildOrigin.current.text.split(separator: "; ")
        try #require(parts.count == 2)
        #expect(parts[0].hasSuffix("-unknown-linux-gnu, dynamic"))
        #expect(try libraries.wholeMatch(in: parts[1]) != nil)
    }
}

/// The version has one source, `Version.swift`; what names it elsewhere is held to it.
struct VersionTests {
    @Test func theNewestHeadingOfTheChangelogIsTheVersion() throws {
        let headings = try Document("CHANGELOG.md").lines.filter { $0.hasPrefix("## ") }
        let released = headings.filter { $0 != "## [Unreleased]" }
        let heading = try #require(released.first)
        let day = #/## \[(?<version>[0-9]+\.[0-9]+\.[0-9]+)\] - [0-9]{4}-[0-9]{2}-[0-9]{2}/#
        #expect(try day.wholeMatch(in: heading)?.version == Substring(version), "\(heading)")
    }

    /// Scripts take the first word.
    @Test func theVersionComesFirst() {
        let line = KCCAnalyze.configuration.version
        #expect(line.split(separator: " ").first == Substring(version))
        #expect(line == "\(version) (\(BuildOrigin.current.text))")
    }
}

import Testing

@testable import Workbook

struct ArchiveLibraryTests {
    /// What libarchive of Debian 12 says.
    @Test func whatItDecompressesWithIsNamedToo() {
        #expect(
            ArchiveLibrary.versions(in: "libarchive 3.6.2 zlib/1.2.13 liblzma/5.4.1 bz2lib/1.0.8 liblz4/1.9.4") == [
                "libarchive 3.6.2", "zlib 1.2.13", "liblzma 5.4.1", "bz2lib 1.0.8",
            ])
    }

    @Test func eachLibrarySaysItsOwnVersion() {
        #expect(ArchiveLibrary.versions.first?.wholeMatch(of: /libarchive [0-9.]+/) != nil)
        #expect(XMLLibrary.version.wholeMatch(of: /expat [0-9.]+/) != nil)
    }
}

import CArchive

/// The library that reads archives.
public enum ArchiveLibrary {
    /// What it decompresses with here: it names all that it was compiled with, of which others need not be linked in.
    private static let used: Set = ["zlib", "liblzma", "bz2lib", "libzstd"]

    /// Its version, and those of the libraries that it decompresses with, each as `zlib 1.2.13`.
    ///
    /// It is asked once: libarchive makes that text anew each time, and gives nothing of it back.
    public static let versions = versions(in: String(cString: archive_version_details()))

    /// The versions in `details`, which reads `libarchive 3.6.2 zlib/1.2.13 liblzma/5.4.1`.
    static func versions(in details: String) -> [String] {
        let words = details.split(separator: " ")
        let own = words.prefix(2).joined(separator: " ")
        let others = words.dropFirst(2).map { $0.split(separator: "/") }
        return [own] + others.filter { used.contains(String($0[0])) }.map { $0.joined(separator: " ") }
    }
}

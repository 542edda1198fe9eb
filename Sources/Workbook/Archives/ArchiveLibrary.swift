import CArchive

/// The library that reads archives.
public enum ArchiveLibrary {
    /// Its version, and those of the libraries that it decompresses with, each as `zlib 1.2.13`.
    public static var versions: [String] { versions(in: String(cString: archive_version_details())) }

    /// The versions in `details`, which reads `libarchive 3.6.2 zlib/1.2.13 liblzma/5.4.1`.
    static func versions(in details: String) -> [String] {
        let words = details.split(separator: " ")
        let own = words.prefix(2).joined(separator: " ")
        return [own] + words.dropFirst(2).map { $0.split(separator: "/").joined(separator: " ") }
    }
}

import DelimitedText
import Workbook

/// The libraries that read files, of which each says its version itself.
public enum ReadingLibraries {
    /// Their versions, each as `zlib 1.2.13`; what is used twice comes twice.
    public static var versions: [String] { ArchiveLibrary.versions + [XMLLibrary.version, GzipLibrary.version] }
}

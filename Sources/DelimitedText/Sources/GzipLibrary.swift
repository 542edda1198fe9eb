import CZlib

/// The library that decompresses gzip.
public enum GzipLibrary {
    /// Its version, as `zlib 1.2.13`.
    public static var version: String { "zlib " + String(cString: zlibVersion()) }
}

import CXLSXWriter

/// The library that writes workbooks.
public enum WorkbookLibrary {
    /// Its version, as `libxlsxwriter 1.1.4`.
    public static var version: String { "libxlsxwriter " + String(cString: lxw_version()) }
}

import CExpat

/// The library that parses XML.
public enum XMLLibrary {
    /// Its version, as `expat 2.5.0`.
    public static var version: String {
        // The library says expat_2.5.0.
        String(cString: XML_ExpatVersion()).split(separator: "_").joined(separator: " ")
    }
}

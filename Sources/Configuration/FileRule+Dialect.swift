extension FileRule {
    /// How the text of a file can be said to be encoded.
    package enum Encoding: String, CaseIterable, Sendable {
        case utf8 = "utf-8"
        case windows1252 = "windows-1252"
        case utf16LittleEndian = "utf-16le"
        case utf16BigEndian = "utf-16be"
    }

    /// What can be said to stand between the cells of a file.
    package enum Delimiter: CaseIterable, Sendable {
        case semicolon, comma, tab, verticalBar
    }
}

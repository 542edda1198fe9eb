/// The lines of a text; one ends at LF, at CR, and at both.
enum TextLines {
    /// Where the line that begins at `start` ends, before its line end.
    ///
    /// The next one begins one byte further. So CRLF makes an empty line in between, which nobody counts.
    static func end(from start: Int, of text: Span<UInt8>) -> Int {
        var index = start
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
        return index
    }
}

/// Where in the input something stands, without a word of what stands there.
public struct SourcePosition: Hashable, Sendable {
    /// The file.
    public let file: FileID
    /// The physical line on which the record begins, from 1; a line ends at LF, CRLF or a lone CR, in quotes too.
    public let line: Int
    /// The byte at which the record begins, from 0, in the text as UTF-8 after decompression and without its byte
    /// order mark.
    public let byte: Int
    /// The name of the column as the header spells it; nil where the whole record is meant.
    public let column: String?

    /// Creates the position of a record that begins on `line`.
    public init(file: FileID, line: Int, byte: Int, column: String? = nil) {
        self.file = file
        self.line = line
        self.byte = byte
        self.column = column
    }
}

extension BackslashEscapes {
    /// Creates the escapes of a text whose cells `delimiter` parts, or one of ``Delimiter/candidates`` where it is nil.
    public init(delimiter: Delimiter? = nil) {
        self.init(delimiters: (delimiter.map { [$0] } ?? Delimiter.candidates).map(\.byte))
    }
}

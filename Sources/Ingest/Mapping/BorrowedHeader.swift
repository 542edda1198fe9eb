/// The header of another file, under which one without a header is read.
struct BorrowedHeader: Hashable, Sendable {
    /// What `kcc.yaml` calls the other file.
    let file: String
    /// The names in it; none where that file has no header that can be read.
    let names: [String]
}

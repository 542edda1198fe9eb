public import RegistrationLog

/// An input file and what became of it, as it may be told.
public struct PublishedFile: Sendable {
    /// The name relative to the path that was given, or what stands for it.
    public let name: String
    /// The size as stored, in bytes; nil for standard input, or where it is not told.
    public let bytes: Int?
    /// How the file was taken in.
    public let placement: FilePlacement
    /// The SHA-256 of its bytes as stored, in hexadecimal digits; nil where none was wanted, or it is not told.
    public let sha256: String?
    /// What became of its rows; nil where it was not placed.
    public let rows: PublishedRows?

    /// Tells everything of `file`.
    init(_ file: IntakeFile) {
        name = file.name
        bytes = file.bytes
        placement = file.placement
        sha256 = file.sha256
        rows = file.rows.map { PublishedRows($0) }
    }

    /// Tells of `file`, under `name`, only how it was taken in.
    init(leavingOutCountsOf file: IntakeFile, name: String) {
        self.name = name
        bytes = nil
        placement = file.placement
        sha256 = nil
        rows = file.rows.map { PublishedRows(ofFile: $0) }
    }
}

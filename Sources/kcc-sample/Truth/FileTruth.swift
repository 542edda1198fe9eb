/// What a reader ought to find in a file of the sample.
struct FileTruth: Sendable {
    /// The path within the sample's folder.
    let name: String
    /// The kind of rows.
    let kind: SampleFileKind
    /// All rows below the header.
    var rows = 0
    /// Rows that count.
    var accepted = 0
    /// Rows that were delivered before.
    var duplicates = 0
    /// Accepted rows that reach no registration; nil for files that are no follow-ups.
    var orphans: Int?
    /// Accepted rows that lie before their registration; nil for files that are no follow-ups.
    var beforeRegistration: Int?
    /// Rows that cannot be taken in, in order of line.
    var rejectedRows: [RejectedRowTruth] = []

    /// Creates the account of a file without rows.
    init(name: String, kind: SampleFileKind) {
        self.name = name
        self.kind = kind
        if kind == .followUps { (orphans, beforeRegistration) = (0, 0) }
    }
}

/// The kinds of file that the sample has, in the words of `kwaliteit.csv`.
enum SampleFileKind: String, Codable, Sendable {
    case registrations = "registraties"
    case followUps = "vervolgacties"
    case signals = "signalen"
    case links = "koppelingen"
    case survey = "steekproef"
}

/// A row that cannot be taken in.
struct RejectedRowTruth: Codable, Hashable, Sendable {
    /// The line on which its record begins, from 1.
    let line: Int
    /// The reason, in the words of `afgekeurd.csv`.
    let reason: String
}

public import RegistrationLog

/// How much of the input may be rejected before it is not to be trusted.
public struct RejectionLimit: Hashable, Sendable {
    /// The share of rejected rows that the user allows, in per cent.
    public let percent: Double
    /// Whether more was rejected, of the rows of all files or of the text of one, whatever of that is published.
    public let isExceeded: Bool
    /// The first file of whose text too much was rejected, where not too many rows of all files were; nil for none.
    public let file: FileID?

    /// In one file rejected records may take so many times that share of the text: a row that is rejected since its end was not found
    /// may be half of the file.
    public static let textFactor = 10.0

    /// Holds the `files` against `percent`.
    init(percent: Double, of files: [IntakeFile]) {
        let rows = files.compactMap(\.rows).reduce(into: RowCounts()) { $0.add($1) }
        self.percent = percent
        let areRowsExceeded = Self.exceeds(Ratio(rows.rejectedTotal, rows.rows), percent)
        let exceeding = files.firstIndex { file in
            file.rejectedText.map { Self.exceeds($0, percent * Self.textFactor) } ?? false
        }
        isExceeded = areRowsExceeded || exceeding != nil
        file = areRowsExceeded ? nil : exceeding.map { FileID($0) }
    }

    private static func exceeds(_ share: Ratio, _ percent: Double) -> Bool {
        Double(share.numerator) * 100 > percent * Double(share.denominator)
    }
}

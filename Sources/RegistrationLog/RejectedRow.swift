/// A row that could not be taken in: where it stands and which rule it breaks, never what it holds.
public struct RejectedRow: Hashable, Sendable {
    /// Where the record begins, and the column at fault where there is one.
    public let position: SourcePosition
    /// The rule that it breaks, the first that does.
    public let reason: RejectionReason

    /// Creates the rejection of the row at `position`.
    public init(position: SourcePosition, reason: RejectionReason) {
        self.position = position
        self.reason = reason
    }
}

/// Why a row was rejected, with what was expected and what was found.
public enum RejectionReason: Hashable, Sendable {
    /// A quote stands where none may, or was never closed.
    case malformedQuoting
    /// The record is longer than `limit` bytes of UTF-8.
    case tooLong(limit: Int)
    /// Bytes are NUL, or invalid for the encoding, which is named as in `kcc.yaml`.
    case invalidEncoding(String)
    /// The row has another number of cells than the header.
    case columnCount(expected: Int, found: Int)
    /// A required cell is empty.
    case missingValue
    /// A key is not in the files in which it is looked up, which `kcc.yaml` calls so.
    case unknownKey(files: String)
    /// An id stands in a spreadsheet's scientific notation and has lost its digits.
    case identifierLostDigits
    /// A product, field, type of action or signal is longer than `limit` bytes of UTF-8, and so no name.
    case nameTooLong(limit: Int)
    /// The time cannot be read in the format of its column.
    case unreadableTimestamp(expected: DateFormat)
    /// A cell of answers is no JSON of the shape that its column has.
    case unreadableAnswers
    /// It is another header than that of the file, which stands on `line`, or stands below it.
    case otherHeader(line: Int)
    /// The id was seen before with another product.
    case conflictingProduct(first: SourcePosition)
    /// The id was seen before with another time.
    case conflictingTime(first: SourcePosition)
    /// The row of a sample is about a registration that the log does not have, or that the program did not draw into it.
    case notDrawn
    /// The row of a sample says in no known word whether somebody looked.
    case unknownOutcome
    /// The row of a sample marks answers as used, and says that nobody looked or that nothing was found.
    case markedUnseen

    /// The kind of rule that was broken.
    public var kind: RejectionKind {
        switch self {
        case .malformedQuoting: .quoting
        case .tooLong: .tooLong
        case .invalidEncoding: .encoding
        case .columnCount: .columnCount
        case .missingValue, .identifierLostDigits, .nameTooLong, .unknownKey: .missingValue
        case .unreadableTimestamp: .timestamp
        case .unreadableAnswers: .answers
        case .otherHeader: .otherHeader
        case .conflictingProduct, .conflictingTime, .notDrawn, .unknownOutcome, .markedUnseen: .conflict
        }
    }
}

/// The kinds of rule by which rejected rows are counted, in the order of the columns of `kwaliteit.csv`.
///
/// They are tested in that order, but for the other header, which is tested behind the encoding: of a row below it the number of
/// cells says nothing.
public enum RejectionKind: Int, CaseIterable, Comparable, Sendable {
    case quoting, tooLong, encoding, columnCount, missingValue, timestamp, answers, otherHeader, conflict

    /// Orders as the columns do.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

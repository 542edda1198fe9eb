/// The account of the input: every file, and of every row what became of it.
public struct IntakeLedger: Sendable {
    /// The files, in the order in which they were read, those that could not be placed included.
    public var files: [IntakeFile]
    /// The rejected rows, in order of file and line.
    public var rejectedRows: [RejectedRow]
    /// What the user should know before believing the figures.
    public var warnings: [IntakeWarning]
    /// The time zone in which times without a zone were read, as the IANA database names it.
    public var timeZone: String
    /// The answers that count as no answer, in compared form, in order of code points.
    public var placeholders: [String]

    /// Creates an account.
    public init(
        files: [IntakeFile] = [], rejectedRows: [RejectedRow] = [], warnings: [IntakeWarning] = [],
        timeZone: String = "Europe/Amsterdam", placeholders: [String] = []
    ) {
        self.files = files
        self.rejectedRows = rejectedRows
        self.warnings = warnings
        self.timeZone = timeZone
        self.placeholders = placeholders
    }

    /// The rows of all placed files together.
    public var totals: RowCounts { files.compactMap(\.rows).reduce(into: RowCounts()) { $0.add($1) } }
}

/// An input file and what became of it.
public struct IntakeFile: Sendable {
    /// The name relative to the path that was given.
    public let name: String
    /// The size as stored, in bytes; nil for standard input.
    public let bytes: Int?
    /// How the file was taken in.
    public let placement: FilePlacement
    /// The SHA-256 of its bytes as stored, in hexadecimal digits; nil where none was wanted, or it has no bytes.
    public let sha256: String?
    /// What became of its rows; nil where it was not placed.
    public var rows: RowCounts?

    /// Creates the account of a file.
    public init(
        name: String, bytes: Int?, placement: FilePlacement, rows: RowCounts? = nil, sha256: String? = nil
    ) {
        self.name = name
        self.bytes = bytes
        self.placement = placement
        self.sha256 = sha256
        self.rows = rows
    }
}

/// How a file was taken in.
public enum FilePlacement: Hashable, Sendable {
    /// It was read as rows of this kind.
    case placed(PlacedFile)
    /// `kcc.yaml` says to ignore it.
    case ignored
    /// It could not be read as rows of any kind.
    case notPlaced(PlacementProblem)
}

/// What was made of a file that was read.
public struct PlacedFile: Hashable, Sendable {
    /// What kind of rows it holds.
    public let kind: FileKind
    /// How its text is encoded, named as in `kcc.yaml`: `utf-8`, `windows-1252`, `utf-16le`, `utf-16be`.
    public let encoding: Setting<String>
    /// The character between its cells.
    public let delimiter: Setting<Character>
    /// How its dates are written; nil where it has no dates or no rows.
    public let dateFormat: Setting<DateFormat>?

    /// Creates the description of a file.
    public init(
        kind: FileKind, encoding: Setting<String>, delimiter: Setting<Character>,
        dateFormat: Setting<DateFormat>?
    ) {
        self.kind = kind
        self.encoding = encoding
        self.delimiter = delimiter
        self.dateFormat = dateFormat
    }
}

/// Why a file could not be placed.
public enum PlacementProblem: Error, Hashable, Sendable {
    /// It has no byte at all, or no record.
    case empty
    /// It is no delimited text: its first bytes are those of something else, named here when known («PNG», «ZIP»).
    case notText(signature: String?)
    /// Its first record, which should be the header, cannot be read: its quoting is malformed, or it is too long.
    case unreadableHeader
    /// Its extension is not of a kind that is read; the extension, lowercased and with its dot, may be empty.
    case extensionNotRead(String)
    /// No kind has all its required columns: the columns of it that are known, and those that the nearest kind misses.
    case missingColumns(nearest: FileKind, known: [String], missing: [String])
    /// Two columns bear a name for one role.
    case ambiguousColumns(role: String, columns: [String])
    /// `kcc.yaml` names a column for a role, and the header has no column of that name.
    case missingConfiguredColumn(role: String, column: String)
    /// No record stands on the line that `kcc.yaml` gives for the header, nor below it.
    case noHeader(line: Int)
    /// It is no regular file.
    case notRegular
    /// Its name is no valid UTF-8, so that no output could name it.
    case unreadableName
}

/// Something about the input that the user should know before believing the figures.
public enum IntakeWarning: Hashable, Sendable {
    /// The dates of a column read as well with the day first as with the month first; the day was taken first.
    case ambiguousDates(file: FileID, column: String)
    /// A placed file holds no row.
    case noRows(file: FileID)
    /// Columns without a name hold values, which were read past.
    case namelessColumns(file: FileID, count: Int)
    /// A column is said to hold answers in lines of text, but no question is listed that could begin one.
    case unlistedQuestions(file: FileID, column: String)
    /// Follow-up rows stand on records that belong to too many registrations to say anything of one of them.
    case tooManyLinks(file: FileID, count: Int)
    /// Duplicate rows in which other fields are captured than in the first delivery.
    case duplicatesWithOtherAnswers(count: Int)
    /// One word fills most answers of several fields: perhaps a placeholder. The only captured value ever shown.
    case suggestedPlaceholder(word: String, fields: Int)
    /// A detected setting differs from what `kcc.yaml` says; the latter holds.
    case configuredOtherwise(file: FileID, setting: String, detected: String, configured: String)
    /// Names look like personal data and are not shown.
    case shieldedLabels(ShieldedLabels)
}

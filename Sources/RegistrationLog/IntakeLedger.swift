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
    /// The fields most answers to which are the same short text as those to others, in compared form: perhaps a placeholder.
    public var filledFields: Set<String> = []

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
    /// The bytes of its rejected records, each from where it begins to where reading goes on, of those of its text; nil where it was
    /// not placed.
    public var rejectedText: Ratio?
    /// The one reason for most of its rejected rows; nil where none was rejected.
    public var mainRejection: MainRejection?
    /// How its follow-up joins the registrations; nil for a file that holds none.
    public var joining: FollowUpJoining?

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
    /// `kcc.yaml` has keys looked up in it, and it holds no rows of its own.
    case lookup
    /// `kcc.yaml` says to ignore it.
    case ignored
    /// It could not be read as rows of any kind.
    case notPlaced(PlacementProblem)
}

/// What was made of a file that was read.
public struct PlacedFile: Hashable, Sendable {
    /// What kind of rows it holds.
    public let kind: FileKind
    /// What holds its rows.
    public let form: Form
    /// How its text is encoded, named as in `kcc.yaml`: `utf-8`, `windows-1252`, `utf-16le`, `utf-16be`.
    public let encoding: Setting<String>
    /// The character between its cells.
    public let delimiter: Setting<Character>
    /// How its dates are written; nil where it has no dates or no rows.
    public let dateFormat: Setting<DateFormat>?

    /// What holds the rows of a file.
    public enum Form: Hashable, Sendable {
        /// A delimited text.
        case text
        /// A sheet of a workbook, which has neither encoding nor delimiter of its own.
        case sheet
    }

    /// Creates the description of a file.
    public init(
        kind: FileKind, form: Form = .text, encoding: Setting<String>, delimiter: Setting<Character>,
        dateFormat: Setting<DateFormat>?
    ) {
        self.kind = kind
        self.form = form
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
    /// `kcc.yaml` chooses rows by a column, and the header has none of that name.
    case missingConditionColumn(String)
    /// `kcc.yaml` has it read once more, which can be done with a file only.
    case readOnce
    /// No record stands on the line that `kcc.yaml` gives for the header, nor below it.
    case noHeader(line: Int)
    /// It is no regular file.
    case notRegular
    /// Its name is no valid UTF-8, so that no output could name it.
    case unreadableName
    /// It is a sheet that its workbook hides.
    case hiddenSheet
    /// It is a sheet of a workbook without cells, such as a chart.
    case sheetWithoutCells
    /// It is an archive within an archive.
    case nestedArchive
    /// Nobody can read it without a password.
    case encrypted
    /// It is a link in an archive, which leads to something else.
    case linkInArchive
    /// Its path leads out of the archive that it is in.
    case leavesArchive
}

/// Something about the input that the user should know before believing the figures.
public enum IntakeWarning: Hashable, Sendable {
    /// The dates of a column read as well with the day first as with the month first; the day was taken first.
    case ambiguousDates(file: FileID, column: String)
    /// Less than half of the first values in a column of times can be read: `read` of `of`. The shape is what most others look
    /// like, letters as `a` and digits as `9`.
    case unreadTimes(file: FileID, column: String, read: Int, of: Int, shape: String)
    /// Ids of actions have lost their digits in a spreadsheet, and are none.
    case actionIDsLostDigits(file: FileID, count: Int)
    /// Names of fields, in cells, are too long to be names, and were skipped.
    case longNames(file: FileID, count: Int)
    /// A placed file holds no row.
    case noRows(file: FileID)
    /// Columns without a name hold values, which were read past.
    case namelessColumns(file: FileID, count: Int)
    /// A column is said to hold answers in lines of text, but no question is listed that could begin one.
    case unlistedQuestions(file: FileID, column: String)
    /// Follow-up rows stand on records that belong to too many registrations to say anything of one of them.
    case tooManyLinks(file: FileID, count: Int)
    /// Over 1 % of the rows of a file have fewer cells than the header, or some of them stand before a rejected row, as the parts
    /// of a row do that a line end within a cell breaks in two: `broken` of them.
    case shortRows(file: FileID, count: Int, broken: Int)
    /// Another header stands on `line`, so that nothing from there on is read.
    case otherHeader(file: FileID, line: Int)
    /// A file has as many rows as programs and systems stop at.
    case stopsAtLimit(file: FileID, count: Int)
    /// A file ends in the middle of a record.
    case cutOff(file: FileID)
    /// Duplicate rows in which other fields are captured than in the first delivery.
    case duplicatesWithOtherAnswers(count: Int)
    /// One word fills most answers of several fields: perhaps a placeholder. The only captured value ever shown.
    case suggestedPlaceholder(word: String, fields: Int)
    /// A detected setting differs from what `kcc.yaml` says; the latter holds.
    case configuredOtherwise(file: FileID, setting: String, detected: String, configured: String)
    /// Names look like personal data and are not shown.
    case shieldedLabels(ShieldedLabels)
    /// A file that was not placed has these columns; for each role that it misses those that could be in it.
    case unplacedColumns(file: FileID, columns: [String], candidates: [ColumnCandidates])
    /// A file that was not placed has columns whose names are not shown, since they could be data of citizens.
    case hiddenColumns(file: FileID)
    /// A file that was not placed has as many columns as one of the same name but for digits, and perhaps no header; what
    /// `kcc.yaml` calls the other.
    case withoutHeader(file: FileID, headerOf: String)
    /// So many duplicate rows of a file have other fields answered that they may complete registrations.
    case mergeableRepeats(file: FileID, count: Int)
    /// Several columns could be in a role by names that many columns bear; the first of these names was taken.
    case severalColumns(file: FileID, role: String, column: String, others: [String])
    /// Columns of these names, in any of these files, say which employee did something, and were left out.
    case employeeColumns([String], files: [FileID])
    /// Fields of registrations, in any of these files, are called like what systems keep: perhaps no questions.
    case systemColumns([String], files: [FileID])
    /// Columns of a sample stand where no question does, and were not read.
    case outsideColumns(file: FileID, columns: [String])
    /// Questions of a sample are asked in no registration, and nothing counts that people say of them.
    case unaskedQuestions(file: FileID, questions: [String])
    /// Names in cells do not recur, and are one.
    case groupedNames(GroupedNames)
    /// A name in `kcc.yaml` names nothing.
    case unknownName(UnknownName)
}

/// The columns of a file that could be in a role, by what their cells hold.
public struct ColumnCandidates: Hashable, Sendable {
    /// The role, named as in `kcc.yaml`.
    public let role: String
    /// The columns, the likeliest first, as the header spells them.
    public let columns: [String]

    /// Creates the candidates for a role.
    public init(role: String, columns: [String]) {
        self.role = role
        self.columns = columns
    }
}

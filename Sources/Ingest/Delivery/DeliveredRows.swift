import RegistrationLog

/// The rows of a file, or of a piece of it, in columns, before anything is known of what stands elsewhere.
///
/// Pieces are read side by side into one of these each, and are then assembled in file order. Ids, names and values
/// stand in the tables below, once each; rows hold their numbers.
struct DeliveredRows: Sendable {
    /// The records below the header, rejected ones included, repeated headers not.
    var rowCount = 0
    /// The rows that the file's rule in `kcc.yaml` leaves out.
    var outOfSelection = 0
    /// The records that repeat the header.
    var repeatedHeaders = 0
    /// The rows with fewer cells than the header, ascending.
    var shortRows: [ShortRow] = []
    /// Where another header stands, instead of a row; all rows behind it are rejected.
    var otherHeader: RowStart?
    /// Where what is no registration begins: rows of other kinds, rows out of the selection, and repeated headers.
    var otherStarts: [RowStart] = []
    /// Whether the last record has fewer cells than the header and no line end, as if the file was cut off.
    var isCutOff = false
    /// The byte at which reading went on behind it.
    var endByte = 0
    /// The rows that were rejected for what they are, not for what other rows say.
    var rejected: [DeliveredRejection] = []
    /// The ids of registrations, follow-up records and actions.
    var ids = IdentifierColumn()
    /// The spellings of products, in shown form.
    var products = ByteTable()
    /// The spellings of fields, in shown form.
    var fields = ByteTable()
    /// The spellings of types of action, in shown form.
    var actions = ByteTable()
    /// The spellings of channels and of departments, in shown form.
    var channels = ByteTable()
    var departments = ByteTable()
    /// The letters and digits of the compared forms of captured values, for fields whose values follow-up files take over; the
    /// whole forms where rows are read for what was answered.
    var values = ByteTable()
    /// The cells that name used fields, as they stand.
    var usedFieldCells = ByteTable()

    /// Rows of which each is a registration.
    var wide: [WideRow] = []
    /// The answers of the rows in `wide` in columns of which no value is kept.
    var answerSets = AnswerSets()
    /// Their other answers, one after the other: those whose value is kept, and those in cells that hold all answers.
    var wideAnswers: [DeliveredAnswer] = []
    /// Rows of which each is one answer: the registrations of which they are.
    var longRuns: [LongRun] = []
    /// The rows of each of `longRuns`, one after the other.
    var longRows: [LongRow] = []
    /// Rows of which each is a registration that was read before, and is read once more for what was answered in it.
    var known: [KnownRow] = []
    /// The captured answers of the rows in `known`, one after the other.
    var knownAnswers: [DeliveredAnswer] = []
    /// What the rows in `wide`, or the first rows of `longRuns`, say of their registrations besides answers; empty where the file
    /// has no column for any of it.
    var attributes: [DeliveredAttributes] = []
    /// Rows of which each is a follow-up action.
    var followUps: [FollowUpRow] = []
    /// On which line each of them begins; empty unless somebody wants to know where rows stand.
    var followUpLines: [UInt32] = []
    /// The values in columns of fields of the rows in `followUps`, one after the other.
    var takenOver: [DeliveredAnswer] = []
    /// Rows of which each links a follow-up record to a registration.
    var links: [LinkRow] = []
    /// Rows of which each is a remark of the front office.
    var signals: [SignalRow] = []
    /// Rows of which each is what people say of a registration that was drawn.
    var surveys: [SurveyRow] = []
    /// The spellings of the questions that the rows in `surveys` mark, one after the other.
    var surveyMarks: [SpellingID] = []
    /// The ids of questions, in shown form, where answers came in cells that give questions an id and a label.
    var questionIDs = ByteTable()
    /// Those questions of the rows in `wide`, one after the other.
    var questions: [DeliveredQuestion] = []
    /// For each spelling of a field the words that fill most answers to it.
    var frequentWords: [FrequentWords] = []
    /// The ids of actions that have lost their digits.
    var lostActionIDs = 0
    /// The names of fields that are too long to be names, which were skipped.
    var longNames = 0
    /// The columns without a name in which a value was found.
    var namelessWithValues: Set<Int> = []
}

/// Where a row begins within its file.
struct RowStart: Hashable, Sendable {
    let line: UInt32
    let byte: Int

    /// The position in the words of the ledger.
    func position(in file: FileID, column: String? = nil) -> SourcePosition {
        SourcePosition(file: file, line: Int(line), byte: byte, column: column)
    }
}

/// A field with its answer in one row.
struct DeliveredAnswer: Sendable {
    /// The spelling of the field.
    let field: SpellingID
    /// The answer.
    let value: DeliveredValue
}

/// A question that a row asks by its id and its label.
struct DeliveredQuestion: Sendable {
    /// The position of the row in ``DeliveredRows/wide``.
    let row: UInt32
    /// The spelling of the id.
    let id: SpellingID
    /// The spelling of the field, which is the label.
    let field: SpellingID
}

/// What is kept of an answer: whether there is one, and its identifier where a follow-up file could take it over.
struct DeliveredValue: Hashable, Sendable {
    private let raw: UInt32

    /// No answer: empty, or a placeholder.
    static let none = DeliveredValue(raw: 0)
    /// An answer whose identifier nobody needs.
    static let unidentified = DeliveredValue(raw: 1)
    /// The answer numbered `number` in the table of values.
    static func identified(_ number: Int) -> DeliveredValue { DeliveredValue(raw: UInt32(number) + 2) }

    private init(raw: UInt32) { self.raw = raw }

    /// Whether there is an answer.
    var isCaptured: Bool { raw != 0 }
    /// The number of the answer in the table of values; nil where there is none, or nobody needs it.
    var number: Int? { raw < 2 ? nil : Int(raw) - 2 }
}

/// A row that is a registration.
struct WideRow: Sendable {
    let start: RowStart
    let id: RecordNumber
    let product: SpellingID
    let time: Timestamp
    /// Where its answers end in ``DeliveredRows/answerSets`` and in ``DeliveredRows/wideAnswers``; they begin where those of the row
    /// before it end.
    let answersEnd: WideAnswers.End
}

/// Rows that follow each other and give the same registration, product and time, each with one answer: mostly a whole
/// registration, so that what holds for all of it is kept once.
struct LongRun: Sendable {
    /// Where its first row begins.
    let start: RowStart
    let id: RecordNumber
    let product: SpellingID
    let time: Timestamp
    /// Where its rows end in ``DeliveredRows/longRows``; they begin where those of the run before it end.
    var rowsEnd: Int

    /// Where a row of it begins.
    func start(of row: LongRow) -> RowStart {
        RowStart(line: start.line + row.line, byte: start.byte + Int(row.byte))
    }
}

/// A row that is one answer of a registration, in 16 bytes.
struct LongRow: Sendable {
    /// How many lines and bytes after its run it begins.
    let line: UInt32
    let byte: UInt32
    let answer: DeliveredAnswer
}

/// A row that is a follow-up action; ids that its file does not have are missing.
struct FollowUpRow: Sendable {
    let time: Timestamp
    let registration: OptionalNumber<RecordNumber>
    let followUp: OptionalNumber<RecordNumber>
    let actionID: OptionalNumber<RecordNumber>
    let action: SpellingID
    /// The cell with names of used fields, in ``DeliveredRows/usedFieldCells``.
    let usedFieldsCell: OptionalNumber<CellNumber>
    /// The spelling of the one field that the row names.
    let field: OptionalNumber<SpellingID>
    /// Where its values end in ``DeliveredRows/takenOver``; they begin where those of the row before it end.
    let valuesEnd: UInt32
    let beneficiary: Beneficiary?
}

/// A row that links a follow-up record to a registration, or to the record before it in a chain.
struct LinkRow: Sendable {
    let registration: RecordNumber
    let followUp: RecordNumber
}

/// A row that is a remark of the front office.
struct SignalRow: Sendable {
    let time: Timestamp
    let product: SpellingID
    let field: SpellingID?
    let text: String
    let direction: SignalDirection?
}

/// A row that is what people say of the follow-up of a registration that was drawn into a sample.
struct SurveyRow: Sendable {
    let start: RowStart
    let id: RecordNumber
    /// What the cell of the sample holds: its name, a blank and a code, where the program wrote it.
    let sample: String
    /// What its word for it says; open where there is none.
    let outcome: SurveyOutcome
    /// Where its marks end in ``DeliveredRows/surveyMarks``; they begin where those of the row before it end.
    let marksEnd: Int
    let beneficiary: Beneficiary?
}

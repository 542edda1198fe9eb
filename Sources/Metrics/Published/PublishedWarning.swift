public import RegistrationLog

/// Something about the input that the user should know before believing the figures, as it may be published.
///
/// The cases are those of `IntakeWarning`, with counts of rows as they may be published.
public enum PublishedWarning: Hashable, Sendable {
    /// The dates of a column read as well with the day first as with the month first; the day was taken first.
    case ambiguousDates(file: FileID, column: String)
    /// Less than half of the first values in a column of times can be read; the shape is what most others look like.
    case unreadTimes(file: FileID, column: String, read: PublishedCount, of: PublishedCount, shape: String)
    /// Ids of actions have lost their digits in a spreadsheet, and are none.
    case actionIDsLostDigits(file: FileID, PublishedCount)
    /// Names of fields, in cells, are too long to be names, and were skipped.
    case longNames(file: FileID, PublishedCount)
    /// A placed file holds no row.
    case noRows(file: FileID)
    /// Columns without a name hold values, which were skipped.
    case namelessColumns(file: FileID, count: Int)
    /// A column is said to hold answers in lines of text, but no question is listed that could begin one.
    case unlistedQuestions(file: FileID, column: String)
    /// Follow-up rows stand on records that belong to too many registrations to say anything of one of them.
    case tooManyLinks(file: FileID, PublishedCount)
    /// Rows have fewer cells than the header, some of them as if broken in two.
    case shortRows(file: FileID, PublishedCount, broken: PublishedCount)
    /// Another header stands among the rows.
    case otherHeader(file: FileID, line: Int)
    /// A file has as many rows as programs and systems stop at.
    case stopsAtLimit(file: FileID, PublishedCount)
    /// A file ends in the middle of a record.
    case cutOff(file: FileID)
    /// Duplicate rows in which other fields are captured than in the first delivery.
    case duplicatesWithOtherAnswers(PublishedCount)
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
    case mergeableRepeats(file: FileID, PublishedCount)
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
    /// Names in cells do not recur, and are one: so many of this kind.
    case groupedNames(LabelKind, PublishedCount)
    /// A name in `kcc.yaml` names nothing.
    case unknownName(UnknownName)

    /// Publishes `warning` where small cells are withheld; nil where it counts rows, or shows an answer.
    init?(leavingOutCountsOf warning: IntakeWarning) {
        switch warning {
        case .unreadTimes, .actionIDsLostDigits, .longNames, .tooManyLinks, .shortRows, .otherHeader, .stopsAtLimit,
            .duplicatesWithOtherAnswers, .mergeableRepeats, .suggestedPlaceholder:
            return nil
        case .groupedNames(let names):
            self = .groupedNames(names.kind, .leftOut)
        case .unknownName(let name):
            // What may be meant can be the name of a rare product.
            self = .unknownName(
                UnknownName(kind: name.kind, name: name.name, line: name.line, isProtected: name.isProtected))
        case .ambiguousDates, .noRows, .namelessColumns, .unlistedQuestions, .cutOff, .configuredOtherwise,
            .shieldedLabels, .unplacedColumns, .hiddenColumns, .withoutHeader, .severalColumns, .employeeColumns,
            .systemColumns, .outsideColumns, .unaskedQuestions:
            self.init(warning)
        }
    }

    /// Publishes `warning` whatever it counts.
    public init(_ warning: IntakeWarning) {
        switch warning {
        case .ambiguousDates(let file, let column): self = .ambiguousDates(file: file, column: column)
        case .unreadTimes(let file, let column, let read, let of, let shape):
            self = .unreadTimes(file: file, column: column, read: .exact(read), of: .exact(of), shape: shape)
        case .actionIDsLostDigits(let file, let count): self = .actionIDsLostDigits(file: file, .exact(count))
        case .longNames(let file, let count): self = .longNames(file: file, .exact(count))
        case .noRows(let file): self = .noRows(file: file)
        case .namelessColumns(let file, let count): self = .namelessColumns(file: file, count: count)
        case .unlistedQuestions(let file, let column): self = .unlistedQuestions(file: file, column: column)
        case .tooManyLinks(let file, let count): self = .tooManyLinks(file: file, .exact(count))
        case .shortRows(let file, let count, let broken):
            self = .shortRows(file: file, .exact(count), broken: .exact(broken))
        case .otherHeader(let file, let line): self = .otherHeader(file: file, line: line)
        case .stopsAtLimit(let file, let count): self = .stopsAtLimit(file: file, .exact(count))
        case .cutOff(let file): self = .cutOff(file: file)
        case .duplicatesWithOtherAnswers(let count): self = .duplicatesWithOtherAnswers(.exact(count))
        case .suggestedPlaceholder(let word, let fields): self = .suggestedPlaceholder(word: word, fields: fields)
        case .configuredOtherwise(let file, let setting, let detected, let configured):
            self = .configuredOtherwise(file: file, setting: setting, detected: detected, configured: configured)
        case .shieldedLabels(let labels): self = .shieldedLabels(labels)
        case .unplacedColumns(let file, let columns, let candidates):
            self = .unplacedColumns(file: file, columns: columns, candidates: candidates)
        case .hiddenColumns(let file): self = .hiddenColumns(file: file)
        case .withoutHeader(let file, let other): self = .withoutHeader(file: file, headerOf: other)
        case .mergeableRepeats(let file, let count): self = .mergeableRepeats(file: file, .exact(count))
        case .severalColumns(let file, let role, let column, let others):
            self = .severalColumns(file: file, role: role, column: column, others: others)
        case .employeeColumns(let columns, let files): self = .employeeColumns(columns, files: files)
        case .systemColumns(let columns, let files): self = .systemColumns(columns, files: files)
        case .outsideColumns(let file, let columns): self = .outsideColumns(file: file, columns: columns)
        case .unaskedQuestions(let file, let questions):
            self = .unaskedQuestions(file: file, questions: questions)
        case .groupedNames(let names): self = .groupedNames(names.kind, .exact(names.count))
        case .unknownName(let name): self = .unknownName(name)
        }
    }
}

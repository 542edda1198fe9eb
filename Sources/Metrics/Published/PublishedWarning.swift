public import RegistrationLog

/// Something about the input that the user should know before believing the figures, as it may be told to anybody.
///
/// The cases are those of `IntakeWarning`, with counts of rows as they may be told.
public enum PublishedWarning: Hashable, Sendable {
    /// The dates of a column read as well with the day first as with the month first; the day was taken first.
    case ambiguousDates(file: FileID, column: String)
    /// A placed file holds no row.
    case noRows(file: FileID)
    /// Columns without a name hold values, which were skipped.
    case namelessColumns(file: FileID, count: Int)
    /// A column is said to hold answers in lines of text, but no question is listed that could begin one.
    case unlistedQuestions(file: FileID, column: String)
    /// Follow-up rows stand on records that belong to too many registrations to say anything of one of them.
    case tooManyLinks(file: FileID, PublishedCount)
    /// Duplicate rows in which other fields are captured than in the first delivery.
    case duplicatesWithOtherAnswers(PublishedCount)
    /// One word fills most answers of several fields: perhaps a placeholder. The only captured value ever shown.
    case suggestedPlaceholder(word: String, fields: Int)
    /// A detected setting differs from what `kcc.yaml` says; the latter holds.
    case configuredOtherwise(file: FileID, setting: String, detected: String, configured: String)
    /// Names look like personal data and are not shown.
    case shieldedLabels(ShieldedLabels)

    /// Tells `warning` under `rule`; nil where that tells a small count.
    init?(_ warning: IntakeWarning, under rule: SmallCells) {
        switch warning {
        case .duplicatesWithOtherAnswers(let count), .tooManyLinks(_, let count):
            if rule.isSmall(count) { return nil }
        default: break
        }
        self.init(warning)
    }

    /// Tells `warning` whatever it counts.
    public init(_ warning: IntakeWarning) {
        switch warning {
        case .ambiguousDates(let file, let column): self = .ambiguousDates(file: file, column: column)
        case .noRows(let file): self = .noRows(file: file)
        case .namelessColumns(let file, let count): self = .namelessColumns(file: file, count: count)
        case .unlistedQuestions(let file, let column): self = .unlistedQuestions(file: file, column: column)
        case .tooManyLinks(let file, let count): self = .tooManyLinks(file: file, .exact(count))
        case .duplicatesWithOtherAnswers(let count): self = .duplicatesWithOtherAnswers(.exact(count))
        case .suggestedPlaceholder(let word, let fields): self = .suggestedPlaceholder(word: word, fields: fields)
        case .configuredOtherwise(let file, let setting, let detected, let configured):
            self = .configuredOtherwise(file: file, setting: setting, detected: detected, configured: configured)
        case .shieldedLabels(let labels): self = .shieldedLabels(labels)
        }
    }
}

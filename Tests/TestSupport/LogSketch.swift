public import RegistrationLog

/// A small log written down in a test, in words and texts rather than identifiers.
///
/// ```swift
/// var sketch = LogSketch()
/// sketch.register("passport", at: "2024-03-01 14:09", ["phone": "0612", "e-mail": nil])
/// sketch.act("call back", at: "2024-03-02", on: [0], names: ["phone"], beneficiary: .citizen)
/// let log = sketch.log
/// ```
///
/// Registrations and actions are numbered from 0, in the order in which they were added. Names stand for themselves: the
/// form that is compared is the form that is shown.
public struct LogSketch: Sendable {
    /// A registration as it was written down.
    public struct SketchedRegistration: Sendable {
        /// What the citizen asked for.
        public var product: String
        /// When, as ``Timestamp/init(sketch:)`` reads it.
        public var time: String
        /// The fields asked, with what was captured; nil where nothing was.
        public var answers: [(field: String, value: String?)]
        /// By which channel it came; nil where its cell is empty.
        public var channel: String?
        /// Which department took it; nil where its cell is empty.
        public var department: String?
        /// How many seconds it took; nil where it does not say.
        public var handlingSeconds: Int?
    }

    /// A follow-up action as it was written down.
    public struct SketchedAction: Sendable {
        /// What was done.
        public var type: String
        /// When, as ``Timestamp/init(sketch:)`` reads it.
        public var time: String
        /// The numbers of the registrations that it reaches; none for an orphan.
        public var registrations: [Int]
        /// The fields that it names.
        public var names: [String]
        /// The values that its record holds in columns of fields.
        public var values: [(field: String, value: String)]
        /// Who gains by it according to its own record.
        public var beneficiary: Beneficiary?
        /// The number of its file.
        public var file: Int
    }

    /// A signal as it was written down.
    public struct SketchedSignal: Sendable {
        /// The product that it is about.
        public var product: String
        /// The question that it is about; nil for the product as a whole.
        public var field: String?
        /// When, as ``Timestamp/init(sketch:)`` reads it.
        public var time: String
        /// What it says of the question, where it says so.
        public var direction: SignalDirection?
    }

    /// A row of a sample as it was written down.
    public struct SketchedSurveyRow: Sendable {
        /// The number of the registration.
        public var registration: Int
        /// What became of it.
        public var outcome = SurveyOutcome.lookedAt
        /// The questions that are marked.
        public var marked: [String] = []
        /// The questions that the row asks about.
        public var questions: [String] = []
        /// Who gains, where the row says so.
        public var beneficiary: Beneficiary?
        /// The name of the sample.
        public var sample = "log 2024-12-31"

        /// Creates a row about a registration.
        public init(
            registration: Int, outcome: SurveyOutcome = .lookedAt, marked: [String] = [], questions: [String],
            beneficiary: Beneficiary? = nil
        ) {
            self.registration = registration
            self.outcome = outcome
            self.marked = marked
            self.questions = questions
            self.beneficiary = beneficiary
        }
    }

    /// The text of a value whose identifier the log does not keep.
    public static let unidentified = "<unidentified>"

    /// The registrations, in order of their numbers.
    public var registrations: [SketchedRegistration] = []
    /// The follow-up actions, in order of their numbers.
    public var actions: [SketchedAction] = []
    /// The signals.
    public var signals: [SketchedSignal] = []
    /// The follow-up files that say of which source they are; every other file is a source of its own.
    public var files: [FollowUpFile] = []
    /// The numbers of the registrations that hang on a record with too many links.
    public var crowded: Set<Int> = []
    /// The rows of samples; of another file than any action.
    public var survey: [SketchedSurveyRow] = []

    /// Creates a log of nothing.
    public init() {}

    /// Adds a registration and gives its number.
    @discardableResult
    public mutating func register(
        _ product: String, at time: String, _ answers: KeyValuePairs<String, String?> = [:], channel: String? = nil,
        department: String? = nil, handlingSeconds: Int? = nil
    ) -> Int {
        registrations.append(
            SketchedRegistration(
                product: product, time: time, answers: answers.map { (field: $0.key, value: $0.value) },
                channel: channel, department: department, handlingSeconds: handlingSeconds))
        return registrations.count - 1
    }

    /// Adds a follow-up action.
    public mutating func act(
        _ type: String, at time: String, on registrations: [Int], names: [String] = [],
        values: KeyValuePairs<String, String> = [:], beneficiary: Beneficiary? = nil, file: Int = 0
    ) {
        actions.append(
            SketchedAction(
                type: type, time: time, registrations: registrations, names: names,
                values: values.map { (field: $0.key, value: $0.value) }, beneficiary: beneficiary, file: file))
    }

    /// Adds a remark of the front office.
    public mutating func remark(
        on product: String, field: String? = nil, at time: String = "2024-01-01", direction: SignalDirection? = nil
    ) {
        signals.append(SketchedSignal(product: product, field: field, time: time, direction: direction))
    }
}

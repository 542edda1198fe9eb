public import RegistrationLog

/// The sample of one product as people fill it in: a list of registrations with an empty cell for each question.
///
/// It is the one output that holds ids of registrations, and no report takes it. It holds no answer, and no name of an
/// employee.
public struct SampleSheet: Sendable {
    /// A registration that was drawn.
    public struct Row: Sendable {
        /// Its id as it counts.
        public let id: String
        /// What shows that it was drawn: 12 hexadecimal digits.
        public let code: String
        /// When it was made.
        public let time: Timestamp
        /// What followed it, in order of time.
        public let actions: [Action]
        /// What is filled in already, from an earlier sheet of the same sample.
        public let entry: Entry?

        /// Creates the row of a registration.
        public init(id: String, code: String, time: Timestamp, actions: [Action], entry: Entry?) {
            self.id = id
            self.code = code
            self.time = time
            self.actions = actions
            self.entry = entry
        }
    }

    /// A follow-up action of a registration.
    public struct Action: Hashable, Sendable {
        /// What was done.
        public let type: String
        /// When it was done.
        public let time: Timestamp

        /// Creates an action of `type` at `time`.
        public init(type: String, time: Timestamp) {
            self.type = type
            self.time = time
        }
    }

    /// What somebody filled in.
    public struct Entry: Hashable, Sendable {
        /// What became of the row.
        public let outcome: SurveyOutcome
        /// The positions in ``SampleSheet/questions`` of those that are marked.
        public let marked: Set<Int>
        /// Who gains.
        public let beneficiary: Beneficiary?

        /// Creates an entry.
        public init(outcome: SurveyOutcome, marked: Set<Int>, beneficiary: Beneficiary?) {
            self.outcome = outcome
            self.marked = marked
            self.beneficiary = beneficiary
        }
    }

    /// The name of the sample: that of the log, a blank, and its last day.
    public let sample: String
    /// The product, as it is shown.
    public let product: String
    /// The questions, as they are shown, in the order in which the report lists them.
    public let questions: [String]
    /// The registrations, in the order in which they were drawn.
    public let rows: [Row]

    /// Creates the sheet of `product`.
    public init(sample: String, product: String, questions: [String], rows: [Row]) {
        self.sample = sample
        self.product = product
        self.questions = questions
        self.rows = rows
    }
}

/// What people say of the follow-up of registrations that were drawn: the rows of samples, filled in or not.
///
/// A row is kept for every registration that a sample holds, in the order of delivery; a registration can have several, of one
/// sample or of more. A log without a survey has none.
public struct SurveyTable: Sendable {
    /// A row of a sample.
    public struct Row: Hashable, Sendable {
        /// The position of the registration in the log.
        public let registration: UInt32
        /// What became of it.
        public let outcome: SurveyOutcome
        /// The questions that are marked as used.
        public let marked: FieldSetID
        /// The questions that the row asks about: of any other it shows nothing.
        public let questions: FieldSetID
        /// Who gains by the follow-up, where the row says so in a known word.
        public let beneficiary: Beneficiary?
        /// The sample that it belongs to.
        public let sample: SampleID
        /// The file in which it was delivered.
        public let file: FileID

        /// Creates a row about the registration at `registration`.
        public init(
            registration: Int, outcome: SurveyOutcome, marked: FieldSetID, questions: FieldSetID,
            beneficiary: Beneficiary?, sample: SampleID, file: FileID
        ) {
            self.registration = UInt32(registration)
            self.outcome = outcome
            self.marked = marked
            self.questions = questions
            self.beneficiary = beneficiary
            self.sample = sample
            self.file = file
        }
    }

    /// The rows, in the order of delivery.
    public private(set) var rows: [Row] = []
    /// The names of the samples, in order of first appearance.
    public private(set) var samples: [String] = []
    private var sampleIDs: [String: SampleID] = [:]
    private var fieldSets = FieldSetTable()

    /// The compared form of the type of action that a row is.
    public static let actionKey = "steekproef"

    /// Creates a survey of nothing.
    public init() {}

    /// Whether no sample was delivered.
    public var isEmpty: Bool { rows.isEmpty }

    /// The fields of a set, each once.
    public func fields(of set: FieldSetID) -> ArraySlice<FieldID> { fieldSets.fields(of: set) }

    /// The identifier of the set of `fields`, of which no two may be one.
    ///
    /// - Complexity: O(*n*) in the number of fields.
    public mutating func fieldSet(_ fields: some Collection<FieldID>) -> FieldSetID {
        fieldSets.insert(Array(fields))
    }

    /// The identifier of the sample called `name`.
    public mutating func sample(named name: String) -> SampleID {
        if let known = sampleIDs[name] { return known }
        let sample = SampleID(samples.count)
        samples.append(name)
        sampleIDs[name] = sample
        return sample
    }

    /// Adds a row.
    public mutating func append(_ row: Row) { rows.append(row) }
}

/// What became of a row of a sample.
public enum SurveyOutcome: UInt8, Sendable {
    /// Nobody filled it in.
    case open
    /// The follow-up could not be found.
    case notFound
    /// Somebody looked at the follow-up.
    case lookedAt
}

/// A sample by its position in a ``SurveyTable``.
public struct SampleID: Hashable, Sendable {
    /// The position, from 0.
    public let index: Int

    /// Creates the identifier of the sample at `index`.
    public init(_ index: Int) { self.index = index }
}

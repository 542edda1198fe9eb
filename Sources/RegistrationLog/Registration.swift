/// One contact about one product in which answers are registered.
public struct Registration: Hashable, Sendable {
    /// What the citizen asked for.
    public let product: ProductID
    /// When it was registered.
    public let time: Timestamp

    /// Creates a registration of `product` at `time`.
    public init(product: ProductID, time: Timestamp) {
        self.product = product
        self.time = time
    }
}

/// The registrations of a log in columns, in the order in which they were first delivered.
public struct RegistrationTable: Sendable {
    private var registrations: [Registration] = []
    private var answers: [Answer] = []
    /// Where the answers of each registration end.
    private var answerEnds: [Int] = []

    /// Creates an empty table.
    public init() {}

    /// How many registrations there are.
    public var count: Int { registrations.count }

    /// The positions of all registrations.
    public var indices: Range<Int> { 0..<count }

    /// The registration at `index`.
    public subscript(index: Int) -> Registration { registrations[index] }

    /// The fields asked in the registration at `index`, each once, in the order in which they were delivered.
    public func answers(of index: Int) -> ArraySlice<Answer> {
        answers[(index == 0 ? 0 : answerEnds[index - 1])..<answerEnds[index]]
    }

    /// Adds a registration with its answers, of which no two may be of one field.
    public mutating func append(_ registration: Registration, answers newAnswers: some Collection<Answer>) {
        registrations.append(registration)
        answers.append(contentsOf: newAnswers)
        answerEnds.append(answers.count)
    }
}

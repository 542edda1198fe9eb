public import RegistrationLog

/// The signals of the front office, as they may be published.
public struct PublishedSignals: Sendable {
    /// Those about products that are reported.
    public let total: PublishedCount
    /// Those of them that are about questions with verdict `drop`.
    public let aboutDroppable: PublishedCount
    /// Those about products without a registration in the period.
    public let elsewhere: PublishedCount
    /// Those that are quoted, each text once, in the order of the log; none where the user does not want it, or small counts are
    /// withheld, since quotes can be counted.
    public let quotes: [SignalQuote]
}

/// What signals about one thing say in the same words.
public struct SignalQuote: Hashable, Sendable {
    /// The product that it is about.
    public let product: ProductID
    /// The question that it is about; nil where it is about the product as a whole.
    public let field: FieldID?
    /// The name of that question as it is shown.
    public let fieldName: String?
    /// The words.
    public let text: String
    /// How many signals say so.
    public let counts: QuestionSignals<Int>
    /// The first and the last day on which one was made.
    public let days: ClosedRange<CalendarDate>
}

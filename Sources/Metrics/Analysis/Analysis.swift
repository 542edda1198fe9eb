import RegistrationLog

/// All figures of a run, as values, in the order in which they are reported.
struct Analysis: Sendable {
    /// The figures of each product with a registration in the period: most registrations first, ties by compared name.
    var products: [ProductFigures]
    /// The figures of all products together.
    let totals: TotalFigures
    /// The figures around each dated change of a product's questions: in order of product, then date.
    let protocolChanges: [ProtocolChangeFigures]
    /// What differs between before and after each of these changes, in the same order.
    var protocolEffects: [PublishedProtocolEffect] = []
    /// What the handling times show of how long a question takes; nil where they show nothing, or may not be published.
    var handlingTime: HandlingTimeFinding?
    /// For each file of the log what is known of its source; nil for a file that is no follow-up.
    let sources: [SourceFigures?]
    /// The days from the first to the last registration of the period; nil without one.
    let days: ClosedRange<CalendarDate>?
    /// The last moment of which follow-up is in the data; nil where the log holds no moment at all.
    let observationEnd: Timestamp?
    /// What the reader should know before believing the figures.
    let warnings: [AnalysisWarning]
    /// The questions for which conditions are sought; empty where none are, or where they were.
    var ruleSearches: [RuleSearch] = []
}

/// What is known of a source of follow-up.
struct SourceFigures: Hashable, Sendable {
    /// Its number, in the order of the first files of sources.
    let number: Int
    /// What it is called.
    let name: String
    /// How many days it is silent between the first and the last registration of the products that it serves.
    let silentDays: Int
    /// The names that it gives to questions and that nobody asks, those of most actions first.
    let unaskedNames: [UnaskedName]
}

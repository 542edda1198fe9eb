import RegistrationLog

/// All figures of a run, as values, in the order in which they are reported.
struct Analysis: Sendable {
    /// The figures of each product with a registration in the period: most registrations first, ties by compared name.
    let products: [ProductFigures]
    /// The figures of all products together.
    let totals: TotalFigures
    /// The figures around each dated change of a product's questions: in order of product, then date.
    let protocolChanges: [ProtocolChangeFigures]
    /// The last moment of which follow-up is in the data; nil where the log holds no moment at all.
    let observationEnd: Timestamp?
    /// What the reader should know before believing the figures.
    let warnings: [AnalysisWarning]
}

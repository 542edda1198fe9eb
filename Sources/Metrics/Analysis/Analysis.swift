public import RegistrationLog

/// All figures of a run, as values, in the order in which they are reported.
public struct Analysis: Sendable {
    /// The figures of each product with a registration in the period: most registrations first, ties by compared name.
    public let products: [ProductFigures]
    /// The figures of all products together.
    public let totals: TotalFigures
    /// The figures around each dated change of a product's questions: in order of product, then date.
    public let protocolChanges: [ProtocolChangeFigures]
    /// The last moment of which follow-up is in the data; nil where the log holds no moment at all.
    public let observationEnd: Timestamp?
    /// What the reader should know before believing the figures.
    public let warnings: [AnalysisWarning]

    /// Creates the figures of a run.
    public init(
        products: [ProductFigures], totals: TotalFigures, protocolChanges: [ProtocolChangeFigures] = [],
        observationEnd: Timestamp?, warnings: [AnalysisWarning]
    ) {
        self.products = products
        self.totals = totals
        self.protocolChanges = protocolChanges
        self.observationEnd = observationEnd
        self.warnings = warnings
    }
}

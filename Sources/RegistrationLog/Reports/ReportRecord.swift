/// A report that was made earlier, as its tables and its `run.json` have it.
public struct ReportRecord: Sendable {
    /// The name of its folder.
    public let name: String
    /// Whose it is, and with which version of the program it was made.
    public let origin: Origin
    /// What it was made under.
    public let terms: Terms
    /// The products, in its order.
    public let products: [ReportedProduct]

    /// Whose a report is, and with what it was made.
    public struct Origin: Hashable, Sendable {
        /// The edition of the definitions that this program has: with another one, columns of the same name can mean something else.
        public static let currentFormat = 2

        /// The organisation; nil where the report names none.
        public var organisation: String?
        /// The code of the municipality; nil where the report has none.
        public var municipalityCode: String?
        /// The title; nil where the report has none.
        public var title: String?
        /// The version of the program.
        public var version = ""
        /// The edition of the definitions; 1 where the report does not say.
        public var format = 1

        /// Creates the origin of a report that says nothing of it.
        public init() {}
    }

    /// Under what a report was made.
    public struct Terms: Hashable, Sendable {
        /// The usage rate under which a question could be dropped; nil where the report does not say.
        public var threshold: Double?
        /// The least count that was published; nil where every count was.
        public var smallCells: Int?
        /// The days of the first and the last registration; nil where the report does not say.
        public var days: ClosedRange<CalendarDate>?
        /// The day of the last moment of which follow-up was in the data; nil where the report does not say.
        public var observationEnd: CalendarDate?

        /// Creates the terms of a report that says nothing of them.
        public init() {}
    }

    /// Creates the record of a report.
    public init(name: String, origin: Origin, terms: Terms, products: [ReportedProduct]) {
        self.name = name
        self.origin = origin
        self.terms = terms
        self.products = products
    }
}

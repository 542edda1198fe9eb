public import RegistrationLog

/// Logs drawn at random from a truth that is known, so that what figures and verdicts say can be held against it.
///
/// Every product asks the studied fields, whose answers are used with a chance that is given, and a telephone number, whose
/// answers are used so often that there are lags to estimate a horizon from. A use happens some time after its registration,
/// and is in the log only when it happens before the end. Around this lies noise, none of which is a use:
/// ``log(seed:)`` tells what.
public struct LogSimulation: Sendable {
    /// How many answers of each studied field a product has, by the age of the registration at the end of the log.
    public struct Captures: Sendable {
        /// Those of at least ``LogSimulation/maturityDays`` days old.
        public let mature: Int
        /// Those of fewer days old.
        public let recent: Int

        /// Creates the sizes of a product.
        public init(mature: Int, recent: Int) {
            self.mature = mature
            self.recent = recent
        }
    }

    /// The chance that a captured telephone number is used.
    static let telephoneRate = 0.3

    /// The size of each product.
    public let products: [Captures]
    /// For each studied field the chance that an answer is used, soon or late.
    public let usageRates: [Double]
    /// The days from the oldest registration to the end of the log.
    public let spanDays: Int
    /// The age in days that divides mature registrations from recent ones.
    public let maturityDays: Int
    /// The time to the use of a studied field.
    public let lag: LagDistribution
    /// The time to every other follow-up.
    public let otherLag: LagDistribution

    /// Creates logs in which every kind of follow-up takes as long, unless `otherLag` is given.
    public init(
        products: [Captures], usageRates: [Double], spanDays: Int, maturityDays: Int, lag: LagDistribution,
        otherLag: LagDistribution? = nil
    ) {
        self.products = products
        self.usageRates = usageRates
        self.spanDays = spanDays
        self.maturityDays = maturityDays
        self.lag = lag
        self.otherLag = otherLag ?? lag
    }

    /// The studied fields, in the order of ``usageRates``.
    public var studiedFields: [FieldID] { usageRates.indices.map { FieldID($0) } }

    /// The telephone number, whose answers are used often.
    public var telephoneField: FieldID { FieldID(usageRates.count) }

    /// The town, which actions hold as well, equal to the registered one only by chance, and which is never used.
    public var townField: FieldID { FieldID(usageRates.count + 1) }

    /// Settings that fix the horizon of each product, in order, and leave everything else as it is by default.
    public func settings(horizonDays: [Int]) -> AnalysisSettings {
        var settings = AnalysisSettings()
        for (index, days) in horizonDays.enumerated() {
            settings.products[Self.name(ofProduct: index), default: ProductSettings()].followUpHorizonDays = days
        }
        return settings
    }

    /// Draws the log that follows from `seed`; its products and studied fields are numbered as here, from 0.
    ///
    /// Besides the uses it holds what must not be taken for them: actions that name no field, actions that name one a day
    /// before the registration, the same action twice, registrations in which nothing was filled in though an action asked
    /// for it, actions of no registration, and a town that actions hold as well, equal only by chance.
    ///
    /// - Complexity: O(*n*) for *n* answers.
    public func log(seed: UInt64) -> RegistrationLog {
        var drawing = SimulatedLogDrawing(of: self, seed: seed)
        for index in products.indices { drawing.addProduct(ProductID(index)) }
        drawing.addOrphanAtTheEnd()
        return RegistrationLog(
            products: products.indices.map { index in
                Product(key: Self.name(ofProduct: index), name: Self.name(ofProduct: index))
            },
            fields: (usageRates.indices.map { "question \($0)" } + ["telephone", "town"]).map {
                Field(key: $0, name: $0)
            },
            actionTypes: [ActionType(key: "handle", name: "handle")], registrations: drawing.registrations,
            followUps: drawing.followUps, signals: [], filesNamingFields: [SimulatedLogDrawing.namingFile])
    }

    private static func name(ofProduct index: Int) -> String { "product \(index)" }
}

import RegistrationLog

/// Draws the registrations and actions of a simulated log, one after the other.
struct SimulatedLogDrawing {
    /// The follow-up file whose rows name fields, and the one whose rows hold a town.
    static let namingFile = FileID(0), townFile = FileID(1)

    private static let secondsPerDay = 86_400
    /// The end of every simulated log, 31 December 2024 at midnight UTC, in seconds since 1970.
    private static let end = 1_735_603_200

    private let simulation: LogSimulation
    private let studied: [FieldID]
    private let telephone: FieldID
    private let town: FieldID
    /// The answers of which the value does not matter.
    private let answers: [Answer]
    private var random: SplitMix64
    private(set) var registrations = RegistrationTable()
    private(set) var followUps = FollowUpTable()

    init(of simulation: LogSimulation, seed: UInt64) {
        self.simulation = simulation
        studied = simulation.studiedFields
        telephone = simulation.telephoneField
        town = simulation.townField
        answers = (studied + [telephone]).map { Answer(field: $0, value: .unidentified) }
        random = SplitMix64(seed: seed)
    }

    /// Adds the registrations of a product, with all that follows them.
    ///
    /// For every ten registrations there is one more, of any age, in which the studied fields stayed empty.
    mutating func addProduct(_ product: ProductID) {
        let captures = simulation.products[product.index]
        let days = (span: simulation.spanDays, maturity: simulation.maturityDays)
        for _ in 0..<captures.mature { addAnswered(product, age: drawAge(from: days.maturity, to: days.span)) }
        for _ in 0..<captures.recent { addAnswered(product, age: drawAge(from: 0, to: days.maturity)) }
        for _ in 0..<(captures.mature + captures.recent) / 10 {
            addBlank(product, age: drawAge(from: 0, to: days.span))
        }
    }

    /// Adds an action of no registration at the very end, so that the data ends when the log does.
    mutating func addOrphanAtTheEnd() { addAction(age: 0, names: studied, on: []) }

    private mutating func addAnswered(_ product: ProductID, age: Int) {
        let number = registrations.count
        register(product, age: age, answers: answers + [Answer(field: town, value: drawTown())])
        for (index, rate) in simulation.usageRates.enumerated() where random.happens(rate) {
            addFollowUp(of: number, age: age, after: simulation.lag, names: [studied[index]])
        }
        if random.happens(LogSimulation.telephoneRate) {
            addFollowUp(of: number, age: age, after: simulation.otherLag, names: [telephone])
        }
        if random.happens(0.8) { addFollowUp(of: number, age: age, after: simulation.otherLag, names: []) }
        if random.happens(0.05) {
            addAction(age: age + Self.secondsPerDay, names: studied, on: [number])
        }
        if random.happens(0.3) {
            addAction(age: age, on: [number], values: [TakenOverValue(field: town, value: drawTown())])
        }
    }

    private mutating func addBlank(_ product: ProductID, age: Int) {
        let number = registrations.count
        register(product, age: age, answers: studied.map { Answer(field: $0, value: nil) })
        addAction(age: age, names: studied, on: [number])
    }

    /// Adds an action of registration `number` where it comes before the end; once in ten times it is delivered twice.
    private mutating func addFollowUp(of number: Int, age: Int, after lag: LagDistribution, names: [FieldID]) {
        let seconds = lag.quantile(random.unit()) * Double(Self.secondsPerDay)
        let isTwice = random.happens(0.1)
        guard seconds <= Double(age) else { return }
        for _ in 0..<(isTwice ? 2 : 1) { addAction(age: age - Int(seconds), names: names, on: [number]) }
    }

    private mutating func register(_ product: ProductID, age: Int, answers: [Answer]) {
        registrations.append(Registration(product: product, time: Self.time(age: age)), answers: answers)
    }

    private mutating func addAction(
        age: Int, names: [FieldID] = [], on registrations: [Int], values: [TakenOverValue] = []
    ) {
        followUps.append(
            FollowUpAction(
                type: ActionTypeID(0), time: Self.time(age: age), beneficiary: nil,
                file: values.isEmpty ? Self.namingFile : Self.townFile),
            namedFields: names, takenOverValues: values, registrations: registrations)
    }

    /// An age in seconds, drawn evenly from that of `from` days, included, to that of `to` days, not included.
    private mutating func drawAge(from: Int, to: Int) -> Int {
        from * Self.secondsPerDay + Int(random.unit() * Double((to - from) * Self.secondsPerDay))
    }

    /// One of three towns.
    private mutating func drawTown() -> ValueID { ValueID(1 + Int(random.unit() * 3)) }

    private static func time(age: Int) -> Timestamp {
        Timestamp(instant: Int64(end - age), utcOffset: 0, precision: .second)
    }
}

import RegistrationLog

/// The uses of the registrations of one product: everything that can be known of them before the horizons of follow-up
/// are.
struct ProductUses: Sendable {
    /// The product.
    let product: ProductID
    /// Its fields by slot: those that it asks, in the order of its list, and after them those that only follow-up touches.
    private(set) var fields: [FieldID] = []
    /// By slot what follow-up shows of the field.
    private(set) var counts: [UseCounts] = []
    /// Registrations in the period.
    private(set) var registrations = 0
    /// Registrations with a follow-up action at or after their time.
    private(set) var withFollowUp = 0
    /// Registrations in which a use of any field could have been seen.
    private(set) var observableForEveryField = 0
    /// The positions of the registrations with a use, of a field that was captured or of one that was not, ascending.
    private(set) var registrationsWithUse: [UInt32] = []
    /// A row for each of them: its used fields.
    private(set) var used = RaggedArray<TimedUse>()
    /// A row for each of them: the slots of fields that were needed while no answer was captured.
    private(set) var missing = RaggedArray<UInt32>()

    /// Matches the registrations of `log` in the period one by one with the actions that follow them.
    ///
    /// - Returns: The uses of each product of the log.
    /// - Complexity: O(*n*) for *n* registrations, actions, links between them, and what actions name, besides sorting the
    ///   values taken over in each registration.
    static func uses(in log: RegistrationLog, settings: AnalysisSettings, threads: Int = 1) -> [ProductUses] {
        let followUps = FollowUpIndex(of: log, settings: settings)
        let beyondChance = AgreementBeyondChance(in: log, period: settings.period, followUps: followUps).fields
        return ProductShares(weights: weights(of: log, followUps), count: threads).map { isIncluded in
            uses(
                in: log, period: settings.period, where: isIncluded,
                matching: UseMatching(log: log, followUps: followUps, beyondChance: beyondChance))
        }
    }

    /// For each product how many registrations it has, and actions that follow them.
    private static func weights(of log: RegistrationLog, _ followUps: FollowUpIndex) -> [Int] {
        var weights = [Int](repeating: 0, count: log.products.count)
        for position in log.registrations.indices {
            weights[log.registrations.product(of: position).index] += 1 + followUps.actions.range(of: position).count
        }
        return weights
    }

    /// Matches the registrations of the products that are included; the uses of all others are empty.
    private static func uses(
        in log: RegistrationLog, period: ReportingPeriod, where isIncluded: [Bool], matching: consuming UseMatching
    ) -> [ProductUses] {
        var products = log.products.indices.map { ProductUses(product: ProductID($0)) }
        for position in log.registrations.indices {
            let registration = log.registrations[position]
            let product = registration.product.index
            guard isIncluded[product], period.contains(registration) else { continue }
            products[product].registrations += 1
            if !matching.isFollowedUp(position) { continue }
            matching.match(position, of: registration.product)
            products[product].add(matching, of: position, at: registration.time)
        }
        for product in products.indices {
            products[product].fields = matching.slots.fields(of: ProductID(product))
            products[product].extendCounts(to: products[product].fields.count)
        }
        return products
    }

    private init(product: ProductID) { self.product = product }

    /// Adds what is shown about the registration at `position`, made at `time`.
    private mutating func add(_ matching: borrowing UseMatching, of position: Int, at time: Timestamp) {
        if matching.hasFollowUp { withFollowUp += 1 }
        if matching.isObservableForEveryField { observableForEveryField += 1 }
        var hasUse = false
        for slot in matching.touched {
            guard let trace = matching.traces[slot] else { continue }
            extendCounts(to: slot + 1)
            counts[slot].add(trace, isObservableForEveryField: matching.isObservableForEveryField)
            if trace.isMissing {
                missing.append(UInt32(slot))
                hasUse = true
            } else if trace.isUsed, let first = trace.firstUse {
                used.append(TimedUse(slot: slot, elapsedSeconds: time.elapsedSeconds(to: first)))
                hasUse = true
            }
        }
        guard hasUse else { return }
        registrationsWithUse.append(UInt32(position))
        used.endRow()
        missing.endRow()
    }

    private mutating func extendCounts(to count: Int) {
        while counts.count < count { counts.append(UseCounts()) }
    }
}

/// A used field of a registration, with the time from the registration to its first use.
///
/// Eight bytes, since a log can hold one for each answer.
struct TimedUse: Equatable, Sendable {
    /// The slot of the field in its product.
    let slot: UInt32
    /// Seconds; 32 bits span 136 years.
    let lag: UInt32

    /// Creates a use that came `elapsedSeconds` after the registration.
    init(slot: Int, elapsedSeconds: Int64) {
        self.slot = UInt32(slot)
        lag = UInt32(clamping: elapsedSeconds)
    }
}

import RegistrationLog

/// The uses of a whole log: everything that can be known of them before the horizons of follow-up are.
struct UseTable: Sendable {
    /// The positions of the registrations in the period; rows below follow them.
    let registrations: [UInt32]
    /// For each product of the log what is counted of its registrations.
    private(set) var products: [ProductCounts]
    /// The pairs of product and field that follow-up touches.
    private(set) var slots = ProductFieldSlots()
    /// For each of these pairs what follow-up shows.
    private(set) var counts: [UseCounts] = []
    /// A row for each registration: its used fields.
    private(set) var used = RaggedArray<TimedUse>()
    /// A row for each registration: the slots of fields that were needed while no answer was captured.
    private(set) var missing = RaggedArray<UInt32>()

    /// What is counted of the registrations of a product.
    struct ProductCounts: Equatable, Sendable {
        /// Registrations in the period.
        var registrations = 0
        /// Registrations with a follow-up action at or after their time.
        var withFollowUp = 0
        /// Registrations in which a use of any field could have been seen.
        var observableForEveryField = 0
    }

    /// Matches the registrations in the period one by one with the actions that follow them.
    ///
    /// - Complexity: O(*n*) for *n* registrations, actions, links between them, and answers of registrations with
    ///   follow-up, besides sorting the values taken over in each registration.
    init(of log: RegistrationLog, settings: AnalysisSettings) {
        registrations = log.registrations.indices.lazy.map { UInt32($0) }.filter {
            settings.period.contains(log.registrations[Int($0)].time.localDate)
        }
        products = Array(repeating: ProductCounts(), count: log.products.count)
        let followUps = FollowUpIndex(of: log, settings: settings)
        let beyondChance = AgreementBeyondChance(of: registrations, in: log, followUps: followUps).fields
        var matching = UseMatching(log: log, followUps: followUps)
        for position in registrations {
            let registration = log.registrations[Int(position)]
            matching.match(Int(position), beyondChance: beyondChance)
            products[registration.product.index].registrations += 1
            if matching.hasFollowUp { products[registration.product.index].withFollowUp += 1 }
            if matching.isObservableForEveryField { products[registration.product.index].observableForEveryField += 1 }
            for trace in matching.traces {
                add(trace, of: registration, isObservableForEveryField: matching.isObservableForEveryField)
            }
            used.endRow()
            missing.endRow()
        }
    }

    private mutating func add(_ trace: FieldTrace, of registration: Registration, isObservableForEveryField: Bool) {
        let slot = slots.slot(of: registration.product, trace.field)
        if slot == counts.count { counts.append(UseCounts()) }
        counts[slot].add(trace, isObservableForEveryField: isObservableForEveryField)
        if trace.isMissing { missing.append(UInt32(slot)) }
        guard trace.isUsed, let first = trace.firstUse else { return }
        used.append(TimedUse(slot: slot, elapsedSeconds: registration.time.elapsedSeconds(to: first)))
    }
}

/// A used field of a registration, with the time from the registration to its first use.
///
/// Eight bytes, since a log can hold one for each answer.
struct TimedUse: Equatable, Sendable {
    /// The slot of product and field.
    let slot: UInt32
    /// Seconds; 32 bits span 136 years.
    let lag: UInt32

    /// Creates a use that came `elapsedSeconds` after the registration.
    init(slot: Int, elapsedSeconds: Int64) {
        self.slot = UInt32(slot)
        lag = UInt32(clamping: elapsedSeconds)
    }
}

import RegistrationLog

/// The uses of the registrations of one product: everything that can be known of them before the horizons of follow-up
/// are.
///
/// Registrations are known by their index among those of the product in the order of days.
struct ProductUses: Sendable {
    /// The product.
    let product: ProductID
    /// The positions in the log of its registrations in the period, in the order of their days.
    let positions: ArraySlice<UInt32>
    /// Its fields by slot: those that it asks, in the order of its list, and after them those that only follow-up touches.
    private(set) var fields: [FieldID] = []
    /// By slot what follow-up shows of the field.
    private(set) var counts: [UseCounts] = []
    /// Registrations with a follow-up action at or after their time.
    private(set) var withFollowUp = 0
    /// Registrations in which a use of any field could have been seen.
    private(set) var observableForEveryField = 0
    /// For each registration what can be seen of the use of a field, unless more is shown of it.
    private(set) var views: [FollowUpView] = []
    /// The indices of the registrations that hang on a record with too many links and have no follow-up besides, ascending.
    private(set) var registrationsOnlyCrowded: [UInt32] = []
    /// The indices of the registrations with a use, of a field that was captured or of one that was not, ascending.
    private(set) var registrationsWithUse: [UInt32] = []
    /// A row for each of them: its used fields.
    private(set) var used = RaggedArray<TimedUse>()
    /// How many of these uses show when follow-up comes: all that not a sample alone shows.
    private(set) var lagCount = 0
    /// A row for each of them: the slots of fields that were needed while no answer was captured.
    private(set) var missing = RaggedArray<UInt32>()
    /// The indices of the blind registrations in which a use of some captured field was seen or could have been, ascending.
    private(set) var registrationsShowingSome: [UInt32] = []
    /// A row for each of them: the slots of these fields.
    private(set) var shown = RaggedArray<UInt32>()
    /// Registrations with a row of a sample, and those of them that somebody looked at.
    private(set) var sample = SampleCounts(drawn: 0, lookedAt: 0)
    /// The indices of the registrations whose follow-up somebody looked at, ascending.
    private(set) var registrationsLookedAt: [UInt32] = []
    /// A row for each of them: the slots of the captured fields of which that shows every use.
    private(set) var lookedAt = RaggedArray<UInt32>()

    /// Registrations in the period.
    var registrations: Int { positions.count }

    /// Where the registration at `index` stands in the log.
    func position(at index: Int) -> Int { Int(positions[positions.startIndex + index]) }

    /// Whether the registration at `index` has a follow-up action at or after its time.
    ///
    /// - Complexity: O(log *n*) for *n* registrations on records with too many links.
    func hasFollowUp(at index: Int) -> Bool {
        if views[index] == .none { return false }
        let row = registrationsOnlyCrowded.partitionPoint { $0 < index }
        return row == registrationsOnlyCrowded.endIndex || registrationsOnlyCrowded[row] != index
    }

    /// Matches registrations one by one with the actions that follow them.
    ///
    /// - Returns: The uses of each product of the log.
    /// - Complexity: O(*n*) for *n* registrations, actions, links between them, and what actions name.
    static func uses(
        in log: RegistrationLog, registrations: RegistrationsByDay, followUps: FollowUpIndex, evidence: CarriedEvidence,
        threads: Int = 1
    ) -> [ProductUses] {
        let weights = log.products.indices.map { product in
            registrations[ProductID(product)].reduce(0) { $0 + 1 + followUps.actions.range(of: Int($1)).count }
        }
        return ProductShares(weights: weights, count: threads).map { isIncluded in
            var matching = UseMatching(log: log, followUps: followUps, evidence: evidence)
            return log.products.indices.map { product in
                let product = ProductID(product)
                return ProductUses(
                    of: product, isIncluded[product.index] ? registrations[product] : [], in: log.registrations,
                    matching: &matching)
            }
        }
    }

    private init(
        of product: ProductID, _ positions: ArraySlice<UInt32>, in table: RegistrationTable,
        matching: inout UseMatching
    ) {
        self.product = product
        self.positions = positions
        views.reserveCapacity(positions.count)
        for (index, position) in positions.enumerated() {
            guard matching.isConcerned(Int(position)) else {
                views.append(.none)
                continue
            }
            matching.match(Int(position), of: product)
            views.append(matching.view)
            add(matching, at: index, time: table.time(of: Int(position)))
            addSample(matching, at: index)
        }
        fields = matching.slots.fields(of: product)
        extendCounts(to: fields.count)
    }

    /// Adds what is shown about the registration at `index`, made at `time`.
    private mutating func add(_ matching: borrowing UseMatching, at index: Int, time: Timestamp) {
        if matching.hasFollowUp {
            withFollowUp += 1
        } else if matching.view != .none {
            registrationsOnlyCrowded.append(UInt32(index))
        }
        let isVisible = matching.view == .visible
        if isVisible { observableForEveryField += 1 }
        var (hasUse, showsSome) = (false, false)
        for slot in matching.touched {
            guard let trace = matching.traces[slot] else { continue }
            extendCounts(to: slot + 1)
            counts[slot].add(trace, isObservableForEveryField: isVisible)
            if trace.isMissing {
                missing.append(UInt32(slot))
                hasUse = true
            } else if trace.isUsed, let first = trace.firstUse {
                used.append(
                    TimedUse(
                        slot: slot, isDirected: trace.isDirected, isOnlySurveyed: trace.isOnlySurveyed,
                        elapsedSeconds: time.elapsedSeconds(to: first)))
                if !trace.isOnlySurveyed { lagCount += 1 }
                hasUse = true
            }
            if !isVisible, trace.isCaptured, trace.isObservable {
                shown.append(UInt32(slot))
                showsSome = true
            }
        }
        for user in matching.users where matching.traces[user.slot]?.isUsed ?? false {
            counts[user.slot].addUse(by: user.type)
        }
        if hasUse {
            registrationsWithUse.append(UInt32(index))
            used.endRow()
            missing.endRow()
        }
        if showsSome {
            registrationsShowingSome.append(UInt32(index))
            shown.endRow()
        }
    }

    /// Adds what a sample says about the registration at `index`.
    private mutating func addSample(_ matching: borrowing UseMatching, at index: Int) {
        let rows = matching.surveyRows
        if rows.isEmpty { return }
        sample.drawn += 1
        if rows.contains(where: { $0.outcome == .lookedAt }) { sample.lookedAt += 1 }
        if matching.lookedAt.isEmpty { return }
        registrationsLookedAt.append(UInt32(index))
        for slot in matching.lookedAt { lookedAt.append(UInt32(slot)) }
        lookedAt.endRow()
    }

    private mutating func extendCounts(to count: Int) {
        while counts.count < count { counts.append(UseCounts()) }
    }
}

/// A used field of a registration, with the time from the registration to its first use.
///
/// Eight bytes, since a log can hold one for each answer.
struct TimedUse: Equatable, Sendable {
    /// The slot of the field in its product, above a bit that says whether a sample alone shows the use and one that says whether it
    /// is directed.
    private let bits: UInt32
    /// Seconds; 32 bits span 136 years.
    let lag: UInt32

    /// Creates a use that came `elapsedSeconds` after the registration.
    init(slot: Int, isDirected: Bool, isOnlySurveyed: Bool = false, elapsedSeconds: Int64) {
        bits = UInt32(slot) << 2 | (isOnlySurveyed ? 2 : 0) | (isDirected ? 1 : 0)
        lag = UInt32(clamping: elapsedSeconds)
    }

    /// The slot of the field in its product.
    var slot: Int { Int(bits >> 2) }

    /// Whether a sample alone shows the use, so that its time says nothing of when follow-up comes.
    var isOnlySurveyed: Bool { bits & 2 == 2 }

    /// Whether an action names or needs the answer, or who handled it says so, rather than only having taken it over.
    var isDirected: Bool { bits & 1 == 1 }
}

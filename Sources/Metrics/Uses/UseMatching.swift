import RegistrationLog

/// Finds what the follow-up actions of a registration used of it, one registration at a time.
///
/// It holds the room that the work takes, so that going from registration to registration allocates nothing.
struct UseMatching {
    private let registrations: RegistrationTable
    private let actions: FollowUpTable
    private let followUps: FollowUpIndex
    private let evidence: CarriedEvidence
    /// The slots of the fields that were met so far.
    private(set) var slots: FieldSlots
    /// For each slot of the product what is shown about its field, nil where no action touches it.
    private(set) var traces: [FieldTrace?] = []
    /// The slots of the fields that the actions touch, in the order in which they do.
    private(set) var touched: [Int] = []
    /// The fields that the actions use, captured or not, each with the types of action that do; each pair once.
    private(set) var users: [FieldUser] = []
    /// Whether the registration has a follow-up action at or after its time.
    private(set) var hasFollowUp = false
    /// What can be seen of a field that no action touches.
    private(set) var view = FollowUpView.none
    /// The rows of samples about the registration.
    private(set) var surveyRows: ArraySlice<SurveyTable.Row> = []
    /// The slots of the captured fields of which somebody who looked at the follow-up saw every use, each once.
    private(set) var lookedAt: [Int] = []
    /// The sources that have an action, and which of them could have named any field.
    private var sources: SourceViews
    /// Where single actions could show a use of a field: its slot, with the source.
    private var shows: [SlotView] = []

    /// Prepares for the registrations of `log`, with where a value taken over is evidence of use.
    init(log: RegistrationLog, followUps: FollowUpIndex, evidence: CarriedEvidence) {
        registrations = log.registrations
        actions = log.followUps
        self.followUps = followUps
        self.evidence = evidence
        slots = FieldSlots(of: log)
        sources = SourceViews(count: followUps.sources.count)
    }

    /// Whether anything is to be matched: an action follows the registration at `position`, it hangs on a record with too many
    /// links, or a sample holds it.
    func isConcerned(_ position: Int) -> Bool {
        !followUps.actions.range(of: position).isEmpty || followUps.isOnCrowdedRecord(position)
            || !followUps.surveys.rows(of: position).isEmpty
    }

    /// Matches the actions of a registration with its answers.
    ///
    /// - Parameters:
    ///   - position: The position of the registration in the log.
    ///   - product: Its product.
    /// - Complexity: O(*n* log *n*) for *n* fields named, needed and taken over by the actions.
    mutating func match(_ position: Int, of product: ProductID) {
        match(
            position, of: product, followedBy: followUps.actions.range(of: position),
            surveyedBy: followUps.surveys.rows(of: position))
    }

    /// Matches some actions of a registration with its answers, as if there were no others.
    ///
    /// - Parameters:
    ///   - position: The position of the registration in the log.
    ///   - product: Its product.
    ///   - range: Where the actions stand in ``FollowUpIndex/actions``.
    ///   - rows: The rows of samples.
    mutating func match(
        _ position: Int, of product: ProductID, followedBy range: Range<Int>,
        surveyedBy rows: ArraySlice<SurveyTable.Row>
    ) {
        for slot in touched { traces[slot] = nil }
        touched.removeAll(keepingCapacity: true)
        shows.removeAll(keepingCapacity: true)
        users.removeAll(keepingCapacity: true)
        lookedAt.removeAll(keepingCapacity: true)
        sources.begin()
        for index in range {
            let action = Int(followUps.actions.members[index])
            sources.add(
                followUps.source(of: actions[action]),
                canShowEveryUse: followUps.canShowEveryUse(naming: actions.namedFields(of: action)))
        }
        hasFollowUp = !range.isEmpty
        let isCrowded = followUps.isOnCrowdedRecord(position)
        view = isCrowded || sources.open > 0 ? .blind : range.isEmpty ? .none : .visible
        for index in range {
            match(action: Int(followUps.actions.members[index]), with: position, of: product)
        }
        if view == .blind, !isCrowded { markShown() }
        surveyRows = rows
        if !surveyRows.isEmpty { matchSurvey(of: position, product, followedBy: range, isCrowded: isCrowded) }
        keepDistinctUsers()
    }

    /// What is shown about `field` of `product`, whose registration was matched last; nil where nothing touches it.
    func trace(of field: FieldID, in product: ProductID) -> FieldTrace? {
        guard let slot = slots.existingSlot(of: field, in: product), slot < traces.count else { return nil }
        return traces[slot]
    }

    private mutating func keepDistinctUsers() {
        guard users.count > 1 else { return }
        users.sort()
        var kept = 1
        for index in 1..<users.count where users[index] != users[kept - 1] {
            users[kept] = users[index]
            kept += 1
        }
        users.removeSubrange(kept...)
    }

    /// Adds a use of the field with `slot` by an action of `type`.
    private mutating func addUse(
        _ kind: EvidenceKinds, of slot: Int, by type: ActionTypeID, at time: Timestamp,
        _ beneficiaries: BeneficiaryKinds
    ) {
        traces[slot]?.addUse(kind, at: time, beneficiaries: beneficiaries)
        users.append(FieldUser(slot: slot, type: type))
    }

    /// Matches what people who looked at the follow-up of a registration say of it.
    ///
    /// A row that was looked at shows every use of what it asks about, for all sources. Where the data has no follow-up of the
    /// registration, it shows what it marks and no more: that would count for all those without follow-up, who are no sample.
    private mutating func matchSurvey(
        of position: Int, _ product: ProductID, followedBy range: Range<Int>, isCrowded: Bool
    ) {
        let last = range.lazy.map { [actions, followUps] in actions.time(of: Int(followUps.actions.members[$0])) }.max()
        for row in surveyRows where row.outcome == .lookedAt {
            for field in followUps.surveys.fields(of: row.marked) {
                // Which action used it a sample does not say.
                let slot = touch(field, of: position, product)
                traces[slot]?.addUse(
                    .surveyed, at: last ?? registrations.time(of: position),
                    beneficiaries: followUps.beneficiaries(of: row))
                hasFollowUp = true
                if view == .none { view = .blind }
            }
            if last != nil { look(at: row, of: position, product, isCrowded: isCrowded) }
        }
        lookedAt = Array(Set(lookedAt)).sorted()
    }

    /// Notes of what a row that was looked at shows every use.
    private mutating func look(at row: SurveyTable.Row, of position: Int, _ product: ProductID, isCrowded: Bool) {
        let asked = followUps.surveys.fields(of: row.questions).compactMap {
            registrations.existingProductField($0, of: product)
        }
        lookedAt += asked.lazy.filter { [registrations] in registrations.isCaptured($0, in: position) }.map(\.index)
        if isCrowded { return }
        if asked.count == slots.askedCount(of: product) {
            view = .visible
            return
        }
        for field in asked {
            let slot = touch(registrations.fields(of: product)[field.index], of: position, product)
            traces[slot]?.addObservability()
        }
    }

    private mutating func match(action: Int, with position: Int, of product: ProductID) {
        let (time, beneficiaries) = (actions.time(of: action), followUps.beneficiaries(of: actions[action]))
        let (source, type) = (followUps.source(of: actions[action]), actions[action].type)
        for field in actions.namedFields(of: action) {
            addUse(.explicit, of: touch(field, of: position, product), by: type, at: time, beneficiaries)
        }
        for field in followUps.requiredFields(of: actions[action]) {
            let slot = touch(field, of: position, product)
            addUse(.required, of: slot, by: type, at: time, beneficiaries)
            addView(of: slot, from: source)
        }
        let takenOver = actions.takenOverValues(of: action)
        if takenOver.isEmpty || evidence.isCopy(source, of: product) { return }
        for taken in takenOver {
            let slot = touch(taken.field, of: position, product)
            guard let field = askedField(slot, of: product) else { continue }
            let isBeyondChance = evidence.isBeyondChance(field, of: product)
            if isBeyondChance { addView(of: slot, from: source) }
            guard registrations.value(of: field, in: position)?.agrees(with: taken.value) ?? false else { continue }
            if isBeyondChance {
                addUse(.carried, of: slot, by: type, at: time, beneficiaries)
            } else {
                traces[slot]?.addChanceAgreement()
            }
        }
    }

    /// Adds that an action of `source` could show a use of the field with `slot`, where that is not known of every field.
    private mutating func addView(of slot: Int, from source: Int) {
        if view == .blind, !sources.canShowEveryUse(source) { shows.append(SlotView(slot: slot, source: source)) }
    }

    /// Marks the fields of which each source could show a use: with one action, or since it could have named any.
    private mutating func markShown() {
        if sources.open > 1 { shows.sort() }
        var count = 0
        for (index, show) in shows.enumerated() {
            if index > 0, shows[index - 1].slot == show.slot, sources.open > 1 {
                if shows[index - 1] != show { count += 1 }
            } else {
                count = 1
            }
            if count == sources.open { traces[show.slot]?.addObservability() }
        }
    }

    /// The slot of `field`, whose trace is made where there is none.
    private mutating func touch(_ field: FieldID, of position: Int, _ product: ProductID) -> Int {
        let slot = slots.slot(of: field, in: product)
        while traces.count <= slot { traces.append(nil) }
        if traces[slot] == nil {
            let isCaptured = askedField(slot, of: product).map { registrations.isCaptured($0, in: position) } ?? false
            traces[slot] = FieldTrace(isCaptured: isCaptured)
            touched.append(slot)
        }
        return slot
    }

    /// The field with `slot`; nil for one that `product` does not ask.
    private func askedField(_ slot: Int, of product: ProductID) -> ProductFieldID? {
        slot < slots.askedCount(of: product) ? ProductFieldID(slot) : nil
    }
}

/// The slot of a field of which an action of a source could show a use.
private struct SlotView: Comparable {
    let slot: Int
    let source: Int

    static func < (left: Self, right: Self) -> Bool { (left.slot, left.source) < (right.slot, right.source) }
}

/// The sources of the actions of one registration.
private struct SourceViews {
    /// By source the number of the registration for which it was added last, and whether it could have named any field.
    private var seen: [(registration: Int, canShowEveryUse: Bool)]
    private var registration = 0
    /// How many of the sources that have an action have none that could have named any field.
    private(set) var open = 0

    init(count: Int) { seen = Array(repeating: (0, false), count: max(1, count)) }

    /// Begins the next registration.
    mutating func begin() {
        registration += 1
        open = 0
    }

    /// Adds an action of `source`.
    mutating func add(_ source: Int, canShowEveryUse: Bool) {
        if seen[source].registration != registration {
            seen[source] = (registration, canShowEveryUse)
            if !canShowEveryUse { open += 1 }
        } else if canShowEveryUse, !seen[source].canShowEveryUse {
            seen[source].canShowEveryUse = true
            open -= 1
        }
    }

    /// Whether `source`, which was added, could have named any field.
    func canShowEveryUse(_ source: Int) -> Bool { seen[source].canShowEveryUse }
}

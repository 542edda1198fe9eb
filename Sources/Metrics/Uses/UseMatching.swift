import RegistrationLog

/// Finds what the follow-up actions of a registration used of it, one registration at a time.
///
/// It holds the room that the work takes, so that going from registration to registration allocates nothing.
struct UseMatching {
    private let registrations: RegistrationTable
    private let actions: FollowUpTable
    private let followUps: FollowUpIndex
    private let beyondChance: BeyondChance
    /// The slots of the fields that were met so far.
    private(set) var slots: FieldSlots
    /// For each slot of the product what is shown about its field, nil where no action touches it.
    private(set) var traces: [FieldTrace?] = []
    /// The slots of the fields that the actions touch, in the order in which they do.
    private(set) var touched: [Int] = []
    /// Whether the registration has a follow-up action at or after its time.
    private(set) var hasFollowUp = false
    /// Whether an action could have named any field, so that a use of every field could have been seen.
    private(set) var isObservableForEveryField = false

    /// Prepares for the registrations of `log`, with the fields of which a value taken over is evidence of use.
    init(log: RegistrationLog, followUps: FollowUpIndex, beyondChance: BeyondChance) {
        registrations = log.registrations
        actions = log.followUps
        self.followUps = followUps
        self.beyondChance = beyondChance
        slots = FieldSlots(of: log)
    }

    /// Whether any action follows the registration at `position`.
    func isFollowedUp(_ position: Int) -> Bool { !followUps.actions.range(of: position).isEmpty }

    /// Matches the actions of a registration with its answers.
    ///
    /// - Parameters:
    ///   - position: The position of the registration in the log.
    ///   - product: Its product.
    /// - Complexity: O(*n*) for *n* fields named, needed and taken over by the actions.
    mutating func match(_ position: Int, of product: ProductID) {
        for slot in touched { traces[slot] = nil }
        touched.removeAll(keepingCapacity: true)
        isObservableForEveryField = false
        let range = followUps.actions.range(of: position)
        hasFollowUp = !range.isEmpty
        for place in range {
            match(action: Int(followUps.actions.members[place]), with: position, of: product)
        }
    }

    private mutating func match(action: Int, with position: Int, of product: ProductID) {
        let (time, beneficiaries) = (actions.time(of: action), followUps.beneficiaries(of: actions[action]))
        if followUps.couldNameFields(actions[action]) { isObservableForEveryField = true }
        for field in actions.namedFields(of: action) {
            traces[touch(field, of: position, product)]?.addUse(.explicit, at: time, beneficiaries: beneficiaries)
        }
        for field in followUps.requiredFields(of: actions[action]) {
            let slot = touch(field, of: position, product)
            traces[slot]?.addUse(.required, at: time, beneficiaries: beneficiaries)
            traces[slot]?.addObservability()
        }
        for taken in actions.takenOverValues(of: action) {
            let slot = touch(taken.field, of: position, product)
            traces[slot]?.addObservability()
            guard let field = askedField(slot, of: product),
                registrations.value(of: field, in: position)?.agrees(with: taken.value) ?? false
            else { continue }
            if beyondChance.contains(field, of: product) {
                traces[slot]?.addUse(.carried, at: time, beneficiaries: beneficiaries)
            } else {
                traces[slot]?.addChanceAgreement()
            }
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

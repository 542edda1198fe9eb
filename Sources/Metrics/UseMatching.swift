import RegistrationLog

/// Finds what the follow-up actions of a registration used of it, one registration at a time.
///
/// It holds the room that the work takes, so that going from registration to registration allocates nothing.
struct UseMatching {
    private let log: RegistrationLog
    private let followUps: FollowUpIndex
    private var captured: CapturedAnswers
    private var slots: FieldSlots
    /// What is shown about each field that the actions touch, in the order in which they do.
    private(set) var traces: [FieldTrace] = []
    /// Whether the registration has a follow-up action at or after its time.
    private(set) var hasFollowUp = false
    /// Whether an action could have named any field, so that a use of every field could have been seen.
    private(set) var isObservableForEveryField = false

    /// Prepares for the registrations of `log`.
    init(log: RegistrationLog, followUps: FollowUpIndex) {
        self.log = log
        self.followUps = followUps
        captured = CapturedAnswers(fieldCount: log.fields.count)
        slots = FieldSlots(fieldCount: log.fields.count)
    }

    /// Matches the actions of `registration` with its answers.
    ///
    /// - Parameters:
    ///   - registration: The position of the registration in the log.
    ///   - beyondChance: The fields of products of which a value taken over is evidence of use.
    /// - Complexity: O(*n*) for *n* answers, and fields named, needed and taken over by the actions.
    mutating func match(_ registration: Int, beyondChance: BeyondChance) {
        slots.removeAll()
        traces.removeAll(keepingCapacity: true)
        isObservableForEveryField = false
        let actions = followUps.actions(of: registration)
        hasFollowUp = !actions.isEmpty
        guard hasFollowUp else { return }
        captured.load(log.registrations.answers(of: registration), of: registration)
        let product = log.registrations[registration].product
        for action in actions { match(action: Int(action), of: product, beyondChance: beyondChance) }
    }

    private mutating func match(action position: Int, of product: ProductID, beyondChance: BeyondChance) {
        let action = log.followUps[position]
        let beneficiary = followUps.beneficiary(of: action)
        if followUps.couldNameFields(action) { isObservableForEveryField = true }
        for field in log.followUps.namedFields(of: position) {
            traces[slot(of: field)].addUse(.explicit, by: action, beneficiary: beneficiary)
        }
        for field in followUps.requiredFields(of: action) {
            let slot = slot(of: field)
            traces[slot].addUse(.required, by: action, beneficiary: beneficiary)
            traces[slot].addObservability()
        }
        for taken in log.followUps.takenOverValues(of: position) {
            let slot = slot(of: taken.field)
            traces[slot].addObservability()
            guard let answer = captured.value(of: taken.field), answer.agrees(with: taken.value) else { continue }
            if beyondChance.contains(product, taken.field) {
                traces[slot].addUse(.carried, by: action, beneficiary: beneficiary)
            } else {
                traces[slot].addChanceAgreement()
            }
        }
    }

    /// The place of the trace of `field`, which is made where there is none.
    private mutating func slot(of field: FieldID) -> Int {
        let slot = slots.slot(of: field)
        if slot == traces.count {
            traces.append(FieldTrace(field: field, isCaptured: captured.value(of: field) != nil))
        }
        return slot
    }
}

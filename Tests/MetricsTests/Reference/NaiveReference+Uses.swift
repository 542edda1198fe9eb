import RegistrationLog
import TestSupport

/// Section 4: what counts as use.
extension NaiveReference {
    enum Kind { case explicit, surveyed, required, carried }

    /// A use of a field in an action, with all that shows it.
    struct Use {
        let action: Action
        let kinds: Set<Kind>
        /// «Explicit, surveyed and required use is directed».
        var isDirected: Bool { kinds != [.carried] }
    }

    /// «Equal in their compared forms without what is neither letter nor digit»; of a value that has neither, all counts.
    static func letters(_ value: String) -> String {
        if value == LogSketch.unidentified { return value }
        let kept = value.filter { $0.isLetter || ("0"..."9").contains($0) }
        return kept.isEmpty ? value : kept
    }

    /// Whether the two values are known to be equal.
    func agree(_ left: String, _ right: String) -> Bool { areSame(Self.letters(left), Self.letters(right)) }

    /// Whether two values, of which only letters and digits are left, are known to be equal.
    func areSame(_ left: String, _ right: String) -> Bool { left == right && left != LogSketch.unidentified }

    /// «Every pair of a registration in which f is captured and a distinct captured value of f in its actions», of the sources
    /// that `isIncluded` holds for.
    func pairs(_ product: String, _ field: String, where isIncluded: (Int) -> Bool) -> [(
        captured: String, taken: String
    )] {
        contacts(of: product).flatMap { contact -> [(captured: String, taken: String)] in
            guard let answer = captured(contact, field) else { return [] }
            let values = actions[contact.number].filter { $0.source.map(isIncluded) ?? false }
                .flatMap { $0.values.filter { $0.field == field }.map(\.value) }
            return Set(values.map(Self.letters)).map { (captured: Self.letters(answer), taken: $0) }
        }
    }

    mutating func findCarriedEvidence() {
        for product in Set(contacts.map(\.product)) {
            copyingSources[product] = Set(Set(sourceOfFile.values).filter { isCopying($0, product) })
            carriedEvidence[product] = Set(fieldNames.filter { isAgreementBeyondChance(product, $0) })
        }
    }

    /// «Where in the actions of one source on p at least 3 fields with at least 30 pairs each agree in at least 98 % of theirs,
    /// the record was copied as a whole».
    private func isCopying(_ source: Int, _ product: String) -> Bool {
        let copied = fieldNames.filter { field in
            let pairs = pairs(product, field) { $0 == source }
            return pairs.count >= 30 && pairs.count { areSame($0.captured, $0.taken) } * 100 >= 98 * pairs.count
        }
        return copied.count >= 3
    }

    /// «carried is evidence for (p, f) when a > 0, m ≥ 5, e < 1 and L ≥ 2e/(1 + e)», with «e = Σ over values v of (pairs whose
    /// captured value is v) · (pairs whose action's value is v) / m²».
    private func isAgreementBeyondChance(_ product: String, _ field: String) -> Bool {
        let copying = copyingSources[product] ?? []
        let pairs = pairs(product, field) { !copying.contains($0) }
        let m = pairs.count
        let a = pairs.count { areSame($0.captured, $0.taken) }
        guard a > 0, m >= 5 else { return false }
        // Each pair of a captured value here and a taken value there that would agree.
        let chance = pairs.map { left in pairs.count { areSame(left.captured, $0.taken) } }.reduce(0, +)
        let e = Double(chance) / Double(m * m)
        return chance < m * m && Double(naiveInterval(a, m).lower) / 1_000_000 >= 2 * e / (1 + e)
    }

    /// The actions that use the field in the registration.
    func uses(_ contact: Contact, _ field: String) -> [Use] {
        actions[contact.number].compactMap { action in
            var kinds: Set<Kind> = []
            if action.names.contains(field) { kinds.insert(action.isSurvey ? .surveyed : .explicit) }
            if requires(action, field) { kinds.insert(.required) }
            if let answer = captured(contact, field), canCarry(action, field, contact.product),
                action.values.contains(where: { $0.field == field && agree(answer, $0.value) })
            {
                kinds.insert(.carried)
            }
            return kinds.isEmpty ? nil : Use(action: action, kinds: kinds)
        }
    }

    /// «kcc.yaml says that this type of action needs the field».
    private func requires(_ action: Action, _ field: String) -> Bool {
        settings.actions[action.type]?.requiredFields.contains(field) ?? false
    }

    /// Whether agreement in this action is evidence: «carried is evidence for (p, f) and its record no copy».
    private func canCarry(_ action: Action, _ field: String, _ product: String) -> Bool {
        guard let source = action.source else { return false }
        return carriedEvidence[product]?.contains(field) ?? false
            && !(copyingSources[product]?.contains(source) ?? false)
    }

    /// «An action can show every use when it names a field that is asked in some registration of the log; it can show a use of
    /// f when its type requires f, or it has a captured value in a column for f while carried is evidence for (p, f) and its
    /// record no copy».
    private func canShow(_ action: Action, _ field: String, _ product: String) -> Bool {
        !askedAnywhere.isDisjoint(with: action.names) || requires(action, field)
            || canCarry(action, field, product) && action.values.contains { $0.field == field }
    }

    /// «r is observable for f when f is used in it, or it has actions at or after its time and of every source that has one at
    /// least one can show a use of f; A survey's row that was looked at shows every use of every field, for all sources».
    func isObservable(_ contact: Contact, _ field: String) -> Bool {
        if !uses(contact, field).isEmpty { return true }
        if overlinked.contains(contact.number) { return false }
        let actions = actions[contact.number]
        if actions.contains(where: { $0.surveys(field) }) { return true }
        let others = actions.filter { !$0.isSurvey }
        return !others.isEmpty
            && Set(others.map(\.source)).allSatisfy { source in
                actions.contains { $0.source == source && canShow($0, field, contact.product) }
            }
    }

    /// «r is blind for f when it has actions at or after its time and is not observable for f; also, for every field not used
    /// in it, when it hangs on a record with too many links».
    func isBlind(_ contact: Contact, _ field: String) -> Bool {
        !isObservable(contact, field) && (!actions[contact.number].isEmpty || overlinked.contains(contact.number))
    }

    /// «A directed use of a field that was not captured is missing information».
    func isMissing(_ contact: Contact, _ field: String) -> Bool {
        captured(contact, field) == nil && uses(contact, field).contains(where: \.isDirected)
    }

    /// Whether the field is captured and used.
    func isUsed(_ contact: Contact, _ field: String) -> Bool {
        captured(contact, field) != nil && !uses(contact, field).isEmpty
    }

    /// Whether the field is captured and its use directed.
    func isDirected(_ contact: Contact, _ field: String) -> Bool {
        captured(contact, field) != nil && uses(contact, field).contains(where: \.isDirected)
    }

    /// «Otherwise the registrations with such an agreement are counted as toeval»; the pairs of copies count in nothing.
    func isChance(_ contact: Contact, _ field: String) -> Bool {
        guard let answer = captured(contact, field), !(carriedEvidence[contact.product]?.contains(field) ?? false)
        else { return false }
        let copying = copyingSources[contact.product] ?? []
        return actions[contact.number].contains { action in
            !(action.source.map(copying.contains) ?? true)
                && action.values.contains { $0.field == field && agree(answer, $0.value) }
        }
    }
}

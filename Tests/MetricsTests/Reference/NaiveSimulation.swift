import RegistrationLog
import TestSupport

/// Section 7: what would have happened in a log under a proposal.
struct NaiveSimulation {
    /// What a condition is about.
    enum Subject: Hashable {
        case attribute(RegistrationAttribute)
        case answer(to: String)
    }

    /// What becomes of asking a question.
    enum Change: Hashable {
        case dropped
        /// It is not asked where the subject has one of these values.
        case ruled(Subject, values: Set<String>, isFoundHere: Bool)
    }

    typealias Contact = NaiveReference.Contact

    let reference: NaiveReference
    let rows: [NaiveReference.ProductRow]
    /// By product and question what becomes of asking it.
    let changes: [String: [String: Change]]
    /// By product and question the first day on which a rule that was found in the log is simulated.
    private var firstDays: [String: [String: Int]] = [:]

    init(_ changes: [String: [String: Change]], in reference: NaiveReference) {
        self.reference = reference
        self.changes = changes
        rows = reference.products
        for row in rows {
            for case (let field, .ruled(_, _, isFoundHere: true)) in changes[row.view.product] ?? [:] {
                firstDays[row.view.product, default: [:]][field] = firstDay(of: field, in: row.view)
            }
        }
    }

    /// «Where a rule was found on the same log, only its second half is simulated».
    ///
    /// The mature captures after the last change of the product are halved. Where there are none, nothing could be found in them, and
    /// all that is not before the change is simulated.
    private func firstDay(of field: String, in view: NaiveReference.ProductView) -> Int {
        let captures = view.mature.filter { reference.captured($0, field) != nil }
        if let days = reference.days(of: captures, in: view) { return days.half + 1 }
        let last = reference.contacts.map(\.time.dayNumber).max() ?? 0
        return reference.settings.protocolChanges.filter { ($0.product ?? view.product) == view.product }
            .map(\.date.dayNumber).filter { $0 <= last }.max() ?? Int.min
    }

    /// «A question is skipped in r when it is dropped, or its rule's condition is false for r (a condition on an answer that is itself
    /// skipped: asked)».
    ///
    /// Where conditions go round in a circle, none of the answers can be known before it is asked for.
    func isSkipped(_ contact: Contact, _ field: String) -> Bool {
        guard let change = changes[contact.product]?[field] else { return false }
        guard case .ruled(let subject, let values, let isFoundHere) = change else { return true }
        if isFoundHere, contact.time.dayNumber < firstDays[contact.product]?[field] ?? Int.min { return false }
        switch subject {
        case .attribute(let attribute):
            return reference.value(of: attribute, contact).map {
                values.contains($0) && !reference.sketch.groups.contains($0)
            } ?? false
        case .answer(let other):
            if isOnCircle(field, in: contact.product) || isSkipped(contact, other) { return false }
            return reference.captured(contact, other).map(values.contains) ?? false
        }
    }

    /// Whether the condition of a question is, by way of others, about its own answer.
    private func isOnCircle(_ field: String, in product: String) -> Bool {
        var (other, seen): (String, Set<String>) = (field, [])
        while case .ruled(.answer(let next), _, _)? = changes[product]?[other], seen.insert(next).inserted {
            if next == field { return true }
            other = next
        }
        return false
    }

    /// Who gains by the uses of a question in a registration, the heaviest first: «in the heaviest of citizen, both, organisation,
    /// unknown»; of a question «only citizen, only organisation, both (or one of each), unknown (none known)».
    private enum Gain: Int, CaseIterable {
        case citizen, both, organisation, unknown
    }

    private func gain(_ contact: Contact, _ field: String) -> Gain {
        let known = Set(
            reference.uses(contact, field).compactMap {
                $0.action.beneficiary ?? reference.settings.actions[$0.action.type]?.beneficiary
            })
        if known.isEmpty { return .unknown }
        return known == [.citizen] ? .citizen : known == [.organisation] ? .organisation : .both
    }

    private func words(_ gains: [Gain]) -> String {
        Gain.allCases.map { gain in "\(gains.count { $0 == gain })" }.joined(separator: " ")
    }

    /// A line for each product and, behind it, for each channel of it: registrations, answers, saved ones, registrations without an
    /// answer that was used, mature ones, those of them, and by who gained.
    var productLines: [String] {
        rows.flatMap { row -> [String] in
            let product = row.view.product
            let channels = reference.groups(of: product).filter { $0.hasPrefix("channel ") }.map {
                String($0.split(separator: " ")[1])
            }
            return [line(product, row.view.contacts, in: row.view)]
                + channels.map { name in
                    let members = row.view.contacts.filter {
                        (reference.value(of: .channel, $0) ?? "(leeg)") == name
                    }
                    return line("\(product)/\(name)", members, in: row.view)
                }
        }
    }

    private func line(_ name: String, _ members: [Contact], in view: NaiveReference.ProductView) -> String {
        let mature = Set(view.mature.map(\.number))
        let captured = members.map { contact in
            reference.fieldNames.filter { reference.captured(contact, $0) != nil }
        }
        let skipped = zip(members, captured).map { contact, fields in fields.filter { isSkipped(contact, $0) } }
        let lost = zip(members, skipped).compactMap { contact, fields in
            fields.filter { reference.isUsed(contact, $0) }.map { gain(contact, $0) }.min { $0.rawValue < $1.rawValue }
                .map { (number: contact.number, gain: $0) }
        }
        let counts = [
            members.count, captured.map(\.count).reduce(0, +), skipped.map(\.count).reduce(0, +), lost.count,
            members.count { mature.contains($0.number) }, lost.count { mature.contains($0.number) },
        ]
        return "\(name) \(counts.map(String.init).joined(separator: " ")) \(words(lost.map(\.gain)))"
    }

    /// A line for each question that the proposal changes: saved answers, registrations without an answer that was used, and by who
    /// gained; the zero-use bound over what is saved, in millionths, where nothing of it was used.
    var questionLines: [String] {
        rows.flatMap { row in
            questions(of: row).map { field in
                let saved = row.view.contacts.filter { reference.captured($0, field) != nil && isSkipped($0, field) }
                let lost = saved.filter { reference.isUsed($0, field) }
                let numbers = Set(saved.map(\.number))
                let mature = row.view.mature.filter { numbers.contains($0.number) }
                let bound = saved.isEmpty || !lost.isEmpty ? nil : reference.bound(mature, field, row.view).millionths
                return "\(row.view.product)/\(field) \(saved.count) \(lost.count)"
                    + " \(words(lost.map { gain($0, field) })) \(bound.map(String.init) ?? "-")"
            }
        }
    }

    /// The questions of a product that the proposal changes: in the order of its report, and behind them by name those that are asked
    /// in no registration of the period.
    private func questions(of row: NaiveReference.ProductRow) -> [String] {
        let changed = changes[row.view.product] ?? [:]
        let shown = row.fields.map(\.field)
        return (shown + reference.fieldNames.filter { !shown.contains($0) }).filter { changed[$0] != nil }
    }
}

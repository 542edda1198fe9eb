import RegistrationLog
import TestSupport

/// What `explain` shows, written down from «the registrations behind a figure of velden.csv, and each action concerned with its
/// evidence» and docs/decisions/0030-what-explain-shows.md.
extension NaiveReference {
    /// An action concerned, by its number in the sketch; rows of samples by theirs.
    struct Concerned: Hashable {
        let number: Int
        let isSurvey: Bool
        let kinds: Set<Kind>
    }

    /// A registration behind a figure, with the actions concerned in order of delivery, those of samples last.
    struct Explained: Hashable {
        let registration: Int
        let actions: [Concerned]
    }

    /// The figures of `velden.csv` that are a number of registrations, as §6 lists them.
    static let explainedColumns = [
        "gevraagd", "vastgelegd", "gebruikt", "gericht", "rijp_vastgelegd", "rijp_gebruikt", "rijp_gericht",
        "zichtbaar",
        "blind", "gemist", "expliciet", "steekproef", "overgenomen", "vereist", "toeval", "waarneembaar", "burger",
        "organisatie", "beide", "onbekend",
    ]

    /// The registrations that are counted in a column of the row of `field`, in order of the log.
    func registrations(behind column: String, of field: String, in view: ProductView) -> [Explained] {
        let mature = Set(view.mature.map(\.number))
        return view.contacts.sorted { $0.number < $1.number }.filter { contact in
            let isMature = mature.contains(contact.number)
            let isCaptured = captured(contact, field) != nil
            return switch column {
            case "gevraagd": contact.answers[field] != nil
            case "vastgelegd": isCaptured
            case "rijp_vastgelegd": isCaptured && isMature
            case "zichtbaar": isCaptured && isMature && isObservable(contact, field)
            case "blind": isCaptured && isMature && isBlind(contact, field)
            case "gebruikt": isUsed(contact, field)
            case "rijp_gebruikt": isUsed(contact, field) && isMature
            case "gericht": isDirected(contact, field)
            case "rijp_gericht": isDirected(contact, field) && isMature
            case "gemist": isMissing(contact, field)
            case "waarneembaar": isObservable(contact, field)
            case "toeval": isChance(contact, field)
            case "burger": gainers(contact, field) == [.citizen]
            case "organisatie": gainers(contact, field) == [.organisation]
            case "beide":
                gainers(contact, field).map { !$0.isEmpty && $0 != [.citizen] && $0 != [.organisation] } ?? false
            case "onbekend": gainers(contact, field) == []
            default:
                isUsed(contact, field)
                    && uses(contact, field).contains { $0.kinds.contains(Self.kinds[column] ?? .explicit) }
            }
        }
        .map { Explained(registration: $0.number, actions: concerned(by: column, of: field, in: $0)) }
    }

    private static let kinds: [String: Kind] = [
        "expliciet": .explicit, "steekproef": .surveyed, "overgenomen": .carried, "vereist": .required,
    ]

    /// Who gains by the uses of a captured answer; nil without one.
    private func gainers(_ contact: Contact, _ field: String) -> Set<Beneficiary>? {
        guard isUsed(contact, field) else { return nil }
        return Set(
            uses(contact, field).compactMap {
                $0.action.beneficiary ?? settings.actions[$0.action.type]?.beneficiary
            })
    }

    private func concerned(by column: String, of field: String, in contact: Contact) -> [Concerned] {
        let uses = uses(contact, field)
        let own = actions[contact.number].filter { !$0.isSurvey }.map { action in
            Concerned(
                number: action.number, isSurvey: false,
                kinds: uses.first { $0.action.number == action.number && !$0.action.isSurvey }?.kinds ?? [])
        }
        let rows = sketch.survey.indices.filter {
            sketch.survey[$0].registration == contact.number && sketch.survey[$0].isLookedAt
        }
        .map {
            Concerned(number: $0, isSurvey: true, kinds: sketch.survey[$0].marked.contains(field) ? [.surveyed] : [])
        }
        let all = own + rows
        switch column {
        case "gevraagd", "vastgelegd", "rijp_vastgelegd", "zichtbaar", "blind", "waarneembaar": return all
        case "gericht", "rijp_gericht": return all.filter { !$0.kinds.subtracting([.carried]).isEmpty }
        case "toeval": return own.filter { agreesByChance(sketch.log.actions[$0.number], field, contact) }
        case "expliciet", "steekproef", "overgenomen", "vereist":
            return all.filter { $0.kinds.contains(Self.kinds[column] ?? .explicit) }
        default: return all.filter { !$0.kinds.isEmpty }
        }
    }

    private func agreesByChance(_ action: LogSketch.SketchedAction, _ field: String, _ contact: Contact) -> Bool {
        guard let answer = captured(contact, field),
            !(copyingSources[contact.product] ?? []).contains(sourceOfFile[action.file] ?? -1)
        else { return false }
        return action.values.contains { $0.field == field && agree(answer, $0.value) }
    }

    /// The road from captured answers to measured ones: how many are left out at each step.
    func road(of field: String, in view: ProductView) -> [String: Int] {
        let everywhere = everyContact.filter { $0.product == view.product && captured($0, field) != nil }
        let inPeriod = everywhere.filter(isInPeriod)
        let late = inPeriod.filter { contact in !(observationEnd.map { $0.isAtOrAfter(contact.time) } ?? false) }
        let isComplete = settings.products[view.product]?.followUpComplete ?? false
        let silent = isComplete ? [] : silentDays(serving: view.product)
        let unheard = inPeriod.filter { contact in
            !late.contains { $0.number == contact.number }
                && (contact.time.dayNumber...contact.time.dayNumber + view.horizon).contains(where: silent.contains)
        }
        let mature = view.mature.filter { captured($0, field) != nil }
        let (v, b) = (mature.count { isObservable($0, field) }, mature.count { isBlind($0, field) })
        return [
            "everywhere": everywhere.count, "outside": everywhere.count - inPeriod.count, "captured": inPeriod.count,
            "late": late.count, "unheard": unheard.count,
            "young": inPeriod.count - late.count - unheard.count - mature.count, "mature": mature.count, "visible": v,
            "blind": b, "without": mature.count - v - b,
            "measured": v + b == 0 ? mature.count : mature.count * v / (v + b),
        ]
    }
}

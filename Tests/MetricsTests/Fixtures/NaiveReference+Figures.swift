import Foundation
@testable import Metrics
import RegistrationLog

extension NaiveReference {
    /// The figures of a field, with what others are derived from.
    struct FieldResult {
        var name = ""
        var asked = 0, captured = 0, used = 0, matureCaptured = 0, matureUsed = 0, missing = 0
        var explicit = 0, carried = 0, required = 0, chance = 0, observable = 0
        var citizen = 0, organisation = 0, both = 0, unknown = 0
        var firstUse: String?, lastUse: String?
        var lags: [Int] = []
        var interval: (lower: Double, upper: Double)?
        var zeroUseBound: Double?
        var stillNeeded: Int?
        var verdict: Verdict?
    }

    /// The last moment of which follow-up is in the data.
    var observationEnd: NaiveMoment? {
        if let day = settings.observationEnd { return NaiveMoment(day.iso8601) }
        return allTimes.sorted { $0.precedes($1) }.last
    }

    /// Whether at least so many days lie between the registration and the observation end.
    func isMature(_ contact: Contact, _ days: Int) -> Bool {
        guard let end = observationEnd else { return false }
        return end.isAtOrAfter(contact.time) && contact.time.elapsed(to: end) >= days * 86_400
    }

    /// The time from a registration to its first use of the field; nil where it was not captured or not used.
    func lag(_ contact: Contact, _ field: String) -> Int? {
        guard captured(contact, field) != nil else { return nil }
        let uses = uses(contact, field, isBeyondChance: isBeyondChance(contact.product, field))
        return uses.map(\.action.time).sorted { $0.precedes($1) }.first.map { contact.time.elapsed(to: $0) }
    }

    /// The lags of these registrations over all fields.
    func lags(of contacts: [Contact]) -> [Int] {
        contacts.flatMap { contact in fieldNames.compactMap { lag(contact, $0) } }
    }

    /// The 95th percentile in whole days, once more over the old registrations where 30 lags remain.
    func estimatedHorizon(of contacts: [Contact]) -> Int? {
        func days(_ lags: [Int]) -> Int? { naivePercentile(95, lags).map { Int((Double($0) / 86_400).rounded(.up)) } }
        guard let first = days(lags(of: contacts)) else { return nil }
        let old = lags(of: contacts.filter { isMature($0, 2 * first) })
        return old.count >= 30 ? days(old) : first
    }

    /// The horizon of a product.
    func horizon(of product: String) -> Int {
        if let days = settings.products[product]?.followUpHorizonDays { return days }
        let own = contacts(of: product)
        return (lags(of: own).count >= 30 ? estimatedHorizon(of: own) : estimatedHorizon(of: contacts)) ?? 30
    }

    /// The figures of a field of a product.
    func result(_ product: String, _ field: String, horizon: Int) -> FieldResult {
        var result = FieldResult(name: field)
        let isBeyondChance = isBeyondChance(product, field)
        var usingTimes: [NaiveMoment] = []
        for contact in contacts(of: product) {
            let uses = uses(contact, field, isBeyondChance: isBeyondChance)
            if contact.answers[field] != nil { result.asked += 1 }
            if isObservable(contact, field) { result.observable += 1 }
            guard let answer = captured(contact, field) else {
                if !uses.isEmpty { result.missing += 1 }
                continue
            }
            let isAgreeing = actions[contact.number].contains { action in
                action.values.contains { $0.field == field && agree(answer, $0.value) }
            }
            if isAgreeing && !isBeyondChance { result.chance += 1 }
            result.captured += 1
            if isMature(contact, horizon) { result.matureCaptured += 1 }
            guard !uses.isEmpty else { continue }
            result.used += 1
            if isMature(contact, horizon) { result.matureUsed += 1 }
            if uses.contains(where: { $0.evidence.contains(.explicit) }) { result.explicit += 1 }
            if uses.contains(where: { $0.evidence.contains(.carried) }) { result.carried += 1 }
            if uses.contains(where: { $0.evidence.contains(.required) }) { result.required += 1 }
            switch Set(uses.compactMap { $0.action.beneficiary ?? settings.actions[$0.action.type]?.beneficiary }) {
            case []: result.unknown += 1
            case [.citizen]: result.citizen += 1
            case [.organisation]: result.organisation += 1
            default: result.both += 1
            }
            usingTimes += uses.map(\.action.time)
            if let lag = lag(contact, field) { result.lags.append(lag) }
        }
        let inOrder = usingTimes.sorted { $0.precedes($1) }
        result.firstUse = inOrder.first?.date
        result.lastUse = inOrder.last?.date
        addConclusions(to: &result, product, field)
        return result
    }

    /// What follows from the counts.
    private func addConclusions(to result: inout FieldResult, _ product: String, _ field: String) {
        let threshold = Double(settings.threshold.numerator) / Double(settings.threshold.denominator)
        func bound(_ n: Int) -> Double { n == 0 ? 1 : 1 - pow(0.05, 1 / Double(n)) }
        if result.matureCaptured > 0 { result.interval = naiveWilson(result.matureUsed, result.matureCaptured) }
        if result.captured > 0 && result.used == 0 {
            result.zeroUseBound = bound(result.matureCaptured)
            var more = 0
            while bound(result.matureCaptured + more) >= threshold { more += 1 }
            result.stillNeeded = more
        }
        guard result.asked > 0 else { return }
        let isComplete = settings.products[product]?.followUpComplete ?? false
        if settings.fields[field]?.protectedReason != nil {
            result.verdict = .protected
        } else if result.captured == 0 {
            result.verdict = .neverAnswered
        } else if result.used == 0 {
            let isMeasurable = result.observable >= settings.minimumFollowUps || isComplete
            result.verdict = !isMeasurable ? .notMeasurable : result.stillNeeded == 0 ? .drop : .insufficientData
        } else {
            let isOften = result.interval.map { $0.lower >= threshold } ?? false
            result.verdict = isOften && result.explicit + result.required > 0 ? .keep : .reconsider
        }
    }
}

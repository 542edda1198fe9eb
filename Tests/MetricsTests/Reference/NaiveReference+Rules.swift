import RegistrationLog
import TestSupport

/// Section 5.3: conditions under which a question is not used.
extension NaiveReference {
    /// What a condition can be about.
    struct RuleSubject {
        /// How a line of the reference calls it.
        let name: String
        /// The value of a registration; nil where it has none.
        let value: (Contact) -> String?
        /// The values that stand for many.
        var groups: Set<String> = []
    }

    /// The last day of mature captures in the first half, where there are any; the first day that counts.
    struct RuleDays {
        let first: Int
        let half: Int
    }

    /// What became of each candidate of a product, in the order of its fields, in words.
    func rules(of row: ProductRow) -> [String] {
        row.fields.filter(isCandidate).map { rule(of: $0, in: row.view) }
    }

    /// «(p,f) with verdict keep or reconsider by use, still asked, at least 600 mature captures and 20 mature uses».
    private func isCandidate(_ row: FieldRow) -> Bool {
        (row.verdict == .keep || row.verdict == .reconsider) && (row.counts["gebruikt"] ?? 0) > 0
            && row.stoppedSince == nil && (row.counts["rijp_vastgelegd"] ?? 0) >= 600
            && (row.counts["rijp_gebruikt"] ?? 0) >= 20
    }

    /// «kanaal; afdeling; and the answers to another field g of p that is asked in at least 95 % of the candidate's mature
    /// registrations, has no class of personal data and at most 12 distinct captured compared values in them»; in the order in
    /// which ties are settled.
    func subjects(for field: String, in view: ProductView) -> [RuleSubject] {
        let answers = fieldNames.filter { other in
            let values = view.mature.compactMap { captured($0, other) }
            let kind = settings.fields[other]?.personalData
            return other != field && (kind == nil || kind == PersonalDataClass.none)
                && view.mature.count { $0.answers[other] != nil } * 100 >= view.mature.count * 95
                && Set(values).count <= 12
        }
        return [
            RuleSubject(name: "channel", value: { value(of: .channel, $0) }, groups: sketch.groups),
            RuleSubject(name: "department", value: { value(of: .department, $0) }, groups: sketch.groups),
        ]
            + (sketch.readsAnswers ? answers : []).map { other in
                RuleSubject(name: other, value: { captured($0, other) })
            }
    }

    /// The days on which captures count; a change after the last day of the log has not happened yet.
    ///
    /// «The mature captures of (p,f) after the last protocol change of p, by local day: the first half ends with the earliest day
    /// by which at least half of them are reached».
    func days(of captures: [Contact], in view: ProductView) -> RuleDays? {
        let last = contacts.map(\.time.dayNumber).max() ?? 0
        let changes = settings.protocolChanges.filter { ($0.product ?? view.product) == view.product }
            .map(\.date.dayNumber).filter { $0 <= last }
        let first = changes.max() ?? Int.min
        let days = captures.map(\.time.dayNumber).filter { $0 >= first }.sorted()
        return days.first { day in days.count { $0 <= day } * 2 >= days.count }.map { RuleDays(first: first, half: $0) }
    }

    /// «For an attribute A, R are its values with at least 25 of these registrations and no use in the first half»; where follow-up
    /// needed an answer that was not there is use too.
    private func values(_ subject: RuleSubject, _ field: String, _ firstHalf: [Contact]) -> [String] {
        Set(firstHalf.compactMap(subject.value)).filter { value in
            let members = firstHalf.filter { subject.value($0) == value }
            return members.count { captured($0, field) != nil } >= 25 && !subject.groups.contains(value)
                && !members.contains { isUsed($0, field) || isMissing($0, field) }
        }.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    /// The zero-use bound over registrations that capture the field, in millionths, with those observable in them.
    func bound(_ captures: [Contact], _ field: String, _ view: ProductView) -> (millionths: Int, v: Int, n: Int) {
        let (m, v) = (captures.count, captures.count { isObservable($0, field) })
        let b = captures.count { isBlind($0, field) }
        let n = v + b == 0 ? m : m * v / (v + b)
        return (naiveZeroUseBound(n, view.clustering ?? 100), v, n)
    }

    private func isBelowThreshold(_ millionths: Int) -> Bool {
        Double(millionths) / 1_000_000 < settings.threshold.value ?? 0
    }

    private func rule(of row: FieldRow, in view: ProductView) -> String {
        let field = row.field
        func captures(_ contacts: [Contact]) -> [Contact] { contacts.filter { captured($0, field) != nil } }
        guard let days = days(of: captures(view.mature), in: view) else { return "\(field) noRule" }
        let firstHalf = view.mature.filter { (days.first...days.half).contains($0.time.dayNumber) }
        let secondHalf = view.mature.filter { $0.time.dayNumber > days.half }
        var best: (subject: RuleSubject, values: [String], count: Int)?
        for subject in subjects(for: field, in: view) {
            let values = values(subject, field, firstHalf)
            let inside = captures(firstHalf).filter { subject.value($0).map(values.contains) ?? false }
            // «The attribute with most registrations of the first half in R is taken, where these are at least a fifth».
            guard !values.isEmpty, isBelowThreshold(bound(inside, field, view).millionths),
                inside.count * 5 >= captures(firstHalf).count, inside.count > best?.count ?? 0
            else { continue }
            best = (subject, values, inside.count)
        }
        guard let best else { return "\(field) noRule" }
        func isExcluded(_ contact: Contact) -> Bool { best.subject.value(contact).map(best.values.contains) ?? false }
        // «Each has at least 25 registrations in both halves, 40 characters at most, no @, and fewer than 4 digits».
        let isShown = best.values.allSatisfy { value in
            captures(secondHalf).count { best.subject.value($0) == value } >= 25 && value.count <= 40
                && !value.contains("@")
                && value.unicodeScalars.count { $0.properties.generalCategory == .decimalNumber } < 4
        }
        guard isShown else { return "\(field) withheld" }
        let excluded = captures(secondHalf).filter(isExcluded)
        let used = excluded.count { isUsed($0, field) }
        let includedUsed = captures(secondHalf).count { !isExcluded($0) && isUsed($0, field) }
        let bound = bound(excluded, field, view)
        let isComplete = settings.products[view.product]?.followUpComplete ?? false
        let verdict: String
        if used > 0 || secondHalf.contains(where: { isExcluded($0) && isMissing($0, field) }) {
            verdict = "noRule"
        } else if resembles(field, in: view) || bound.n == 0
            || !isComplete && (bound.v == 0 || bound.v < settings.minimumFollowUps)
        {
            verdict = "notMeasurable"
        } else if !isBelowThreshold(bound.millionths) {
            verdict = "insufficientData"
        } else if includedUsed == 0 {
            verdict = "noRule"
        } else {
            verdict = "published"
        }
        let values = verdict == "published" ? best.values.joined(separator: ",") : "-"
        return "\(field) \(verdict) \(best.subject.name) \(values) \(captures(secondHalf).count) \(excluded.count)"
            + " \(used) \(used > 0 ? "-" : "\(bound.millionths)") \(includedUsed)"
    }
}

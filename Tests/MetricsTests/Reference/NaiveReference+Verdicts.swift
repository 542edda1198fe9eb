import Foundation
import RegistrationLog

/// The verdicts of the second edition, in the order of its table.
enum QuestionVerdict: String {
    case protected, neverAnswered, notMeasurable, drop, insufficientData, keep, reconsider, add

    /// As the tables write it.
    var dutch: String {
        switch self {
        case .protected: "beschermd"
        case .neverAnswered: "nooit beantwoord"
        case .notMeasurable: "niet meetbaar"
        case .drop: "schrappen"
        case .insufficientData: "te weinig gegevens"
        case .keep: "behouden"
        case .reconsider: "heroverwegen"
        case .add: "toevoegen"
        }
    }
}

/// Section 5.2.
extension NaiveReference {
    /// The threshold t.
    private var threshold: Double { settings.threshold.value ?? 0 }

    /// Whether a bound in millionths lies below t.
    private func isBelow(_ millionths: Int?) -> Bool { millionths.map { Double($0) / 1_000_000 < threshold } ?? false }

    /// Whether a bound in millionths is at least t; «an empty bound is neither below nor above anything».
    private func isAtLeast(_ millionths: Int?) -> Bool {
        millionths.map { Double($0) / 1_000_000 >= threshold } ?? false
    }

    /// Adds bounds and verdict.
    func addVerdict(to row: inout FieldRow, in view: ProductView) {
        func count(_ column: String) -> Int { row.counts[column] ?? 0 }
        let (m, v, n) = (count("rijp_vastgelegd"), count("zichtbaar"), count("gemeten"))
        let phi = view.clustering ?? 100
        // «Where captured > 0 and used = 0 over all registrations».
        let isUnused = count("vastgelegd") > 0 && count("gebruikt") == 0
        let zero = isUnused ? naiveZeroUseBound(n, phi) : nil
        let visible = isUnused ? naiveZeroUseBound(v, phi) : nil
        row.cells["bovengrens_nul"] = zero.map { naiveDecimals($0, 1_000_000, 6) } ?? ""
        row.cells["bovengrens_zichtbaar"] = visible.map { naiveDecimals($0, 1_000_000, 6) } ?? ""
        addDecisionDay(to: &row, in: view, isUnused: isUnused)

        let isComplete = settings.products[view.product]?.followUpComplete ?? false
        let missing = missing(row.field, in: view)
        let missingBound = missing.without == 0 ? nil : naiveInterval(missing.missing, missing.without).lower
        let isSurelyMissed = count("gemist") > 0 && isAtLeast(missingBound)
        if count("gevraagd") == 0 {
            row.verdict = isSurelyMissed && isKnownElsewhere(row.field) ? .add : nil
        } else if settings.fields[row.field]?.protectedReason != nil {
            row.verdict = .protected
        } else if count("vastgelegd") == 0 && count("gemist") == 0 {
            row.verdict = .neverAnswered
        } else if count("gebruikt") == 0 && isSurelyMissed {
            row.verdict = .keep
        } else if count("gebruikt") == 0 && count("gemist") > 0 {
            row.verdict = .reconsider
        } else if count("gebruikt") == 0 && resembles(row.field, in: view) {
            row.verdict = .notMeasurable
        } else if count("gebruikt") == 0 && m > 0 && n == 0 {
            row.verdict = .notMeasurable
        } else if count("gebruikt") == 0 && !isComplete
            && (m > 0 && v == 0 || v < settings.minimumFollowUps && isBelow(zero))
        {
            row.verdict = .notMeasurable
        } else if count("gebruikt") == 0 && isBelow(zero) {
            row.verdict = .drop
            row.isUnconditional = isBelow(visible) || isComplete
        } else if count("gebruikt") == 0 {
            row.verdict = .insufficientData
        } else if count("gericht") > 0 && isAtLeast(directedBound(row, in: view)) {
            row.verdict = .keep
        } else {
            row.verdict = .reconsider
        }
        row.cells["oordeel"] = row.verdict?.dutch ?? ""
        row.cells["voorwaarde"] = row.verdict != .drop ? "" : row.isUnconditional ? "zonder" : "onder"
    }

    /// «Asked for some other product, or spelt in kcc.yaml».
    private func isKnownElsewhere(_ field: String) -> Bool {
        askedAnywhere.contains(field) || settings.fields[field] != nil
            || settings.actions.values.contains { $0.requiredFields.contains(field) }
    }

    /// «A name in the follow-up of at least 5 registrations of p that is asked in no registration of the log, whose compared
    /// form, without what is neither letter nor digit, equals that of f, contains it or is contained in it (in each case the
    /// shorter of at least 4 letters, the digits of both the same), unless it so resembles more than 3 questions of p».
    func resembles(_ field: String, in view: ProductView) -> Bool {
        func isAlike(_ one: String, _ two: String) -> Bool {
            let (left, right) = (one.filter { $0.isLetter || $0.isNumber }, two.filter { $0.isLetter || $0.isNumber })
            let shorter = left.count <= right.count ? left : right
            return (left.contains(right) || right.contains(left)) && shorter.filter(\.isLetter).count >= 4
                && left.filter(\.isNumber) == right.filter(\.isNumber)
        }
        let questions = fieldNames.filter { question in view.contacts.contains { $0.answers[question] != nil } }
        let unknown = fieldNames.filter { name in
            !askedAnywhere.contains(name)
                && view.contacts.count { actions[$0.number].contains { !$0.isSurvey && $0.names.contains(name) } } >= 5
        }
        return unknown.contains { name in isAlike(name, field) && questions.count { isAlike(name, $0) } <= 3 }
    }

    /// «Still needed: measured captures still to come before the zero-use bound falls below the threshold; te beslissen vanaf:
    /// at pace = its captures a day since it was first asked (at most over the last 365 days up to the last day) × v/(v + b),
    /// ⌈(needed − young)/pace⌉ days after the last day, plus horizon(p); empty where pace is 0 or that is over ten years away».
    private func addDecisionDay(to row: inout FieldRow, in view: ProductView, isUnused: Bool) {
        row.cells["nog_nodig"] = ""
        row.cells["te_beslissen_vanaf"] = ""
        guard isUnused, threshold > 0 else { return }
        let phi = view.clustering ?? 100
        let n = row.counts["gemeten"] ?? 0
        var needed = 0
        while !isBelow(naiveZeroUseBound(n + needed, phi)) { needed += 1 }
        row.cells["nog_nodig"] = String(needed)
        let field = row.field
        let (v, b) = (row.counts["zichtbaar"] ?? 0, row.counts["blind"] ?? 0)
        let shown = v + b == 0 ? 1 : Double(v) / Double(v + b)
        guard needed > 0, let first = view.contacts.filter({ $0.answers[field] != nil }).map(\.time.dayNumber).min(),
            first <= view.lastDay
        else { return }
        let days = max(first, view.lastDay - 364)...view.lastDay
        let captures = view.contacts.count { captured($0, field) != nil && days.contains($0.time.dayNumber) }
        let pace = Double(captures) / Double(days.count) * shown
        let young = Double(view.young.count { captured($0, field) != nil }) * shown
        guard pace > 0 else { return }
        let ahead = max(0, Int(ceil((Double(needed) - young) / pace - 1e-9))) + view.horizon
        if ahead <= 3_652 { row.cells["te_beslissen_vanaf"] = CalendarDate(dayNumber: view.lastDay + ahead).iso8601 }
    }

    /// «Of all pairs with asked > 0 that are neither protected nor niet meetbaar, and whose n would give drop were none used,
    /// chance drops at most Σ (1 − t)^(n/φ), expected».
    func chanceDrops(_ products: [ProductRow]) -> (tested: Int, expected: Double) {
        var (tested, expected) = (0, 0.0)
        for product in products {
            for field in product.fields {
                let (n, phi) = (field.counts["gemeten"] ?? 0, product.view.clustering ?? 100)
                guard (field.counts["gevraagd"] ?? 0) > 0, field.verdict != .protected, field.verdict != .notMeasurable,
                    isBelow(naiveZeroUseBound(n, phi))
                else { continue }
                tested += 1
                expected += pow(1 - threshold, Double(n) * 100 / Double(phi))
            }
        }
        return (tested, expected)
    }
}

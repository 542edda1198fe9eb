import Foundation
import RegistrationLog

/// The rows of `producten.csv`.
extension NaiveReference {
    /// A row of `producten.csv`, with those of its fields.
    struct ProductRow {
        let view: ProductView
        let fields: [FieldRow]
        /// All cells by column, in the dialect for machines.
        var cells: [String: String] = [:]
    }

    /// «Products in order of registrations (most first, ties by name)».
    var products: [ProductRow] {
        Set(contacts.map(\.product)).map(row)
            .sorted { ($1.view.contacts.count, $0.view.product) < ($0.view.contacts.count, $1.view.product) }
    }

    /// Whether a row of a survey about the registration was looked at.
    private func isLookedAt(_ contact: Contact) -> Bool {
        sketch.survey.contains { $0.registration == contact.number && $0.isLookedAt }
    }

    private func row(of product: String) -> ProductRow {
        let view = view(of: product)
        var row = ProductRow(view: view, fields: rows(of: view))
        func sum(_ column: String) -> Int { row.fields.reduce(0) { $0 + ($1.counts[column] ?? 0) } }
        let (registrations, answers) = (view.contacts.count, sum("vastgelegd"))
        // «Share of registrations with at least one linked action at or after their time».
        let followedUp = view.contacts.count { !actions[$0.number].isEmpty }
        let captured = row.fields.count { ($0.counts["vastgelegd"] ?? 0) > 0 }
        let used = row.fields.count { ($0.counts["gebruikt"] ?? 0) > 0 }
        let lags = row.fields.flatMap(\.lags)
        let surveyed = view.contacts.filter { contact in sketch.survey.contains { $0.registration == contact.number } }
        row.cells = [
            "product": product, "registraties": "\(registrations)", "rijp": "\(view.mature.count)",
            "met_vervolgactie": "\(followedUp)", "volgdekking": naiveDecimals(followedUp, registrations, 6),
            "velden_vastgelegd": "\(captured)", "velden_ooit_gebruikt": "\(used)",
            "aandeel_ooit_gebruikt": naiveDecimals(used, captured, 6), "antwoorden": "\(answers)",
            "antwoorden_gebruikt": "\(sum("gebruikt"))",
            "aandeel_gebruikt": naiveDecimals(sum("gebruikt"), answers, 6), "gemist": "\(sum("gemist"))",
            "volgtermijn_dagen": "\(view.horizon)",
            "samenhang": view.clustering.map { naiveDecimals($0, 100, 2) } ?? "",
            "steekproef_getrokken": "\(surveyed.count)",
            "steekproef_bekeken": "\(surveyed.count(where: isLookedAt))",
            "doorlooptijd_mediaan_dagen": naivePercentile(50, lags).map { naiveDecimals($0, 86_400, 1) } ?? "",
            "doorlooptijd_p95_dagen": naivePercentile(95, lags).map { naiveDecimals($0, 86_400, 1) } ?? "",
            "al_gestopt": "\(row.fields.count { $0.stoppedSince != nil })",
        ]
        let verdicts: [(String, QuestionVerdict)] = [
            ("behouden", .keep), ("schrappen", .drop), ("heroverwegen", .reconsider),
            ("te_weinig_gegevens", .insufficientData), ("niet_meetbaar", .notMeasurable),
            ("nooit_beantwoord", .neverAnswered), ("beschermd", .protected), ("toevoegen", .add),
        ]
        for (column, verdict) in verdicts { row.cells[column] = "\(row.fields.count { $0.verdict == verdict })" }
        addQuestions(to: &row)
        addCurve(to: &row)
        addHours(to: &row)
        return row
    }

    /// «Questions per contact, now: answers by registrations over the recent ones; proposed: without the answers of fields with
    /// verdict drop; recent: the registrations of p in the 90 days that end with its last one (not after the observation end)».
    private func addQuestions(to row: inout ProductRow) {
        let past = row.view.contacts.filter { contact in observationEnd.map { $0.isAtOrAfter(contact.time) } ?? false }
        let last = past.map(\.time.dayNumber).max() ?? 0
        let recent = past.filter { $0.time.dayNumber > last - 90 }
        func answers(_ fields: [FieldRow]) -> Int {
            recent.reduce(0) { sum, contact in sum + fields.count { captured(contact, $0.field) != nil } }
        }
        row.cells["vragen_per_gesprek_nu"] = naiveDecimals(answers(row.fields), recent.count, 1)
        row.cells["vragen_per_gesprek_voorstel"] = naiveDecimals(
            answers(row.fields.filter { $0.verdict != .drop }), recent.count, 1)
    }

    /// «For k = 0…: share of the registrations with at least one use or missing use all of whose used fields are among the first k
    /// and that miss none; and the k needed for 90, 95, 99, 100 % (empty where missing uses put it out of reach)».
    private func addCurve(to row: inout ProductRow) {
        let concerned = row.view.contacts.filter { contact in
            fieldNames.contains { isUsed(contact, $0) || isMissing(contact, $0) }
        }
        let order = row.fields.map(\.field)
        func helped(_ k: Int) -> Int {
            concerned.count { contact in
                !fieldNames.contains { isMissing(contact, $0) }
                    && fieldNames.filter { isUsed(contact, $0) }.allSatisfy(order.prefix(k).contains)
            }
        }
        for percent in [90, 95, 99, 100] {
            let enough = (0...order.count).first { helped($0) * 100 >= percent * concerned.count }
            row.cells["velden_voor_\(percent)"] = concerned.isEmpty ? "" : enough.map { "\($0)" } ?? ""
        }
    }

    /// «Seconds per question × the answers of the last 365 days (of fewer, × 365/days) to still asked fields with verdict drop:
    /// hours a year still to win; for stopped fields with verdict drop: their answers in the 365 (or fewer) days before they were
    /// stopped, likewise: hours a year already won».
    private func addHours(to row: inout ProductRow) {
        row.cells["uren_te_winnen"] = ""
        row.cells["uren_gewonnen"] = ""
        guard let seconds = secondsPerQuestion,
            let firstDay = contacts.map(\.time.dayNumber).min()
        else { return }
        func hours(_ field: FieldRow, until last: Int) -> Double {
            let days = max(firstDay, last - 364)...max(firstDay, last)
            let answers = row.view.contacts.count {
                captured($0, field.field) != nil && days.contains($0.time.dayNumber)
            }
            return Double(answers) * seconds / 3_600 * 365 / Double(days.count)
        }
        let dropped = row.fields.filter { $0.verdict == .drop }
        let toWin = dropped.filter { $0.stoppedSince == nil }.map { hours($0, until: row.view.lastDay) }
        let won = dropped.compactMap { field in field.stoppedSince.map { hours(field, until: $0 - 1) } }
        row.cells["uren_te_winnen"] = String(format: "%.1f", toWin.reduce(0, +))
        row.cells["uren_gewonnen"] = String(format: "%.1f", won.reduce(0, +))
    }
}

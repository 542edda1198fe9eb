import Foundation
import RegistrationLog
import TestSupport

/// The rows of `velden.csv`.
extension NaiveReference {
    /// A product, with what its fields need to know of it.
    struct ProductView {
        let product: String
        /// Its registrations in the period.
        let contacts: [Contact]
        let horizon: Int
        /// Those that are mature.
        let mature: [Contact]
        /// Those that are only too young.
        let young: [Contact]
        /// φ in hundredths; nil where it is niet te bepalen.
        let clustering: Int?
        /// The day of the last registration of the period, of any product, not after the observation end.
        let lastDay: Int
    }

    /// A row of `velden.csv`.
    struct FieldRow {
        var field = ""
        /// The cells that are counts.
        var counts: [String: Int] = [:]
        /// All cells by column, in the dialect for machines; `product` and `persoonsgegeven` are not among them.
        var cells: [String: String] = [:]
        var verdict: QuestionVerdict?
        /// Where the verdict is `drop`, whether it is so without condition.
        var isUnconditional = false
        /// The day since which it is not asked any more.
        var stoppedSince: Int?
        var lags: [Int] = []
    }

    /// «Mature: a registration of p with at least horizon(p) days between its time and the observation end, and no silent day of
    /// a source that serves p from its own day to horizon(p) days later; silence is not looked at where p is follow_up_complete».
    func view(of product: String) -> ProductView {
        let contacts = contacts(of: product)
        let horizon = horizon(of: product)
        let isComplete = settings.products[product]?.followUpComplete ?? false
        let silent = isComplete ? [] : silentDays(serving: product)
        let end = observationEnd
        let heard = contacts.filter { contact in
            !(contact.time.dayNumber...contact.time.dayNumber + horizon).contains(where: silent.contains)
                && end.map { $0.isAtOrAfter(contact.time) } ?? false
        }
        let mature = heard.filter { isOld($0, horizon) }
        let last = self.contacts.filter { contact in end.map { $0.isAtOrAfter(contact.time) } ?? false }
            .map(\.time.dayNumber).max()
        return ProductView(
            product: product, contacts: contacts, horizon: horizon, mature: mature,
            young: heard.filter { !isOld($0, horizon) }, clustering: clustering(mature), lastDay: last ?? 0)
    }

    /// «velden.csv: product and field (asked or missed)», and fields that are to be added among these; «fields in the order of the
    /// coverage curve: in order of used (ties: captured, then name)».
    func rows(of view: ProductView) -> [FieldRow] {
        fieldNames.filter { field in
            view.contacts.contains { $0.answers[field] != nil || isMissing($0, field) }
        }
        .map { row(of: $0, in: view) }
        .sorted {
            ($1.counts["gebruikt"] ?? 0, $1.counts["vastgelegd"] ?? 0, $0.field)
                < ($0.counts["gebruikt"] ?? 0, $0.counts["vastgelegd"] ?? 0, $1.field)
        }
    }

    private func row(of field: String, in view: ProductView) -> FieldRow {
        var row = FieldRow(field: field)
        row.counts = counts(of: field, in: view)
        row.lags = view.contacts.compactMap { lag($0, field) }
        for (column, count) in row.counts { row.cells[column] = String(count) }
        row.cells["veld"] = field
        addSpan(to: &row, in: view)
        addRates(to: &row, in: view)
        addVerdict(to: &row, in: view)
        return row
    }

    private func counts(of field: String, in view: ProductView) -> [String: Int] {
        let captures = view.contacts.filter { captured($0, field) != nil }
        let used = captures.filter { isUsed($0, field) }
        let mature = view.mature.filter { captured($0, field) != nil }
        let (v, b) = (mature.count { isObservable($0, field) }, mature.count { isBlind($0, field) })
        func evidence(_ kind: Kind) -> Int {
            used.count { contact in uses(contact, field).contains { $0.kinds.contains(kind) } }
        }
        func gainers(_ isMeant: (Set<Beneficiary>) -> Bool) -> Int {
            used.count { contact in
                isMeant(
                    Set(
                        uses(contact, field).compactMap {
                            $0.action.beneficiary ?? settings.actions[$0.action.type]?.beneficiary
                        }))
            }
        }
        let signals = sketch.log.signals.indices.filter {
            sketch.log.signals[$0].product == view.product && sketch.log.signals[$0].field == field
        }
        return [
            "gevraagd": view.contacts.count { $0.answers[field] != nil }, "vastgelegd": captures.count,
            "gebruikt": used.count, "gericht": captures.count { isDirected($0, field) },
            "rijp_vastgelegd": mature.count, "rijp_gebruikt": mature.count { isUsed($0, field) },
            "rijp_gericht": mature.count { isDirected($0, field) }, "zichtbaar": v, "blind": b,
            // «⌊m·v/(v + b)⌋, m where v + b = 0»
            "gemeten": v + b == 0 ? mature.count : mature.count * v / (v + b),
            "gemist": view.contacts.count { isMissing($0, field) }, "expliciet": evidence(.explicit),
            "steekproef": evidence(.surveyed), "overgenomen": evidence(.carried), "vereist": evidence(.required),
            "toeval": view.contacts.count { isChance($0, field) },
            "waarneembaar": view.contacts.count { isObservable($0, field) },
            "burger": gainers { $0 == [.citizen] }, "organisatie": gainers { $0 == [.organisation] },
            "beide": gainers { !$0.isEmpty && $0 != [.citizen] && $0 != [.organisation] },
            "onbekend": gainers(\.isEmpty), "signalen": signals.count,
            "signalen_overbodig": signals.count { sketch.log.signals[$0].direction == .needless },
            "signalen_nodig": signals.count { sketch.log.signals[$0].direction == .needed },
        ]
    }

    private func date(_ dayNumber: Int) -> String { CalendarDate(dayNumber: dayNumber).iso8601 }

    /// «f is stopped for p when it was last asked at least max(90, ⌈ln(1000·N)·span/N⌉) days before the last day, and p has at
    /// least 30 registrations after it; it is stopped since the day after it was last asked, or since the date of the nearest
    /// protocol change of p within 31 days of that».
    private func addSpan(to row: inout FieldRow, in view: ProductView) {
        let field = row.field
        let using = view.contacts.filter { isUsed($0, field) }.flatMap { uses($0, field) }.map(\.action.time.date)
            .sorted()
        row.cells["eerste_gebruik"] = using.first ?? ""
        row.cells["laatste_gebruik"] = using.last ?? ""
        row.cells["doorlooptijd_mediaan_dagen"] =
            naivePercentile(50, row.lags).map { naiveDecimals($0, 86_400, 1) } ?? ""
        let asking = view.contacts.filter { $0.answers[field] != nil }.map(\.time.dayNumber)
        row.cells["laatst_gevraagd"] = asking.max().map(date) ?? ""
        row.cells["gestopt_sinds"] = ""
        guard let first = asking.min(), let last = asking.max() else { return }
        let pause = ceil(log(1_000 * Double(asking.count)) * Double(last - first + 1) / Double(asking.count))
        guard view.lastDay - last >= max(90, Int(pause)), view.contacts.count(where: { $0.time.dayNumber > last }) >= 30
        else { return }
        let changes = settings.protocolChanges.filter { ($0.product ?? view.product) == view.product }.map(
            \.date.dayNumber)
        let near = changes.filter { abs($0 - (last + 1)) <= 31 }.sorted()
        let nearest = near.min { abs($0 - (last + 1)) < abs($1 - (last + 1)) }
        row.stoppedSince = nearest ?? last + 1
        row.cells["gestopt_sinds"] = date(nearest ?? last + 1)
    }

    /// Rates with their intervals; «with no mature capture, rate and interval are empty».
    private func addRates(to row: inout FieldRow, in view: ProductView) {
        func count(_ column: String) -> Int { row.counts[column] ?? 0 }
        func addRate(_ name: String, _ x: Int, _ n: Int) {
            row.cells[name] = naiveDecimals(x, n, 6)
            row.cells["\(name)_laag"] = n == 0 ? "" : naiveDecimals(naiveInterval(x, n).lower, 1_000_000, 6)
            row.cells["\(name)_hoog"] = n == 0 ? "" : naiveDecimals(naiveInterval(x, n).upper, 1_000_000, 6)
        }
        addRate("gebruiksgraad", count("rijp_gebruikt"), count("rijp_vastgelegd"))
        // «Mature registrations of p with a missing use of f, of the mature registrations of p in which f is not captured».
        let field = row.field
        let (missing, without) = missing(field, in: view)
        addRate("gemist_graad", missing, without)
        row.cells["gemist_laag"] = row.cells.removeValue(forKey: "gemist_graad_laag")
        row.cells["gemist_hoog"] = row.cells.removeValue(forKey: "gemist_graad_hoog")
        row.cells["gericht_laag"] = directedBound(row, in: view).map { naiveDecimals($0, 1_000_000, 6) } ?? ""
    }

    /// The mature registrations with a missing use, and those in which the field is not captured.
    func missing(_ field: String, in view: ProductView) -> (missing: Int, without: Int) {
        let without = view.mature.filter { captured($0, field) == nil }
        return (without.count { isMissing($0, field) }, without.count)
    }

    /// «Lower bound of CP(matureDirected, matureCaptured); where a sample of at least 30 mature captures was looked at, if that
    /// is larger: the lower bound of CP(x, s) × (v + b)/m»; in millionths.
    func directedBound(_ row: FieldRow, in view: ProductView) -> Int? {
        let (m, x) = (row.counts["rijp_vastgelegd"] ?? 0, row.counts["rijp_gericht"] ?? 0)
        guard m > 0 else { return nil }
        let looked = sample(row.field, in: view)
        let seen = naiveInterval(x, m).lower
        guard looked.mature >= 30 else { return seen }
        let drawn = Double(naiveInterval(looked.directed, looked.mature).lower) / 1_000_000
        let followedUp = Double((row.counts["zichtbaar"] ?? 0) + (row.counts["blind"] ?? 0)) / Double(m)
        return max(seen, naiveRoundedDown(drawn * followedUp))
    }

    /// The mature captures that were looked at, and those of them with directed use.
    func sample(_ field: String, in view: ProductView) -> (mature: Int, directed: Int) {
        let looked = view.mature.filter { contact in
            captured(contact, field) != nil && actions[contact.number].contains { $0.surveys(field) }
        }
        return (looked.count, looked.count { isDirected($0, field) })
    }
}

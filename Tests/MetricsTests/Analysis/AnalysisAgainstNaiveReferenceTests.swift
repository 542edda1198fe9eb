import Foundation
@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// The figures of random logs against a recomputation straight from the specification, cell by cell of the tables.
@Suite struct AnalysisAgainstNaiveReferenceTests {
    @Test(arguments: 0..<240)
    func everyFigureOfARandomLogIsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.small(seed), threads: [1, 2, 7][seed % 3], "seed \(seed)")
    }

    @Test(arguments: 0..<24)
    func everyFigureOfALargerLogIsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.large(seed), threads: 2, "large, seed \(seed)")
    }

    /// Of every story all that can become of a search comes up, which `ConditionalSketchTests` holds.
    @Test(arguments: 0..<60)
    func everyConditionIsTheNaiveOne(seed: Int) {
        let sketch = NaiveSketch.conditional(seed)
        let (log, settings) = sketch.delivered
        let analysis = Analysis(of: log, settings: settings, threads: 1 + seed % 2) { _ throws(Never) in
            sketch.readsAnswers ? sketch.log.answerReading : nil
        }
        let reference = NaiveReference(sketch)
        for (product, expected) in zip(analysis.products, reference.products) {
            #expect(product.rules.map { $0.words(in: log) } == reference.rules(of: expected), "seed \(seed)")
            #expect(product.attributeGroups.map(\.words) == reference.groups(of: product.name), "seed \(seed)")
        }
    }

    private func compare(_ sketch: NaiveSketch, threads: Int, _ location: String) {
        let (log, settings) = sketch.delivered
        compare(Analysis(of: log, settings: settings, threads: threads), NaiveReference(sketch), location)
    }

    /// Compares every figure of `analysis` with the one that `reference` computes of the same sketch.
    func compare(_ analysis: Analysis, _ reference: NaiveReference, _ location: String) {
        let expected = reference.products
        #expect(analysis.products.map(\.name) == expected.map(\.view.product), "\(location)")
        for (product, expected) in zip(analysis.products, expected) {
            let location = "\(location), \(product.name)"
            differences(product.cells, expected.cells, location)
            #expect(product.fields.map(\.name) == expected.fields.map(\.field), "\(location)")
            for (field, expected) in zip(product.fields, expected.fields) {
                differences(field.cells, expected.cells, "\(location), \(field.name)")
            }
            let months = product.months.map {
                "\($0.month.iso8601) \($0.registrations) \($0.answers) \($0.usedAnswers)"
            }
            #expect(months == reference.months(of: product.name), "\(location)")
            #expect(product.attributeGroups.map(\.words) == reference.groups(of: product.name), "\(location)")
            let changes = analysis.protocolChanges.filter { $0.product == product.product }
            #expect(changes.flatMap(lines) == reference.changes(of: expected), "\(location)")
        }
        let counts = analysis.totals.counts
        #expect(counts.registrations == reference.contacts.count, "\(location)")
        let answers = expected.flatMap(\.fields).map { $0.counts["vastgelegd"] ?? 0 }
        #expect(counts.answers == answers.reduce(0, +), "\(location)")
        let drops = reference.chanceDrops(expected)
        #expect(analysis.totals.chanceDrops.tested == drops.tested, "\(location)")
        #expect(abs(analysis.totals.chanceDrops.expected - drops.expected) < 1e-9, "\(location)")
        let moment = analysis.observationEnd
        #expect(moment?.localDate.iso8601 == reference.observationEnd?.date, "\(location)")
    }

    /// A change in the words of the reference.
    private func lines(_ change: ProtocolChangeFigures) -> [String] {
        func words(_ counts: ChangeCounts) -> String { "\(counts.captured) \(counts.used) \(counts.missing)" }
        let date = change.date.iso8601
        return ["\(date) \(change.registrationsBefore) \(change.registrationsAfter)"]
            + change.fields.map { "\(date) \($0.name) \(words($0.before)) \(words($0.after))" }
    }

    private func differences(_ cells: [String: String], _ expected: [String: String], _ location: String) {
        #expect(cells.count > 15)
        for (column, cell) in cells.sorted(by: { $0.key < $1.key }) where cell != expected[column] {
            Issue.record("\(location), \(column): \(cell), expected \(expected[column] ?? "nothing")")
        }
    }
}

extension FieldFigures {
    /// The cells of `velden.csv` by column, in the dialect for machines.
    fileprivate var cells: [String: String] {
        func bound(_ bound: RoundedBound?) -> String { bound.map { naiveDecimals($0.millionths, 1_000_000, 6) } ?? "" }
        func date(_ day: CalendarDate?) -> String { day?.iso8601 ?? "" }
        let (measured, evidence, gainers) = (answers.measured, uses.evidence, uses.beneficiaries)
        let numbers: [String: Int] = [
            "gevraagd": counts.asked, "vastgelegd": counts.captured, "gebruikt": counts.used,
            "gericht": counts.directed, "rijp_vastgelegd": measured.mature, "rijp_gebruikt": answers.matureUsed,
            "rijp_gericht": answers.matureDirected, "zichtbaar": measured.visible, "blind": measured.blind,
            "gemeten": measured.count, "gemist": counts.missing, "expliciet": evidence.explicit,
            "steekproef": evidence.surveyed, "overgenomen": evidence.carried, "vereist": evidence.required,
            "toeval": counts.chance, "waarneembaar": counts.observable, "burger": gainers.citizen,
            "organisatie": gainers.organisation,
            "beide": gainers.both, "onbekend": gainers.unknown, "signalen": counts.signals.all,
            "signalen_overbodig": counts.signals.needless, "signalen_nodig": counts.signals.needed,
        ]
        let others: [String: String] = [
            "veld": name, "gebruiksgraad": naiveDecimals(answers.matureUsed, measured.mature, 6),
            "gebruiksgraad_laag": bound(certainty.usage?.lower), "gebruiksgraad_hoog": bound(certainty.usage?.upper),
            "gericht_laag": bound(certainty.directedBound), "bovengrens_nul": bound(certainty.zeroUseBound),
            "bovengrens_zichtbaar": bound(certainty.visibleBound),
            "nog_nodig": certainty.stillNeeded.map { "\($0)" } ?? "",
            "te_beslissen_vanaf": date(certainty.decidableFrom),
            "gemist_graad": naiveDecimals(answers.matureMissing, answers.matureWithout, 6),
            "gemist_laag": bound(certainty.missing?.lower), "gemist_hoog": bound(certainty.missing?.upper),
            "eerste_gebruik": date(uses.times?.first), "laatste_gebruik": date(uses.times?.last),
            "doorlooptijd_mediaan_dagen": uses.times.map { naiveDecimals(Int($0.lag.medianSeconds), 86_400, 1) } ?? "",
            "laatst_gevraagd": date(answers.lastAsked), "gestopt_sinds": date(stoppedSince),
            "oordeel": verdict.flatMap { QuestionVerdict(rawValue: $0.rawValue)?.dutch } ?? "",
            "voorwaarde": judgement?.condition.map { $0 == .nothing ? "zonder" : "onder" } ?? "",
        ]
        return numbers.mapValues(String.init).merging(others) { first, _ in first }
    }
}

extension ProductFigures {
    /// The cells of `producten.csv` by column, in the dialect for machines.
    fileprivate var cells: [String: String] {
        let captured = fields.count { $0.counts.captured > 0 }
        let used = fields.count { $0.counts.used > 0 }
        func days(_ seconds: Int64?) -> String { seconds.map { naiveDecimals(Int($0), 86_400, 1) } ?? "" }
        func share(_ ratio: Ratio) -> String { naiveDecimals(ratio.numerator, ratio.denominator, 1) }
        func hours(_ hours: Double?) -> String { hours.map { String(format: "%.1f", $0) } ?? "" }
        func count(_ verdict: Verdict) -> String { "\(fields.count { $0.verdict == verdict })" }
        func needed(_ percent: Int) -> String { coverage.fieldsNeeded(forPercent: percent).map { "\($0)" } ?? "" }
        let cells: [String: String] = [
            "product": name, "registraties": "\(counts.registrations)", "rijp": "\(counts.mature)",
            "met_vervolgactie": "\(counts.withFollowUp)",
            "volgdekking": naiveDecimals(counts.withFollowUp, counts.registrations, 6),
            "velden_vastgelegd": "\(captured)", "velden_ooit_gebruikt": "\(used)",
            "aandeel_ooit_gebruikt": naiveDecimals(used, captured, 6), "antwoorden": "\(counts.answers)",
            "antwoorden_gebruikt": "\(counts.usedAnswers)",
            "aandeel_gebruikt": naiveDecimals(counts.usedAnswers, counts.answers, 6), "gemist": "\(counts.missing)",
            "volgtermijn_dagen": "\(horizon.days)",
            "samenhang": clustering.isDeterminable ? naiveDecimals(clustering.hundredths, 100, 2) : "",
            "steekproef_getrokken": "\(sample.drawn)", "steekproef_bekeken": "\(sample.lookedAt)",
            "doorlooptijd_mediaan_dagen": days(lag?.medianSeconds),
            "doorlooptijd_p95_dagen": days(lag?.percentile95Seconds), "behouden": count(.keep),
            "schrappen": count(.drop), "heroverwegen": count(.reconsider),
            "te_weinig_gegevens": count(.insufficientData), "niet_meetbaar": count(.notMeasurable),
            "nooit_beantwoord": count(.neverAnswered), "beschermd": count(.protected), "toevoegen": count(.add),
            "al_gestopt": "\(fields.count { $0.stoppedSince != nil })",
            "vragen_per_gesprek_nu": share(present.questionsPerContact),
            "vragen_per_gesprek_voorstel": share(present.proposedQuestionsPerContact),
            "velden_voor_90": needed(90), "velden_voor_95": needed(95), "velden_voor_99": needed(99),
            "velden_voor_100": needed(100), "uren_te_winnen": hours(present.hoursToWin),
            "uren_gewonnen": hours(present.hoursWon),
        ]
        return cells
    }
}

import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// The pure functions of the second edition on random logs, against the reference that was written apart from them.
@Suite struct PrimitivesAgainstNaiveReferenceTests {
    private static let small = (0..<60).map { Computed(NaiveReference(NaiveSketch.small($0))) }
    private static let larger = (0..<8).map { Computed(NaiveReference(NaiveSketch.large($0))) }

    /// A reference with its figures, computed once.
    private struct Computed {
        let reference: NaiveReference
        let products: [NaiveReference.ProductRow]

        init(_ reference: NaiveReference) {
            self.reference = reference
            products = reference.products
        }
    }

    @Test(arguments: 0..<60) func smallLogs(seed: Int) { compare(Self.small[seed], "seed \(seed)") }

    @Test(arguments: 0..<8) func largerLogs(seed: Int) { compare(Self.larger[seed], "large, seed \(seed)") }

    // What the comparison is for is among the logs.
    @Test func theLogsAreWorthComparing() {
        var seen: Set<String> = []
        for log in Self.small + Self.larger {
            for product in log.products {
                for field in product.fields {
                    seen.insert(
                        [field.cells["oordeel"], field.cells["voorwaarde"]].compactMap(\.self).joined(separator: " "))
                    if field.cells["te_beslissen_vanaf"] != "" { seen.insert("a day to decide on") }
                    if field.stoppedSince != nil { seen.insert("stopped") }
                    if log.reference.resembles(field.field, in: product.view) { seen.insert("resembles") }
                }
                if !log.reference.silentDays(serving: product.view.product).isEmpty { seen.insert("silence") }
                if product.view.clustering ?? 0 > 100 { seen.insert("clusters") }
                if log.reference.carriedEvidence[product.view.product] != [] { seen.insert("carried") }
            }
        }
        let expected: Set = [
            "beschermd ", "nooit beantwoord ", "niet meetbaar ", "schrappen zonder", "schrappen onder",
            "te weinig gegevens ", "behouden ", "heroverwegen ", "toevoegen ", "a day to decide on", "stopped",
            "resembles", "silence", "clusters", "carried",
        ]
        #expect(expected.subtracting(seen) == [])
    }

    private func compare(_ log: Computed, _ location: Comment) {
        let reference = log.reference
        for product in log.products {
            compareTime(reference, product.view, location)
            compareAgreement(reference, product.view, location)
            let clustering = clustering(reference, product.view)
            #expect(clustering == product.view.clustering.map(Clustering.init) ?? .undeterminable, location)
            for field in product.fields {
                compare(
                    field, of: product.view, clustering, reference, "\(location) \(product.view.product) \(field.field)"
                )
            }
        }
    }

    private func clustering(_ reference: NaiveReference, _ view: NaiveReference.ProductView) -> Clustering {
        Clustering(
            of: reference.fieldNames.map { field in
                let captures = view.mature.filter { reference.captured($0, field) != nil }
                return Set(captures.map(\.time.dayNumber)).sorted().map { day in
                    let onDay = captures.filter { $0.time.dayNumber == day }
                    return DayOfCaptures(
                        CalendarDate(dayNumber: day), captured: onDay.count,
                        used: onDay.count { reference.isUsed($0, field) })
                }
            })
    }

    /// Horizon, observation end and silence.
    private func compareTime(_ reference: NaiveReference, _ view: NaiveReference.ProductView, _ location: Comment) {
        guard let end = reference.observationEnd else { return }
        let own = reference.everyContact.filter { $0.product == view.product }
        let moments =
            reference.everyContact.map(\.time.dayNumber)
            + reference.sketch.log.actions.map { NaiveMoment($0.time).dayNumber }
        if reference.settings.observationEnd == nil {
            #expect(LastDays.split(moments)?.last == end.dayNumber, location)
        }
        let numbers = reference.sources.filter { reference.serves($0, view.product) }
        let silence = JoinedSources(numbers.map { serving(reference, $0) }).silence(until: end.dayNumber)
        let expected = reference.silentDays(serving: view.product)
        let first = own.map(\.time.dayNumber).min() ?? 0
        if first <= end.dayNumber {
            #expect(
                (first...end.dayNumber).filter { silence.intersects($0...$0) } == expected.sorted(), location)
        }
    }

    /// A source as the pure functions take it.
    private func serving(_ reference: NaiveReference, _ source: Int) -> ServingSource {
        var numbers: Set<Int> = []
        var days: [Int] = []
        for action in reference.actions.joined() where action.source == source && numbers.insert(action.number).inserted
        {
            days.append(action.time.dayNumber)
        }
        let served = Set(reference.everyContact.map(\.product)).filter { product in
            ServedProducts.isServed(
                reached: reference.reached(by: source, of: product).count,
                byAny: reference.reached(by: nil, of: product).count)
        }.sorted()
        let registrations = Dictionary(grouping: reference.everyContact.filter { served.contains($0.product) }) {
            served.firstIndex(of: $0.product) ?? 0
        }
        let covers = reference.sourceOfFile.filter { $0.value == source }.keys.compactMap {
            reference.sketch.file($0).covers
        }
        return ServingSource(
            activity: SourceActivity(days: days, actions: days.count),
            registrationDays: Dictionary(
                served.indices.map { index in
                    (index, DayCounts(registrations[index, default: []].map(\.time.dayNumber)))
                }, uniquingKeysWith: { days, _ in days }),
            covered: covers.isEmpty
                ? nil
                : covers.map { covers in
                    (covers.from.map(reference.number) ?? Int.min)...(covers.to.map(reference.number) ?? Int.max)
                })
    }

    private func compareAgreement(_ reference: NaiveReference, _ view: NaiveReference.ProductView, _ location: Comment)
    {
        let copying = reference.copyingSources[view.product] ?? []
        for field in reference.fieldNames {
            let pairs = reference.pairs(view.product, field) { !copying.contains($0) }
            let agreement = PairedAgreement(
                pairs: pairs.count, agreeing: pairs.count { reference.areSame($0.captured, $0.taken) },
                chanceMatches: pairs.reduce(0) { sum, left in
                    sum + pairs.count { reference.areSame(left.captured, $0.taken) }
                })
            let expected = reference.carriedEvidence[view.product]?.contains(field) ?? false
            #expect(agreement.isBeyondChance == expected, "\(location) \(field)")
        }
        for source in reference.sources {
            let shown = WholeRecordCopy.isShown(
                by: reference.fieldNames.map { field in
                    let pairs = reference.pairs(view.product, field) { $0 == source }
                    return (pairs: pairs.count, agreeing: pairs.count { reference.areSame($0.captured, $0.taken) })
                })
            #expect(shown == copying.contains(source), location)
        }
    }

    private func compare(
        _ row: NaiveReference.FieldRow, of view: NaiveReference.ProductView, _ clustering: Clustering,
        _ reference: NaiveReference, _ location: Comment
    ) {
        func count(_ column: String) -> Int { row.counts[column] ?? 0 }
        func cell(_ bound: RoundedBound?) -> String { bound.map { naiveDecimals($0.millionths, 1_000_000, 6) } ?? "" }
        let measured = MeasuredCaptures(
            mature: count("rijp_vastgelegd"), visible: count("zichtbaar"), blind: count("blind"))
        #expect(measured.count == count("gemeten"), location)
        let usage = ClopperPearsonInterval(count("rijp_gebruikt"), of: measured.mature)
        #expect(cell(usage?.lower) == row.cells["gebruiksgraad_laag"], location)
        #expect(cell(usage?.upper) == row.cells["gebruiksgraad_hoog"], location)
        let sample = reference.sample(row.field, in: view)
        let directed = RoundedBound(
            directed: count("rijp_gericht"), of: measured,
            sample: LookedAt(mature: sample.mature, directed: sample.directed))
        #expect(cell(directed) == row.cells["gericht_laag"], location)

        var figures = QuestionFigures()
        figures.counts = QuestionFigures.Counts(
            asked: count("gevraagd"), captured: count("vastgelegd"), used: count("gebruikt"),
            directed: count("gericht"), missing: count("gemist"))
        figures.measured = measured
        figures.matureUsed = count("rijp_gebruikt")
        figures.clustering = clustering
        figures.directedBound = directed
        let missing = reference.missing(row.field, in: view)
        figures.missingBound = ClopperPearsonInterval(missing.missing, of: missing.without)?.lower
        let settings = reference.settings
        figures.rules = QuestionFigures.Rules(
            protectedReason: settings.fields[row.field]?.protectedReason,
            isFollowUpComplete: settings.products[view.product]?.followUpComplete ?? false,
            isKnownElsewhere: reference.askedAnywhere.contains(row.field) || settings.fields[row.field] != nil
                || settings.actions.values.contains { $0.requiredFields.contains(row.field) },
            resembledName: reference.resembles(row.field, in: view) ? "a name" : nil)
        #expect(cell(figures.zeroUseBound) == row.cells["bovengrens_nul"], location)
        #expect(cell(figures.visibleBound) == row.cells["bovengrens_zichtbaar"], location)
        let judgement = QuestionJudgement(
            of: figures, threshold: settings.threshold, minimumFollowUps: settings.minimumFollowUps)
        #expect(judgement?.verdict.rawValue == row.verdict?.rawValue, location)
        #expect(
            judgement?.condition
                == (row.verdict != .drop
                    ? nil : row.isUnconditional ? DropCondition.nothing : .followUpIsComplete),
            location)
        compareDays(row, of: view, measured, clustering, reference, location)
    }

    /// When it can be decided on, and since when it is not asked any more.
    private func compareDays(
        _ row: NaiveReference.FieldRow, of view: NaiveReference.ProductView, _ measured: MeasuredCaptures,
        _ clustering: Clustering, _ reference: NaiveReference, _ location: Comment
    ) {
        let asking = view.contacts.filter { $0.answers[row.field] != nil }.map(\.time.dayNumber)
        guard let first = asking.min(), let last = asking.max() else { return }
        let spell = AskedSpell(
            first: CalendarDate(dayNumber: first), last: CalendarDate(dayNumber: last), registrations: asking.count)
        let since = spell.stoppedSince(
            lastDay: CalendarDate(dayNumber: view.lastDay),
            registrationsAfter: view.contacts.count { $0.time.dayNumber > last },
            changes: reference.settings.protocolChanges.filter { ($0.product ?? view.product) == view.product }
                .map(\.date))
        #expect(since?.dayNumber == row.stoppedSince, location)
        guard let needed = row.cells["nog_nodig"].flatMap({ Int($0) }) else { return }
        #expect(
            needed
                == measuredCaptures(toExclude: reference.settings.threshold, clustering: clustering)
                .map { max(0, $0 - measured.count) }, location)
        guard first <= view.lastDay else { return }
        let days = max(first, view.lastDay - DecisionDay.mostDays + 1)...view.lastDay
        func captures(_ contacts: [NaiveReference.Contact]) -> Int {
            contacts.count { reference.captured($0, row.field) != nil }
        }
        let decision = DecisionDay(
            lastDay: CalendarDate(dayNumber: view.lastDay), days: days.count,
            captures: captures(view.contacts.filter { days.contains($0.time.dayNumber) }),
            young: captures(view.young), measured: measured, horizonDays: view.horizon)
        #expect(decision.day(needing: needed)?.iso8601 ?? "" == row.cells["te_beslissen_vanaf"], location)
    }
}

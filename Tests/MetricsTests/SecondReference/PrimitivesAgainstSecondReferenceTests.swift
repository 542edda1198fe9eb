import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// The pure functions of the second edition on random logs, against the reference that was written apart from them.
@Suite struct PrimitivesAgainstSecondReferenceTests {
    /// A log and settings drawn at random, with files that are one source now and then, and a survey.
    private static func sketch(_ seed: Int) -> SecondSketch {
        var random = RandomSketch(seed: UInt64(seed))
        var sketch = SecondSketch()
        sketch.log = random.sketch()
        sketch.settings = random.settings()
        sketch.minimumHorizonDays = [0, 5, 60][seed % 3]
        if seed.isMultiple(of: 4) {
            sketch.files[0] = SecondSketch.File(name: "a1.csv", columns: ["a"])
            sketch.files[2] = SecondSketch.File(name: "a2.csv", columns: ["b"])
        }
        if seed.isMultiple(of: 5) {
            sketch.files[1] = SecondSketch.File(name: "b.csv", columns: ["c"], covers: ("2024-03-20", "2024-05-01"))
        }
        if seed.isMultiple(of: 3) {
            for number in sketch.log.registrations.indices where number.isMultiple(of: 7) {
                sketch.survey.append(
                    SecondSketch.SurveyRow(registration: number, marked: number.isMultiple(of: 2) ? ["name"] : []))
            }
        }
        return sketch
    }

    /// A log of 400 registrations of one product, enough to drop a question, with a hole in its follow-up now and then, and a second
    /// system that names nothing.
    private static func large(_ seed: Int) -> SecondSketch {
        var generator = SplitMix64(seed: UInt64(seed))
        var sketch = SecondSketch()
        let start = 19_723
        func date(_ day: Int) -> String { CalendarDate(dayNumber: start + day).iso8601 }
        let (days, gap) = (160, 40..<(40 + seed % 4 * 15))
        for number in 0..<400 {
            let day = number * days / 400
            sketch.log.register("move", at: date(day), ["phone": "06\(number)", "name": "n"])
            if number < 150 || seed.isMultiple(of: 2) { sketch.log.registrations[number].answers.append(("town", "t")) }
            let delay = Int.random(in: 0...20, using: &generator)
            guard generator.happens(seed.isMultiple(of: 3) ? 0.9 : 0.3), !gap.contains(day + delay) else { continue }
            let file = generator.happens(0.1 * Double(seed % 3)) ? 1 : 0
            sketch.log.act("call", at: date(day + delay), on: [number], file: file)
            let last = sketch.log.actions.count - 1
            if file == 0, generator.happens(0.8) { sketch.log.actions[last].names = ["phone"] }
            if file == 0, generator.happens(0.02) { sketch.log.actions[last].names.append("name nr") }
            if generator.happens(0.3) { sketch.log.actions[last].values = [("phone", "0-6\(number)")] }
        }
        sketch.settings.observationEnd = CalendarDate(dayNumber: start + 240)
        sketch.settings.threshold = [Ratio(1, 100), Ratio(2, 100)][seed % 2]
        return sketch
    }

    private static let small = (0..<60).map { Computed(SecondReference(sketch($0))) }
    private static let larger = (0..<8).map { Computed(SecondReference(large($0))) }

    /// A reference with its figures, computed once.
    private struct Computed {
        let reference: SecondReference
        let products: [SecondReference.ProductRow]

        init(_ reference: SecondReference) {
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

    private func compare(_ log: Computed, _ place: Comment) {
        let reference = log.reference
        for product in log.products {
            compareTime(reference, product.view, place)
            compareAgreement(reference, product.view, place)
            let clustering = clustering(reference, product.view)
            #expect(clustering == product.view.clustering.map(Clustering.init) ?? .undeterminable, place)
            for field in product.fields {
                compare(
                    field, of: product.view, clustering, reference, "\(place) \(product.view.product) \(field.field)")
            }
        }
    }

    private func clustering(_ reference: SecondReference, _ view: SecondReference.ProductView) -> Clustering {
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
    private func compareTime(_ reference: SecondReference, _ view: SecondReference.ProductView, _ place: Comment) {
        guard let end = reference.observationEnd else { return }
        func age(_ contact: SecondReference.Contact) -> Int64 {
            end.isAtOrAfter(contact.time) ? Int64(contact.time.elapsed(to: end)) : -1
        }
        func lags(_ contacts: [SecondReference.Contact]) -> [[AgedLag]] {
            reference.fieldNames.map { field in
                contacts.compactMap { contact in
                    reference.lag(contact, field, countingSurveys: false).map { AgedLag(Int64($0), age: age(contact)) }
                }
            }
        }
        let own = reference.everyContact.filter { $0.product == view.product }
        if reference.settings.products[view.product]?.followUpHorizonDays == nil {
            let horizon = LagHorizon.days(
                of: lags(own), ofAllProducts: lags(reference.everyContact).flatMap(\.self),
                minimum: reference.sketch.minimumHorizonDays)
            #expect(horizon == view.horizon, place)
        }
        let moments =
            reference.everyContact.map(\.time.dayNumber)
            + reference.sketch.log.actions.map { NaiveMoment($0.time).dayNumber }
        if reference.settings.observationEnd == nil { #expect(LastDays.split(moments)?.last == end.dayNumber, place) }
        let numbers = reference.sources.filter { reference.serves($0, view.product) }
        let silence = JoinedSources(numbers.map { serving(reference, $0) }).silence(until: end.dayNumber)
        let expected = reference.silentDays(serving: view.product)
        let first = own.map(\.time.dayNumber).min() ?? 0
        if first <= end.dayNumber {
            #expect(
                (first...end.dayNumber).filter { silence.intersects($0...$0) } == expected.sorted(), place)
        }
    }

    /// A source as the pure functions take it.
    private func serving(_ reference: SecondReference, _ source: Int) -> ServingSource {
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
                    (index, registrations[index, default: []].map(\.time.dayNumber))
                }, uniquingKeysWith: { days, _ in days }),
            covered: covers.isEmpty
                ? nil
                : covers.map { covers in
                    (covers.from.map(reference.number) ?? Int.min)...(covers.to.map(reference.number) ?? Int.max)
                })
    }

    private func compareAgreement(_ reference: SecondReference, _ view: SecondReference.ProductView, _ place: Comment) {
        var numbers: [String: Int] = [:]
        func number(_ text: String) -> Int? {
            if text == LogSketch.unidentified { return nil }
            if let number = numbers[text] { return number }
            numbers[text] = numbers.count + 1
            return numbers.count
        }
        let copying = reference.copyingSources[view.product] ?? []
        for field in reference.fieldNames {
            var agreement = PairedAgreement()
            for pair in reference.pairs(view.product, field, where: { !copying.contains($0) }) {
                agreement.add(captured: number(pair.captured), taken: number(pair.taken))
            }
            let expected = reference.carriedEvidence[view.product]?.contains(field) ?? false
            #expect(agreement.isBeyondChance == expected, "\(place) \(field)")
        }
        for source in reference.sources {
            let shown = WholeRecordCopy.isShown(
                by: reference.fieldNames.map { field in
                    let pairs = reference.pairs(view.product, field) { $0 == source }
                    return (pairs: pairs.count, agreeing: pairs.count { reference.areSame($0.captured, $0.taken) })
                })
            #expect(shown == copying.contains(source), place)
        }
    }

    private func compare(
        _ row: SecondReference.FieldRow, of view: SecondReference.ProductView, _ clustering: Clustering,
        _ reference: SecondReference, _ place: Comment
    ) {
        func count(_ column: String) -> Int { row.counts[column] ?? 0 }
        func cell(_ bound: RoundedBound?) -> String { bound.map { secondDecimals($0.millionths, 1_000_000, 6) } ?? "" }
        let measured = MeasuredCaptures(
            mature: count("rijp_vastgelegd"), visible: count("zichtbaar"), blind: count("blind"))
        #expect(measured.count == count("gemeten"), place)
        let usage = ClopperPearsonInterval(count("rijp_gebruikt"), of: measured.mature)
        #expect(cell(usage?.lower) == row.cells["gebruiksgraad_laag"], place)
        #expect(cell(usage?.upper) == row.cells["gebruiksgraad_hoog"], place)
        let sample = reference.sample(row.field, in: view)
        let directed = RoundedBound(
            directed: count("rijp_gericht"), of: measured,
            sample: LookedAt(mature: sample.mature, directed: sample.directed))
        #expect(cell(directed) == row.cells["gericht_laag"], place)

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
            isProtected: settings.fields[row.field]?.protectedReason != nil,
            isFollowUpComplete: settings.products[view.product]?.followUpComplete ?? false,
            isKnownElsewhere: reference.askedAnywhere.contains(row.field) || settings.fields[row.field] != nil
                || settings.actions.values.contains { $0.requiredFields.contains(row.field) },
            resembledName: reference.resembles(row.field, in: view) ? "a name" : nil)
        #expect(cell(figures.zeroUseBound) == row.cells["bovengrens_nul"], place)
        #expect(cell(figures.visibleBound) == row.cells["bovengrens_zichtbaar"], place)
        let judgement = QuestionJudgement(
            of: figures, threshold: settings.threshold, minimumFollowUps: settings.minimumFollowUps)
        #expect(judgement?.verdict.rawValue == row.verdict?.rawValue, place)
        #expect(
            judgement?.condition
                == (row.verdict != .drop
                    ? nil : row.isUnconditional ? QuestionJudgement.Condition.none : .followUpIsComplete),
            place)
        compareDays(row, of: view, measured, clustering, reference, place)
    }

    /// When it can be decided on, and since when it is not asked any more.
    private func compareDays(
        _ row: SecondReference.FieldRow, of view: SecondReference.ProductView, _ measured: MeasuredCaptures,
        _ clustering: Clustering, _ reference: SecondReference, _ place: Comment
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
        #expect(since?.dayNumber == row.stoppedSince, place)
        guard let needed = row.cells["nog_nodig"].flatMap({ Int($0) }) else { return }
        #expect(
            needed
                == measuredCaptures(toExclude: reference.settings.threshold, clustering: clustering)
                .map { max(0, $0 - measured.count) }, place)
        guard first <= view.lastDay else { return }
        let days = max(first, view.lastDay - DecisionDay.mostDays + 1)...view.lastDay
        func captures(_ contacts: [SecondReference.Contact]) -> Int {
            contacts.count { reference.captured($0, row.field) != nil }
        }
        let decision = DecisionDay(
            lastDay: CalendarDate(dayNumber: view.lastDay), days: days.count,
            captures: captures(view.contacts.filter { days.contains($0.time.dayNumber) }),
            young: captures(view.young), measured: measured, horizonDays: view.horizon)
        #expect(decision.day(needing: needed)?.iso8601 ?? "" == row.cells["te_beslissen_vanaf"], place)
    }
}

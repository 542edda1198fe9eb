import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What holds of every simulation, on 200 logs drawn at random.
@Suite struct SimulationLawsTests {
    private typealias Changes = [String: [String: NaiveSimulation.Change]]

    @Test(arguments: 0..<200)
    func noProposalChangesNothing(seed: Int) {
        let simulation = NaiveSketch.small(seed).simulation(of: [:])
        #expect(simulation.questions.isEmpty)
        #expect(simulation.total.saved == 0 && simulation.total.withoutAnswer == 0, "seed \(seed)")
        #expect(simulation.total.remaining == simulation.total.answers, "seed \(seed)")
    }

    @Test(arguments: 0..<200)
    func whereEverythingIsDroppedWhateverIsUsedIsLost(seed: Int) {
        let sketch = NaiveSketch.small(seed)
        var changes: Changes = [:]
        for row in sketch.log.registrations {
            for answer in row.answers { changes[row.product, default: [:]][answer.field] = .dropped }
        }
        let simulation = sketch.simulation(of: changes)
        let reference = NaiveReference(sketch)
        let withUse = reference.contacts.count { contact in
            reference.fieldNames.contains { reference.isUsed(contact, $0) }
        }
        #expect(simulation.total.withoutAnswer == withUse, "seed \(seed)")
        #expect(simulation.total.remaining == 0, "seed \(seed)")
    }

    @Test(arguments: 0..<200)
    func whatTheReportDropsOnItsOwnIsNeverUsed(seed: Int) throws {
        let (log, settings) = NaiveSketch.small(seed).delivered
        let publication = Publication(of: log, settings: settings)
        let plan = SimulationPlan(proposedBy: publication)
        let simulation = Simulation(of: log, plan, publication: publication)
        let rows = simulation.questions.filter { $0.decision == .drop || $0.decision == .stopForGood }
        #expect(simulation.total.withoutAnswer == 0, "seed \(seed)")
        #expect(rows.count == droppedQuestions(of: publication).count, "seed \(seed)")
        // What is dropped everywhere is all that was captured, of which the report has the bound already.
        for (product, field) in droppedQuestions(of: publication) {
            let row = try #require(rows.first { $0.product == product && $0.field == field.label })
            let bound = try #require(field.usage.zeroUseBound.published ?? nil)
            #expect(field.counts.captured == .exact(row.saved), "seed \(seed)")
            #expect(abs((row.mostHiddenUses ?? -1) - bound.value * Double(row.saved)) < 1e-9, "seed \(seed)")
        }
    }

    /// The law before this one shows nothing where no question is dropped.
    @Test func questionsAreDropped() {
        let dropped = (0..<200).map { seed in
            let (log, settings) = NaiveSketch.small(seed).delivered
            return droppedQuestions(of: Publication(of: log, settings: settings)).count
        }
        #expect(dropped.reduce(0, +) > 30)
    }

    private func droppedQuestions(of publication: Publication) -> [(Product, PublishedField)] {
        publication.analysis.products.flatMap { product in
            product.fields.filter { $0.verdict == .drop }.map { (product.label, $0) }
        }
    }

    @Test(arguments: 0..<200)
    func whatIsSavedAddsUpOverPartsOfAProposal(seed: Int) {
        let sketch = NaiveSketch.small(seed)
        // A rule about an answer that another part leaves out is no part of its own.
        let changes = sketch.changes(drawnWith: seed).mapValues { changes in
            changes.filter { if case .ruled(.answer, _, _) = $0.value { false } else { true } }
        }
        func part(_ isFirst: Bool) -> Changes {
            changes.mapValues { changes in
                let names = changes.keys.sorted()
                return changes.filter { (names.firstIndex(of: $0.key) ?? 0).isMultiple(of: 2) == isFirst }
            }
        }
        let (all, first, second) = (changes, part(true), part(false))
        let totals = [all, first, second].map { sketch.simulation(of: $0).total }
        #expect(totals[0].saved == totals[1].saved + totals[2].saved, "seed \(seed)")
        #expect(totals[0].withoutAnswer <= totals[1].withoutAnswer + totals[2].withoutAnswer, "seed \(seed)")
        #expect(totals[0].withoutAnswer >= max(totals[1].withoutAnswer, totals[2].withoutAnswer), "seed \(seed)")
    }

    @Test(arguments: 0..<200)
    func channelsAndGainersAddUp(seed: Int) {
        let sketch = NaiveSketch.small(seed)
        let simulation = sketch.simulation(of: sketch.changes(drawnWith: seed))
        for product in simulation.products {
            let gainers = product.counts.beneficiaries
            let known = gainers.citizen + gainers.both + gainers.organisation
            #expect(known + gainers.unknown == product.counts.withoutAnswer, "seed \(seed)")
            guard !product.channels.isEmpty else { continue }
            let sum = product.channels.reduce(into: SimulatedCounts()) { $0.add($1.counts) }
            #expect(sum == product.counts, "seed \(seed)")
        }
        let questions = simulation.questions.reduce(0) { $0 + $1.saved }
        #expect(questions == simulation.total.saved, "seed \(seed)")
    }

    /// A rule that was found in the first half is sure to lose nothing in the second half by which it was tested.
    @Test(arguments: 0..<30)
    func whatARuleOfTheLogItselfLeavesOutIsWhatItsTestShows(seed: Int) throws {
        let sketch = NaiveSketch.conditional(seed)
        let (log, settings) = sketch.delivered
        let answers = sketch.readsAnswers ? sketch.log.answerReading : nil
        let publication = Publication(of: log, settings: settings, answers: answers)
        let simulation = Simulation(
            of: log, SimulationPlan(proposedBy: publication), publication: publication, answers: answers)
        let rules = publication.analysis.products.flatMap { $0.rules.published ?? [] }.filter {
            $0.verdict == .published
        }
        let rows = simulation.questions.filter { $0.decision == .restrict }
        // A rule about an answer that the report proposes not to ask for says nothing any more.
        let dropped = Set(simulation.questions.filter { $0.decision == .drop }.map(\.field.name))
        #expect(rows.count == rules.count, "seed \(seed)")
        for (row, rule) in zip(rows, rules) {
            let test = try #require(rule.test)
            #expect(row.rule?.values == rule.condition?.values && row.rule?.firstDay != nil, "seed \(seed)")
            if case .answer(_, let name)? = row.rule?.attribute, dropped.contains(name) {
                #expect(row.saved == 0 && row.mostHiddenUses == nil, "seed \(seed)")
                continue
            }
            #expect(row.saved >= test.excluded, "seed \(seed)")
            let hidden = try #require(row.mostHiddenUses)
            #expect(abs(hidden - (test.excludedBound ?? -1) * Double(row.saved)) < 1e-9, "seed \(seed)")
        }
    }
}

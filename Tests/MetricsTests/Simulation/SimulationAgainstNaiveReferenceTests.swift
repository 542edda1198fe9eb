import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What would have happened under random proposals, against a recomputation straight from the specification.
@Suite struct SimulationAgainstNaiveReferenceTests {
    @Test(arguments: 0..<200)
    func everyFigureOfARandomProposalIsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.small(seed), seed, threads: [1, 2, 7][seed % 3])
    }

    @Test(arguments: 0..<15)
    func everyFigureOfALargerLogIsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.conditional(seed), seed, threads: 1)
    }

    private func compare(_ sketch: NaiveSketch, _ seed: Int, threads: Int) {
        let changes = sketch.changes(drawnWith: seed)
        let simulation = sketch.simulation(of: changes, threads: threads)
        let expected = NaiveSimulation(changes, in: NaiveReference(sketch))
        #expect(simulation.productLines == expected.productLines, "seed \(seed)")
        #expect(simulation.questionLines == expected.questionLines, "seed \(seed)")
    }

    /// A comparison shows nothing where nothing comes up.
    @Test func everythingComesUp() {
        var (saved, lost, citizens, rules, halves, bounds) = (0, 0, 0, 0, 0, 0)
        for seed in 0..<200 {
            let sketch = NaiveSketch.small(seed)
            let simulation = sketch.simulation(of: sketch.changes(drawnWith: seed))
            for question in simulation.questions {
                saved += question.saved
                lost += question.withoutAnswer
                citizens += question.beneficiaries.citizen
                if question.mostHiddenUses != nil { bounds += 1 }
                guard let rule = question.rule else { continue }
                if question.saved > 0 { rules += 1 }
                if rule.firstDay != nil, question.saved > 0 { halves += 1 }
            }
        }
        #expect(saved > 5_000 && lost > 500 && citizens > 100)
        #expect(rules > 100 && halves > 30 && bounds > 100)
    }

    @Test(arguments: 0..<20)
    func theNumberOfThreadsChangesNothing(seed: Int) {
        let sketch = NaiveSketch.small(seed)
        let changes = sketch.changes(drawnWith: seed)
        let (one, many) = (sketch.simulation(of: changes), sketch.simulation(of: changes, threads: 7))
        #expect(one.productLines == many.productLines && one.questionLines == many.questionLines, "seed \(seed)")
    }
}

import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct CandidateColumnTests {
    /// Counted by hand: the registrations 1, 3 and 4 of six, with values 2, 1 and 2.
    @Test func rowsAreCountedByTheValuesOfTheirRegistrations() {
        let column = CandidateColumn(of: [1, 3, 4], [.captured, [.captured, .used], .captured])
        let counts = ConditionCounts.counts(of: column, by: [1, 2, 1, 1, 2, 2], upTo: 2, in: 0..<3)
        #expect(counts.map(\.measured.mature) == [0, 1, 2])
        #expect(counts.map(\.used) == [0, 1, 0])
        #expect(ConditionCounts.counts(of: column, by: [1, 2, 1, 1, 2, 2], upTo: 2, in: 2..<3)[2].measured.mature == 1)
    }

    /// Of every question of every product of random logs: what few registrations show is the same by either form.
    @Test(arguments: 1...40) func bothFormsShowTheSame(seed: Int) {
        let (log, settings) = NaiveSketch.small(seed).delivered
        guard let end = ObservationEnd(of: log, configured: settings.observationEnd) else {
            #expect(log.registrations.count == 0)
            return
        }
        let study = FollowUpStudy(of: log, settings: settings, observationEnd: end.moment, threads: 1)
        for uses in study.uses where uses.registrations > 0 {
            let candidates = log.registrations.fields(of: uses.product).enumerated().map { number, field in
                RuleCandidate(
                    field: field, question: ProductFieldID(number), matureCaptured: 1, mayBeNamedOtherwise: false)
            }
            let isMature = (0..<uses.registrations).map { !$0.isMultiple(of: 3) }
            func columns(leastShare: Int) -> [CandidateColumn] {
                CandidateColumn.columns(
                    of: candidates, uses, isMature: isMature, in: log.registrations, leastShare: leastShare)
            }
            for (all, few) in zip(columns(leastShare: .max), columns(leastShare: 0)) {
                var shown = [CandidateTraits](repeating: [], count: uses.registrations)
                for (row, traits) in few.traits.enumerated() { shown[few.registration(of: row)] = traits }
                #expect(shown == all.traits)
                #expect(!few.traits.contains([]))
            }
        }
    }
}

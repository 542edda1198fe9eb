import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct AnswerChainsTests {
    @Test func answersStandInOrderOfDelivery() {
        var chains = AnswerChains()
        for _ in 0..<3 { chains.appendRegistration() }
        chains.append(answer(5, 1), to: 0)
        chains.append(answer(7, nil), to: 2)
        chains.append(answer(2, nil), to: 0)
        chains.append(answer(5, 3), to: 2)
        #expect(chains.answers(of: 0) == [answer(5, 1), answer(2, nil)])
        #expect(chains.answers(of: 1) == [])
        #expect(chains.answers(of: 2) == [answer(7, nil), answer(5, 3)])
        #expect(chains.holds(FieldID(2), in: 0))
        #expect(!chains.holds(FieldID(2), in: 2))
        #expect(chains.askedFields == [FieldID(2), FieldID(5), FieldID(7)])
    }

    @Test func theFirstCapturedAnswerOfAFieldStays() {
        var chains = AnswerChains()
        chains.appendRegistration()
        #expect(chains.appendFirstCaptured(answer(1, nil), to: 0) == .added)
        #expect(chains.appendFirstCaptured(answer(2, 8), to: 0) == .added)
        #expect(chains.appendFirstCaptured(answer(1, nil), to: 0) == .kept)
        #expect(chains.appendFirstCaptured(answer(1, 5), to: 0) == .replaced)
        #expect(chains.appendFirstCaptured(answer(1, 6), to: 0) == .kept)
        #expect(chains.appendFirstCaptured(answer(2, nil), to: 0) == .kept)
        #expect(chains.answers(of: 0) == [answer(1, 5), answer(2, 8)])
    }

    @Test func onlyAnswersThatWereFilledInAreCaptured() {
        var chains = AnswerChains()
        chains.appendRegistration()
        chains.append(answer(1, 1), to: 0)
        chains.append(answer(2, nil), to: 0)
        #expect(chains.isCaptured(FieldID(1), in: 0))
        #expect(!chains.isCaptured(FieldID(2), in: 0))
        #expect(!chains.isCaptured(FieldID(3), in: 0))
        #expect(chains.capturedCount(of: 0) == 1)
    }

    /// Chains of 0 to 300 answers, so that most are longer than the 48 from which a set is kept, in mixed order, against
    /// a plain list for each registration.
    @Test func longChainsAgreeWithPlainLists() {
        var random = SplitMix64(seed: 48)
        var chains = AnswerChains()
        var lists: [[Answer]] = Array(repeating: [], count: 8)
        for _ in lists { chains.appendRegistration() }
        var disagreements = 0
        for _ in 0..<4_000 {
            let registration = Int.random(in: 0..<lists.count, using: &random)
            let field = Int.random(in: 0..<(40 * (registration + 1)), using: &random)
            let new = answer(field, Bool.random(using: &random) ? field : nil)
            let place = lists[registration].firstIndex { $0.field == new.field }
            if chains.holds(new.field, in: registration) != (place != nil) { disagreements += 1 }
            let expected: AnswerChains.Addition
            if let place {
                expected = new.isCaptured && !lists[registration][place].isCaptured ? .replaced : .kept
                if expected == .replaced { lists[registration][place] = new }
            } else {
                expected = .added
                lists[registration].append(new)
            }
            if chains.appendFirstCaptured(new, to: registration) != expected { disagreements += 1 }
        }
        #expect(disagreements == 0)
        #expect(lists.map(\.count).max() ?? 0 > 200)
        #expect(lists.indices.map(chains.answers) == lists)
    }

    private func answer(_ field: Int, _ value: Int?) -> Answer {
        Answer(field: FieldID(field), value: value.map { ValueID($0) })
    }
}

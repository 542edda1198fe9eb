import RegistrationLog
import Testing

@testable import Metrics

@Suite struct RuleOrderTests {
    private func order(of questions: [Int], subjects: [Int: Int]) -> [Int] {
        RuleOrder.order(
            of: questions.map { ProductFieldID($0) },
            subjects: Dictionary(subjects.map { (ProductFieldID($0), ProductFieldID($1)) }) { first, _ in first }
        ).map(\.index)
    }

    @Test func aQuestionComesAfterTheOneThatItsConditionIsAbout() {
        #expect(order(of: [0, 1, 2, 3], subjects: [0: 1, 1: 2]) == [2, 1, 0, 3])
    }

    /// A question that is always asked has no turn.
    @Test func aConditionMayBeAboutAQuestionWithoutRule() {
        #expect(order(of: [0, 1], subjects: [0: 9, 1: 0]) == [0, 1])
    }

    /// What hangs on a circle stays, since those in it are asked.
    @Test func circlesAreLeftOut() {
        #expect(order(of: [0, 1, 2], subjects: [0: 1, 1: 2, 2: 1]) == [0])
        #expect(order(of: [0], subjects: [0: 0]) == [])
        #expect(order(of: [0, 1, 2, 3], subjects: [0: 1, 1: 0, 2: 0, 3: 2]) == [2, 3])
    }

    @Test func aLongChainIsNoTrouble() {
        let count = 50_000
        let subjects = Dictionary((0..<count - 1).map { ($0, $0 + 1) }) { first, _ in first }
        #expect(order(of: Array(0..<count), subjects: subjects) == Array((0..<count).reversed()))
    }
}

import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ValueOccurrencesTests {
    // 1 occurs twice, 2 once, 9 never: 2 + 2 + 1 + 0. The second count starts afresh. What is unidentified equals nothing.
    @Test func everyValueAddsHowOftenItIsCaptured() {
        var occurrences = ValueOccurrences()
        let captures = [1, 2, 1, 3].map { ValueID($0) }
        #expect(occurrences.sum(of: [1, 1, 2, 9].map { ValueID($0) }, among: captures) == 5)
        #expect(occurrences.sum(of: [ValueID(1)], among: [ValueID(1), ValueID(70)]) == 1)
        #expect(occurrences.sum(of: [.unidentified], among: [.unidentified]) == 0)
        #expect(occurrences.sum(of: [], among: captures) == 0)
    }
}

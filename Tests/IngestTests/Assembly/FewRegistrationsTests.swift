import Testing

@testable import Ingest

struct FewRegistrationsTests {
    @Test func theyAreAscendingEachOnce() {
        var few = FewRegistrations()
        let areFew = [5, 1, 5, 3, 1].map { few.insert($0) }
        #expect(areFew == [true, true, true, true, true])
        #expect(few.positions == [1, 3, 5])
        few.removeAll()
        #expect(few.positions == [])
    }

    @Test func aHundredAreFew() {
        var few = FewRegistrations()
        // The last is there already, and makes them no more.
        let areFew = ((0..<100).reversed() + [100, 99]).map { few.insert($0) }
        #expect(areFew == Array(repeating: true, count: 100) + [false, true])
        #expect(few.positions == Array(0..<100))
    }
}

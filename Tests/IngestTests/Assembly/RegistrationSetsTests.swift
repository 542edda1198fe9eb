import Testing

@testable import Ingest

struct RegistrationSetsTests {
    @Test func setsAreKeptUnderTheirNumbers() {
        var sets = RegistrationSets()
        let first = sets.append([3, 7])
        let second = sets.append([1])
        #expect(Array(sets[first]) == [3, 7])
        #expect(Array(sets[second]) == [1])
        #expect(sets[.empty].isEmpty)
        #expect(sets[.crowded].isEmpty)
        #expect(Set([first, second, .empty, .crowded].map(\.index)).count == 4)
    }
}

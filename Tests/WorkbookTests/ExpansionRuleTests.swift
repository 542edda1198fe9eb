import Testing

@testable import Workbook

@Suite struct ExpansionRuleTests {
    @Test func theFirst64MiBAreFree() throws {
        try ExpansionRule(limit: 200).check(produced: 67_108_864, stored: 0)
        #expect(throws: ArchiveError.expandsTooMuch(limit: 200)) {
            try ExpansionRule(limit: 200).check(produced: 67_108_865, stored: 0)
        }
    }

    @Test func beyondThatItIsATimesWhatIsStored() throws {
        try ExpansionRule(limit: 200).check(produced: 67_108_864 + 2_000, stored: 10)
        #expect(throws: ArchiveError.expandsTooMuch(limit: 200)) {
            try ExpansionRule(limit: 200).check(produced: 67_108_864 + 2_001, stored: 10)
        }
        try ExpansionRule(limit: .max).check(produced: .max, stored: 2)
    }
}

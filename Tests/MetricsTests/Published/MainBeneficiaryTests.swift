import Testing

@testable import Metrics

@Suite struct MainBeneficiaryTests {
    private func main(citizen: Int = 0, organisation: Int = 0, both: Int = 0, unknown: Int = 0) -> MainBeneficiary? {
        var counts = BeneficiaryCounts()
        (counts.citizen, counts.organisation, counts.both, counts.unknown) = (citizen, organisation, both, unknown)
        return counts.main
    }

    /// The lower end for 21 of 30 is 0.506, for 20 of 30 0.472 (R, `binom.test`).
    @Test func mostIsMoreThanChanceMakes() {
        #expect(main(citizen: 21, organisation: 9) == .citizen)
        #expect(main(citizen: 1, organisation: 9, both: 20) == .citizen)
        #expect(main(citizen: 20, organisation: 10) == nil)
        #expect(main(citizen: 9, organisation: 21) == .organisation)
        #expect(main(citizen: 10, organisation: 20) == nil)
    }

    @Test func ofFewNothingIsSaid() {
        #expect(main() == nil)
        #expect(main(organisation: 29) == nil)
        #expect(main(organisation: 30) == .organisation)
        #expect(main(organisation: 29, unknown: 1_000) == nil)
    }
}

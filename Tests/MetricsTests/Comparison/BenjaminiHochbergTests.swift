import Testing

@testable import Metrics

@Suite struct BenjaminiHochbergTests {
    // The example of the paper, on thrombolysis after myocardial infarction (table 1 and §4.1): of 15 tests the first four are
    // rejected. Here in another order.
    @Test func theExampleOfThePaper() {
        let p = [
            0.3240, 0.0001, 0.4262, 0.0004, 0.5719, 0.0019, 0.6528, 0.0095, 0.7590, 0.0201, 1, 0.0278, 0.0459, 0.0298,
            0.0344,
        ]
        let rejected = zip(p, BenjaminiHochberg.findings(of: p)).filter(\.1).map(\.0)
        #expect(rejected == [0.0001, 0.0004, 0.0019, 0.0095])
    }

    // 0.04 is above 2/3 of 5 %, but the third is not above 5 %, and takes both with it.
    @Test func whatIsTooLargeForItsRankIsTakenAlongByALargerOne() {
        #expect(BenjaminiHochberg.findings(of: [0.04, 0.01, 0.05]) == [true, true, true])
        #expect(BenjaminiHochberg.findings(of: [0.04, 0.01, 0.06]) == [false, true, false])
    }

    @Test func ofNothingNothingIsFound() {
        #expect(BenjaminiHochberg.findings(of: []).isEmpty)
        #expect(BenjaminiHochberg.findings(of: [0.06]) == [false])
        #expect(BenjaminiHochberg.findings(of: [0.05]) == [true])
    }
}

import Testing

@testable import Metrics

@Suite struct IncompleteBetaTests {
    // scipy.special.betainc of scipy 1.17.1. The first can be had by hand: of four throws of a coin at least two are heads in
    // 11 of 16 cases.
    @Test(arguments: [
        (2.0, 3.0, 0.5, 0.6875), (1, 299, 0.01, 0.950_463_743_362_337_5), (8, 11, 0.3, 0.140_683_465_302_651_86),
        (31, 4_006, 0.0077, 0.529_694_625_149_571_2), (500_001, 500_000, 0.5, 0.499_601_057_819_334_4),
        (50, 3, 0.99, 0.984_647_374_266_340_9),
    ])
    func valuesOfSciPy(a: Double, b: Double, x: Double, value: Double) {
        #expect(abs(IncompleteBeta(a: a, b: b).value(at: x) - value) < 1e-8)
    }

    @Test func theEndsAreNoneAndAll() {
        #expect(IncompleteBeta(a: 2, b: 3).value(at: 0) == 0)
        #expect(IncompleteBeta(a: 2, b: 3).value(at: 1) == 1)
    }

    @Test func bothTailsMakeOne() {
        for (a, b) in [(1.0, 1.0), (3, 40), (700, 2)] {
            for tenth in 1...9 {
                let x = Double(tenth) / 10
                let both = IncompleteBeta(a: a, b: b).value(at: x) + IncompleteBeta(a: b, b: a).value(at: 1 - x)
                #expect(abs(both - 1) < 1e-12)
            }
        }
    }
}

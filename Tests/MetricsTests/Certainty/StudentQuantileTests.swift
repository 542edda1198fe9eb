import Testing

@testable import Metrics

@Suite struct StudentQuantileTests {
    // The column t.975 of the usual tables, as in E. S. Pearson and H. O. Hartley, «Biometrika Tables for Statisticians», volume 1,
    // table 12.
    @Test(arguments: [
        (1.0, 12.706), (2, 4.303), (3, 3.182), (5, 2.571), (10, 2.228), (30, 2.042), (60, 2.000), (120, 1.980),
    ])
    func tabledValues(degrees: Double, value: Double) {
        #expect(abs(StudentQuantile.value(degrees: degrees) - value) < 0.000_5)
    }

    // scipy.stats.t.ppf(0.975, degrees) of scipy 1.17.1.
    @Test(arguments: [
        (1.0, 12.706_204_736_174_694), (1.5, 6.016_663_104_427_929), (2.7, 3.392_148_383_175_375_1),
        (17.35, 2.106_578_086_174_103_7), (29, 2.045_229_642_132_703), (99.9, 1.983_995_838_076_938_5),
        (365, 1.966_484_596_376_788), (999, 1.962_341_461_133_449_3), (1_000, 1.962_339_080_826_408_3),
        (1_234.5, 1.961_887_483_331_345_3), (100_000, 1.959_987_707_534_609_5), (1e9, 1.959_963_986_912_325),
    ])
    func valuesOfSciPy(degrees: Double, value: Double) {
        // Where a series gives it, to the last digits.
        #expect(abs(StudentQuantile.value(degrees: degrees) - value) < (degrees < 1_000 ? 1e-10 : 1e-14))
    }

    // With one and two degrees of freedom the distribution function is elementary: tan(0.475·π), and 0.95·√(2/(1 − 0.95²)).
    @Test func valuesInClosedForm() {
        #expect(abs(StudentQuantile.value(degrees: 1) - 12.706_204_736_174_705) < 1e-10)
        #expect(abs(StudentQuantile.value(degrees: 2) - 0.95 * (2 / (1 - 0.95 * 0.95)).squareRoot()) < 1e-12)
    }
}

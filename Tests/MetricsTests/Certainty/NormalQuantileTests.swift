import Testing

@testable import Metrics

@Suite struct NormalQuantileTests {
    // scipy.stats.norm.isf(tail) of scipy 1.17.1, over the whole region.
    @Test(arguments: [
        (0.075, 1.439_531_470_938_456_3), (0.025, 1.959_963_984_540_054_5), (0.002_5, 2.807_033_768_343_804_2),
        (0.000_062_5, 3.836_106_931_175_897_3), (0.000_002_5, 4.564_787_730_280_885),
        (0.000_000_025, 5.451_310_437_845_478), (1.4e-11, 6.656_723_091_518_184),
    ])
    func valuesOfSciPy(tail: Double, value: Double) {
        #expect(abs(NormalQuantile.value(upperTail: tail) / value - 1) < 1e-14)
    }

    /// The normal quantile that stands elsewhere is the same.
    @Test func theUsualQuantileIsThatOfStudent() {
        #expect(abs(NormalQuantile.value(upperTail: 0.025) - StudentQuantile.normal) < 1e-15)
    }
}

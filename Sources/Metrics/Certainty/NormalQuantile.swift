import Glibc

/// How many standard deviations above its mean a normal distribution leaves a given chance beyond: its quantiles far out.
///
/// M. J. Wichura, «Algorithm AS 241: the percentage points of the normal distribution», Applied Statistics 37 (1988), 477–484:
/// routine PPND16, accurate to about one part in 10¹⁶, of which only the region is needed in which the chance lies within
/// e⁻²⁵…0.075.
enum NormalQuantile {
    private static let numerator = [
        7.745_450_142_783_414_076_4e-4, 2.272_384_498_926_918_458_33e-2, 2.417_807_251_774_506_117_7e-1,
        1.270_458_252_452_368_382_58, 3.647_848_324_763_204_605_04, 5.769_497_221_460_691_405_5,
        4.630_337_846_156_545_295_9, 1.423_437_110_749_683_577_34,
    ]
    private static let denominator = [
        1.050_750_071_644_416_843_24e-9, 5.475_938_084_995_344_946e-4, 1.519_866_656_361_645_719_66e-2,
        1.481_039_764_274_800_745_9e-1, 6.897_673_349_851_000_045_5e-1, 1.676_384_830_183_803_849_4,
        2.053_191_626_637_758_821_87, 1,
    ]

    /// The quantile that leaves the chance `tail` above it, within e⁻²⁵…0.075.
    static func value(upperTail tail: Double) -> Double {
        precondition(tail >= 1.4e-11 && tail <= 0.075)
        let distance = (-log(tail)).squareRoot() - 1.6
        func polynomial(_ coefficients: [Double]) -> Double { coefficients.reduce(0) { $0 * distance + $1 } }
        return polynomial(numerator) / polynomial(denominator)
    }
}

import Testing

@testable import kcc_sample

@Suite struct StudentDistributionTests {
    /// Values of `scipy.stats.t.ppf(0.975, degrees)`, scipy 1.17.
    @Test(arguments: [
        (1, 12.706204736174694), (2, 4.302652729749462), (10, 2.228138851986274), (30, 2.0422724563012378),
        (363, 1.9665206405684121),
    ])
    func agreesWithScipy(degrees: Int, expected: Double) {
        #expect(abs(StudentDistribution.upper975(degrees: degrees) - expected) < 1e-8)
    }
}

import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ChanceDropsTests {
    // 0.99^299 = 0.049536… and 0.99^(448/1.5) = 0.049702…, by Python; 298 cannot be dropped and are not tested.
    @Test func whatCouldBeDroppedIsTested() {
        var drops = ChanceDrops(threshold: Ratio(1, 100))
        drops.add(measured: 299, clustering: .undeterminable)
        drops.add(measured: 298, clustering: .undeterminable)
        drops.add(measured: 448, clustering: Clustering(hundredths: 150))
        #expect(drops.tested == 2)
        #expect(abs(drops.expected - 0.099_238_744_3) < 1e-9)
    }

    @Test func withoutQuestionsNothingGoesWrong() {
        var drops = ChanceDrops(threshold: Ratio(1, 1))
        #expect(drops.expected == 0)
        // Whatever is always used shows in the first capture.
        drops.add(measured: 9, clustering: .undeterminable)
        #expect(drops.tested == 1)
        #expect(drops.expected == 0)
    }
}

import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ShareBarTests {
    @Test(arguments: [
        (Ratio(0, 0), 0), (Ratio(0, 9), 0), (Ratio(1, 1_000), 1), (Ratio(1, 3), 33), (Ratio(999, 1_000), 100),
        (Ratio(9, 9), 100),
    ])
    func aBarIsAsWideAsItsShare(share: Ratio, width: Int) {
        #expect(ShareBar(share).width == width)
    }
}

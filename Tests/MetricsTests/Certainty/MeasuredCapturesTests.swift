import Testing

@testable import Metrics

@Suite struct MeasuredCapturesTests {
    // The specification, section 5.7: of 10,072 passports 326 followed up, 30 of them looked at, are worth 926:
    // 10,072 · 30/326 = 926.87.
    @Test(arguments: [
        (10_072, 30, 296, 926), (500, 0, 0, 500), (500, 0, 20, 0), (500, 20, 0, 500), (0, 0, 0, 0),
        (1_001, 1, 1_000, 1),
    ])
    func blindOnesCountAgainst(mature: Int, visible: Int, blind: Int, count: Int) {
        #expect(MeasuredCaptures(mature: mature, visible: visible, blind: blind).count == count)
    }
}

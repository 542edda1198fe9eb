import Testing

@testable import Metrics

@Suite struct WholeRecordCopyTests {
    @Test func threeFieldsThatNearlyAlwaysAgreeAreACopy() {
        #expect(
            WholeRecordCopy.isShown(
                by: [(30, 30), (50, 49), (900, 900), (80, 2)].map { (pairs: $0.0, agreeing: $0.1) }))
    }

    // 48 of 50 are 96 %; 29 pairs are too few.
    @Test(arguments: [[(30, 30), (50, 48), (900, 900)], [(29, 29), (30, 30), (30, 30)], []])
    func lessIsNone(fields: [(Int, Int)]) {
        #expect(!WholeRecordCopy.isShown(by: fields.map { (pairs: $0.0, agreeing: $0.1) }))
    }
}

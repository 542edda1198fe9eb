import Testing

@testable import Metrics

@Suite struct OptimalStringAlignmentTests {
    // By hand; the last is the one that distinguishes this form from the unrestricted one, which takes 2.
    @Test(arguments: [
        ("", "", 0), ("", "ab", 2), ("kenteken", "kenteken", 0), ("kenteken", "kentkeen", 1), ("naam", "nam", 1),
        ("naam", "maan", 2), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
    func edits(left: String, right: String, edits: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(optimalStringAlignment(left, right, atMost: 9) == edits)
        #expect(optimalStringAlignment(right, left, atMost: 9) == edits)
        #expect(optimalStringAlignment(left, right, atMost: edits) == edits)
        #expect(optimalStringAlignment(left, right, atMost: edits - 1) == nil)
    }
}

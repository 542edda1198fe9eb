import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct BitCountsTests {
    /// The page of a registration with these answers to the fields 0…21, of which nil was not asked.
    private func page(_ isCaptured: [Bool?]) -> AnswerPage {
        var table = RegistrationTable()
        let product = ProductID(0)
        table.append(Registration(product: product, time: Timestamp(sketch: "2024-03-01")))
        for (field, isCaptured) in isCaptured.enumerated() {
            let identifier = table.productField(FieldID(field), of: product)
            if let isCaptured { table.addAnswer(to: identifier, value: isCaptured ? .unidentified : nil, of: 0) }
        }
        return table.pages[0]
    }

    // Fields 0, 7, 8 and 21 lie at both ends of the page and of the first byte.
    @Test func everyBitHasItsOwnCount() {
        var answers = [Bool?](repeating: nil, count: 22)
        (answers[0], answers[7], answers[8], answers[21]) = (true, false, true, false)
        var counts = BitCounts(pageCount: 2)
        counts.add(page(answers), at: 1)
        counts.add(page(answers), at: 1)
        counts.addUp()
        for bit in 0..<22 {
            let (asked, captured) = counts.counts(ofPage: 1, bit: bit)
            #expect(asked == ([0, 7, 8, 21].contains(bit) ? 2 : 0))
            #expect(captured == ([0, 8].contains(bit) ? 2 : 0))
            #expect(counts.counts(ofPage: 0, bit: bit) == (0, 0))
        }
    }

    // A byte counts to 255: on both sides of that, and of twice that, nothing is lost or carried over.
    @Test(arguments: [0, 1, 254, 255, 256, 509, 510, 511, 1_000])
    func countsGoOnWhereAByteEnds(times: Int) {
        var counts = BitCounts(pageCount: 1)
        let all = page(Array(repeating: true, count: 22))
        for _ in 0..<times { counts.add(all, at: 0) }
        counts.addUp()
        for bit in 0..<22 { #expect(counts.counts(ofPage: 0, bit: bit) == (times, times)) }
    }
}

import RegistrationLog

/// How often each bit of answer pages is set: a count for each field asked and each captured.
///
/// Bits are not taken one at a time. Of the 44 bits of a page every eighth is added to the bytes of one word, as eight
/// numbers side by side; eight such words hold the counts of a page, until a byte could overflow and they are added up.
struct BitCounts {
    /// The counts of one page that were not added up yet: byte *b* of word *w* is that of bit 8*b* + *w*.
    private struct Lanes {
        var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0, 0)
        var pages = 0

        mutating func add(_ bits: UInt64) {
            let mask: UInt64 = 0x0101_0101_0101_0101
            words.0 &+= bits & mask
            words.1 &+= bits &>> 1 & mask
            words.2 &+= bits &>> 2 & mask
            words.3 &+= bits &>> 3 & mask
            words.4 &+= bits &>> 4 & mask
            words.5 &+= bits &>> 5 & mask
            words.6 &+= bits &>> 6 & mask
            words.7 &+= bits &>> 7 & mask
            pages &+= 1
        }
    }

    /// How many bits of a page count.
    private static let bitsOfPage = 2 * AnswerPage.width
    /// How often a byte can be added to.
    private static let mostPages = 255

    private var lanes: [Lanes]
    private var sums: [Int]

    /// Creates counts of nothing, for so many different pages.
    init(pageCount: Int) {
        lanes = Array(repeating: Lanes(), count: pageCount)
        sums = Array(repeating: 0, count: pageCount * Self.bitsOfPage)
    }

    /// Adds the answers of a registration to the fields of the page counted at `index`.
    mutating func add(_ page: AnswerPage, at index: Int) {
        lanes[index].add(page.answers)
        if lanes[index].pages == Self.mostPages { addUp(index) }
    }

    /// Adds up what the bytes hold, which is needed before counts are read.
    mutating func addUp() {
        for index in lanes.indices { addUp(index) }
    }

    /// How often the field at `bit` of the page counted at `index` was asked, and how often captured.
    func counts(ofPage index: Int, bit: Int) -> (asked: Int, captured: Int) {
        let captured = index * Self.bitsOfPage + bit
        return (sums[captured + AnswerPage.width], sums[captured])
    }

    private mutating func addUp(_ index: Int) {
        let words = lanes[index].words
        let list = [words.0, words.1, words.2, words.3, words.4, words.5, words.6, words.7]
        for bit in 0..<Self.bitsOfPage {
            sums[index * Self.bitsOfPage + bit] += Int(list[bit % 8] >> UInt64(bit / 8 * 8) & 0xFF)
        }
        lanes[index] = Lanes()
    }
}

import DelimitedText
import Tabular
import TestSupport
import Testing

/// Records that begin like the one before are read by another road; the plain twin is the same text read without heads.
@Suite struct RepeatedHeadTests {
    /// The records that are said to repeat the head of the one before, in a text that is one batch.
    private func repeating(_ text: String, headCells: Int, lane: RecordLane = .plain) throws -> [Int] {
        let batches = try Reading(lane: lane, headCells: headCells).batches(Array(text.utf8))
        let batch = try #require(batches.first)
        #expect(batches.count == 1)
        let found = (0..<batch.recordCount).filter(batch.repeatsHead)
        batch.withUncheckedCells { (cells: UncheckedCells) in
            #expect((0..<batch.recordCount).filter(cells.repeatsHead) == found)
        }
        return found
    }

    @Test func knowsTheSameBytes() throws {
        #expect(try repeating("a;b;c\na;b;d\na;b;\na;c;d\na;c;e\n", headCells: 2) == [1, 2, 4])
        #expect(try repeating("\"a;\";b;c\r\n\"a;\";b;\"d\"\r\n\r\n\"a;\";b;e;f\r\n", headCells: 2) == [1, 2])
        #expect(try repeating(" a ;;c\n a ;;d\n a;;d\n", headCells: 2) == [1])
    }

    @Test func knowsNothingWhereNobodyAsks() throws {
        #expect(try repeating("a;b\na;b\n", headCells: 0) == [])
        #expect(try repeating("a;b\na;b\n", headCells: 1, lane: .libCSV) == [])
    }

    // A cell with doubled quotes stands elsewhere, a line may end in quotes, and what is behind the head must begin with its cell.
    @Test(arguments: [
        "\"a\"\"\";b;c\n\"a\"\"\";b;c\n", "\"a\nb\";b;c\n\"a\nb\";b;c\n", "a;b; c\na;b; c\n", "a;b;\"c\"\na;b;\"c\"\n",
        "a;b\na;b\n",
    ])
    func knowsNothingOfWhatIsNotPlain(text: String) throws {
        #expect(try repeating(text, headCells: 2) == [])
    }

    @Test func aHeadIsKnownFromTheFirstRecordThatHasIt() throws {
        // The second cannot be the head of the third, for a quote stands behind it; it has that of the first.
        #expect(try repeating("a;b;c\na;b;\"c\"\na;b;d\n", headCells: 2) == [1, 2])
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func recordsAreThoseOfATextWithoutHeads(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        func any(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
        var text = ""
        var head = "a;b;"
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            if Int.random(in: 0..<4, using: &random) == 0 {
                head = any([
                    "a;b;", "a;bb;", "é;\u{1F600};", "\"a\";b;", "\"a;\"\"\";b;", "\"a\nb\";;", " a;b ;", ";;",
                    "a;\u{1};",
                ])
            }
            text += head + any(["c", "", "\"c\"", "\"c\nd\"", "c;d", " ", "\"c\"\"\"", "c\"", "\u{0}"])
            text += any(["\n", "\n", "\r\n", "\r", "\n\n"])
        }
        var bytes = Array(text.utf8)
        // A byte that is no UTF-8 somewhere, in every third text.
        if seed.isMultiple(of: 3), let index = bytes.indices.randomElement(using: &random) { bytes[index] = 0xFF }
        for chunkSize in [7, 64, 1_000] {
            for recordLimit in [20, 1_000] {
                var reading = Reading(encoding: .utf8, chunkSize: chunkSize, recordLimit: recordLimit)
                let expected = try reading.entries(bytes)
                for headCells in 1...3 {
                    reading.headCells = headCells
                    let batches = try reading.batches(bytes)
                    #expect(Entry.all(in: batches) == expected, "seed \(seed), \(headCells) cells: \(bytes)")
                    for batch in batches {
                        for record in 1..<max(batch.recordCount, 1) where batch.repeatsHead(record) {
                            #expect(
                                batch.strings(of: record).prefix(headCells)
                                    == batch.strings(of: record - 1).prefix(headCells))
                        }
                    }
                }
            }
        }
    }

    /// Columns behind the head that say the same in all rows of one registration, or do not.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func recordsAreTheSameWhereMoreThanTheHeadIsRepeated(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        func any(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
        var text = ""
        var head = "a;b;"
        var behind = "KM1;"
        for _ in 0..<60 {
            if random.happens(0.15) { head = any(["a;b;", "a;bb;", "\"a;\";b;", ";;"]) }
            if random.happens(0.2) {
                behind = any([
                    "KM1;", "KM2;", "KM1;balie;", "\"KM1\";", " KM1;", "KM1 ;x;", ";;;", "", "\"K;\"\"\";", "\"K\nM\";",
                    "K\u{1};", "Ké;",
                ])
            }
            text += head + behind + any(["v;w", "v;", "v", "\"v\";w", "\"v\"\"\";", " v;w", ""]) + any(["\n", "\r\n"])
        }
        let bytes = Array(text.utf8)
        for chunkSize in [11, 64, 10_000] {
            for recordLimit in [14, 1_000] {
                var reading = Reading(encoding: .utf8, chunkSize: chunkSize, recordLimit: recordLimit)
                let expected = try reading.entries(bytes)
                reading.headCells = 2
                let found = try reading.entries(bytes)
                #expect(found == expected, "seed \(seed), chunks of \(chunkSize), limit \(recordLimit): \(text)")
            }
        }
    }

    @Test func whatIsRepeatedBehindTheHeadDoesNotMatter() throws {
        #expect(try repeating("a;b;K;c\na;b;K;d\na;b;K;e\na;b;L;f\na;b;K;g\na;c;K;h\n", headCells: 2) == [1, 2, 3, 4])
    }
}

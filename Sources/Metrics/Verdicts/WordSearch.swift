/// Finds which of many words stand in a text, in one pass over it.
///
/// The automaton of A. V. Aho and M. J. Corasick, «Efficient string matching: an aid to bibliographic search», Communications of
/// the ACM 18 (1975), 333–340, on the bytes of UTF-8, in which no character begins within another.
struct WordSearch {
    /// The position that nothing leads to but what no word begins with.
    private static let start: UInt32 = 0

    /// From a position and a byte the position that they lead to.
    private var steps: [UInt64: UInt32] = [:]
    /// For each position the longest other one whose letters end in the same way.
    private var shorter: [UInt32] = [start]
    /// For each position the word that ends there; below 0 where none does.
    private var words: [Int32] = [-1]
    /// For each position the next on the way of ``shorter`` at which a word ends that is still looked for; the start where none is.
    private var next: [UInt32] = [start]
    private var isRemoved: [Bool]

    /// Prepares the search for these words in UTF-8, no two of which are one and none of which is empty.
    ///
    /// - Complexity: Linear in their bytes; some 50 bytes of memory for each.
    init(_ texts: [[UInt8]]) {
        isRemoved = Array(repeating: false, count: texts.count)
        // By depth, so that what is shorter is known before what is longer.
        var origins: [(from: UInt32, byte: UInt8, to: UInt32, depth: Int)] = []
        for (word, text) in texts.enumerated() {
            var position = Self.start
            for (depth, byte) in text.enumerated() {
                if let known = step(from: position, byte) {
                    position = known
                    continue
                }
                let added = UInt32(words.count)
                steps[Self.key(position, byte)] = added
                words.append(-1)
                origins.append((position, byte, added, depth))
                position = added
            }
            words[Int(position)] = Int32(word)
        }
        shorter = Array(repeating: Self.start, count: words.count)
        next = shorter
        for origin in origins.sorted(by: { $0.depth < $1.depth }) where origin.depth > 0 {
            let found = follow(origin.byte, from: shorter[Int(origin.from)])
            shorter[Int(origin.to)] = found
            next[Int(origin.to)] = words[Int(found)] >= 0 ? found : next[Int(found)]
        }
    }

    /// Calls `body` with each word that ends somewhere in `text`, as often as it does, until it is false.
    ///
    /// - Complexity: Linear in the text and in the calls.
    mutating func visit(_ text: [UInt8], _ body: (Int) -> Bool) {
        var position = Self.start
        for byte in text {
            position = follow(byte, from: position)
            var end = words[Int(position)] >= 0 ? position : next[Int(position)]
            while true {
                end = lookedFor(end)
                if end == Self.start { break }
                guard body(Int(words[Int(end)])) else { return }
                end = next[Int(end)]
            }
        }
    }

    /// Looks for `word` no more.
    mutating func remove(_ word: Int) { isRemoved[word] = true }

    /// The first position, from `end` on, whose word is still looked for; those before it are passed over from now on.
    private mutating func lookedFor(_ end: UInt32) -> UInt32 {
        var found = end
        while found != Self.start, isRemoved[Int(words[Int(found)])] { found = next[Int(found)] }
        var passed = end
        while passed != found {
            let following = next[Int(passed)]
            next[Int(passed)] = found
            passed = following
        }
        return found
    }

    private func follow(_ byte: UInt8, from position: UInt32) -> UInt32 {
        var position = position
        while true {
            if let found = step(from: position, byte) { return found }
            if position == Self.start { return position }
            position = shorter[Int(position)]
        }
    }

    private func step(from position: UInt32, _ byte: UInt8) -> UInt32? { steps[Self.key(position, byte)] }

    private static func key(_ position: UInt32, _ byte: UInt8) -> UInt64 { UInt64(position) << 8 | UInt64(byte) }
}

/// The single words that fill most answers to a field, found in one pass.
///
/// A word is an answer without a blank in it, of at most 32 bytes, as it is spelled; numbers are none. The first
/// ``exactAnswers`` answers are counted exactly. From then on one word alone is counted, the one that leads by the vote
/// of Boyer and Moore (1981): each of its answers is a vote for it, each other one a vote against, and when no vote is
/// left another word soon takes its place. So its count is exact when it led at the start and was never overtaken, and it is
/// never too high, which is what matters: no word is shown that does not fill as much as is said.
struct FrequentWords: Sendable {
    /// How many answers are counted exactly.
    static let exactAnswers = 1_000
    /// At every how many answers a new leader is looked for where there is none: most fields never have one.
    private static let stride = 8

    /// What was found.
    struct Findings: Sendable {
        /// How many answers there were, of one word or of several.
        let answers: Int
        /// The words that fill at least one in sixteen of them, and how many each fills.
        let words: [String: Int]
    }

    private var answers = 0
    /// The words among the first answers, until a leader is known.
    private var counts: [ShortWord: Int] = [:]
    /// The word that leads, empty while none does, and its length.
    private var leader = ShortWord()
    private var leaderLength = 0
    private var leaderCount = 0
    /// How many more answers were the leader than were not, since it leads.
    private var votes = 0

    /// Takes an answer into account that was captured.
    ///
    /// - Complexity: O(1).
    mutating func add(_ answer: Span<UInt8>) {
        answers += 1
        let range = WhiteSpace.trimmedRange(of: answer)
        if answers <= Self.exactAnswers {
            if let word = Self.word(answer, in: range) { counts[word, default: 0] += 1 }
            if answers == Self.exactAnswers { electLeader() }
        } else if range.count == leaderLength, ShortWord(answer, in: range) == leader {
            leaderCount += 1
            votes += 1
        } else if votes > 0 {
            votes -= 1
        } else if answers % Self.stride == 0, let word = Self.word(answer, in: range) {
            leader = word
            leaderLength = range.count
            leaderCount = 1
            votes = 1
        }
    }

    /// The word that the trimmed answer in `range` is; nil where it is none.
    private static func word(_ answer: Span<UInt8>, in range: Range<Int>) -> ShortWord? {
        range.count <= ShortWord.capacity && isWord(answer, in: range) ? ShortWord(answer, in: range) : nil
    }

    /// What was found so far.
    var findings: Findings {
        let counted = answers < Self.exactAnswers ? counts : [leader: leaderCount]
        let frequent = counted.filter { $0.value > 0 && $0.value * 16 >= answers }
        return Findings(
            answers: answers,
            words: Dictionary(uniqueKeysWithValues: frequent.map { ($0.key.text, $0.value) }))
    }

    /// Makes the most frequent word so far the leader, of equal ones the first in order of bytes.
    private mutating func electLeader() {
        let first = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        leader = first?.key ?? ShortWord()
        leaderLength = leader.text.utf8.count
        leaderCount = first?.value ?? 0
        votes = leaderCount
        counts = [:]
    }

    /// Whether the trimmed answer in `range` is one word, and no number: digits with signs between them.
    private static func isWord(_ answer: Span<UInt8>, in range: Range<Int>) -> Bool {
        var hasDigit = false
        var hasLetter = false
        for index in range {
            switch answer[index] {
            case 0x30...0x39: hasDigit = true
            case 0x41...0x5A, 0x61...0x7A: hasLetter = true
            case 0x21...0x7F: break
            default:
                if WhiteSpace.length(at: index, of: answer) > 0 { return false }
                hasLetter = true
            }
        }
        return hasLetter || !hasDigit
    }
}

/// A text of at most 32 bytes that needs no memory elsewhere and is compared at once.
private struct ShortWord: Hashable, Comparable {
    /// The bytes of the longest.
    static let capacity = 32

    // The bytes, first ones first, and zeros after them: no text holds a zero.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    /// Creates the empty text.
    init() {}

    /// Takes the part `range` of a text, which must not be longer.
    @inline(__always)
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        withUnsafeMutableBytes(of: &self) { bytes in
            text.extracting(range).withUnsafeBytes { bytes.copyMemory(from: $0) }
        }
    }

    /// The text.
    var text: String { withUnsafeBytes(of: self) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) } }

    static func < (left: Self, right: Self) -> Bool {
        withUnsafeBytes(of: left) { left in
            withUnsafeBytes(of: right) { right in left.lexicographicallyPrecedes(right) }
        }
    }
}

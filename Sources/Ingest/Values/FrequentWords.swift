/// The single words that fill most answers to a field, found in one pass.
///
/// A word is an answer without a blank in it, of at most 32 bytes, as it is spelled; numbers are none. Of the first
/// ``electingAnswers`` answers in a file all words are counted; those that fill at least one in sixteen of them are its
/// candidates, at most sixteen, and are counted to the end of the file. So a count is exact, whatever the pieces in which
/// the file is read; only a word that is rare at the beginning and fills the rest is not told.
struct FrequentWords: Sendable {
    /// How many answers choose the candidates.
    static let electingAnswers = 1_000
    /// In how many records these answers stand at most.
    static let electingRecords = 10_000

    /// What was found.
    struct Findings: Sendable {
        /// How many answers there were, of one word or of several.
        let answers: Int
        /// The candidates that were seen, and how many answers each fills.
        let words: [String: Int]
    }

    private var answers = 0
    /// The words among the first answers; empty once the candidates are known.
    private var counts: [ShortWord: Int] = [:]
    /// The candidates in order; nil until they are known.
    private(set) var candidates: [ShortWord]?
    private var candidateCounts: [Int] = []

    /// Creates the words of a file, of which nothing is known.
    init() {}

    /// Creates the words of a piece of a file, for which there are `candidates`.
    init(candidates: [ShortWord]) {
        self.candidates = candidates
        candidateCounts = Array(repeating: 0, count: candidates.count)
    }

    /// Takes an answer into account that was captured.
    ///
    /// - Complexity: O(1).
    mutating func add(_ answer: Span<UInt8>) {
        answers += 1
        guard let candidates else {
            if let word = Self.word(answer) { counts[word, default: 0] += 1 }
            if answers == Self.electingAnswers { elect() }
            return
        }
        if candidates.isEmpty { return }
        let range = WhiteSpace.trimmedRange(of: answer)
        guard range.count <= ShortWord.capacity else { return }
        let word = ShortWord(answer, in: range)
        if let index = candidates.firstIndex(of: word) { candidateCounts[index] += 1 }
    }

    /// Makes the words that fill at least one in sixteen answers the candidates, unless that was done.
    mutating func elect() {
        guard candidates == nil else { return }
        let elected = counts.filter { $0.value * 16 >= answers }.sorted { $0.key < $1.key }
        candidates = elected.map(\.key)
        candidateCounts = elected.map(\.value)
        counts = [:]
    }

    /// What was found, once the candidates are known.
    var findings: Findings {
        let seen = zip(candidates ?? [], candidateCounts).filter { $0.1 > 0 }
        return Findings(answers: answers, words: Dictionary(uniqueKeysWithValues: seen.map { ($0.text, $1) }))
    }

    /// The word that an answer is; nil where it is none.
    private static func word(_ answer: Span<UInt8>) -> ShortWord? {
        let range = WhiteSpace.trimmedRange(of: answer)
        return range.count <= ShortWord.capacity && isWord(answer, in: range) ? ShortWord(answer, in: range) : nil
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

import RegistrationLog

/// The short answers that fill most answers to a field, found in one pass: «words», of one word or of several.
///
/// A word is an answer of at most 32 bytes without `@`, as it is spelled: `0`, `01-01-1900`, `Selecteer een waarde`. Of the first
/// ``electingAnswers`` answers in a file all words are counted; those that fill at least one in sixteen of them and may be
/// suggested are its candidates, at most sixteen, and are counted to the end of the file. So a count is exact, whatever the pieces in which
/// the file is read; only a word that is rare at the beginning and fills the rest is not reported.
///
/// Of the answers that choose the words it is also counted how many look like personal data: after them nothing is.
struct FrequentWords: Sendable {
    /// How many answers choose the candidates.
    static let electingAnswers = 1_000
    /// In how many records these answers stand at most.
    static let electingRecords = 10_000

    /// What was found.
    struct Findings: Sendable {
        /// How many answers there were, words or not.
        let answers: Int
        /// The candidates that were seen, in shown form, and how many answers each fills: a word is one however its accents
        /// are encoded.
        let words: [String: Int]
    }

    private var answers = 0
    /// The words among the first answers; empty once the candidates are known.
    private var counts: [ShortWord: Int] = [:]
    private var isElected = false
    /// The candidates in order; none until they are known.
    private(set) var candidates: [ShortWord] = []
    private var candidateCounts: [Int] = []
    /// The lengths in bytes of the candidates: that of most answers is another one.
    private var candidateLengths: UInt64 = 0
    /// What forms the answers have by which the words are chosen.
    private(set) var patterns = AnswerPatterns()

    /// Creates the words of a file, of which nothing is known.
    init() {}

    /// Creates the words of a piece of a file, for which there are `candidates`.
    init(candidates: [ShortWord]) {
        isElected = true
        self.candidates = candidates
        candidateCounts = Array(repeating: 0, count: candidates.count)
        candidateLengths = Self.lengths(of: candidates)
    }

    private static func lengths(of words: [ShortWord]) -> UInt64 {
        words.reduce(0) { $0 | 1 << UInt64($1.text.utf8.count) }
    }

    /// Takes an answer into account that was captured.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    mutating func add(_ answer: Span<UInt8>) {
        answers += 1
        count(answer)
    }

    /// Takes `count` answers into account of which the words are counted by themselves.
    mutating func addAnswers(_ count: Int) { answers += count }

    /// Counts an answer that was captured where it is one of the words, or chooses them.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    mutating func count(_ answer: Span<UInt8>) {
        guard isElected else { return elect(by: answer) }
        // An answer between visible letters is trimmed, and its length distinguishes it from most candidates.
        if let last = answer.indices.last, WhiteSpace.isVisibleASCII(answer[0]),
            WhiteSpace.isVisibleASCII(answer[last]), !hasCandidate(ofLength: answer.count)
        {
            return
        }
        countCandidate(answer)
    }

    @inline(__always)
    private func hasCandidate(ofLength length: Int) -> Bool {
        length <= ShortWord.capacity && candidateLengths >> UInt64(truncatingIfNeeded: length) & 1 == 1
    }

    private mutating func countCandidate(_ answer: Span<UInt8>) {
        let range = WhiteSpace.trimmedRange(of: answer)
        guard hasCandidate(ofLength: range.count) else { return }
        let word = ShortWord(answer, in: range)
        // No two candidates are the same.
        if let index = candidates.firstIndex(of: word) { candidateCounts[index] += 1 }
    }

    /// Takes an answer into account by which the candidates are chosen.
    private mutating func elect(by answer: Span<UInt8>) {
        let range = WhiteSpace.trimmedRange(of: answer)
        let look = PersonalDataLook(ofAnswer: answer.extracting(range))
        patterns.add(look.pattern, isNineDigits: look.hasNineDigits)
        if range.count <= ShortWord.capacity, Self.isWord(answer.extracting(range)) {
            counts[ShortWord(answer, in: range), default: 0] += 1
        }
        if answers == Self.electingAnswers { elect() }
    }

    /// Makes the words that fill at least one in sixteen answers the candidates, unless that was done.
    mutating func elect() {
        if isElected { return }
        isElected = true
        let elected = counts.filter { word, count in
            count * 16 >= answers && Placeholders.canBeSuggested(Normalisation.compared(word.text))
        }.sorted { $0.key < $1.key }
        candidates = elected.map(\.key)
        candidateCounts = elected.map(\.value)
        candidateLengths = Self.lengths(of: candidates)
        counts = [:]
    }

    /// Begins to count anew, the same candidates.
    mutating func forgetCounts() {
        answers = 0
        patterns = AnswerPatterns()
        for index in candidateCounts.indices { candidateCounts[index] = 0 }
    }

    /// Adds what was counted in another piece of the same file.
    mutating func add(_ other: FrequentWords) {
        answers += other.answers
        patterns.add(other.patterns)
        for (word, count) in zip(other.candidates, other.candidateCounts) {
            if let index = candidates.firstIndex(of: word) {
                candidateCounts[index] += count
            } else {
                candidates.append(word)
                candidateCounts.append(count)
                candidateLengths |= Self.lengths(of: [word])
            }
        }
    }

    /// What was found, once the candidates are known.
    var findings: Findings {
        var words: [String: Int] = [:]
        for (word, count) in zip(candidates, candidateCounts) where count > 0 {
            words[Normalisation.shown(word.text), default: 0] += count
        }
        return Findings(answers: answers, words: words)
    }

    /// Whether a trimmed answer, which is short, is a word: no address.
    private static func isWord(_ answer: Span<UInt8>) -> Bool {
        for index in answer.indices where answer[index] == 0x40 { return false }
        return true
    }
}

import RegistrationLog

/// Finds the questions of a column of text lines: the texts before a colon that begin a line in many registrations.
///
/// A text counts once a cell, and a text without a letter is none («14:30 gebeld»). A text that few registrations share
/// may be about a citizen and is never reported.
///
/// At most ``capacity`` texts are held, by the method of Misra and Gries (1982): when all slots are taken, one more text
/// makes every other one weaker, and the weakest lose theirs. So counts are exact while there are no more different texts
/// than slots, and else never too high; a text that begins *n* of *m* lines is lost only where *n* ≤ *m* / capacity.
struct QuestionProposals {
    /// In how many registrations a text must begin a line.
    static let leastRegistrations = 20
    /// The longest text that is taken for a question, in bytes.
    static let longestQuestion = 300

    private struct Candidate {
        let spelling: String
        /// How many cells were seen since the text took its slot.
        var count: Int
        /// How many others must yet come before it loses its slot.
        var strength: Int
    }

    private let capacity: Int
    private var candidates: [String: Candidate] = [:]

    /// Creates a search that holds at most `capacity` texts.
    init(capacity: Int = 65_536) { self.capacity = capacity }

    /// Takes the cell of another registration into account.
    ///
    /// - Complexity: Linear in the length of the cell, taken over all cells.
    mutating func add(_ cell: Span<UInt8>) {
        var seen: Set<String> = []
        var start = 0
        while start < cell.count {
            let end = TextLines.end(from: start, of: cell)
            if let spelling = Self.beginning(of: cell.extracting(start..<end)) {
                let key = Normalisation.compared(spelling)
                if seen.insert(key).inserted { count(key, spelling) }
            }
            start = end + 1
        }
    }

    /// The questions as they were first spelled, the most frequent first, of equal ones in order of code points.
    var questions: [String] {
        candidates.filter { $0.value.count >= Self.leastRegistrations }.sorted { left, right in
            left.value.count != right.value.count
                ? left.value.count > right.value.count
                : left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
        }.map(\.value.spelling)
    }

    private mutating func count(_ key: String, _ spelling: String) {
        if candidates[key] != nil {
            candidates[key]?.count += 1
            candidates[key]?.strength += 1
        } else if candidates.count < capacity {
            candidates[key] = Candidate(spelling: spelling, count: 1, strength: 1)
        } else {
            candidates = candidates.compactMapValues { candidate in
                var weaker = candidate
                weaker.strength -= 1
                return weaker.strength > 0 ? weaker : nil
            }
        }
    }

    /// What stands before the first colon of a line, in shown form; nil where there is none, or it can be no question.
    private static func beginning(of line: Span<UInt8>) -> String? {
        guard let colon = line.indices.first(where: { line[$0] == 0x3A }), colon <= longestQuestion,
            !isSchemeOfAddress(endingAt: colon, in: line)
        else { return nil }
        let text = Normalisation.shown(line.extracting(..<colon))
        return text.unicodeScalars.contains { $0.properties.isAlphabetic } ? text : nil
    }

    /// Whether the colon is that of an address on the web (`https://…`).
    private static func isSchemeOfAddress(endingAt colon: Int, in line: Span<UInt8>) -> Bool {
        colon + 2 < line.count && line[colon + 1] == 0x2F && line[colon + 2] == 0x2F
    }
}

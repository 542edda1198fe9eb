/// How a moment is written, in the letters of a Dutch spreadsheet: `d.m.jj uu:nn`.
///
/// `jjjj jj mmmm mmm mm m dd d uu u UU U nn ss fff AM zone` stand for a part, the short ones of numbers for one or two
/// digits, everything else for itself. Hours are those of a clock of twelve where `AM` is there. A letter within a word
/// that is none of these stands for itself once its part was given: `om` and `uur` behind the date.
public struct DatePattern: Hashable, Sendable {
    /// A part of a moment.
    enum Part: Hashable {
        case year, month, day, hour, minute, second, fraction, meridiem, zone
    }

    /// What stands at one position.
    enum Step: Hashable {
        /// Digits that are a part.
        case number(Part, digits: ClosedRange<Int>)
        /// The name of a month.
        case monthName
        /// AM or PM.
        case meridiem
        /// The zone.
        case zone
        /// Any number of blanks, but one.
        case blanks
        /// A byte that stands for itself.
        case literal(UInt8)

        /// The part that stands here; nil for blanks and literals.
        var part: Part? {
            switch self {
            case .number(let part, _): part
            case .monthName: .month
            case .meridiem: .meridiem
            case .zone: .zone
            case .blanks, .literal: nil
            }
        }
    }

    /// The pattern as it was written.
    public let text: String
    /// What it says, from left to right.
    let steps: [Step]

    /// Takes a pattern; nil where a part stands twice, or year, month or day is missing, or what a part belongs to:
    /// the hour of a minute, the minute of a second, the second of a fraction, the hour of `AM`.
    public init?(_ text: String) {
        var reading = Reading(Array(text.utf8))
        guard reading.readAll(), reading.isWhole else { return nil }
        self.text = text
        steps = reading.steps
    }

    /// Whether it gives an hour.
    var hasTime: Bool { steps.contains { $0.part == .hour } }
    /// Whether its hours are those of a clock of twelve.
    var hasMeridiem: Bool { steps.contains(.meridiem) }
}

/// A pattern while it is being read.
private struct Reading {
    private let text: [UInt8]
    private var parts: Set<DatePattern.Part> = []
    private(set) var steps: [DatePattern.Step] = []

    /// What the letters stand for, of those that begin alike the longest first.
    private static let letters: KeyValuePairs<String, DatePattern.Step> = [
        "zone": .zone, "jjjj": .number(.year, digits: 4...4), "jj": .number(.year, digits: 2...2),
        "mmmm": .monthName, "mmm": .monthName, "mm": .number(.month, digits: 2...2),
        "m": .number(.month, digits: 1...2), "dd": .number(.day, digits: 2...2), "d": .number(.day, digits: 1...2),
        "uu": .number(.hour, digits: 2...2), "u": .number(.hour, digits: 1...2),
        "UU": .number(.hour, digits: 2...2), "U": .number(.hour, digits: 1...2),
        "nn": .number(.minute, digits: 2...2), "ss": .number(.second, digits: 2...2),
        "fff": .number(.fraction, digits: 1...9), "AM": .meridiem,
    ]

    init(_ text: [UInt8]) { self.text = text }

    /// Reads all of it; false where a part stands twice.
    mutating func readAll() -> Bool {
        var index = 0
        while index < text.count {
            let word = text[index...].prefix(while: Self.isLetter)
            if word.isEmpty {
                steps.append(text[index] == 0x20 ? .blanks : .literal(text[index]))
                index += 1
            } else {
                guard readWord(word) else { return false }
                index = word.endIndex
            }
        }
        return true
    }

    /// Whether a moment can be read: it has a day, and no part without the one that it belongs to.
    var isWhole: Bool {
        let owners: KeyValuePairs<DatePattern.Part, DatePattern.Part> = [
            .minute: .hour, .second: .minute, .fraction: .second, .meridiem: .hour, .zone: .hour,
        ]
        return parts.isSuperset(of: [.year, .month, .day])
            && owners.allSatisfy { !parts.contains($0.key) || parts.contains($0.value) }
    }

    private mutating func readWord(_ word: ArraySlice<UInt8>) -> Bool {
        var found: [(length: Int, step: DatePattern.Step?)] = []
        var rest = word
        while let first = rest.first {
            let known = Self.letters.first { rest.starts(with: $0.key.utf8) }
            found.append((known?.key.utf8.count ?? 1, known?.value ?? .literal(first)))
            rest = rest.dropFirst(known?.key.utf8.count ?? 1)
        }
        let hasOtherLetters = found.contains { $0.step?.part == nil }
        var index = word.startIndex
        for (length, step) in found {
            if let step, let part = step.part {
                if parts.insert(part).inserted {
                    steps.append(step)
                } else if hasOtherLetters {
                    steps += word[index..<index + length].map { .literal($0) }
                } else {
                    return false
                }
            } else if let step {
                steps.append(step)
            }
            index += length
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

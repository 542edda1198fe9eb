import Configuration
import RegistrationLog

/// Words that look like placeholders: a short answer that fills over half of the captured answers of several fields.
///
/// Answers are counted as they are delivered, duplicates included, by ``FrequentWords``: exactly for the words that fill one
/// in sixteen of the first answers in a file, so that no word is suggested that does not fill over half.
struct PlaceholderSuggestions {
    /// How many fields a word must fill.
    static let leastFields = 3
    /// How many answers such a field must have.
    static let leastAnswers = 20

    /// What is known of a field over all files.
    private struct Field {
        var answers = 0
        /// How many answers are a word, by its compared form, and by its shown form within that.
        var words: [String: [String: Int]] = [:]
    }

    private var fields: [String: Field] = [:]

    /// Takes the answers of a file into account; a field with an alias that holds from some day on is counted under its
    /// own name.
    mutating func add(_ words: [FrequentWords], fields spellings: ByteTable, aliases: AliasTable) {
        for (spelling, found) in words.map(\.findings).enumerated() where found.answers > 0 {
            let key = aliases.name(of: Normalisation.compared(spellings.string(spelling)))
            fields[key, default: Field()].answers += found.answers
            for (word, count) in found.words {
                fields[key]?.words[Normalisation.compared(word), default: [:]][word, default: 0] += count
            }
        }
    }

    /// A warning for each word, the one that fills most fields first, of equal ones in order of code points.
    var warnings: [IntakeWarning] {
        suggested.sorted { Self.precedes(($0.key, $0.value.fields.count), ($1.key, $1.value.fields.count)) }
            .map { .suggestedPlaceholder(word: Self.shown($0.value.spellings), fields: $0.value.fields.count) }
    }

    /// The fields that any of the words fills, in compared form.
    var filledFields: Set<String> { suggested.values.reduce(into: []) { $0.formUnion($1.fields) } }

    /// The words, with the fields that each fills and how often it is spelled in which way.
    private var suggested: [String: (fields: [String], spellings: [String: Int])] {
        var suggested: [String: (fields: [String], spellings: [String: Int])] = [:]
        for (key, field) in fields where field.answers >= Self.leastAnswers {
            for (word, spellings) in field.words where spellings.values.reduce(0, +) * 2 > field.answers {
                suggested[word, default: ([], [:])].fields.append(key)
                suggested[word]?.spellings.merge(spellings, uniquingKeysWith: +)
            }
        }
        return suggested.filter { $0.value.fields.count >= Self.leastFields && Placeholders.canBeSuggested($0.key) }
    }

    /// The most frequent spelling, of equal ones the first in order of code points.
    private static func shown(_ spellings: [String: Int]) -> String {
        spellings.min { Self.precedes(($0.key, $0.value), ($1.key, $1.value)) }?.key ?? ""
    }

    private static func precedes(_ left: (text: String, count: Int), _ right: (text: String, count: Int)) -> Bool {
        left.count != right.count
            ? left.count > right.count
            : left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}

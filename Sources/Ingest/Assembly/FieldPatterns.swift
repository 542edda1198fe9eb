import Configuration
import RegistrationLog

/// What forms the first answers to each field have, over all files.
struct FieldPatterns {
    private var fields: [String: AnswerPatterns] = [:]

    /// Takes the answers of a file into account; a field with an alias that holds from some day on is counted under its
    /// own name.
    mutating func add(_ words: [FrequentWords], fields spellings: ByteTable, aliases: AliasTable) {
        for (spelling, found) in words.enumerated() where found.patterns.answers > 0 {
            let key = aliases.name(of: Normalisation.compared(spellings.string(spelling)))
            fields[key, default: AnswerPatterns()].add(found.patterns)
        }
    }

    /// The counts of the field with this compared form.
    func patterns(ofKey key: String) -> AnswerPatterns { fields[key] ?? AnswerPatterns() }
}

import Configuration
import RegistrationLog

/// The questions of registrations that were asked by id and label, while they are being delivered.
///
/// Most registrations of a product were asked the same questions: each different set is kept once, and a registration
/// costs four bytes, where any has such a set.
struct QuestionSets {
    /// A question that was asked by both its names.
    struct Question: Hashable {
        /// The number of its id.
        let id: Int
        /// Its label.
        let label: FieldID
    }

    private struct Asking: Hashable {
        let product: Int
        let set: Int
    }

    /// The compared forms of the ids.
    private var ids = ByteTable()
    private(set) var sets: [[Question]] = []
    /// For each set the label that each of its ids has first.
    private var labels: [[Int: FieldID]] = []
    private var numbers: [[Question]: Int] = [:]
    /// The set of each registration, -1 where it has none; registrations beyond its end have none.
    private var setOfRegistration: [Int32] = []
    /// In how many registrations of a product a set was asked.
    private var registrations: [Asking: Int] = [:]

    /// Whether no question has an id.
    var isEmpty: Bool { sets.isEmpty }

    /// For each spelling of an id its number; those that are new are added.
    mutating func insert(ids spellings: ByteTable, aliases: AliasTable) -> [Int] {
        (0..<spellings.count).map { ids.insert(aliases.name(of: Normalisation.compared(spellings.string($0)))) }
    }

    /// Adds the questions that `registration`, one of `product`, was asked by id and label; of an id with two labels the
    /// first counts.
    mutating func add(_ questions: [Question], of registration: Int, product: Int) {
        guard !questions.isEmpty else { return }
        let set = numbers[questions] ?? sets.count
        if set == sets.count {
            sets.append(questions)
            labels.append(Dictionary(questions.map { ($0.id, $0.label) }) { first, _ in first })
            numbers[questions] = set
        }
        let missing = registration + 1 - setOfRegistration.count
        if missing > 0 { setOfRegistration.append(contentsOf: repeatElement(-1, count: missing)) }
        setOfRegistration[registration] = Int32(set)
        registrations[Asking(product: product, set: set), default: 0] += 1
    }

    /// The number of the id with this compared form; nil where no question has it.
    func id(_ key: String) -> Int? { ids.number(of: key) }

    /// The label that an id has in `registration`; nil where it has none.
    func label(of id: Int, in registration: Int) -> FieldID? {
        guard registration < setOfRegistration.count, setOfRegistration[registration] >= 0 else { return nil }
        return labels[Int(setOfRegistration[registration])][id]
    }

    /// The label that each id has most often in each product, of equal ones the first in order of code points of the
    /// compared forms, which are given for all fields.
    func mostFrequentLabels(fieldKeys: [String]) -> [ProductQuestion: FieldID] {
        var counts: [ProductQuestion: [FieldID: Int]] = [:]
        for (asking, count) in registrations {
            var seen: Set<Int> = []
            for question in sets[asking.set] where seen.insert(question.id).inserted {
                counts[ProductQuestion(product: asking.product, id: question.id), default: [:]][
                    question.label, default: 0] += count
            }
        }
        return counts.compactMapValues { labels in
            labels.min { left, right in
                left.value != right.value
                    ? left.value > right.value
                    : fieldKeys[left.key.index].unicodeScalars.lexicographicallyPrecedes(
                        fieldKeys[right.key.index].unicodeScalars)
            }?.key
        }
    }
}

/// An id as it is used in a product.
struct ProductQuestion: Hashable {
    let product: Int
    let id: Int
}

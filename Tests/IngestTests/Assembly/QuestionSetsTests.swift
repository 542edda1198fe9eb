import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct QuestionSetsTests {
    private func question(_ id: Int, _ label: Int) -> QuestionSets.Question {
        QuestionSets.Question(id: id, label: FieldID(label))
    }

    @Test func registrationsWithTheSameQuestionsShareASet() {
        var sets = QuestionSets()
        #expect(sets.isEmpty)
        sets.add([question(0, 0), question(1, 1)], of: 0, product: 0)
        sets.add([], of: 1, product: 0)
        sets.add([question(0, 0), question(1, 1)], of: 3, product: 1)
        sets.add([question(0, 1)], of: 4, product: 1)
        #expect(!sets.isEmpty)
        #expect(sets.sets.count == 2)
        #expect((0..<6).map { sets.label(of: 0, in: $0)?.index } == [0, nil, nil, 0, 1, nil])
        #expect((0..<6).map { sets.label(of: 1, in: $0)?.index } == [1, nil, nil, 1, nil, nil])
    }

    @Test func ofAnIDWithTwoLabelsTheFirstCounts() {
        var sets = QuestionSets()
        sets.add([question(0, 1), question(0, 0)], of: 0, product: 0)
        #expect(sets.label(of: 0, in: 0) == FieldID(1))
        #expect(
            sets.mostFrequentLabels(fieldKeys: ["a", "b"]) == [ProductQuestion(product: 0, id: 0): FieldID(1)])
    }

    @Test func labelsAreCountedByProduct() {
        var sets = QuestionSets()
        sets.add([question(0, 0)], of: 0, product: 0)
        sets.add([question(0, 1)], of: 1, product: 0)
        sets.add([question(0, 1), question(1, 0)], of: 2, product: 0)
        sets.add([question(0, 0)], of: 3, product: 1)
        sets.add([question(0, 1)], of: 4, product: 1)
        // Product 0: label 1 twice of three. Product 1: as often each, of which «a», number 1, comes first.
        #expect(
            sets.mostFrequentLabels(fieldKeys: ["b", "a"]) == [
                ProductQuestion(product: 0, id: 0): FieldID(1), ProductQuestion(product: 0, id: 1): FieldID(0),
                ProductQuestion(product: 1, id: 0): FieldID(1),
            ])
    }

    @Test func idsAreComparedAsNames() {
        var sets = QuestionSets()
        var spellings = ByteTable()
        for spelling in ["Waar", "waar ", "tel"] { _ = spellings.insert(spelling) }
        var aliases = AliasTable()
        aliases.add("tel", for: "telefoon")
        #expect(sets.insert(ids: spellings, aliases: aliases) == [0, 0, 1])
        #expect(["waar", "telefoon", "tel"].map { sets.id($0) } == [0, 1, nil])
    }
}

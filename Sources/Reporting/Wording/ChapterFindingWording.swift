import Metrics

/// The words of what a chapter says only where there is something to say.
struct ChapterFindingWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    let nouns: Nouns

    /// How many questions a sentence names.
    static let nameLimit = 3

    /// That answers which stay serve `gaining`, while those of the whole log mostly do not: of the `kept` questions that are used
    /// and stay the ones called `names`; nil where there are none.
    func gains(_ names: [String], of kept: Int, by gaining: MainBeneficiary) -> Prose? {
        guard !names.isEmpty else { return nil }
        let questions =
            if kept == 1 {
                "de enige gebruikte vraag die kan blijven"
            } else if names.count == kept {
                "alle \(numbers.count(kept)) gebruikte vragen die kunnen blijven"
            } else {
                "\(numbers.count(names.count)) van de \(numbers.count(kept)) gebruikte vragen die kunnen blijven"
            }
        let (here, elsewhere) = gaining == .organisation ? ("organisatie", "burger") : ("burger", "organisatie")
        return """
            Bij \(questions), zien wij vooral baat voor de \(here): \(listed(names.map { "«\(name: $0)»" })). \
            Over alle producten samen heeft vooral de \(elsewhere) baat.
            """
    }

    /// Which answers were needed where they were not captured, in how many registrations each; nil where none was.
    func missed(_ questions: [(name: String, registrations: PublishedCount)]) -> Prose? {
        guard !questions.isEmpty else { return nil }
        let listed = listed(
            questions.map { "«\(name: $0.name)» (\(nouns.registration.counted($0.registrations)))" })
        return """
            Bij \(nouns.question.counted(questions.count)) was een antwoord nodig dat niet was vastgelegd: \(listed).
            """
    }

    private func listed(_ questions: [Prose]) -> Prose {
        lists.prose(questions, most: Self.nameLimit, others: nouns.other)
    }
}

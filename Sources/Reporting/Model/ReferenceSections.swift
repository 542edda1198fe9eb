import Metrics
import RegistrationLog

/// What the reader may conclude, and what not.
struct ConclusionSection: Encodable {
    let id = Anchors.conclusions
    let heading: String
    let allowedHeading: String
    let forbiddenHeading: String
    let allowed: [String]
    let forbidden: [String]
    /// How many proposals to drop a question could be wrong by chance.
    let chanceHeading: String
    let chance: [String]

    /// Reads from the figures of a run what chance may have done.
    init(_ input: ReportInput) {
        let wording = input.wording
        heading = wording.conclusions.heading
        allowedHeading = wording.conclusions.allowedHeading
        forbiddenHeading = wording.conclusions.forbiddenHeading
        allowed = wording.conclusions.allowed
        forbidden = wording.conclusions.forbidden
        let droppable = input.analysis.totals.questions[.drop]
        let threshold = input.settings.threshold
        let expected = input.analysis.totals.expectedMistakes
        chanceHeading = wording.chance.heading(droppable: droppable, expected: expected)
        chance = wording.chance.sentences(droppable: droppable, expected: expected, threshold: threshold)
    }
}

/// The words of the report, explained.
struct GlossarySection: Encodable {
    /// A word with its meaning.
    struct Entry: Encodable {
        let term: String
        let meaning: String
    }

    let id = Anchors.glossary
    let heading: String
    let entries: [Entry]

    /// Explains the words as the settings make them.
    init(_ settings: AnalysisSettings, wording: Wording) {
        heading = wording.glossary.heading
        entries = wording.glossary.entries(
            threshold: settings.threshold, minimum: settings.minimumFollowUps,
            smallCells: settings.smallCells.map(SmallCells.init(minimum:))
        )
        .map(Entry.init)
    }
}

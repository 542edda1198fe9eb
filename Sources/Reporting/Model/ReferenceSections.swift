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
    /// How many of the questions that were tested chance would wrongly drop.
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
        let drops = input.analysis.totals.chanceDrops
        chanceHeading = wording.chance.heading(drops)
        chance = wording.chance.sentences(drops, threshold: input.settings.threshold)
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
        entries = wording.glossary.entries(settings).map(Entry.init)
    }
}

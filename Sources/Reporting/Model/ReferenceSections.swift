import RegistrationLog

/// What the reader may conclude, and what not.
struct ConclusionSection {
    let id = Anchors.conclusions
    let heading = ConclusionWording.heading
    let allowedHeading = ConclusionWording.allowedHeading
    let forbiddenHeading = ConclusionWording.forbiddenHeading
    let allowed = ConclusionWording.allowed
    let forbidden = ConclusionWording.forbidden
}

/// The words of the report, explained.
struct GlossarySection {
    /// A word with its meaning.
    struct Entry {
        let term: String
        let meaning: String
    }

    let id = Anchors.glossary
    let heading = GlossaryWording.heading
    let entries: [Entry]

    /// Explains the words as the settings make them.
    init(_ settings: AnalysisSettings) {
        entries = GlossaryWording.entries(threshold: settings.threshold, minimum: settings.minimumFollowUps)
            .map(Entry.init)
    }
}

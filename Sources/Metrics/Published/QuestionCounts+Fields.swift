import RegistrationLog

extension QuestionCounts {
    /// Counts `fields` by what is published of them.
    init(of fields: [PublishedField]) {
        self.init()
        for field in fields {
            add(
                isAsked: field.counts.asked.isPositive, isCaptured: field.counts.captured.isPositive,
                isUsed: field.counts.used.isPositive, verdict: field.verdict)
        }
    }
}

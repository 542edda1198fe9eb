import Metrics

/// What no longer asking questions cost since a change: which of them were needed all the same.
struct TrialCost: Hashable {
    /// A stopped question that was needed.
    struct Need: Hashable {
        /// The name as it is shown.
        let question: String
        /// In how many mature registrations on or after the date.
        let times: Int
    }

    /// Mature registrations on or after the date; nil where that, or what was missed, is not published.
    let registrations: Int?
    /// How many questions had answers before the date and none after.
    let stopped: Int
    /// Those of them that were needed, most often first, ties in the order of the report.
    let needed: [Need]
}

extension TrialCost {
    /// Reads it from `change`.
    init(_ change: PublishedProtocolChange) {
        let fields = change.fields.filter(\.isStopped)
        stopped = fields.count
        registrations = change.areCountsPublished ? change.registrationsAfter.exact : nil
        let needs = fields.compactMap { field in
            field.after.missing.exact.flatMap { $0 > 0 ? Need(question: field.name, times: $0) : nil }
        }
        needed = needs.enumerated().sorted { ($1.element.times, $0.offset) < ($0.element.times, $1.offset) }.map(
            \.element)
    }
}

extension PublishedFieldChange {
    /// Whether it had answers before the date and has none since, as far as that is published.
    var isStopped: Bool { before.captured.isPositive && after.captured == 0 }
}

import RegistrationLog

/// What the figures of every field of a product need to know of the product.
struct ProductFacts {
    /// How its uses cluster.
    let clustering: Clustering
    /// The least number of measured captures without use that is enough to drop a question; nil where none is.
    let capturesToDrop: Int?
    /// Days within which its follow-up normally comes.
    let horizonDays: Int
    /// Whether all its follow-up is in the data.
    let isFollowUpComplete: Bool
    /// The days that answers are held against.
    let days: TallyDays
    /// By slot the name in its follow-up that nobody asks and that may be this question.
    let resembledNames: [String?]
    /// The dates of the changes of its questions.
    let changes: [CalendarDate]
    /// The positions of its registrations in ``table``, in the order of their days.
    private let positions: ArraySlice<UInt32>
    private let table: RegistrationTable

    /// Gathers what is known of a product.
    ///
    /// - Complexity: that of holding names that nobody asks against its questions.
    init(
        of uses: ProductUses, answers: AnswerTally, horizon: FollowUpHorizon, days: TallyDays, rules: FieldRules
    ) {
        let key = rules.log.products[uses.product.index].key
        clustering = answers.clustering
        capturesToDrop = measuredCaptures(toExclude: rules.settings.threshold, clustering: answers.clustering)
        horizonDays = horizon.days
        isFollowUpComplete = rules.settings.products[key]?.followUpComplete ?? false
        self.days = days
        resembledNames = Self.resembledNames(in: uses, rules: rules)
        changes = rules.changes.changes(of: key).map(\.date)
        positions = uses.positions
        table = rules.log.registrations
    }

    /// The least number of registrations of a product in whose follow-up a name must stand.
    private static let fewestNaming = 5

    private static func resembledNames(in uses: ProductUses, rules: FieldRules) -> [String?] {
        let asked = rules.log.registrations.fields(of: uses.product)
        // Where small counts are not published, no verdict may reveal how often a name stands there.
        let fewest = rules.settings.smallCells == nil ? fewestNaming : 1
        let unknown = uses.fields.indices.dropFirst(asked.count).filter { slot in
            uses.counts[slot].named >= fewest && !rules.isAskedAnywhere(uses.fields[slot])
                && !rules.log.fields[uses.fields[slot].index].isGroup
        }.map { rules.log.fields[uses.fields[$0].index].key }
            .sorted { $0.precedesInCodePoints($1) }
        let none = [String?](repeating: nil, count: uses.fields.count)
        if unknown.isEmpty { return none }
        let names = NameResemblance.names(
            resembledBy: asked.map { rules.log.fields[$0.index].key }, among: unknown)
        return names + none.dropFirst(names.count)
    }

    /// How fast the captures of a field come; nil where it was first asked after the last day.
    func decisionDay(of answers: AnswerCounts) -> DecisionDay? {
        guard let first = answers.firstAsked, let last = days.last, first <= last else { return nil }
        return DecisionDay(
            lastDay: last, days: YearlyAnswers.days(from: first, through: last).count,
            captures: answers.yearlyCaptured, young: answers.youngCaptured, measured: answers.measured,
            horizonDays: horizonDays)
    }

    /// The day since which a field is not asked any more; nil where it still is, or never was.
    func stoppedSince(_ answers: AnswerCounts) -> CalendarDate? {
        guard let first = answers.firstAsked, let last = answers.lastAsked, let lastDay = days.last else { return nil }
        return AskedSpell(first: first, last: last, registrations: answers.asked).stoppedSince(
            lastDay: lastDay,
            registrationsAfter: positions.endIndex
                - positions.partitionPoint { table.day(of: $0) <= last.dayNumber },
            changes: changes)
    }
}

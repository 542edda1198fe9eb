import RegistrationLog

/// The questions of a product for which conditions are sought, and what these can be about.
struct RuleSearch: Sendable {
    /// The uses of the product.
    let uses: ProductUses
    /// What it takes for its registrations to be mature.
    let maturity: Maturity
    /// The questions, in the order of the fields of the product.
    let candidates: [RuleCandidate]
    /// The questions whose answers can be a condition, in code-point order of their compared names.
    let answeredFields: [FieldID]
    /// The number of the first day since the questions last changed; nil where they never did.
    let firstDay: Int?
    /// How the uses of the product cluster.
    let clustering: Clustering
    /// Whether all its follow-up is in the data.
    let isFollowUpComplete: Bool

    /// Of how many questions of a product the answers are looked at: of more the first in order of names, so that the search costs
    /// no more than so many times its registrations.
    static let mostAnsweredFields = 100
    /// The share of the mature registrations, in per cent, that must ask a question whose answers can be a condition.
    private static let leastAskedPercent = 95

    /// Looks for candidates among the fields of a product; nil where there is none.
    ///
    /// - Complexity: O(*n*) for *n* registrations of a product with candidates.
    init?(
        of uses: ProductUses, fields: [FieldFigures], facts: ProductFacts, maturity: Maturity, rules: FieldRules
    ) {
        let table = rules.log.registrations
        candidates = RuleCandidate.candidates(among: fields, of: uses.product, facts: facts, in: table)
        if candidates.isEmpty { return nil }
        self.uses = uses
        self.maturity = maturity
        clustering = facts.clustering
        isFollowUpComplete = facts.isFollowUpComplete
        // A change that lies after the last day of the log has changed nothing in it.
        firstDay = facts.changes.filter { $0 <= facts.days.lastOfAll }.max()?.dayNumber
        let asked = Self.fieldsMostlyAsked(in: uses, maturity: maturity, table)
        answeredFields = asked.filter { field in
            !rules.log.fields[field.index].isGroup
                && (rules.personalData(of: field) ?? PersonalDataFinding(.none, by: .name)).kind == .none
        }.sorted { rules.log.fields[$0.index].key.precedesInCodePoints(rules.log.fields[$1.index].key) }
            .prefix(Self.mostAnsweredFields).map(\.self)
    }

    /// The fields that enough of the mature registrations ask.
    private static func fieldsMostlyAsked(
        in uses: ProductUses, maturity: Maturity, _ table: RegistrationTable
    ) -> [FieldID] {
        let fields = table.fields(of: uses.product)
        var counts = BitCounts(pageCount: (fields.count + AnswerPage.width - 1) / AnswerPage.width)
        var mature = 0
        for position in uses.positions where maturity.isReached(by: table.time(of: Int(position))) {
            mature += 1
            for page in table.pages[table.pageRange(of: Int(position))] { counts.add(page, at: page.number) }
        }
        counts.addUp()
        return fields.enumerated().filter { index, _ in
            let question = ProductFieldID(index)
            let asked = counts.counts(
                ofPage: AnswerPage.number(of: question), bit: AnswerPage.bit(of: question)
            ).asked
            return asked * 100 >= mature * leastAskedPercent
        }.map(\.element)
    }

    /// The questions whose answers can be a condition of some candidate.
    var fieldsToRead: [FieldID] {
        answeredFields.filter { field in candidates.contains { $0.field != field } }
    }
}

import RegistrationLog
import Metrics

/// For how many questions what is proposed: pairs of product and field.
///
/// A question with a rule counts twice, for what is proposed of it and for the rule.
struct ProposalCounts: Hashable, Sendable {
    private var counts: [Proposal: Int] = [:]

    /// Counts the proposals for `fields`, and so many questions that need not be asked under a condition.
    init(of fields: some Sequence<PublishedField>, conditional: Int = 0) {
        if conditional > 0 { counts[.restrict] = conditional }
        for field in fields {
            if let proposal = Proposal(field) { counts[proposal, default: 0] += 1 }
        }
    }

    /// For how many questions `proposal` is made.
    subscript(proposal: Proposal) -> Int { counts[proposal] ?? 0 }
}

extension ProposalCounts {
    /// How many questions change by what is proposed, or are not asked for good.
    var changing: Int { self[.drop] + self[.stopForGood] + self[.restore] + self[.add] + self[.restrict] }

    /// How many questions the meeting is asked something about.
    var forMeeting: Int { changing + self[.discuss] }
}

extension PublishedProduct {
    /// What is proposed for its questions.
    var proposals: ProposalCounts { ProposalCounts(of: fields, conditional: conditionalQuestions.count) }
}

extension PublishedAnalysis {
    /// What is proposed for the questions of all products.
    var proposals: ProposalCounts {
        ProposalCounts(
            of: products.lazy.flatMap(\.fields),
            conditional: products.reduce(0) { $0 + $1.conditionalQuestions.count })
    }
}

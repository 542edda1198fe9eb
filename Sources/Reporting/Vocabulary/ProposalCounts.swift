import Metrics

/// For how many questions what is proposed: pairs of product and field.
struct ProposalCounts: Hashable, Sendable {
    private var counts: [Proposal: Int] = [:]

    /// Counts the proposals for `fields`.
    init(of fields: some Sequence<PublishedField>) {
        for field in fields {
            if let proposal = Proposal(field) { counts[proposal, default: 0] += 1 }
        }
    }

    /// For how many questions `proposal` is made.
    subscript(proposal: Proposal) -> Int { counts[proposal] ?? 0 }
}

extension ProposalCounts {
    /// How many questions change by what is proposed, or are not asked for good.
    var changing: Int { self[.drop] + self[.stopForGood] + self[.restore] + self[.add] }

    /// How many questions the meeting is asked something about.
    var forMeeting: Int { changing + self[.discuss] }
}

extension PublishedProduct {
    /// What is proposed for its questions.
    var proposals: ProposalCounts { ProposalCounts(of: fields) }
}

extension PublishedAnalysis {
    /// What is proposed for the questions of all products.
    var proposals: ProposalCounts { ProposalCounts(of: products.lazy.flatMap(\.fields)) }
}

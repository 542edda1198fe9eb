import Metrics
import RegistrationLog

extension Proposal {
    /// What a log can show the price of, in the order in which it is said.
    static let simulated = [Proposal.drop, .stopForGood, .restrict]
    /// What would be asked, or asked again: no log holds the answers.
    static let notSimulated = [Proposal.add, .restore]
}

extension SimulatedQuestion {
    /// Whether a log can show what the decision does.
    var isSimulated: Bool { Proposal.simulated.contains(decision) }

    /// At most so many uses may be hidden in what would not have been asked for: none in nothing; nil where there is no bound, and where
    /// nothing can be simulated.
    var shownHiddenUses: Double? {
        guard isSimulated else { return nil }
        return saved == 0 ? 0 : mostHiddenUses
    }
}

extension Simulation {
    /// Of how many questions so much is decided.
    func questions(with decision: Proposal) -> Int { questions.count { $0.decision == decision } }

    /// How many rules were found in the registrations that are simulated, so that only the later half of these counts for them.
    var rulesFoundHere: Int { questions.count { $0.rule?.firstDay != nil } }

    /// The product of which most is saved, the first of those; nil where nothing is.
    var mostSaved: SimulatedProduct? {
        let most = products.map(\.counts.saved).max() ?? 0
        return most == 0 ? nil : products.first { $0.counts.saved == most }
    }
}

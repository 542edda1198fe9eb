/// What only an insider knows of the follow-up.
struct FollowUpKnowledge: Sendable {
    /// The names of the products of which all follow-up is in the exports.
    var completeProducts: Set<String> = []
    /// The names that actions use for a question and that no citizen is asked, each with the words of that question.
    var misspellings: [String: String] = [:]
}

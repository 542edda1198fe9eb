import RegistrationLog

/// The words of the table on the terminal.
struct TerminalWording: Sendable {
    let numbers: NumberText
    let terms: TermWording

    /// The names of the columns; that of the bars is empty.
    let columns = (
        product: "Product", registrations: "Registraties", used: "Ooit gebruikt", droppable: "Schrappen"
    )
    let total = "Totaal"

    /// How many of the questions with answers have ever been used.
    func used(_ used: Int, of captured: Int) -> String { "\(numbers.count(used)) van \(numbers.count(captured))" }

    /// For how many questions something else is proposed that changes what is asked; nil for none.
    func others(_ proposals: ProposalCounts) -> String? {
        let parts = [Proposal.stopForGood, .restore, .add].filter { proposals[$0] > 0 }.map {
            "\(terms.name(of: $0)) \(numbers.count(proposals[$0]))"
        }
        return parts.isEmpty ? nil : "Verder voorgesteld: \(parts.joined(separator: ", "))."
    }

    /// Where the report is.
    func report(at path: String) -> String { "Rapport: \(path)" }
}

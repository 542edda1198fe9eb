/// The words of the table on the terminal.
struct TerminalWording: Sendable {
    let numbers: NumberText

    /// The names of the columns; that of the bars is empty.
    let columns = (
        product: "Product", registrations: "Registraties", used: "Ooit gebruikt", droppable: "Schrappen"
    )
    let total = "Totaal"

    /// How many of the questions with answers have ever been used.
    func used(_ used: Int, of captured: Int) -> String { "\(numbers.count(used)) van \(numbers.count(captured))" }

    /// Where the report is.
    func report(at path: String) -> String { "Rapport: \(path)" }
}

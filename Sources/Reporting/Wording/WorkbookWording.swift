/// The words around the cells of a workbook that people fill in.
struct WorkbookWording: Sendable {
    let refusalTitle = "Dit kan hier niet"
    let choiceRefusal = "Kies een woord uit de lijst, of maak de cel leeg."
    let dateRefusal = "Vul een datum in, bijvoorbeeld 2025-03-31, of maak de cel leeg."

    /// What stands on each printed page; both numbers come from the program that prints.
    func page(number: String, of count: String) -> String { "Pagina \(number) van \(count)" }

    /// What the list of decisions of the report `name` is called on paper.
    func decisionList(_ name: String) -> String { "Besluitenlijst \(name)" }
}

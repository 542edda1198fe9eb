import Foundation
import RegistrationLog

/// The conditions in `vraagregels.csv`.
struct RuleRows {
    /// The name of such a table.
    static let fileName = "vraagregels.csv"

    /// The conditions that were published, in order.
    private(set) var rules: [ListedRule] = []

    /// Reads `file`.
    ///
    /// - Throws: ``FeedbackError`` where it is no such table, or a condition cannot be understood.
    /// - Complexity: Linear in its bytes.
    init(_ file: FeedbackFile) throws(FeedbackError) {
        let columns = ["product", "veld", "kenmerk", "waarden", "oordeel"]
        let table = try NamedTable(file, TableHeader.Names(known: columns, required: columns.map { [$0] }))
        try table.forEachRow { row throws(FeedbackError) in
            guard row["oordeel"].map(Normalisation.compared) == "regel" else { return }
            rules.append(
                ListedRule(
                    product: try row.name("product"), field: try row.name("veld"),
                    attribute: try Self.attribute(of: row),
                    values: try Self.values(of: row)))
        }
    }

    private static func attribute(of row: TableRow) throws(FeedbackError) -> ListedRule.Attribute {
        let text = row["kenmerk"] ?? ""
        if let attribute = Words.attributes[text] { return .registration(attribute) }
        // A question stands behind a word that no attribute has: it could be called «kanaal» too.
        let question = "antwoord: "
        guard text.hasPrefix(question) else { throw row.error(.notARule(column: "kenmerk")) }
        return .answer(to: ListedName(String(text.dropFirst(question.count))))
    }

    private static func values(of row: TableRow) throws(FeedbackError) -> Set<String> {
        let text = row["waarden"] ?? ""
        guard let values = try? JSONDecoder().decode([String].self, from: Data(text.utf8)), !values.isEmpty else {
            throw row.error(.notARule(column: "waarden"))
        }
        return Set(values.map(Normalisation.compared))
    }
}

import RegistrationLog
import Metrics

/// What a row of an empty list of signals is about.
struct SignalFormRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The question; nil where the product as a whole is meant.
    let field: PublishedField?

    /// The rows of a product: itself, then its questions in the order of the report.
    static func rows(of product: PublishedProduct) -> [SignalFormRow] {
        let questions = product.fields.filter { Proposal($0) != nil }.map(Optional.some)
        return ([nil] + questions).map { SignalFormRow(product: product, field: $0) }
    }
}

extension Table where Row == SignalFormRow {
    /// `signalen.csv` for the front office to fill in; a row of which nothing is filled in is no signal.
    static let signalForm = Table(
        name: "signalen", title: "Signalen",
        description: "Een rij per product en vraag, voor wat de werkvloer ervan zegt.",
        columns: [
            .text("datum", "Datum", "Leeg: de dag van het signaal.") { _ in nil }.filledIn(),
            .text("product", "Product", "Waar de burger om vroeg.", \.product.name),
            .text("veld", "Vraag", "De vraag; leeg voor het product als geheel.") { $0.field?.name },
            .text("strekking", "Strekking", "Leeg: overbodig of nodig.") { _ in nil }.filledIn(),
            .text("signaal", "Signaal", "Leeg: de opmerking.") { _ in nil }.filledIn(),
        ])
}

/// The empty list of signals as it is printed.
public enum SignalForm {
    /// Makes the list of the products and questions of `input`, as a file for a spreadsheet.
    ///
    /// - Complexity: linear in the number of questions.
    public static func text(for input: ReportInput) -> String {
        let rows = input.analysis.products.lazy.flatMap(SignalFormRow.rows)
        return String(decoding: Table.signalForm.written(rows, in: .excelNL).file.bytes, as: UTF8.self)
    }
}

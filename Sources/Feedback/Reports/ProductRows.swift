import RegistrationLog

/// The rows of `producten.csv`.
struct ProductRows {
    /// A product, without its questions.
    struct Product {
        let name: ListedName
        let registrations: ReportedCount
        let clusteringHundredths: Int?
        let questionsPerContact: Double?
    }

    /// The products, in order.
    private(set) var products: [Product] = []
    /// On which line each stands, by compared name.
    private(set) var lines: [String: Int] = [:]

    /// Reads `file`.
    ///
    /// - Throws: ``FeedbackError`` where it is no such table, or a row cannot be what was counted.
    /// - Complexity: Linear in its bytes.
    init(_ file: FeedbackFile) throws(FeedbackError) {
        let known = [Self.product, Self.clustering, Self.questions, Self.registrations]
        let table = try NamedTable(
            file,
            TableHeader.Names(known: known + [TableRow.status(of: Self.registrations)], required: [[Self.product]]))
        try table.forEachRow { row throws(FeedbackError) in
            let product = try Self.product(of: row)
            if let first = lines.updateValue(row.line, forKey: product.name.key) {
                throw row.error(.repeated(first: first))
            }
            products.append(product)
        }
    }

    private static func product(of row: TableRow) throws(FeedbackError) -> Product {
        let name = try row.name(product)
        // Where it is empty it was not to be determined, and counts as 1.
        let clustering = row[clustering] == "" ? 1 : try row.decimal(clustering, least: 1)
        return Product(
            name: name, registrations: try row.count(registrations),
            clusteringHundredths: clustering.map { Int(($0 * 100).rounded()) },
            questionsPerContact: try row.decimal(questions, least: 0))
    }

    private static let product = "product", registrations = "registraties"
    private static let clustering = "samenhang", questions = "vragen_per_gesprek_nu"
}

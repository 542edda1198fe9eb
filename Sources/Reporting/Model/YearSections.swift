import Metrics
import RegistrationLog

/// The tables of the page of two reports of one organisation.
struct YearSections {
    private let comparison: YearComparison
    private let findings: YearFindings
    private let labels: (older: Prose, newer: Prose)
    private let wording: Wording

    private var words: YearTableWording { wording.yearTables }
    private var shared: ComparisonWording { wording.comparisons }

    /// The sections of the page of `comparison`.
    init(
        _ comparison: YearComparison, findings: YearFindings, labels: (older: Prose, newer: Prose), wording: Wording
    ) {
        self.comparison = comparison
        self.findings = findings
        self.labels = labels
        self.wording = wording
    }

    /// The products, their questions, and how they were compared.
    var all: [PlainSection] { [products, questions, method] }

    private var products: PlainSection {
        let columns = words.productColumns(labels.older, labels.newer)
        let table = PlainTable(
            id: "products",
            caption: words.productCaption(comparison.products.count, older: labels.older, newer: labels.newer),
            columns: columns, rows: comparison.products.map { row($0, below: columns) })
        return PlainSection(
            id: "products", linkText: shared.productsLink,
            heading: words.productHeading(findings, products: comparison.products.count), paragraphs: [],
            tables: [table])
    }

    private func row(_ product: ComparedProduct, below columns: [String]) -> PlainRow {
        let numbers = wording.numbers
        func count(_ isCounted: (ComparedField) -> Bool) -> String {
            numbers.count(product.fields.count(where: isCounted))
        }
        let texts = [
            product.presence.dutch, shared.count(product.older?.registrations, of: comparison.older),
            shared.count(product.newer?.registrations, of: comparison.newer),
            shared.questionsPerContact(product.older, of: comparison.older),
            shared.questionsPerContact(product.newer, of: comparison.newer), count { $0.presence == .new },
            count { $0.presence == .gone }, count { if case .more = $0.usage { true } else { false } },
            count { if case .less = $0.usage { true } else { false } },
        ]
        return PlainRow("\(name: product.name)", texts.map { Prose($0) }, below: columns, numbers: Set(1...8))
    }

    private var questions: PlainSection {
        let columns = words.questionColumns(labels.older, labels.newer)
        let tables = comparison.products.enumerated().map { position, product in
            PlainTable(
                id: "product-\(position + 1)",
                caption: words.questionCaption(product, older: labels.older, newer: labels.newer), columns: columns,
                rows: product.fields.map { row($0, below: columns) })
        }
        let fields = comparison.products.lazy.flatMap(\.fields)
        return PlainSection(
            id: "questions", linkText: shared.questionsLink,
            heading: words.questionHeading(
                findings, new: fields.count { $0.presence == .new }, gone: fields.count { $0.presence == .gone }),
            paragraphs: [shared.allFigures], tables: tables)
    }

    private func row(_ field: ComparedField, below columns: [String]) -> PlainRow {
        let texts = [
            field.presence.dutch, shared.usage(field.older, of: comparison.older),
            shared.usage(field.newer, of: comparison.newer), wording.differences.text(field.usage),
            wording.years.verdict(field),
        ]
        return PlainRow("\(name: field.name)", texts.map { Prose($0) }, below: columns, numbers: [1, 2])
    }

    private var method: PlainSection {
        let columns = shared.reportColumns
        let rows = [(comparison.older, labels.older), (comparison.newer, labels.newer)].map { report, label in
            PlainRow(label, shared.terms(of: report).map { Prose($0) }, below: columns)
        }
        return PlainSection(
            id: "method", linkText: shared.methodLink, heading: words.methodHeading, paragraphs: words.method,
            tables: [PlainTable(id: "reports", caption: words.termsCaption, columns: columns, rows: rows)])
    }
}

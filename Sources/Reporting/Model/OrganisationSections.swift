import Metrics
import RegistrationLog

/// The tables of the page of several organisations.
struct OrganisationSections {
    private let comparison: OrganisationComparison
    private let findings: OrganisationFindings
    private let names: OrganisationNames
    private let wording: Wording

    /// How many usage rates the page shows; of more, those alone that differ, since a page has to open on any machine.
    static let mostPoints = 3_000

    private var words: OrganisationTableWording { wording.organisationTables }
    private var shared: ComparisonWording { wording.comparisons }

    /// The sections of the page of `comparison`.
    init(
        _ comparison: OrganisationComparison, findings: OrganisationFindings, names: OrganisationNames,
        wording: Wording
    ) {
        self.comparison = comparison
        self.findings = findings
        self.names = names
        self.wording = wording
    }

    /// The organisations, the products, their questions, and how they were compared.
    var all: [PlainSection] { [reports, products, questions, method] }

    private var reports: PlainSection {
        let columns = words.reportColumns
        let rows = comparison.reports.enumerated().map { position, report in
            let fields = report.products.reduce(0) { $0 + $1.fields.count }
            let counts = [report.products.count, fields].map(wording.numbers.count(_:))
            return PlainRow(
                names.prose(position), (shared.terms(of: report) + counts).map { Prose($0) }, below: columns,
                numbers: [5, 6])
        }
        return PlainSection(
            id: "reports", linkText: words.reportsLink, heading: wording.organisations.reportHeading(findings),
            paragraphs: [],
            tables: [
                PlainTable(
                    id: "reports", caption: words.reportCaption(comparison.reports.count), columns: columns, rows: rows)
            ])
    }

    private var products: PlainSection {
        let columns = words.productColumns
        let rows = comparison.products.map { product in
            let reports = Set(product.fields.lazy.flatMap(\.points).map(\.report))
            let counts = [
                reports.count, product.fields.count,
                product.fields.count { $0.points.contains(where: \.standing.differs) },
                product.fields.count { PooledFinding($0) == .drop },
            ]
            return PlainRow(
                "\(name: product.name)", counts.map { Prose(wording.numbers.count($0)) }, below: columns,
                numbers: Set(0...3))
        }
        return PlainSection(
            id: "products", linkText: shared.productsLink, heading: words.productHeading(comparison.products.count),
            paragraphs: [],
            tables: [
                PlainTable(
                    id: "products",
                    caption: words.productCaption(
                        comparison.products.count, organisations: comparison.reports.count), columns: columns,
                    rows: rows)
            ])
    }

    private var questions: PlainSection {
        let points = comparison.products.lazy.flatMap(\.fields).reduce(0) { $0 + $1.points.count }
        let isWhole = points <= Self.mostPoints
        let tables = comparison.products.enumerated().flatMap { position, product in
            [pooledTable(product, position)] + pointTable(product, position, isWhole: isWhole)
        }
        return PlainSection(
            id: "questions", linkText: shared.questionsLink, heading: words.questionHeading(findings),
            paragraphs: [isWhole ? shared.allFigures : words.differingOnly(points)], tables: tables)
    }

    private func pooledTable(_ product: SharedProduct, _ position: Int) -> PlainTable {
        let columns = words.pooledColumns
        let rows = product.fields.map { field in
            PlainRow(
                "\(name: field.name)",
                [
                    Prose(wording.numbers.count(field.points.count)), Prose(words.usage(field.pooled)),
                    Prose(wording.organisations.bound(field.pooled)), Prose(PooledFinding(field).dutch),
                    words.differing(field) { names.prose($0) },
                ], below: columns, numbers: [0, 1])
        }
        return PlainTable(
            id: "product-\(position + 1)", caption: words.pooledCaption(product), columns: columns, rows: rows)
    }

    /// The table of each organisation at a product; none where none is to be shown.
    private func pointTable(_ product: SharedProduct, _ position: Int, isWhole: Bool) -> [PlainTable] {
        let columns = words.pointColumns
        let rows = product.fields.flatMap { field in
            field.points.filter { isWhole || $0.standing.differs }.map { row(field, $0, below: columns) }
        }
        if rows.isEmpty { return [] }
        return [
            PlainTable(
                id: "product-\(position + 1)-points",
                caption: isWhole ? words.pointCaption(product) : words.differingCaption(product), columns: columns,
                rows: rows)
        ]
    }

    private func row(_ field: SharedField, _ point: OrganisationPoint, below columns: [String]) -> PlainRow {
        PlainRow(
            "\(name: field.name)",
            [
                names.prose(point.report), Prose(shared.usage(point.field, of: comparison.reports[point.report])),
                Prose(wording.organisations.limits(point.standing) ?? words.noLimits), Prose(point.standing.dutch),
                Prose(shared.verdict(point.field)),
            ], below: columns, numbers: [1])
    }

    private var method: PlainSection {
        PlainSection(
            id: "method", linkText: shared.methodLink, heading: words.methodHeading, paragraphs: words.method,
            tables: [])
    }
}

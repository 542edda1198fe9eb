import Metrics
import DelimitedText

/// `datapackage.json`: what the CSV files hold, by Frictionless Data Package 2.0 (https://datapackage.org).
struct DataPackage: Encodable, Sendable {
    let schema = "https://datapackage.org/profiles/2.0/datapackage.json"
    let title: String
    let description: String
    /// The name of the organisation; nil where it is not published.
    let organisation: String?
    let resources: [DataResource]

    /// Describes the tables `resources`.
    init(title: String, description: String, organisation: String?, resources: [DataResource]) {
        self.title = title
        self.description = description
        self.organisation = organisation
        self.resources = resources
    }

    /// Describes the tables `resources` of the report on `input`.
    init(of input: ReportInput, resources: [DataResource]) {
        let general = Self.general(version: input.version)
        self.init(
            title: input.letterhead.title ?? "Uitvraag en gebruik: \(input.name)",
            description: input.smallCells.map { "\(general) \(Self.withheldValues($0))" } ?? general,
            organisation: input.letterhead.organisation, resources: resources)
    }

    /// What holds for every CSV file that the program writes.
    static func general(version: String) -> String {
        """
        Cijfers van \(ReportInput.programName) \(version). Een lege cel is niet van toepassing. \
        Tekst die een spreadsheet als formule zou uitvoeren, begint met een apostrof.
        """
    }

    /// What stands in the CSV files where a value is not published.
    private static func withheldValues(_ rule: SmallCells) -> String {
        let (sign, leftOut) = (TableCell.fewerText(than: rule.minimum), TableCell.leftOutText)
        return """
            Waar een getal niet mag worden getoond, is zijn cel leeg; in de kolom daarachter (naam_status) staat dan «\(sign)», een \
            aantal van 1 tot en met \(rule.minimum - 1), of «\(leftOut)».
            """
    }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case title, description, organisation, resources
    }
}

/// A CSV file as the data package describes it.
struct DataResource: Encodable, Sendable {
    let name: String
    let path: String
    let type = "table"
    let title: String
    let description: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let dialect: TableDialect
    let schema: TableSchema

    /// Describes `table` as it is written in `dialect`.
    init(describing table: Table<some Any>, in dialect: CSVDialect, withholding smallCells: SmallCells? = nil) {
        name = table.name
        path = "\(table.name).csv"
        title = table.title
        description = table.description
        self.dialect = TableDialect(dialect)
        schema = TableSchema(of: table, in: dialect, withholding: smallCells)
    }
}

/// How a CSV file is written, by Frictionless Table Dialect.
struct TableDialect: Encodable, Sendable {
    let delimiter: String
    let lineTerminator: String
    let quoteChar = "\""
    let doubleQuote = true
    let header = true
    let skipInitialSpace = false

    /// Describes `dialect`.
    init(_ dialect: CSVDialect) {
        delimiter = String(dialect.delimiter)
        lineTerminator = dialect.lineEnding.rawValue
    }
}

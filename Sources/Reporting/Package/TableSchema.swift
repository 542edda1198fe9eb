import Metrics

/// The columns of a CSV file and how its rows are distinguished, by Frictionless Table Schema.
struct TableSchema: Encodable, Sendable {
    let fields: [SchemaField]
    /// The text that stands for a value that is not there, or not published.
    let missingValues = [""]
    /// What distinguishes rows; nil where part of it can be empty, which a primary key may not be.
    let primaryKey: [String]?
    /// What distinguishes rows where part of it can be empty; nil where none can.
    let uniqueKeys: [[String]]?
    let foreignKeys: [ForeignKey]?

    /// Describes the columns of `table` as they are written in `dialect`.
    init(of table: Table<some Any>, in dialect: CSVDialect, withholding smallCells: SmallCells? = nil) {
        let columns = table.columns(withholding: smallCells)
        fields = columns.map { SchemaField(describing: $0, in: dialect) }
        let key = columns.filter(\.isKey)
        let hasGaps = key.contains(where: \.isKeyWithGaps)
        primaryKey = hasGaps ? nil : key.map(\.name)
        uniqueKeys = hasGaps ? [key.map(\.name)] : nil
        let references = columns.compactMap(ForeignKey.init)
        foreignKeys = references.isEmpty ? nil : references
    }
}

/// A column as the data package describes it.
struct SchemaField: Encodable, Sendable {
    let name: String
    let type: ColumnType
    let title: String
    let description: String
    let decimalChar: String?
    let constraints: Constraints?

    /// What the values of a column must be.
    struct Constraints: Encodable, Sendable {
        let `enum`: [String]
    }

    /// Describes `column` as it is written in `dialect`.
    init(describing column: Column<some Any>, in dialect: CSVDialect) {
        name = column.name
        type = column.type
        title = column.title
        description = column.description
        decimalChar = column.type == .number ? String(dialect.decimalMark) : nil
        constraints = column.allowedValues.isEmpty ? nil : Constraints(enum: column.allowedValues)
    }
}

/// A column whose values all stand in another table.
struct ForeignKey: Encodable, Sendable {
    let fields: [String]
    let reference: Reference

    /// The column in which the values stand, each once.
    struct Reference: Encodable, Sendable {
        let resource: String
        let fields: [String]
    }

    /// Describes the reference of `column`; nil where it has none.
    init?(_ column: Column<some Any>) {
        guard let table = column.referredTable else { return nil }
        fields = [column.name]
        reference = Reference(resource: table, fields: [column.name])
    }
}

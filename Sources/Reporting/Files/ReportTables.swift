import Metrics
import RegistrationLog

/// The files of a report that are no page: the CSV tables, their data package, the workbook of the list of decisions, and the
/// record of the run.
public enum ReportTables {
    /// Makes the files, in the order in which they should be listed, from nothing but `input`.
    ///
    /// Without registrations the tables hold their headers only.
    ///
    /// - Throws: `EncodingError` when a setting is a number that JSON cannot write, such as infinity; ``OutputFolderError``
    ///   where the system has no room for temporary files.
    /// - Complexity: linear in the number of cells.
    public static func files(for input: ReportInput, dialect: CSVDialect) throws -> [ReportFile] {
        let tables = tables(for: input, dialect: dialect)
        let package = DataPackage(of: input, resources: tables.map(\.resource))
        let files = tables.map(\.file) + [try DecisionWorkbook.file(for: input)]
        return files + [
            ReportFile(name: ReportFileName.dataPackage, bytes: try JSONText.bytes(of: package)),
            ReportFile(
                name: ReportFileName.runRecord,
                bytes: try JSONText.bytes(of: RunRecord(of: input, beside: files), keys: .snakeCase)),
        ]
    }

    /// All tables: what stands in this list has a CSV file and a description, and nothing else has either.
    ///
    /// Channels and rules have one only where there are any, changes of questions where the user dated any. Where small cells are
    /// withheld there are neither these nor months nor rejected rows.
    static func tables(for input: ReportInput, dialect: CSVDialect) -> [WrittenTable] {
        let products = input.analysis.products
        let rule = input.smallCells
        let main = [
            Table.products.written(products, in: dialect, withholding: rule),
            Table.fields.written(products.lazy.flatMap(FieldRow.rows), in: dialect, withholding: rule),
            Table.decisions.written(
                products.lazy.flatMap { DecisionListRow.rows(of: $0, wording: input.wording) }, in: dialect,
                withholding: rule),
        ]
        let files = Table.intakeFiles.written(
            input.intake.files.lazy.map { IntakeFileRow($0, wording: input.wording.intake) }, in: dialect,
            withholding: rule)
        if rule != nil { return main + [files] }
        let rejected = Table.rejectedRows.written(
            input.intake.rejectedRows.lazy.map {
                RejectedRowLine(row: $0, files: input.intake.files, wording: input.wording.intake)
            }, in: dialect)
        let months = Table.months.written(products.lazy.flatMap(MonthRow.rows), in: dialect)
        return main + [months] + conditions(of: products, dialect) + [files, rejected] + changes(of: input, dialect)
    }

    /// By which channels registrations came, and under which conditions questions are needed, where there are any.
    private static func conditions(of products: [PublishedProduct], _ dialect: CSVDialect) -> [WrittenTable] {
        let attributes = products.flatMap(AttributeRow.rows)
        let rules = products.flatMap(RuleRow.rows)
        return (attributes.isEmpty ? [] : [Table.attributes.written(attributes, in: dialect)])
            + (rules.isEmpty ? [] : [Table.rules.written(rules, in: dialect)])
    }

    /// What changes of questions did, where the user dated any.
    private static func changes(of input: ReportInput, _ dialect: CSVDialect) -> [WrittenTable] {
        if input.settings.protocolChanges.isEmpty { return [] }
        let changes = input.analysis.protocolChanges
        return [
            Table.protocolChanges.written(changes.lazy.flatMap(ProtocolChangeRow.rows), in: dialect),
            Table.effects.written(input.analysis.protocolEffects, in: dialect),
        ]
    }
}

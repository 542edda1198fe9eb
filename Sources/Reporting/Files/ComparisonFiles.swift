import Metrics
import RegistrationLog

/// The files of a comparison: the table, its data package, the page, and the record of the run.
public enum ComparisonFiles {
    /// Makes the files, in the order in which they should be listed, from nothing but `input`.
    ///
    /// - Throws: `EncodingError` where a threshold is a number that JSON cannot write, such as infinity; what the page throws, which
    ///   is a defect of the program.
    /// - Complexity: linear in the number of cells, and of order n log n in that of differences.
    public static func all(for input: ComparisonInput, dialect: CSVDialect) throws -> [ReportFile] {
        switch input.subject {
        case .years(let comparison): try files(of: comparison, for: input, dialect)
        case .organisations(let comparison): try files(of: comparison, for: input, dialect)
        }
    }

    private static func files(
        of comparison: YearComparison, for input: ComparisonInput, _ dialect: CSVDialect
    ) throws -> [ReportFile] {
        let findings = YearFindings(of: comparison)
        let withheld = WithheldCounts(in: [comparison.older, comparison.newer])
        let table = Table.years(withholding: withheld).written(YearRow.rows(of: comparison), in: dialect)
        return try files(
            table, title: "Vergelijking: \(input.name)", organisation: comparison.organisation, input: input,
            record: ComparisonRunRecord(of: comparison, findings: findings, version: input.version),
            page: YearPage.page(of: comparison, findings: findings, wording: input.wording))
    }

    private static func files(
        of comparison: OrganisationComparison, for input: ComparisonInput, _ dialect: CSVDialect
    ) throws -> [ReportFile] {
        let findings = OrganisationFindings(of: comparison)
        let names = OrganisationNames(of: comparison, wording: input.wording.comparisons)
        let table = Table.organisations(withholding: WithheldCounts(in: comparison.reports)).written(
            OrganisationRow.rows(of: comparison, names: names), in: dialect)
        return try files(
            table, title: input.wording.organisations.title(comparison.reports.count), organisation: nil, input: input,
            record: ComparisonRunRecord(of: comparison, findings: findings, names: names, version: input.version),
            page: OrganisationPage.page(of: comparison, findings: findings, names: names, wording: input.wording))
    }

    /// The files that hold `table`, what describes it, `record` and `page`.
    private static func files(
        _ table: WrittenTable, title: String, organisation: String?, input: ComparisonInput,
        record: ComparisonRunRecord, page: PlainPage
    ) throws -> [ReportFile] {
        let package = DataPackage(
            title: title, description: DataPackage.general(version: input.version), organisation: organisation,
            resources: [table.resource])
        return [
            table.file, ReportFile(name: ReportFileName.dataPackage, bytes: try JSONText.bytes(of: package)),
            ReportFile(name: ReportFileName.runRecord, bytes: try JSONText.bytes(of: record, keys: .snakeCase)),
            try ReportFile(page),
        ]
    }
}

import Metrics

/// The files of a simulation: the tables, what describes them, the page, and the record of the run.
public enum SimulationFiles {
    /// Makes the files, in the order in which they should be listed, from nothing but `input`.
    ///
    /// - Throws: `EncodingError` when a number is none that JSON can write, such as infinity; ``ReportPage/MissingTemplate``, or an
    ///   error of the template parser, which are defects of the program.
    /// - Complexity: linear in the number of products, channels and questions.
    public static func all(for input: SimulationInput, dialect: CSVDialect) throws -> [ReportFile] {
        let tables = [
            Table.simulation.written(SimulationRow.rows(of: input.simulation), in: dialect),
            Table.simulatedQuestions.written(input.simulation.questions, in: dialect),
        ]
        let package = DataPackage(of: input, resources: tables.map(\.resource))
        return tables.map(\.file) + [
            ReportFile(name: ReportFileName.dataPackage, bytes: try JSONText.bytes(of: package)),
            try ReportFile(PlainPage(of: input)),
            ReportFile(
                name: ReportFileName.runRecord,
                bytes: try JSONText.bytes(of: SimulationRunRecord(of: input), keys: .snakeCase)),
        ]
    }
}

/// The files of a simulation.
public enum SimulationFiles {
    /// Makes the files, in the order in which they should be listed, from nothing but `input`.
    ///
    /// - Throws: `EncodingError` when a number is none that JSON can write, such as infinity.
    public static func all(for input: SimulationInput, dialect: CSVDialect) throws -> [ReportFile] {
        let record = ["program": ReportInput.programName, "kind": OutputKind.simulation.rawValue]
        return [ReportFile(name: ReportFileName.runRecord, bytes: try JSONText.bytes(of: record))]
    }
}

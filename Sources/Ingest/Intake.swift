import DelimitedText
public import RegistrationLog

/// The input of a run: the log, and the account of every row that was read for it.
///
/// The stages, in order:
/// 1. `find`: the files under the paths that were given.
/// 2. Each file is opened, and placed by its header and by what `kcc.yaml` says of it.
/// 3. The rows of each placed file are read, several files side by side.
/// 4. The rows are assembled into one log, in file order.
public struct Intake: Sendable {
    /// The log.
    public let log: RegistrationLog
    /// What became of every file and row.
    public let ledger: IntakeLedger
    /// What was made of every file, in the order of the ledger.
    let descriptions: [FileDescription]

    /// The files under some paths, still to be read.
    public struct Files: Sendable {
        let inputs: [InputFile]

        /// The size of all files together as stored, in bytes.
        public var bytes: Int { inputs.reduce(0) { $0 + ($1.problem == nil ? $1.bytes ?? 0 : 0) } }
    }

    /// Finds the files under `paths`: files, folders, and `-` for standard input.
    ///
    /// - Throws: ``IngestError`` where a path does not exist or a folder cannot be listed.
    public static func find(_ paths: [String]) throws(IngestError) -> Files {
        Files(inputs: try Discovery.files(under: paths))
    }

    /// The name of the report on `paths`: the last component of the first, resolved, and without its extensions where
    /// it is a file; `stdin` for standard input.
    public static func reportName(of paths: [String]) -> String { Discovery.reportName(of: paths) }

    /// Reads `files` as `configuration` says on up to `threads` threads; `progress` is told, from any of them, how many
    /// bytes were read.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read to its end.
    /// - Complexity: Linear in the number of bytes; memory grows with the distinct ids, names and answers.
    public init(
        of files: Files, configuration: Configuration, threads: Int,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) {
        let opened = try concurrentMap(files.inputs, threads: threads) { input throws(IngestError) in
            try OpenedFile(input, rule: configuration.rule(for: input), timeZone: configuration.timeZone)
        }
        let aliases = configuration.aliases.fields
        let takenOver = Self.takenOverFields(in: opened, aliases)
        let rules = RowReader.Rules(
            placeholders: configuration.placeholders, questions: configuration.questions
        ) { key in aliases.names(of: key).contains(where: takenOver.contains) }
        let readings = try concurrentMap(Array(opened.enumerated()), threads: threads) {
            entry throws(IngestError) -> FileReading? in
            let (index, file) = entry
            guard let placement = file.placement else { return nil }
            let text = try file.text(progress: progress)
            do throws(ByteSourceError) {
                return try FileReading(
                    text, file: FileID(index), placement: placement, timeZone: configuration.timeZone, rules: rules)
            } catch {
                throw IngestError(error, name: file.input.name)
            }
        }
        let assembled = LogAssembly.assemble(
            readings.compactMap { $0?.rows }, LogAssembly.Settings(of: configuration))
        log = assembled.log
        ledger = Self.ledger(opened, readings, assembled, configuration)
        descriptions = FileDescription.all(of: opened, readings, ledger)
    }

    /// The fields, by compared form, of which a follow-up file has a column of values, under any of their names.
    private static func takenOverFields(in files: [OpenedFile], _ aliases: AliasTable) -> Set<String> {
        var fields: Set<String> = []
        for file in files {
            guard let placement = file.placement, placement.mapping.kind == .followUps else { continue }
            fields.formUnion(placement.mapping.fields.flatMap { aliases.names(of: Normalisation.compared($0.name)) })
        }
        return fields
    }

    private static func placement(of file: OpenedFile, _ reading: FileReading?) -> FilePlacement {
        if case .notPlaced(let problem, _) = file.outcome { return .notPlaced(problem) }
        return reading.map { .placed($0.placed) } ?? .ignored
    }

    private static func ledger(
        _ opened: [OpenedFile], _ readings: [FileReading?], _ assembled: LogAssembly.Result,
        _ configuration: Configuration
    ) -> IntakeLedger {
        var ledger = IntakeLedger(
            rejectedRows: assembled.rejected, timeZone: configuration.timeZone.name,
            placeholders: configuration.placeholders.keys)
        var counts = assembled.counts.makeIterator()
        for (file, reading) in zip(opened, readings) {
            var account = IntakeFile(
                name: file.input.name, bytes: file.input.bytes,
                placement: placement(of: file, reading))
            if let reading, var rows = counts.next() {
                if reading.placed.kind == .followUps {
                    rows.orphans = rows.orphans ?? 0
                    rows.beforeRegistration = rows.beforeRegistration ?? 0
                }
                account.rows = rows
                ledger.warnings += reading.warnings
            }
            ledger.files.append(account)
        }
        if assembled.duplicatesWithOtherAnswers > 0 {
            ledger.warnings.append(.duplicatesWithOtherAnswers(count: assembled.duplicatesWithOtherAnswers))
        }
        ledger.warnings += assembled.suggestedPlaceholders
        return ledger
    }
}

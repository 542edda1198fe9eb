public import RegistrationLog

/// The input of a run: the log, and the account of every row that was read for it.
///
/// The stages, in order:
/// 1. `find`: the files under the paths that were given.
/// 2. Each file is opened, and placed by its header and by what `kcc.yaml` says of it.
/// 3. The rows of each placed file are read into a ``PartialLog``, several files side by side.
/// 4. The rows are assembled into one log, in file order.
///
/// See docs/decisions/0011-partial-logs-follow-each-other.md.
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

        /// How many files there are.
        public var count: Int { inputs.count }

        /// Some of the files, for a reader that is not to read them all.
        public subscript(range: Range<Int>) -> Files { Files(inputs: Array(inputs[range])) }
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
        let opened = try OpenedFile.all(files, configuration: configuration, threads: threads)
        let takenOver = TakenOverFields(in: opened.compactMap(\.placement), aliases: configuration.aliases.fields)
        self.init(
            of: try PartialLog(
                opened, configuration: configuration, takenOver: takenOver, threads: threads, progress: progress),
            configuration: configuration)
    }

    /// Makes the log of all that was read, by one process or by several, under this `configuration`.
    ///
    /// - Complexity: Linear in the rows of `partial`.
    public init(of partial: PartialLog, configuration: Configuration) {
        let files = partial.files
        var settings = LogAssembly.Settings(of: configuration)
        settings.takenOver = TakenOverFields(
            in: files.compactMap(\.opened.placement), aliases: configuration.aliases.fields)
        var assembly = LogAssembly(settings)
        for file in files {
            assembly.beginFile()
            for piece in file.reading?.pieces ?? [] { assembly.add(piece) }
        }
        let assembled = assembly.finish()
        log = assembled.log
        ledger = Self.ledger(files, assembled, configuration)
        descriptions = FileDescription.all(of: files, assembled.files, ledger)
    }

    private static func ledger(
        _ files: [PartialLog.File], _ assembled: LogAssembly.Result, _ configuration: Configuration
    ) -> IntakeLedger {
        var ledger = IntakeLedger(timeZone: configuration.timeZone.name, placeholders: configuration.placeholders.keys)
        for (index, (file, tally)) in zip(files, assembled.files).enumerated() {
            var account = IntakeFile(
                name: file.opened.input.name, bytes: file.opened.input.bytes, placement: file.placement)
            if let findings = file.reading?.findings {
                var rows = tally.counts
                if findings.placed.kind == .followUps {
                    rows.orphans = rows.orphans ?? 0
                    rows.beforeRegistration = rows.beforeRegistration ?? 0
                }
                account.rows = rows
                ledger.warnings += findings.warnings(FileID(index), tally)
                ledger.rejectedRows += tally.rejected.sorted { $0.start.byte < $1.start.byte }.map {
                    $0.row(in: FileID(index), encoding: findings.encoding)
                }
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

extension PartialLog.File {
    /// How the file was taken in.
    fileprivate var placement: FilePlacement {
        if case .notPlaced(let problem, _) = opened.outcome { return .notPlaced(problem) }
        return reading.map { .placed($0.findings.placed) } ?? .ignored
    }
}

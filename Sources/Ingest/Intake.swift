public import Configuration
import DelimitedText
public import RegistrationLog
import Workbook

/// The input of a run: the log, and the account of every row that was read for it.
///
/// The stages, in order:
/// 1. `find`: the files under the paths that were given.
/// 2. Each file is opened, and placed by its header and by what `kcc.yaml` says of it; the files in which keys are looked up
///    are read.
/// 3. The rows of each placed file are read, pieces of large files and whole small ones in parallel.
/// 4. The rows are assembled into one log, in file order.
/// 5. Names that look like personal data are shielded.
/// 6. Samples are held against the log as it is then.
///
/// What was answered is in none of it: ``answers(to:progress:)`` reads that, of a few questions, from the files themselves. What is
/// known of these by then makes that cheap.
///
/// See docs/decisions/0011-pieces-of-a-file-follow-each-other.md.
public struct Intake: Sendable {
    /// The log.
    public let log: RegistrationLog
    /// What became of every file and row.
    public let ledger: IntakeLedger
    /// Where the rows of the log come from, in their order; nil where nobody asked for it.
    public let provenance: LogProvenance?
    /// What was made of every file, in the order of the ledger.
    package let descriptions: [FileDescription]
    /// The names that are not shown.
    let shield: LabelShield
    /// What it was read from.
    let source: IntakeSource
    /// What is known of it once it was read, so that reading it once more costs little; nil where it can be read only once, or where
    /// what was answered in a registration is scattered over it.
    var known: KnownInput?

    /// What stands instead of names that are not shown.
    package var substitutes: SubstituteLabels { shield.substitutes }

    /// Whether `name` is one that is shown instead of another.
    package func isSubstitute(_ name: String, for kind: LabelKind) -> Bool { shield.isReplacement(name, as: kind) }

    /// The files under some paths, still to be read.
    public struct Files: Sendable {
        let inputs: [InputFile]

        /// The size of all files together as stored, in bytes.
        public var bytes: Int { inputs.reduce(0) { $0 + ($1.problem == nil ? $1.bytes ?? 0 : 0) } }

        /// How many files there are.
        public var count: Int { inputs.count }
    }

    /// Finds the files under `paths`: files, folders, and `-` for standard input; what is in archives and workbooks too,
    /// which may be `expansionLimit` times as long as they are stored, nil for that without a `kcc.yaml`.
    ///
    /// - Throws: ``IngestError`` where a path does not exist or a folder cannot be listed.
    public static func find(
        _ paths: [String], expansionLimit: Int? = nil
    ) throws(IngestError) -> Files {
        let limit = expansionLimit ?? GzipSource.defaultExpansionLimit
        return Files(inputs: try Discovery.files(under: paths).flatMap { $0.contents(expansionLimit: limit) })
    }

    /// The name of the report on `paths`: the last component of the first, resolved, and without its extensions where
    /// it is a file; `stdin` for standard input.
    public static func reportName(of paths: [String]) throws(IngestError) -> String {
        try Discovery.reportName(of: paths)
    }

    /// Reads `files` as `configuration` says on up to `threads` threads.
    ///
    /// `progress` is given, from any of them, how many bytes were read, the ledger has a checksum of every file where
    /// `hasChecksums`, and where rows come from is known where it `keepsProvenance`. A name that is not shown gives way to one of `substitutes`.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read to its end.
    /// - Complexity: Linear in the number of bytes; memory grows with the distinct ids, names and answers.
    public init(
        of files: Files, configuration: Configuration, substitutes: SubstituteLabels, threads: Int,
        hasChecksums: Bool = false, keepsProvenance: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) {
        try self.init(
            of: files, configuration: configuration, substitutes: substitutes, threads: threads,
            hasChecksums: hasChecksums, keepsProvenance: keepsProvenance, sizes: ReadingSizes(),
            progress: progress)
    }

    /// Reads `files`, as much at a time as `sizes` say.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read to its end.
    init(
        of files: Files, configuration: Configuration, substitutes: SubstituteLabels, threads: Int,
        hasChecksums: Bool = false, keepsProvenance: Bool = false, sizes: ReadingSizes,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) {
        let source = IntakeSource(
            inputs: files.inputs, configuration: configuration, threads: threads, sizes: sizes)
        let input = try OpenedInput(source, hasChecksums: hasChecksums)
        let opened = input.files
        var rules = RowReader.Rules(of: configuration, files: opened, tables: input.tables)
        rules.keepsLines = keepsProvenance
        var assembly = LogAssembly(
            LogAssembly.Settings(of: configuration),
            followUpFiles: opened.indices.compactMap { FollowUpFile(opened[$0], file: FileID($0)) },
            keepsProvenance: keepsProvenance)
        let findings = try input.read(into: &assembly, rules, progress: progress)
        var inputs: [InputFindings] = []
        for (file, findings) in zip(opened, findings) {
            inputs.append(InputFindings(file, findings, sha256: try file.sha256()))
        }
        Container.closeAll()
        self.init(inputs, assembly.finish(), source, substitutes)
    }

    /// What was found of `files`, whose rows were assembled, which are those of `source`.
    init(
        _ files: [InputFindings], _ assembled: LogAssembly.Result, _ source: IntakeSource,
        _ substitutes: SubstituteLabels
    ) {
        self.source = source.read(files)
        if let opened = self.source.opened, let starts = assembled.starts {
            known = KnownInput(starts: starts, files: opened.map(\.known))
        }
        let configuration = source.configuration
        let recurring = RecurringNames(
            in: assembled.log, headers: Self.headerFields(of: files, configuration.aliases.fields),
            spelled: configuration.spelledNames)
        let grouped = recurring.grouping(assembled.log, as: substitutes.otherNames)
        let shield = LabelShield(
            files, assembled.files, grouped, configuration, substitutes, grouped: recurring.keys(in: assembled.log))
        self.shield = shield
        let survey = SurveyIntake(of: assembled, files, shown: shield.covering(grouped), shield, configuration)
        log = survey.log
        var provenance = assembled.provenance
        provenance?.append(surveyRowsOn: survey.lines)
        self.provenance = provenance
        var ledger = Self.ledger(files, assembled, survey.tallies, shield, configuration)
        ledger.warnings +=
            UnknownNames(configuration, files, assembled.files, assembled.log, shown: log).warnings
        // A name that is not shown is not reported here either.
        ledger.filledFields = assembled.filledFields.intersection(log.fields.map { Normalisation.compared($0.name) })
        ledger.warnings += recurring.findings.map { .groupedNames($0) }
        self.ledger = ledger
        descriptions = FileDescription.all(of: files, survey.tallies, ledger, shield)
    }

    /// The fields that stand in the headers of `files`, in compared form.
    private static func headerFields(of files: [InputFindings], _ aliases: AliasTable) -> Set<String> {
        var keys: Set<String> = []
        for file in files {
            let answers = Set(file.findings?.plan.answers.map(\.index) ?? [])
            for field in file.opened.placement?.mapping.fields ?? [] where !answers.contains(field.index) {
                keys.formUnion(aliases.names(of: Normalisation.compared(field.name)))
            }
        }
        return keys
    }

    private static func ledger(
        _ files: [InputFindings], _ assembled: LogAssembly.Result, _ tallies: [FileTally], _ shield: LabelShield,
        _ configuration: Configuration
    ) -> IntakeLedger {
        var ledger = IntakeLedger(timeZone: configuration.timeZone.name, placeholders: configuration.placeholders.keys)
        for (index, (file, tally)) in zip(files, tallies).enumerated() {
            var account = IntakeFile(
                name: file.opened.input.name, bytes: file.opened.isAgain ? nil : file.opened.input.bytes,
                placement: file.placement,
                sha256: file.sha256)
            if let findings = file.findings {
                var rows = tally.counts
                if findings.placed.kind == .followUps { rows.countAsFollowUps() }
                account.rows = rows
                account.joining = tally.joining
                account.rejectedText = Ratio(tally.rejectedBytes.total(of: findings.textBytes), findings.textBytes)
                ledger.warnings += findings.warnings(FileID(index), tally)
                let rejected = shield.covering(
                    tally.rejected.sorted { $0.start.byte < $1.start.byte }.map {
                        $0.row(in: FileID(index), encoding: findings.encoding)
                    }, file.opened.placement?.mapping)
                account.mainRejection = MainRejection(of: rejected, rows: rows.rows)
                ledger.rejectedRows += rejected
            }
            ledger.warnings += file.opened.unplacedWarnings(FileID(index))
            ledger.files.append(account)
        }
        ledger.warnings += ColumnWarnings.all(of: files.map(\.opened.placement), configuration)
        ledger.warnings += shield.findings.map { .shieldedLabels($0) }
        if assembled.duplicatesWithOtherAnswers > 0 {
            ledger.warnings.append(.duplicatesWithOtherAnswers(count: assembled.duplicatesWithOtherAnswers))
        }
        ledger.warnings += assembled.suggestedPlaceholders
        return ledger
    }
}

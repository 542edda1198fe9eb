public import Configuration
public import Ingest
public import Inspection
public import RegistrationLog

/// The input of a run, read: all that is known before any figure is computed.
///
/// 1. The files are found.
/// 2. What `kcc.yaml` says of them is read.
/// 3. The files are read into a log, with an account of every row.
public struct StudyInput: Sendable {
    /// The name of what was read, which a report on it has: `2024` of `data/2024`.
    public let name: String
    /// What `kcc.yaml` says.
    public let configuration: Configuration
    /// The files as they were found.
    let files: Intake.Files
    /// What was read.
    public let intake: Intake
    private let progress: @Sendable (ReadingProgress) -> Void

    /// Reads what stands under `paths`, as `options` say.
    ///
    /// - Throws: ``IngestError`` where something cannot be read, or `kcc.yaml` is wrong.
    /// - Complexity: Linear in the bytes of the files.
    public init(of paths: [String], _ options: StudyOptions) throws(IngestError) {
        let configuration = try Configuration.find(for: paths, file: options.configuration)
        let files = try Intake.find(paths, expansionLimit: configuration.limits.gzipExpansion)
        try self.init(name: Self.name(of: paths), files, configuration, options)
    }

    /// Reads what stands under `paths` as if nothing was configured.
    ///
    /// - Throws: ``IngestError`` where something cannot be read.
    /// - Complexity: Linear in the bytes of the files.
    public init(unconfigured paths: [String], _ options: StudyOptions) throws(IngestError) {
        try self.init(name: Self.name(of: paths), Intake.find(paths), .standard(), options)
    }

    private init(
        name: String, _ files: Intake.Files, _ configuration: Configuration, _ options: StudyOptions
    ) throws(IngestError) {
        self.name = name
        self.files = files
        self.configuration = configuration
        let progress = options.progress
        self.progress = progress
        progress(.began(bytes: files.bytes))
        defer { progress(.ended) }
        intake = try Intake(
            of: files, configuration: configuration, substitutes: options.substitutes, threads: options.threads,
            hasChecksums: options.hasChecksums, keepsProvenance: options.keepsProvenance
        ) { progress(.read(bytes: $0)) }
    }

    /// What was answered to `fields` of the log, for which the files with registrations are read once more; nil where any of the
    /// input can be read only once.
    ///
    /// Of how far that has come is reported as of the first reading.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read, or was changed since it was read first.
    /// - Complexity: Linear in the bytes of these files.
    public func answers(to fields: [FieldID]) throws(IngestError) -> AnswerReading? {
        let progress = progress
        progress(.began(bytes: intake.bytesOfRegistrations))
        defer { progress(.ended) }
        return try intake.answers(to: fields) { progress(.read(bytes: $0)) }
    }

    /// What `paths` are called together: the last component of the first, without its extensions where it is a file;
    /// `stdin` for standard input.
    public static func name(of paths: [String]) throws(IngestError) -> String { try Intake.reportName(of: paths) }

    /// The log.
    public var log: RegistrationLog { intake.log }

    /// What became of every file and row.
    public var ledger: IntakeLedger { intake.ledger }

    /// Where the rows of the log come from, in their order; nil where nobody asked for it.
    public var provenance: LogProvenance? { intake.provenance }

    /// Whether any file has a row that could be placed; there is nothing to report on otherwise.
    public var isUsable: Bool { ledger.totals.rows > 0 }

    /// What was made of each file; unknown column names of files that were not placed only with `showsHeaders`.
    public func inspection(showsHeaders: Bool = false) -> Inspection {
        Inspection(of: intake, configuration: configuration, showsHeaders: showsHeaders)
    }

    /// A `kcc.yaml` that says what was made of each file, with proposals commented out.
    ///
    /// - Throws: ``IngestError`` where a file with texts cannot be read once more, or `YamlError` where a name cannot be
    ///   written as YAML.
    /// - Complexity: Linear in the bytes of files that may hold answers in lines of text.
    public func proposedConfiguration() throws -> ProposedConfiguration {
        try ProposedConfiguration(of: intake, questions: ProposedQuestions.all(in: files, of: intake))
    }
}

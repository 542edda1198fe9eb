import DelimitedText
import RegistrationLog

/// What was read of some files, or of a piece of a file, in which nothing is decided that depends on what was not read.
///
/// Partial logs that follow each other are joined in that order, in any grouping, to the same partial log; ``Intake``
/// makes the log of all of it. So files can be read side by side, in several processes, or on several machines:
///
///     var all = PartialLog()
///     for part in parts { all.append(part) }
///     let intake = Intake(of: all, configuration: configuration)
///
/// All parts must be read under one configuration. The partial log of nothing changes nothing.
public struct PartialLog: Sendable {
    /// A file, or a piece of it.
    struct File: Sendable {
        /// The file, and what became of it.
        let opened: OpenedFile
        /// What was read of it; nil where it is not read.
        var reading: FileReading?
        /// Whether it is a piece that goes on where the partial log before it ends.
        var continues = false
        /// The checksum of the file; nil where none is wanted, or it has no bytes.
        var sha256: String?
    }

    /// The files in order.
    private(set) var files: [File] = []

    /// Creates the partial log of nothing.
    public init() {}

    /// Creates the partial log of these files.
    init(_ files: [File]) { self.files = files }

    /// Reads `files` as `configuration` says on up to `threads` threads; `progress` is told, from any of them, how many
    /// bytes were read, and the log has a checksum of every file where `hasChecksums`.
    ///
    /// The names `takenOver` are those of the fields of which any follow-up file has a column, in these files or in others;
    /// where that is not known they are nil, and all captured values are told apart, which takes memory.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read to its end.
    /// - Complexity: Linear in the number of bytes; memory grows with the rows.
    public init(
        of files: Intake.Files, configuration: Configuration, takenOver: [String]? = nil, threads: Int,
        hasChecksums: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) {
        let opened = try OpenedFile.all(
            files, configuration: configuration, threads: threads, hasChecksums: hasChecksums)
        let aliases = configuration.aliases.fields
        try self.init(
            opened, configuration: configuration,
            takenOver: takenOver.map { TakenOverFields($0, aliases: aliases) } ?? .all, threads: threads,
            progress: progress)
    }

    /// Reads the rows of files that were opened.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read to its end.
    init(
        _ opened: [OpenedFile], configuration: Configuration, takenOver: TakenOverFields, threads: Int,
        progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) {
        let rules = RowReader.Rules(of: configuration, takenOver: takenOver)
        files = try concurrentMap(opened, threads: threads) { file throws(IngestError) in
            File(
                opened: file,
                reading: try file.reading(
                    rules, configuration.timeZone, chunkSize: ReadingSizes().chunk, progress: progress),
                sha256: try file.sha256())
        }
    }

    /// Adds what was read of the files, or of the piece of a file, that follow.
    ///
    /// - Complexity: Linear in the files and pieces of `following`.
    public mutating func append(_ following: PartialLog) {
        guard let last = files.indices.last, let first = following.files.first, first.continues else {
            files += following.files
            return
        }
        if let rest = first.reading {
            files[last].reading = FileReading(
                findings: rest.findings, pieces: (files[last].reading?.pieces ?? []) + rest.pieces)
        }
        files += following.files.dropFirst()
    }

    /// This partial log, joined with the one that follows.
    ///
    /// - Complexity: Linear in the files and pieces of both.
    public func appending(_ following: PartialLog) -> PartialLog {
        var joined = self
        joined.append(following)
        return joined
    }
}

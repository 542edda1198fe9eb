import Configuration
import DelimitedText
import RegistrationLog
import Threads

/// What an intake is read from: known for as long as it may have to be read once more.
struct IntakeSource: Sendable {
    /// The files as they were found.
    let inputs: [InputFile]
    /// What `kcc.yaml` says of them.
    let configuration: Configuration
    /// On up to how many threads they are read.
    let threads: Int
    /// How much is read at a time.
    let sizes: ReadingSizes
    /// The files as they were opened, each as often as it is read; nil where they were not, or can be read only once.
    private(set) var opened: [OpenedFile]?

    /// Creates the source of an intake of which nothing was opened yet.
    init(inputs: [InputFile], configuration: Configuration, threads: Int, sizes: ReadingSizes) {
        self.inputs = inputs
        self.configuration = configuration
        self.threads = threads
        self.sizes = sizes
    }

    /// Whether all of it can be read a second time, which standard input and pipes cannot.
    var canBeReadAgain: Bool { inputs.allSatisfy { $0.problem != nil || !$0.isReadOnce } }

    /// The source once its `files` were read, so that what their beginnings show is known when they are read again.
    func read(_ files: [InputFindings]) -> IntakeSource {
        guard canBeReadAgain else { return self }
        var source = self
        source.opened = files.map { $0.opened.readBefore($0.findings) }
        return source
    }
}

/// The files of an intake, opened, with the tables in which keys are looked up.
struct OpenedInput {
    /// The files in order, each as often as it is read.
    let files: [OpenedFile]
    /// The tables that their rules name.
    let tables: LookupTables
    /// What they were found in.
    let source: IntakeSource
    private let isWanted: @Sendable (OpenedFile) -> Bool

    /// Opens all files of `source` that are not open yet, and reads the tables in which those that are wanted look keys up.
    ///
    /// - Throws: ``IngestError`` where one cannot be read, or is no longer what it was when it was found.
    init(
        _ source: IntakeSource, hasChecksums: Bool = false,
        where isWanted: @escaping @Sendable (OpenedFile) -> Bool = { _ in true }
    ) throws(IngestError) {
        let found: [OpenedFile]
        if let opened = source.opened {
            for file in opened { try file.checkVersion() }
            found = opened
        } else {
            found = try OpenedFile.all(
                source.inputs, configuration: source.configuration, threads: source.threads, hasChecksums: hasChecksums)
        }
        let lookups = try LookupReading(
            of: found.filter(isWanted).compactMap(\.rule), among: source.inputs, configuration: source.configuration)
        files = found.map { lookups.fileNames.contains($0.input.name) ? $0.lookedUp : $0 }
        tables = lookups.tables
        self.source = source
        self.isWanted = isWanted
    }

    /// Reads the rows of the files that are wanted, in order, as `rules` say, and gives what was found of each besides them; nil
    /// for one that was not read.
    ///
    /// Small files are read side by side, and put together in order while others are still being read; of a large one each piece is
    /// done with before the next is read, so that memory does not grow with its bytes.
    /// - Throws: ``IngestError`` where one cannot be read to its end.
    func read(
        into assembly: inout LogAssembly, _ rules: RowReader.Rules, progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) -> [FileFindings?] {
        var findings: [FileFindings?] = []
        let (timeZone, sizes) = (source.configuration.timeZone, source.sizes)
        for group in OpenedFile.groups(of: files, sizes: sizes) {
            if group.count == 1 {
                let file = files[group.lowerBound]
                assembly.beginFile(file.rule, bytes: file.input.contentBytes)
                guard isWanted(file) else {
                    findings.append(nil)
                    continue
                }
                findings.append(
                    try file.read(rules, timeZone, threads: source.threads, chunkSize: sizes.chunk, progress: progress)
                    { assembly.add($0) })
                continue
            }
            let isWanted = isWanted
            try concurrentMap(Array(files[group]), threads: source.threads) { file throws(IngestError) in
                isWanted(file)
                    ? try file.reading(rules, timeZone, chunkSize: sizes.chunk, progress: progress) : nil
            } consume: { reading in
                assembly.beginFile(files[findings.count].rule)
                for piece in reading?.pieces ?? [] { assembly.add(piece) }
                findings.append(reading?.findings)
            }
        }
        return findings
    }
}

import Configuration
import DelimitedText
import RegistrationLog
import Threads

extension OpenedFile {
    /// Opens all `files`, each as often as it is to be read, on up to `threads` threads, and looks at their beginnings.
    ///
    /// - Throws: ``IngestError`` where one cannot be read.
    static func all(
        _ files: [InputFile], configuration: Configuration, threads: Int, hasChecksums: Bool
    ) throws(IngestError) -> [OpenedFile] {
        let readings = files.flatMap { input in
            [FileReadingRule(input: input, rule: configuration.rule(for: input), isAgain: false)]
                + configuration.rulesForReadingAgain(input).map {
                    FileReadingRule(input: input, rule: $0, isAgain: true)
                }
        }
        let headerFiles = HeaderFiles(files, configuration.files)
        var opened = try concurrentMap(readings, threads: threads) { reading throws(IngestError) in
            try OpenedFile(
                reading.input, rule: reading.rule,
                header: try BorrowedHeader(for: reading.input, rule: reading.rule, among: headerFiles, configuration),
                isAgain: reading.isAgain, timeZone: configuration.timeZone,
                expansionLimit: configuration.limits.gzipExpansion, hasChecksum: hasChecksums)
        }
        opened = withoutExplanations(opened)
        for (index, other) in PartsWithoutHeader.headers(of: opened) { opened[index].propose(headerOf: other) }
        return opened
    }

    /// `files` without those that explain a sample to who fills it in: nobody need hear of what the program wrote itself.
    ///
    /// Of what is in one archive or workbook the next then has its size.
    private static func withoutExplanations(_ files: [OpenedFile]) -> [OpenedFile] {
        var kept: [OpenedFile] = []
        var sized: OpenedFile?
        for var file in files {
            if file.explainsSurvey {
                if file.input.holder != nil, file.input.bytes != nil, !file.isAgain { sized = file }
                continue
            }
            if let first = sized {
                if file.input.holder?.name == first.input.holder?.name { file.takeSize(from: first) }
                sized = nil
            }
            kept.append(file)
        }
        return kept
    }

    /// The positions of `files` in order, small ones that follow each other together, any other by itself.
    static func groups(of files: [OpenedFile], sizes: ReadingSizes) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var groupBytes = 0
        for (index, file) in files.enumerated() {
            let bytes = file.input.contentBytes ?? .max
            if let last = groups.last, bytes < sizes.smallFile, last.count < sizes.group,
                (files[last.lowerBound].input.contentBytes ?? .max) < sizes.smallFile,
                groupBytes + bytes <= sizes.groupBytes
            {
                groups[groups.count - 1] = last.lowerBound..<index + 1
                groupBytes += bytes
            } else {
                groups.append(index..<index + 1)
                groupBytes = bytes
            }
        }
        return groups
    }

    /// Reads the rows on up to `threads` threads, piece after piece, and gives what was found besides; nil where the file is not read.
    ///
    /// - Throws: ``IngestError`` where it cannot be read to its end.
    func read(
        _ rules: RowReader.Rules, _ timeZone: LocalTimeZone, threads: Int, chunkSize: Int,
        progress: @escaping @Sendable (Int) -> Void, piece: (DeliveredRows) -> Void
    ) throws(IngestError) -> FileFindings? {
        guard let placement else { return nil }
        // The bytes of a file count once, however often it is read.
        let isCounted = !isAgain
        let text = try text { if isCounted { progress($0) } }
        do throws(ByteSourceError) {
            let reader = try FileReader(
                text, name: input.name, known, placement: placement, timeZone: timeZone, rules: rules,
                chunkSize: chunkSize)
            return try reader.forEachPiece(threads: threads, piece)
        } catch {
            throw IngestError(error, name: input.name)
        }
    }

    /// Reads all rows, on this thread alone; nil where the file is not read.
    ///
    /// - Throws: ``IngestError`` where it cannot be read to its end.
    func reading(
        _ rules: RowReader.Rules, _ timeZone: LocalTimeZone, chunkSize: Int,
        progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) -> FileReading? {
        var pieces: [DeliveredRows] = []
        let findings = try read(rules, timeZone, threads: 1, chunkSize: chunkSize, progress: progress) {
            pieces.append($0)
        }
        return findings.map { FileReading(findings: $0, pieces: pieces) }
    }
}

/// A reading of a file: what `kcc.yaml` says of it, and whether it is one more.
private struct FileReadingRule: Sendable {
    let input: InputFile
    let rule: FileRule?
    let isAgain: Bool
}

extension RowReader.Rules {
    /// What `configuration` says of rows; values are distinguished of the fields of which one of `files` takes them over, and
    /// keys are looked up in `tables`.
    init(of configuration: Configuration, files: [OpenedFile], tables: LookupTables) {
        self.init(
            placeholders: Placeholders(configuration.placeholders), questions: configuration.questions,
            takenOver: TakenOverFields(in: files.compactMap(\.placement), aliases: configuration.aliases.fields),
            tables: tables, identifierChanges: configuration.identifierChanges)
    }
}

import Configuration
import DelimitedText
import RegistrationLog
import Threads

extension OpenedInput {
    /// Reads the rows of the files that are `known` once more, in order, for what was answered in their registrations.
    ///
    /// Small files are read side by side, and put together in order while others are still being read.
    ///
    /// - Throws: ``IngestError`` where one cannot be read to its end, or was changed.
    func readAgain(
        _ known: KnownInput, into assembly: inout AnswerAssembly, _ rules: RowReader.Rules,
        progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) {
        let readings = files.enumerated().map { index, file in
            index < known.files.count
                ? known.files[index].flatMap { KnownReading(file, $0, known.starts.starts(in: FileID(index))) } : nil
        }
        let (timeZone, sizes) = (source.configuration.timeZone, source.sizes)
        for group in OpenedFile.groups(of: files, sizes: sizes) {
            if group.count == 1 {
                assembly.beginFile(files[group.lowerBound].rule)
                try readings[group.lowerBound]?.read(
                    rules, timeZone, threads: source.threads, chunkSize: sizes.chunk, progress: progress
                ) { assembly.add($0) }
                continue
            }
            var index = group.lowerBound
            try concurrentMap(Array(readings[group]), threads: source.threads) { reading throws(IngestError) in
                try reading?.pieces(rules, timeZone, chunkSize: sizes.chunk, progress: progress) ?? []
            } consume: { pieces in
                assembly.beginFile(files[index].rule)
                for piece in pieces { _ = assembly.add(piece) }
                index += 1
            }
        }
        assembly.endFile()
    }
}

/// A file of registrations that is read once more.
private struct KnownReading: Sendable {
    private let opened: OpenedFile
    private let placement: Placement
    private let file: KnownFile
    private let starts: RegistrationStarts

    /// Creates the reading of a file whose registrations begin at `starts`; nil where it holds none any more.
    init?(_ opened: OpenedFile, _ file: KnownFile, _ starts: RegistrationStarts) {
        guard let placement = opened.placement, placement.mapping.kind.isOfRegistrations else { return nil }
        self.opened = opened
        self.placement = placement
        self.file = file
        self.starts = starts
    }

    /// Reads the rows on up to `threads` threads; `piece` gives the fields of which no more answers are wanted.
    func read(
        _ rules: RowReader.Rules, _ timeZone: LocalTimeZone, threads: Int, chunkSize: Int,
        progress: @escaping @Sendable (Int) -> Void, piece: (DeliveredRows) -> [SpellingID]
    ) throws(IngestError) {
        // The bytes of a file count once, however often it is read.
        let isCounted = !opened.isAgain
        let text = try opened.text { if isCounted { progress($0) } }
        let reader = KnownFileReader(
            text, name: opened.input.name, file, starts, placement: placement, timeZone: timeZone, rules: rules,
            chunkSize: chunkSize)
        do throws(ByteSourceError) { try reader.forEachPiece(threads: threads, piece) } catch {
            throw IngestError(error, name: opened.input.name)
        }
    }

    /// Reads all rows, on this thread alone.
    func pieces(
        _ rules: RowReader.Rules, _ timeZone: LocalTimeZone, chunkSize: Int,
        progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) -> [DeliveredRows] {
        var pieces: [DeliveredRows] = []
        try read(rules, timeZone, threads: 1, chunkSize: chunkSize, progress: progress) { piece in
            pieces.append(piece)
            return []
        }
        return pieces
    }
}

import CLibCSV

/// Cuts records into cells with libcsv in strict mode, the authority on what a record is.
///
/// It is fed one physical line at a time, for libcsv's callbacks say nothing of places. The parser has one owner and
/// one address, which is why it may move from thread to thread.
struct LibCSVLane: ~Copyable, @unchecked Sendable {
    /// Where a line leaves the record.
    enum Outcome {
        /// The line is blank and between records.
        case blank
        /// The record goes on in the next line, inside a quoted cell.
        case insideQuotes
        /// The record has ended; its cells are the batch's open record.
        case recordEnded
        /// A quote breaks the rules; nothing can be fed before a reset.
        case malformed
    }

    private let parser: UnsafeMutablePointer<csv_parser>
    private let delimiter: Delimiter

    init(delimiter: Delimiter) {
        self.delimiter = delimiter
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        initialiseParser()
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
    }

    /// Forgets the record that was begun.
    ///
    /// libcsv takes nothing after an error, and its end would still emit half a record, so it begins anew.
    mutating func reset() {
        csv_free(parser)
        initialiseParser()
    }

    /// Takes in `bytes`: a physical line with its end, or the beginning of one.
    mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, into batch: inout RecordBatch) -> Outcome {
        let consumed = withUnsafeMutablePointer(to: &batch) { batch in
            csv_parse(parser, bytes.baseAddress, bytes.count, Self.addCell, nil, batch)
        }
        guard consumed == bytes.count else { return malformed() }
        if parser.pointee.quoted != 0 { return .insideQuotes }
        return batch.hasOpenRecord ? .recordEnded : .blank
    }

    /// Ends a record that the end of the text ends.
    mutating func finish(into batch: inout RecordBatch) -> Outcome {
        let code = withUnsafeMutablePointer(to: &batch) { batch in csv_fini(parser, Self.addCell, nil, batch) }
        guard code == 0 else { return malformed() }
        return batch.hasOpenRecord ? .recordEnded : .blank
    }

    private func malformed() -> Outcome {
        precondition(csv_error(parser) == CSV_EPARSE, "libcsv found no memory for a cell")
        return .malformed
    }

    private func initialiseParser() {
        csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        csv_set_delim(parser, delimiter.byte)
        // The cell buffer grows by this much at a time; libcsv's own 128 would be slow for long cells.
        csv_set_blk_size(parser, 16_384)
    }

    private static let addCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        contents, count, batch in
        batch?.assumingMemoryBound(to: RecordBatch.self).pointee
            .addCell(UnsafeRawBufferPointer(start: contents, count: count))
    }
}

import CLibCSV
import Platform
import Tabular

/// Cuts records into cells with libcsv in strict mode, the authority on what a record is.
///
/// It is fed one physical line at a time, for libcsv's callbacks say nothing of positions. The parser has one owner and
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
    private let quoting: Quoting

    init(delimiter: Delimiter, quoting: Quoting) {
        self.delimiter = delimiter
        self.quoting = quoting
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

    /// Takes in `bytes`: a physical line with its end, or the beginning of one, of a text of `textSize` bytes, behind
    /// which the contents of the cells will stand.
    mutating func feed(
        _ bytes: UnsafeBufferPointer<UInt8>, into batch: inout RecordBatch, behind textSize: Int
    ) -> Outcome {
        let consumed = withFilling(&batch, behind: textSize) { filling in
            csv_parse(parser, bytes.baseAddress, bytes.count, Self.addCell, nil, filling)
        }
        guard consumed == bytes.count else { return malformed() }
        if parser.pointee.quoted != 0 { return .insideQuotes }
        return batch.hasOpenRecord ? .recordEnded : .blank
    }

    /// Ends a record that the end of the text ends.
    mutating func finish(into batch: inout RecordBatch, behind textSize: Int) -> Outcome {
        let code = withFilling(&batch, behind: textSize) { filling in csv_fini(parser, Self.addCell, nil, filling) }
        guard code == 0 else { return malformed() }
        return batch.hasOpenRecord ? .recordEnded : .blank
    }

    private func malformed() -> Outcome {
        if csv_error(parser) == CSV_ENOMEM { MemoryShortage.end() }
        return .malformed
    }

    private func initialiseParser() {
        switch quoting {
        case .aroundCells:
            csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        case .letters:
            // libcsv cannot do without a quote. A blank is none where a cell begins, for blanks are dropped there before anything
            // else is looked at; and within a cell that is not quoted no quote means anything unless it is strict.
            csv_init(parser, 0)
            csv_set_quote(parser, delimiter.byte == 0x20 ? 0x09 : 0x20)
        }
        csv_set_delim(parser, delimiter.byte)
        // The cell buffer grows by this much at a time; libcsv's own 128 would be slow for long cells.
        csv_set_blk_size(parser, 16_384)
    }

    /// What libcsv's callback adds cells to.
    private struct Filling {
        let batch: UnsafeMutablePointer<RecordBatch>
        let textSize: Int
        /// Whether blanks may be left at the end of a cell.
        let mayEndInBlanks: Bool
    }

    private func withFilling<Result>(
        _ batch: inout RecordBatch, behind textSize: Int, _ body: (UnsafeMutablePointer<Filling>) -> Result
    ) -> Result {
        let quoting = quoting
        return withUnsafeMutablePointer(to: &batch) { batch in
            var filling = Filling(batch: batch, textSize: textSize, mayEndInBlanks: quoting == .letters)
            return withUnsafeMutablePointer(to: &filling, body)
        }
    }

    private static let addCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        contents, count, filling in
        guard let filling = filling?.assumingMemoryBound(to: Filling.self).pointee else { return }
        var cell = UnsafeRawBufferPointer(start: contents, count: count)
        if filling.mayEndInBlanks {
            while let last = cell.last, last == 0x20 || last == 0x09 {
                cell = UnsafeRawBufferPointer(rebasing: cell.dropLast())
            }
        }
        filling.batch.pointee.addCell(cell, behind: filling.textSize)
    }
}

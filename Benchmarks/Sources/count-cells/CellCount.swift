import DelimitedText
import Tabular

/// The records and cells of a file under the delimiter that gives its header most columns.
struct CellCount {
    private let delimiter: Delimiter
    private let firstLine: Int
    private let encoding: TextEncoding
    private let rows: Int
    private let cells: Int
    private let rejected: Int

    /// Counts the records of the file at `path` on up to `threads` threads.
    init(path: String, threads: Int) throws(ByteSourceError) {
        let file = try DelimitedFile(FileSource(path: path))
        let beginning = file.beginning
        let candidates = beginning.separatorLine.map { [$0] } ?? Delimiter.candidates
        // Of equals the first, as everywhere.
        delimiter = candidates.max { Self.columns(beginning, $0) < Self.columns(beginning, $1) } ?? .semicolon
        firstLine = beginning.firstLine
        var counts = (rows: 0, cells: 0, rejected: 0)
        let reader = file.records(delimiter: delimiter, from: firstLine)
        encoding = try reader.forEachBatch(threads: threads) { batch in
            (rows: batch.recordCount, cells: batch.cellCount, rejected: batch.rejectedRecords.count)
        } consume: { batch in
            counts.rows += batch.rows
            counts.cells += batch.cells
            counts.rejected += batch.rejected
        }.encoding.encoding
        (rows, cells, rejected) = counts
    }

    /// The counts, and under what they hold, as one line.
    var json: String {
        let delimiter = self.delimiter == .tab ? "\\t" : "\(self.delimiter.scalar)"
        return #"{"delimiter": "\#(delimiter)", "first_line": \#(firstLine), "encoding": "\#(encoding.name)", "#
            + #""rows": \#(rows), "cells": \#(cells), "rejected": \#(rejected)}"#
    }

    private static func columns(_ beginning: Beginning, _ delimiter: Delimiter) -> Int {
        guard case .found(let header) = beginning.header(under: delimiter) else { return 0 }
        return header.cells.count
    }
}

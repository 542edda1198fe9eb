import DelimitedText

/// The records and cells of a file under the delimiter that gives its header most columns.
struct CellCount {
    private let delimiter: Delimiter
    private let firstLine: Int
    private let encoding: TextEncoding
    private var rows = 0
    private var cells = 0
    private var rejected = 0

    /// Counts the records of the file at `path`.
    init(path: String) throws(ByteSourceError) {
        let file = try DelimitedFile(FileSource(path: path))
        let beginning = file.beginning
        let candidates = beginning.separatorLine.map { [$0] } ?? Delimiter.candidates
        // Of equals the first, as everywhere.
        delimiter = candidates.max { Self.columns(beginning, $0) < Self.columns(beginning, $1) } ?? .semicolon
        firstLine = beginning.firstLine
        var reader = file.records(delimiter: delimiter, from: firstLine)
        while let batch = try reader.next() {
            rows += batch.recordCount
            cells += batch.cellCount
            rejected += batch.rejectedRecords.count
        }
        encoding = reader.encoding.encoding
    }

    /// The counts, and under what they hold, as one line.
    var json: String {
        let delimiter = self.delimiter == .tab ? "\\t" : "\(self.delimiter.scalar)"
        return #"{"delimiter": "\#(delimiter)", "first_line": \#(firstLine), "encoding": "\#(encoding.rawValue)", "#
            + #""rows": \#(rows), "cells": \#(cells), "rejected": \#(rejected)}"#
    }

    private static func columns(_ beginning: Beginning, _ delimiter: Delimiter) -> Int {
        guard case .found(let header) = beginning.header(under: delimiter) else { return 0 }
        return header.cells.count
    }
}

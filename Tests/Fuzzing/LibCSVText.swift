import CLibCSV
import DelimitedText

/// libcsv on a whole text, as its manual says to use it.
enum LibCSVText {
    /// What the callbacks add to.
    private struct Rows {
        var ended: [[[UInt8]]] = []
        var open: [[UInt8]] = []
    }

    /// The rows of `text`; nil where libcsv refuses it in strict mode.
    static func rows(of text: [UInt8], delimiter: Delimiter) -> [[[UInt8]]]? {
        var parser = csv_parser()
        csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        defer { csv_free(&parser) }
        csv_set_delim(&parser, UInt8(ascii: delimiter.scalar))
        var rows = Rows()
        let isAccepted = withUnsafeMutablePointer(to: &rows) { rows in
            csv_parse(&parser, text, text.count, addCell, endRow, rows) == text.count
                && csv_fini(&parser, addCell, endRow, rows) == 0
        }
        return isAccepted ? rows.ended : nil
    }

    private static let addCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        contents, count, rows in
        let bytes = UnsafeRawBufferPointer(start: contents, count: count)
        rows?.assumingMemoryBound(to: Rows.self).pointee.open.append(Array(bytes))
    }

    private static let endRow: @convention(c) (CInt, UnsafeMutableRawPointer?) -> Void = { _, rows in
        guard let rows = rows?.assumingMemoryBound(to: Rows.self) else { return }
        rows.pointee.ended.append(rows.pointee.open)
        rows.pointee.open = []
    }
}

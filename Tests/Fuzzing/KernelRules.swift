import CByteKernels

/// What holds for any bytes: each kernel says of them what its portable twin says, from every byte on.
enum KernelRules {
    /// How many bytes each comparison looks at, at most.
    private static let reach = 200

    /// Checks the rules on a text; of a long one not from every byte on.
    static func check(_ text: [UInt8], delimiter: UInt8) {
        text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            for start in stride(from: 0, to: text.count, by: text.count > 4_096 ? 61 : 1) {
                let size = min(text.count - start, reach)
                compareSeparators(base + start, size, delimiter)
                compareCells(base + start, size, delimiter)
                let isSame = kcc_same(base, base + start, size)
                require(
                    isSame == kcc_same_portable(base, base + start, size), "\(size) bytes from \(start) on: \(isSame)")
            }
        }
    }

    private static func compareSeparators(_ text: UnsafePointer<UInt8>, _ size: Int, _ delimiter: UInt8) {
        guard size >= 64 else { return }
        for quote in [delimiter, UInt8(ascii: "\"")] {
            let found = kcc_separators(text, delimiter, quote)
            let twin = kcc_separators_portable(text, delimiter, quote)
            require(
                found.separators == twin.separators && (found.beyondASCII == 0) == (twin.beyondASCII == 0),
                "found \(found), by the twin \(twin)")
        }
    }

    private static func compareCells(_ text: UnsafePointer<UInt8>, _ size: Int, _ delimiter: UInt8) {
        // The bytes themselves are positions as good as any.
        let cells = min(size / 8, 64)
        let filled = kcc_filled(text, cells)
        require(filled == kcc_filled_portable(text, cells), "of \(cells) cells \(filled) are not empty")
        var rooms = [[UInt8]](repeating: [UInt8](repeating: 0, count: size * 8), count: 2)
        let count = kcc_empty_cells(text, size, delimiter, 7, &rooms[0], size)
        let twin = kcc_empty_cells_portable(text, size, delimiter, 7, &rooms[1], size)
        require(
            count == twin && rooms[0].prefix(count * 8) == rooms[1].prefix(count * 8),
            "\(count) empty cells, by the twin \(twin)")
    }
}

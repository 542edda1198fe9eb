import Glibc

/// A piece of text, and the physical lines in it; a line ends at LF, CRLF or a lone CR.
struct TextWindow: Sendable {
    /// A physical line, as indices in the window.
    struct Line {
        /// Where its line end begins, or the text ends.
        let contentEnd: Int
        /// Where the next line begins.
        let next: Int

        /// Whether the text ends here without a line end.
        var isUnended: Bool { contentEnd == next }
    }

    /// The piece.
    private(set) var bytes: [UInt8]
    /// Whether the text ends where the window ends.
    let endsText: Bool

    /// The first LF and the first CR from where lines were last sought; or, at an index that holds neither, how far
    /// there is none.
    private var lineFeed = 0
    private var carriageReturn = 0

    init(_ bytes: consuming [UInt8] = [], endsText: Bool = false) {
        self.bytes = bytes
        self.endsText = endsText
    }

    /// Where the window's content surely ends: before a CR at its end that may be half of a CRLF.
    var certainEnd: Int {
        bytes.last == 0x0D && !endsText ? bytes.count - 1 : bytes.count
    }

    /// The line that begins at `start`; nil when it does not end in the window and the text goes on, or has ended
    /// at `start`.
    ///
    /// - Complexity: O(n) in the bytes that were not searched before; indices must not fall except by ``rewind(to:)``.
    mutating func line(at start: Int) -> Line? {
        lineFeed = position(of: 0x0A, from: start, known: lineFeed)
        carriageReturn = position(of: 0x0D, from: start, known: carriageReturn)
        let end = min(lineFeed, carriageReturn)
        if end == bytes.count { return endsText && start < end ? Line(contentEnd: end, next: end) : nil }
        if end == lineFeed { return Line(contentEnd: end, next: end + 1) }
        if end + 1 < bytes.count { return Line(contentEnd: end, next: bytes[end + 1] == 0x0A ? end + 2 : end + 1) }
        return endsText ? Line(contentEnd: end, next: end + 1) : nil
    }

    /// Makes ready for seeking lines again from `start`, which was passed before.
    mutating func rewind(to start: Int) {
        lineFeed = start
        carriageReturn = start
    }

    /// Gives the piece away, so that it has one owner and need not be copied to be added to.
    mutating func takeBytes() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &bytes)
        return taken
    }

    private func position(of byte: UInt8, from start: Int, known: Int) -> Int {
        if known >= start, known < bytes.count, bytes[known] == byte { return known }
        let from = max(start, known)
        return bytes.withUnsafeBufferPointer { bytes in
            guard from < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + from, Int32(byte), bytes.count - from)
            else { return bytes.count }
            return UnsafeRawPointer(base).distance(to: found)
        }
    }
}

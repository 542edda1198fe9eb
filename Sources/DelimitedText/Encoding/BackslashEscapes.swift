/// Backslashes before characters that would mean something else without, as databases write them: `\"`, `\\`, `\n`, and a
/// delimiter or a line end behind a backslash.
///
/// libcsv knows only doubled quotes. So before a text is parsed each such pair of bytes becomes two others of which neither
/// parts cells or records: control characters that stand for what is meant, which no export holds. In the cells these are put
/// back. As the pair keeps its length, bytes are counted as they stand in the text.
///
/// `\N`, which stands for no value, stays what it is, and so does a backslash before anything else.
public struct BackslashEscapes: Hashable, Sendable {
    private static let backslash = UInt8(ascii: "\\"), lineFeed: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D

    /// What stands for the backslash itself, and is dropped with it.
    private let filler: UInt8
    /// What stands for a line end that is one in the text, but within a cell.
    private let lineEnds: [UInt8: UInt8]
    /// What stands for the character behind a backslash, by that character.
    private let standIns: [UInt8: UInt8]
    /// What each byte stands for in a cell.
    private let originals: [UInt8]

    /// Creates the escapes of a text whose cells one of the bytes `delimiters` parts.
    init(delimiters: [UInt8]) {
        var free = (0x0E...0x1D).filter { !delimiters.contains($0) }.makeIterator()
        func next() -> UInt8 { free.next() ?? 0x1A }
        filler = next()
        lineEnds = [Self.lineFeed: next(), Self.carriageReturn: next()]
        // What is meant, by what is written.
        var meant: [UInt8: UInt8] = [UInt8(ascii: "n"): Self.lineFeed, UInt8(ascii: "r"): Self.carriageReturn]
        meant[UInt8(ascii: "t")] = 0x09
        for itself in [UInt8(ascii: "\""), UInt8(ascii: "'"), Self.backslash] { meant[itself] = itself }
        // Last, for a letter that parts cells is itself.
        for itself in delimiters { meant[itself] = itself }
        var standIns: [UInt8: UInt8] = [:]
        var originals = [UInt8](0...255)
        for (written, original) in meant.sorted(by: { $0.key < $1.key }) {
            let standIn = next()
            standIns[written] = standIn
            originals[Int(standIn)] = original
        }
        for (original, standIn) in lineEnds { originals[Int(standIn)] = original }
        self.standIns = standIns
        self.originals = originals
    }

    /// Whether `byte` stands for a line end that is one in the text.
    func isLineEnd(_ byte: UInt8) -> Bool { lineEnds.values.contains(byte) }

    /// What `byte` stands for in a cell; nil for nothing.
    func original(_ byte: UInt8) -> UInt8? { byte == filler ? nil : originals[Int(byte)] }

    /// `cell` with what stands in it put back.
    func restored(_ cell: String) -> String { String(decoding: cell.utf8.compactMap(original), as: UTF8.self) }

    /// Puts stand-ins instead of all that is escaped in `text` from `start` on, and gives how far: up to the end, but for what
    /// depends on what follows, unless `isEnd` says that nothing does.
    ///
    /// - Complexity: O(n) in the bytes.
    func hide(in text: inout [UInt8], from start: Int, isEnd: Bool) -> Int {
        var index = start
        while index < text.count {
            let next = index + 1 < text.count ? text[index + 1] : nil
            switch (text[index], next) {
            case (Self.backslash, nil), (Self.carriageReturn, nil):
                if !isEnd { return index }
                index += 1
            case (Self.backslash, Self.lineFeed):
                hide(in: &text, at: index, lineEnds[Self.lineFeed])
                index += 2
            case (Self.backslash, Self.carriageReturn):
                guard index + 2 < text.count else {
                    if !isEnd { return index }
                    hide(in: &text, at: index, lineEnds[Self.carriageReturn])
                    return text.count
                }
                let isPair = text[index + 2] == Self.lineFeed
                hide(in: &text, at: index, isPair ? standIns[UInt8(ascii: "r")] : lineEnds[Self.carriageReturn])
                if isPair { text[index + 2] = lineEnds[Self.lineFeed] ?? Self.lineFeed }
                index += isPair ? 3 : 2
            case (Self.backslash, let written?):
                hide(in: &text, at: index, standIns[written])
                index += 2
            // Where lines end in LF, databases write the CRLF of a web form as CR, backslash, LF.
            case (Self.carriageReturn, Self.backslash):
                guard index + 2 < text.count else {
                    if !isEnd { return index }
                    return text.count
                }
                if text[index + 2] == Self.lineFeed {
                    text[index] = standIns[UInt8(ascii: "r")] ?? Self.carriageReturn
                }
                index += 1
            default: index += 1
            }
        }
        return index
    }

    /// Puts `standIn` instead of the two bytes at `index`; nil leaves them.
    private func hide(in text: inout [UInt8], at index: Int, _ standIn: UInt8?) {
        guard let standIn else { return }
        text[index] = filler
        text[index + 1] = standIn
    }
}

import Configuration
import RegistrationLog

/// Reads ids as they are compared: without what stands around them, changed as `kcc.yaml` says, and none where a word or
/// zeros stand for that, so that what stands for «none» does not join the half of a log.
struct IdentifierReader: Sendable {
    private let placeholders: Placeholders
    /// What is changed in every id, in the order in which it is.
    private let changes: [IdentifierChange]

    /// Creates a reader for which words that are no answer are no id, and which makes `changes`, in their own order.
    init(_ placeholders: Placeholders, changes: [IdentifierChange] = []) {
        self.placeholders = placeholders
        self.changes = IdentifierChange.allCases.filter(changes.contains)
    }

    /// Where the id stands in a cell, for those that are kept as they stand; nil for all others, and where there is none.
    @inline(__always)
    func plainRange(of cell: Span<UInt8>) -> Range<Int>? {
        guard changes.isEmpty, case .text(let range) = Identifier(cell), !isNone(cell.extracting(range)) else {
            return nil
        }
        return range
    }

    /// Adds the id in a cell to a buffer of UTF-8, and says whether there is one.
    func append(of cell: Span<UInt8>, to buffer: inout [UInt8]) -> Bool {
        var id: [UInt8] = []
        Identifier(cell).append(of: cell, to: &id)
        if isNone(id.span) { return false }
        for change in changes { change.apply(to: &id) }
        if !changes.isEmpty, isNone(id.span) { return false }
        buffer += id
        return true
    }

    /// Whether a cell holds no id.
    func isNone(of cell: Span<UInt8>) -> Bool {
        if plainRange(of: cell) != nil { return false }
        var id: [UInt8] = []
        return !append(of: cell, to: &id)
    }

    /// Whether a cell holds an id that has lost its digits.
    func hasLostDigits(_ cell: Span<UInt8>) -> Bool {
        // Of an id of more than one digit the second byte decides, mostly.
        if cell.count > 2, (0x30...0x39).contains(cell[0]), (0x30...0x39).contains(cell[1]) { return false }
        return Identifier(cell) == .lostDigits
    }

    /// Whether a text stands for no id: it is empty, a placeholder, or holds nothing but zeros, as a UUID too.
    private func isNone(_ id: Span<UInt8>) -> Bool {
        if !placeholders.isCaptured(id) { return true }
        if id[0] != 0x30 { return false }
        for index in id.indices where id[index] != 0x30 && (id[index] != 0x2D || id.count != 36) { return false }
        return true
    }
}

/// The one reason for which most of a file's rejected rows were rejected: where a file is wrong as a whole, what is the matter.
public struct MainRejection: Hashable, Sendable {
    /// The rule that these rows break; of numbers of cells the most frequent, of conflicts the first.
    public let reason: RejectionReason
    /// The column at fault; nil where whole records are.
    public let column: String?
    /// How many rows were rejected so.
    public let count: Int
    /// Whether they are at least half of the file's rows.
    public let isMost: Bool
    /// The physical lines on which the first of them begin, ascending, at most ``shownLines``.
    public let firstLines: [Int]

    /// How many lines are named.
    public static let shownLines = 3

    /// Finds the reason for most of the `rejected` rows, which stand in order, of a file that has `rows`.
    ///
    /// Of equally frequent ones it is the first. Nil where none was rejected.
    /// - Complexity: O(*n*) for *n* rejected rows.
    public init?(of rejected: [RejectedRow], rows: Int) {
        var groups: [(first: RejectedRow, count: Int, lines: [Int], cells: [RejectionReason: Int])] = []
        var numbers: [Fault: Int] = [:]
        for row in rejected {
            let fault = Fault(row)
            let number = numbers[fault] ?? groups.count
            if number == groups.count {
                numbers[fault] = number
                groups.append((row, 0, [], [:]))
            }
            groups[number].count += 1
            if groups[number].lines.count < Self.shownLines { groups[number].lines.append(row.position.line) }
            if fault.kind == .columnCount { groups[number].cells[row.reason, default: 0] += 1 }
        }
        guard let most = groups.map(\.count).max(), let group = groups.first(where: { $0.count == most }) else {
            return nil
        }
        let mostCells = group.cells.values.max()
        let isCommon = { (row: RejectedRow) in
            Fault(row) == Fault(group.first) && group.cells[row.reason] == mostCells
        }
        reason = mostCells == nil ? group.first.reason : rejected.first(where: isCommon)?.reason ?? group.first.reason
        column = group.first.position.column
        count = group.count
        isMost = group.count * 2 >= rows
        firstLines = group.lines
    }
}

/// What rows of one fault have in common.
private struct Fault: Hashable {
    let kind: RejectionKind
    /// Why something that is there counts as nothing, which is no empty cell, or why a row of a sample counts for nothing; nil for
    /// any other reason.
    let explanation: RejectionReason?
    let column: String?

    init(_ row: RejectedRow) {
        kind = row.reason.kind
        switch row.reason {
        case .identifierLostDigits, .nameTooLong, .notDrawn, .unknownOutcome, .markedUnseen: explanation = row.reason
        default: explanation = nil
        }
        column = row.position.column
    }
}

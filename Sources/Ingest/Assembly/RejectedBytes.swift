/// Counts the bytes of the rejected records of a file, each from where it begins to where reading goes on.
///
/// Whoever rejects a record knows where it begins alone. Where the next one begins is looked up in its piece; behind the last of a
/// piece what follows decides, since of a record that is too long the rest is skipped.
struct RejectedBytes {
    /// The bytes so far.
    private var count = 0
    /// Where reading went on behind a rejected record that ends the pieces so far; nil where none does.
    private var openEnd: Int?

    /// Adds the rejected rows of the next piece of the file.
    ///
    /// - Complexity: O(n log n) in the rows, where one is rejected, or was at the end of the piece before.
    mutating func add(_ rows: DeliveredRows) {
        guard !rows.rejected.isEmpty || openEnd != nil else { return }
        let starts = Self.starts(rows)
        guard let first = starts.first, let last = starts.last else { return }
        if let openEnd { count += max(first - openEnd, 0) }
        let rejected = Set(rows.rejected.map(\.start.byte))
        count += Self.bytes(of: rejected, among: starts, end: rows.endByte)
        openEnd = rejected.contains(last) ? rows.endByte : nil
    }

    /// Adds rows of the piece that was added last which were rejected for what other rows say.
    ///
    /// - Complexity: O(n log n) in the rows of the piece, where there are such.
    mutating func add(_ conflicts: [DeliveredRejection], of rows: DeliveredRows) {
        if conflicts.isEmpty { return }
        count += Self.bytes(of: Set(conflicts.map(\.start.byte)), among: Self.starts(rows), end: rows.endByte)
    }

    /// How many of the `textBytes` bytes of the file belong to rejected records, once all pieces were added.
    func total(of textBytes: Int) -> Int { count + (openEnd.map { max(textBytes - $0, 0) } ?? 0) }

    /// Where all rows of a piece begin, ascending.
    private static func starts(_ rows: DeliveredRows) -> [Int] {
        (rows.starts + rows.rejected.map(\.start)).map(\.byte).sorted()
    }

    /// The bytes from each of `rejected`, which are among `starts`, to the next start, or to `end`.
    private static func bytes(of rejected: Set<Int>, among starts: [Int], end: Int) -> Int {
        zip(starts, starts.dropFirst() + [end]).reduce(0) { sum, row in
            rejected.contains(row.0) ? sum + max(row.1 - row.0, 0) : sum
        }
    }
}

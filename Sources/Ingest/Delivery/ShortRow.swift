import RegistrationLog

/// A row that was delivered with fewer cells than the header; what is missing was taken for empty.
struct ShortRow: Hashable, Sendable {
    /// Its position among the delivered rows of its kind.
    let row: Int
    /// The physical line on which it begins, from 1.
    let line: UInt32
}

extension [ShortRow] {
    /// Whether the delivered row numbered `row` is among these, which are ascending.
    ///
    /// - Complexity: Logarithmic in their number.
    func contains(row: Int) -> Bool {
        if isEmpty { return false }
        let position = partitionPoint { $0.row < row }
        return position < count && self[position].row == row
    }
}

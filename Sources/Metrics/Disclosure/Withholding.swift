/// Which cells of a figure are not told as they are.
public struct Withholding<Cell: Hashable & Sendable>: Hashable, Sendable {
    private var cells: [Cell: PublishedCount] = [:]

    /// Creates a figure of which everything is told.
    public init() {}

    /// Whether everything is told.
    public var isEmpty: Bool { cells.isEmpty }

    /// How `cell`, of which the figure holds `count`, is told.
    public func published(_ cell: Cell, _ count: Int) -> PublishedCount { cells[cell] ?? .exact(count) }

    /// Whether `cell` is told as it is.
    public func isShown(_ cell: Cell) -> Bool { cells[cell] == nil }

    /// Tells `cell` as `count`.
    mutating func set(_ cell: Cell, _ count: PublishedCount) {
        if case .exact = count { cells[cell] = nil } else { cells[cell] = count }
    }
}

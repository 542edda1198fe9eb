/// For how many registrations room is to be made before they come, by the size of their file and its first rows.
///
/// What arrays take that grow by themselves is there twice while they are moved. Room that is not used costs nothing, since the
/// system gives memory as it is written to; even so there is a limit, because a file may be longer than what it holds.
struct UnreservedFile {
    /// Fewer registrations say little of how long a row is.
    private static var leastRows: Int { 1_000 }
    /// Room is made for so many at most.
    private static var mostRegistrations: Int { 1 << 23 }

    /// How much there is to be read in the file; nil where nobody knows, or room was made.
    private var bytes: Int?

    /// Begins a file of so many `bytes`, nil where nobody knows.
    init(bytes: Int?) { self.bytes = bytes }

    /// How many registrations the file has from `rows` on, the first piece of it with enough of them; nil where that is not known,
    /// or was given before.
    mutating func expectedRegistrations(after rows: DeliveredRows) -> Int? {
        guard let bytes, rows.wide.count + rows.longRuns.count >= Self.leastRows else { return nil }
        self.bytes = nil
        guard let first = rows.wide.first?.start.byte ?? rows.longRuns.first?.start.byte, rows.endByte > first else {
            return nil
        }
        let count = Double(rows.wide.count + rows.longRuns.count)
        let expected = count * Double(max(bytes - first, 0)) / Double(rows.endByte - first)
        return Int(min(expected, Double(Self.mostRegistrations)))
    }
}

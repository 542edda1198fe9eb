import Foundation
public import RegistrationLog

/// A moment in one of the forms that a column of times may have, as `Tests/TestSupport/WrittenTimes/make.py` writes them.
public struct TabledTime: Sendable {
    /// The word of its format in `kcc.yaml`.
    public let word: String
    /// How it is written.
    public let cell: String
    /// Which moment it is in Europe/Amsterdam, by Python's `zoneinfo`.
    public let time: Timestamp

    /// All of the table, in order.
    ///
    /// - Throws: What reading it throws.
    public static func all() throws -> [TabledTime] {
        try Document("Tests/TestSupport/WrittenTimes/times.tsv").lines.compactMap { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 5, let instant = Int64(cells[2]), let offset = Int32(cells[3]) else { return nil }
            let precision: Timestamp.Precision =
                switch cells[4] {
                case "day": .day
                case "minute": .minute
                default: .second
                }
            return TabledTime(
                word: cells[0], cell: cells[1],
                time: Timestamp(instant: instant, utcOffset: offset, precision: precision))
        }
    }
}

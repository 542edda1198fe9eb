import RegistrationLog

/// That less than half of the values in a column of times can be read.
struct UnreadTimes: Hashable, Sendable {
    /// The column, as the header names it.
    let column: String
    /// How many of the first values read in the format.
    let read: Int
    /// How many values were looked at.
    let of: Int
    /// The format that reads most.
    let format: DateFormat
    /// What most of the values look like that no format reads, as a ``ValueShape``; empty where each is read by one.
    let shape: String
}

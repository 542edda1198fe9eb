import RegistrationLog

/// Counts how often values occur, in one table by the number of the value that is kept from count to count.
struct ValueOccurrences {
    private var counts: [UInt32] = []

    /// Over all `values` the sum of how often each is among `captures`; an unidentified value equals none.
    ///
    /// - Complexity: O(*n*) for *n* values and captures, and the highest number of a value once.
    mutating func sum(of values: [ValueID], among captures: [ValueID]) -> Int {
        let needed = (values.max { $0.number < $1.number }?.number ?? 0) + 1
        if counts.count < needed { counts.append(contentsOf: repeatElement(0, count: needed - counts.count)) }
        for capture in captures where capture.number < counts.count { counts[capture.number] += 1 }
        counts[ValueID.unidentified.number] = 0
        let sum = values.reduce(0) { $0 + Int(counts[$1.number]) }
        for capture in captures where capture.number < counts.count { counts[capture.number] = 0 }
        return sum
    }
}

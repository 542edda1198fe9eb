/// A number of 4 bytes that stands for something in one kind of table, each kind with a type of its own.
protocol PackedNumber: Hashable, Sendable {
    /// The number as it is stored.
    var rawValue: UInt32 { get }

    /// Creates the number that is stored as `rawValue`.
    init(rawValue: UInt32)
}

extension PackedNumber {
    /// The position in its table, from 0.
    @inline(__always)
    var index: Int { Int(rawValue) }

    /// Creates the number of what stands at `index` of its table.
    @inline(__always)
    init(_ index: Int) { self.init(rawValue: UInt32(index)) }
}

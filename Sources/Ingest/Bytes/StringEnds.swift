/// Where each of many strings ends that stand one after the other, in 4 bytes each.
///
/// The ends of 1,024 strings are counted from where the first of them begins: together they are shorter than 4 GiB, since none is
/// longer than a record, or its form, which is at most three times as long.
struct StringEnds: Sendable {
    private static var stretch: Int { 1_024 }

    private var bases: [Int] = []
    private var offsets: [UInt32] = []

    /// How many strings there are.
    var count: Int { offsets.count }

    /// Adds a string that ends at `end`.
    mutating func append(_ end: Int) {
        if offsets.count % Self.stretch == 0 { bases.append(count == 0 ? 0 : self.end(of: count - 1)) }
        offsets.append(UInt32(end - bases[bases.count - 1]))
    }

    /// The range of the string numbered `number`.
    @inline(__always)
    func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : end(of: number - 1))..<end(of: number) }

    @inline(__always)
    private func end(of number: Int) -> Int { bases[number / Self.stretch] + Int(offsets[number]) }
}

/// A small seeded generator of random numbers, the same on every machine.
///
/// G. L. Steele, D. Lea and C. H. Flood, «Fast splittable pseudorandom number generators», OOPSLA 2014.
public struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    /// Creates a generator that gives the sequence of `seed`.
    public init(seed: UInt64) { state = seed }

    /// The next number of the sequence.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number within 0..<1, of the 2⁵³ that a `Double` can distinguish there with equal steps.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Whether something happens that has this chance, within 0…1.
    public mutating func happens(_ chance: Double) -> Bool { unit() < chance }
}

/// The generator SplitMix64: small, fast, and the same on every machine.
///
/// Source: Steele, Lea, Flood, «Fast splittable pseudorandom number generators», OOPSLA 2014.
struct SplitMix64: Sendable {
    private var state: UInt64

    /// Creates the generator whose first number follows from `state`.
    init(state: UInt64) { self.state = state }

    /// The next number, evenly spread over all 64-bit numbers.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    /// A number in which every bit of `value` has moved about half of the bits.
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A number that may be missing, in 4 bytes.
struct OptionalNumber<Number: PackedNumber>: Hashable, Sendable {
    /// The number and 1; 0 where it is missing.
    let raw: UInt32

    /// Keeps `number`, which is below 2³² - 1.
    init(_ number: Number?) { raw = number.map { $0.rawValue + 1 } ?? 0 }

    /// The number; nil where it is missing.
    var value: Number? { raw == 0 ? nil : Number(rawValue: raw - 1) }
}

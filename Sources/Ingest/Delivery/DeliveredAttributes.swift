/// What a row says of its registration besides product, time and answers, in 12 bytes.
struct DeliveredAttributes: Hashable, Sendable {
    /// The spelling of the channel; missing where its cell is empty, or too long to be a name.
    let channel: OptionalNumber<SpellingID>
    /// The spelling of the department, likewise.
    let department: OptionalNumber<SpellingID>
    /// How many seconds the registration took; 0 where the row does not say.
    let handlingSeconds: UInt16
    /// How many of channel and department are too long to be names.
    let longNames: UInt8
}

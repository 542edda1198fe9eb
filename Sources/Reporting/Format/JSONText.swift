import Foundation

/// Writes JSON that is the same for the same value: keys sorted, indented, with a line end behind it.
enum JSONText {
    /// How the names of Swift properties become keys.
    enum Keys {
        /// As they are: `lineTerminator`.
        case camelCase
        /// As in `kcc.yaml`: `line_terminator`.
        case snakeCase
    }

    /// The UTF-8 of `value`.
    ///
    /// - Throws: `EncodingError` when it holds a number that is not finite.
    static func bytes(of value: some Encodable, keys: Keys = .camelCase) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = keys == .snakeCase ? .convertToSnakeCase : .useDefaultKeys
        return Array(try encoder.encode(value)) + [0x0A]
    }

    /// `value` on one line.
    ///
    /// - Throws: `EncodingError` when it holds a number that is not finite.
    static func line(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

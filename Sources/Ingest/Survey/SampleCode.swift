import Platform

/// What shows that a registration was drawn into a sample: the SHA-256 of the name of the sample, its compared product and its
/// id as it counts, each on a line, the last without a line end.
///
/// It is no secret: it shows that a row stands where the program put it, so that rows that somebody chose, or changed by accident,
/// are not taken for drawn ones. Registrations are drawn in its order, which says nothing of them.
package struct SampleCode: Hashable, Comparable, Sendable {
    private let digits: String

    /// Computes the code of the registration with `id`.
    package init(sample: String, productKey: String, id: [UInt8]) {
        digits = SHA256.hexadecimalDigits(of: Array("\(sample)\n\(productKey)\n".utf8) + id)
    }

    /// What stands in a sheet: the first 12 hexadecimal digits.
    package var text: String { String(digits.prefix(12)) }

    package static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}

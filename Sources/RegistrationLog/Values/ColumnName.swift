/// The name of a column as it is compared: without regard to case, and without `_`, `-`, `.` and blanks.
package struct ColumnName: Hashable, Sendable {
    /// The form that is compared; empty for a column without a name.
    package let compared: String

    /// Creates the compared form of `name`.
    package init(_ name: String) {
        var form: [UInt8] = []
        Normalisation.appendCompared(name.utf8.span, to: &form)
        form.removeAll { $0 == 0x5F || $0 == 0x2D || $0 == 0x2E || $0 == 0x20 }
        compared = String(decoding: form, as: UTF8.self)
    }
}

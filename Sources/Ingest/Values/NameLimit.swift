/// The longest name that is one: a longer text is no name of anything, and costly to compare.
enum NameLimit {
    /// In bytes of UTF-8.
    static let bytes = 1_024

    /// Whether `name` is longer.
    @inline(__always)
    static func isExceeded(by name: Span<UInt8>) -> Bool { name.count > bytes }
}

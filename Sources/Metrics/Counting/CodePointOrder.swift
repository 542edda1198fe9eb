extension String {
    /// Whether this text comes before `other` in the order of code points, which the order of `String` is not.
    func precedesInCodePoints(_ other: String) -> Bool {
        unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
    }
}

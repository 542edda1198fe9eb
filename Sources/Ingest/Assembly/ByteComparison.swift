extension Span<UInt8> {
    /// Whether both hold the same bytes.
    ///
    /// Eight bytes are compared at a time: ids and names are compared for every row, and the generic comparison of
    /// collections takes one by one.
    @inline(__always)
    func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBytes { own in
            other.withUnsafeBytes { other in
                var index = 0
                while index + 8 <= own.count {
                    guard
                        own.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                            == other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    else { return false }
                    index += 8
                }
                while index < own.count {
                    guard own[index] == other[index] else { return false }
                    index += 1
                }
                return true
            }
        }
    }
}

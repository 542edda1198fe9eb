import CByteKernels

extension Span<UInt8> {
    /// Whether both hold the same bytes.
    ///
    /// Ids and names are compared for every row, and the generic comparison of collections takes one byte by one.
    @inline(__always)
    func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBufferPointer { own in
            other.withUnsafeBufferPointer { other in
                guard let own = own.baseAddress, let others = other.baseAddress else { return true }
                return kcc_same(own, others, other.count)
            }
        }
    }
}

extension UnsafeRawBufferPointer {
    /// The eight bytes from `offset` on as a number.
    @inline(__always)
    func word(at offset: Int) -> UInt64 { loadUnaligned(fromByteOffset: offset, as: UInt64.self) }

    /// All bytes, at most eight, as a number: the first in the lowest byte, zeros above the last.
    ///
    /// Two loads that overlap replace a loop, which the processor could not foresee the end of.
    @inline(__always)
    var shortWord: UInt64 {
        if count >= 8 { return word(at: 0) }
        if count >= 4 {
            let first = UInt64(loadUnaligned(as: UInt32.self))
            let last = UInt64(loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return first | last << UInt64(truncatingIfNeeded: (count &- 4) &* 8)
        }
        if count == 0 { return 0 }
        // One to three bytes: the first, the one in the middle, and the last, of which some may be the same.
        let middle = count >> 1
        return UInt64(self[0]) | UInt64(self[middle]) << UInt64(truncatingIfNeeded: middle &* 8)
            | UInt64(self[count &- 1]) << UInt64(truncatingIfNeeded: (count &- 1) &* 8)
    }
}

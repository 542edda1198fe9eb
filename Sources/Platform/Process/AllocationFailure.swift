import Glibc

/// What the runtimes of Swift and C++ say on standard error before they give up for want of memory.
enum AllocationFailure {
    private static let ofSwift: StaticString = "failed to allocate "
    private static let ofCPlusPlus: StaticString = "std::bad_alloc"

    /// Whether `said` is of a runtime that had no memory.
    static func isOne(_ said: UnsafeRawBufferPointer) -> Bool {
        end(of: ofSwift, in: said) != nil || end(of: ofCPlusPlus, in: said) != nil
    }

    /// How many bytes were asked for; nil where `said` does not say it.
    static func bytes(in said: UnsafeRawBufferPointer) -> Int? {
        guard var position = end(of: ofSwift, in: said) else { return nil }
        let first = position
        var number = 0
        while position < said.count, number < Int.max / 100 {
            guard said[position] >= 0x30, said[position] <= 0x39 else { break }
            number = number * 10 + Int(said[position] - 0x30)
            position += 1
        }
        return position == first ? nil : number
    }

    /// Where `word` ends in `said`; nil where it does not stand there.
    private static func end(of word: StaticString, in said: UnsafeRawBufferPointer) -> Int? {
        guard let bytes = said.baseAddress, said.count >= word.utf8CodeUnitCount else { return nil }
        for position in 0...(said.count - word.utf8CodeUnitCount)
        where memcmp(bytes + position, word.utf8Start, word.utf8CodeUnitCount) == 0 {
            return position + word.utf8CodeUnitCount
        }
        return nil
    }
}

/// A source with its next bytes in view before they are taken, decompressed where they are gzip.
struct BufferedSource: ~Copyable, Sendable {
    /// The most bytes that can be in view at once.
    static let capacity = 262_144

    private var source: any (ByteSource & ~Copyable)
    /// The buffer; what is in view is its range ``unread``.
    private(set) var storage: [UInt8]
    /// The bytes in view: read from the source, and not yet taken.
    private(set) var unread = 0..<0
    /// Whether the source has come to its end, so that nothing comes after what is in view.
    private(set) var isExhausted = false

    private init(_ source: consuming any (ByteSource & ~Copyable)) {
        self.source = source
        storage = [UInt8](repeating: 0, count: Self.capacity)
    }

    /// Begins to read `source`, and decompresses it when it begins with the signature of gzip, whatever its name, to at
    /// most about `expansionLimit` times its size.
    static func open(
        _ source: consuming any (ByteSource & ~Copyable), expansionLimit: Int = GzipSource.defaultExpansionLimit
    ) throws(ByteSourceError) -> BufferedSource {
        var buffered = BufferedSource(source)
        try buffered.fill(GzipSource.signature.count)
        guard buffered.storage[buffered.unread].starts(with: GzipSource.signature) else { return buffered }
        return buffered.decompressed(expansionLimit)
    }

    private consuming func decompressed(_ expansionLimit: Int) -> BufferedSource {
        BufferedSource(GzipSource(source, alreadyRead: Array(storage[unread]), expansionLimit: expansionLimit))
    }

    /// Brings at least `count` bytes, at most ``capacity``, into view, or all there are before the end.
    mutating func fill(_ count: Int) throws(ByteSourceError) {
        guard unread.count < count else { return }
        storage.withUnsafeMutableBytes { storage in
            storage.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[unread]))
        }
        unread = 0..<unread.count
        while unread.count < count, !isExhausted {
            let end = unread.upperBound
            let added = try storage.withUnsafeMutableBufferPointer { (storage) throws(ByteSourceError) in
                try source.read(
                    into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(storage)[end...]))
            }
            precondition(0...storage.count - end ~= added, "a source gave more bytes than there was room for")
            isExhausted = added == 0
            unread = 0..<end + added
        }
    }

    /// Appends the next bytes, at most `count`, to `bytes`, while none are in view; false at the end.
    ///
    /// They need not be copied again, as those that were in view.
    mutating func read(atMost count: Int, into bytes: inout [UInt8]) throws(ByteSourceError) -> Bool {
        precondition(unread.isEmpty, "what is in view comes first")
        if isExhausted { return false }
        let end = bytes.count
        try bytes.append(addingCapacity: count) { (room) throws(ByteSourceError) in
            try room.withUnsafeMutableBufferPointer { (room, added) throws(ByteSourceError) in
                added = try source.read(into: UnsafeMutableRawBufferPointer(room))
            }
        }
        isExhausted = bytes.count == end
        return !isExhausted
    }

    /// Takes the first `count` bytes out of view.
    mutating func drop(_ count: Int) {
        unread = unread.lowerBound + count..<unread.upperBound
    }
}

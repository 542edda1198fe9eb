/// The decompressed bytes of a gzip source, of all its members in order.
///
/// Zero bytes after the last member are padding, as gzip itself takes them; anything else there is damage. Exports grow
/// to 5 to 100 times their size, and the format allows 1,032 times: what grows much more than an export is not read on,
/// so that a small file cannot fill memory or time without end.
public struct GzipSource: ByteSource, ~Copyable {
    /// The two bytes with which every gzip member begins (RFC 1952, section 2.3.1).
    public static let signature: [UInt8] = [0x1F, 0x8B]

    /// How many times as long as the compressed data the text may be, unless set otherwise.
    public static let defaultExpansionLimit = 200
    /// How much text may come of any compressed data, in bytes.
    public static let defaultFreeBytes = 67_108_864

    private enum Stage {
        case inMember, betweenMembers
    }

    private var source: any (ByteSource & ~Copyable)
    private var input: [UInt8]
    private var unread: Range<Int>
    private var inflater = Inflater()
    private var stage = Stage.inMember
    private let expansionLimit: Int
    private let freeBytes: Int
    private var consumed = 0
    private var produced = 0

    /// Creates a source that decompresses `source`, of which the bytes `alreadyRead` were taken before.
    ///
    /// Beyond `freeBytes` the text may be `expansionLimit` times as long as the compressed data that it comes from.
    public init(
        _ source: consuming any (ByteSource & ~Copyable), alreadyRead: [UInt8] = [],
        expansionLimit: Int = defaultExpansionLimit, freeBytes: Int = defaultFreeBytes
    ) {
        self.source = source
        self.expansionLimit = expansionLimit
        self.freeBytes = freeBytes
        unread = 0..<alreadyRead.count
        input = alreadyRead + [UInt8](repeating: 0, count: 65_536)
    }

    /// Reads the next decompressed bytes.
    ///
    /// - Throws: ``ByteSourceError/damagedGzip``, ``ByteSourceError/expandsTooMuch(limit:)``, or what the compressed
    ///   source throws.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while true {
            if unread.isEmpty, try !refill() {
                if stage == .inMember { throw .damagedGzip }
                return 0
            }
            if stage == .betweenMembers, try !beginMember() { continue }
            let step = inflater.inflate(input, in: unread, into: buffer)
            unread = unread.lowerBound + step.consumed..<unread.upperBound
            consumed += step.consumed
            produced += step.produced
            if produced - freeBytes > expansionLimit * consumed { throw .expandsTooMuch(limit: expansionLimit) }
            switch step.state {
            case .damaged: throw .damagedGzip
            case .memberEnded: stage = .betweenMembers
            case .inMember: break
            }
            if step.produced > 0 { return step.produced }
        }
    }

    /// Begins the next member where there is one; false when only padding was found so far.
    private mutating func beginMember() throws(ByteSourceError) -> Bool {
        while let first = unread.first, input[first] == 0 { unread.removeFirst() }
        guard let first = unread.first else { return false }
        guard input[first] == Self.signature[0] else { throw .damagedGzip }
        inflater.reset()
        stage = .inMember
        return true
    }

    private mutating func refill() throws(ByteSourceError) -> Bool {
        let count = try input.withUnsafeMutableBufferPointer { (input) throws(ByteSourceError) in
            try source.read(into: UnsafeMutableRawBufferPointer(input))
        }
        precondition(0...input.count ~= count, "a source gave more bytes than there was room for")
        unread = 0..<count
        return count > 0
    }
}

/// The text of a byte source as UTF-8 without its byte order mark, in chunks; it cannot fail on what the bytes say.
///
/// The encoding is given, or named by a byte order mark, or UTF-16 by its zeros, or else decided at the first byte above 0x7F from the 64 KiB
/// that begin there. Its beginning can be read ahead, and is then given once more.
struct TextSource: ~Copyable, Sendable {
    /// How many bytes are looked at before the text is read, and how much of it can be read ahead.
    private static let beginningSize = 65_536

    private var input: BufferedSource
    /// The encoding, once it is certain.
    private var certainEncoding: TextEncoding?
    private let origin: EncodingDecision.Origin
    private let byteOrderMark: TextEncoding?
    /// Text that was read ahead; the part from `readAheadStart` on is still to be given.
    private var readAhead: [UInt8] = []
    private var readAheadStart = 0
    /// What backslashes mean, which is hidden from who reads; nil where they are letters.
    private let escapes: BackslashEscapes?
    /// Text that was decoded, and of which what follows decides what it means.
    private var undecided: [UInt8] = []

    /// Begins to read `source`, in `encoding` where that is not nil.
    ///
    /// Compressed text may be `expansionLimit` times as long as it is stored. What is one of `escapes` is hidden.
    init(
        _ source: consuming any (ByteSource & ~Copyable), encoding: TextEncoding?, escapes: BackslashEscapes? = nil,
        expansionLimit: Int = GzipSource.defaultExpansionLimit
    ) throws(ByteSourceError) {
        var input = try BufferedSource.open(source, expansionLimit: expansionLimit)
        try input.fill(Self.beginningSize)
        let mark = TextEncoding.marked(by: input.storage[input.unread])
        byteOrderMark = mark
        origin = encoding == nil ? .detected : .given
        certainEncoding = encoding ?? mark
        if let mark, mark == encoding ?? mark { input.drop(mark.byteOrderMark.count) }
        self.input = input
        self.escapes = escapes
    }

    /// The encoding in which the text was read so far.
    var encoding: EncodingDecision {
        EncodingDecision(encoding: certainEncoding ?? .utf8, origin: origin, byteOrderMark: byteOrderMark)
    }

    /// Whether it is known to be UTF-16, in which zeros are no sign of anything.
    var isUTF16: Bool { [.utf16LittleEndian, .utf16BigEndian].contains(encoding.encoding) }

    /// The bytes at the beginning as they stand in the source, decompressed; only before any text is read.
    var undecodedBeginning: ArraySlice<UInt8> { input.storage[input.unread] }

    /// Takes the text for UTF-16, where its beginning looks like it and nothing is known of its encoding; only before any text is
    /// read.
    mutating func detectUnmarkedUTF16() {
        certainEncoding = certainEncoding ?? EncodingDetection.unmarkedUTF16(in: undecodedBeginning)
    }

    /// Reads the beginning of the text ahead, and says whether that is all of it.
    mutating func readBeginning() throws(ByteSourceError) -> (text: [UInt8], isComplete: Bool) {
        var text: [UInt8] = []
        var isComplete = false
        while text.count < Self.beginningSize, !isComplete {
            isComplete = try !decodeAndHide(atMost: Self.beginningSize - text.count, into: &text)
        }
        readAhead = text
        return (text, isComplete)
    }

    /// Appends the next text, of about `count` bytes, to `text`; false at the end.
    ///
    /// - Throws: What the source throws.
    mutating func read(atMost count: Int, into text: inout [UInt8]) throws(ByteSourceError) -> Bool {
        guard readAheadStart < readAhead.count else { return try decodeAndHide(atMost: count, into: &text) }
        let end = min(readAheadStart + count, readAhead.count)
        text.append(contentsOf: readAhead[readAheadStart..<end])
        readAheadStart = end
        if end == readAhead.count {
            readAhead = []
            readAheadStart = 0
        }
        return true
    }

    /// Reads the source to its end, and forgets what it says.
    mutating func drain() throws(ByteSourceError) {
        input.drop(input.unread.count)
        while !input.isExhausted {
            try input.fill(1)
            input.drop(input.unread.count)
        }
    }

    /// Appends the next text to `text`, with stand-ins for what is escaped; false at the end.
    private mutating func decodeAndHide(atMost count: Int, into text: inout [UInt8]) throws(ByteSourceError) -> Bool {
        guard let escapes else { return try decode(atMost: count, into: &text) }
        let start = text.count
        text.append(contentsOf: undecided)
        let goesOn = try decode(atMost: count, into: &text)
        let end = escapes.hide(in: &text, from: start, isEnd: !goesOn)
        undecided = Array(text[end...])
        text.removeLast(text.count - end)
        return goesOn || end > start
    }

    private mutating func decode(atMost count: Int, into text: inout [UInt8]) throws(ByteSourceError) -> Bool {
        // UTF-8 is taken as it is, and validated where records are.
        if certainEncoding == .utf8, input.unread.isEmpty { return try input.read(atMost: count, into: &text) }
        let encoding = certainEncoding ?? .utf8
        let longestUnit = encoding.longestUnit
        try input.fill(longestUnit)
        guard !input.unread.isEmpty else { return false }
        var end = input.unread.lowerBound + min(max(count, longestUnit), input.unread.count)
        if certainEncoding == nil {
            let asciiCount = input.storage.withUnsafeBufferPointer { storage in
                UTF8Text.asciiCount(
                    atStartOf: UnsafeBufferPointer(rebasing: storage[input.unread.lowerBound..<end]))
            }
            guard asciiCount > 0 else {
                try decideEncoding()
                return try decode(atMost: count, into: &text)
            }
            end = input.unread.lowerBound + asciiCount
        }
        let isEnd = end == input.unread.upperBound && input.isExhausted
        let consumed = input.storage.withUnsafeBufferPointer { storage in
            encoding.decode(
                UnsafeBufferPointer(rebasing: storage[input.unread.lowerBound..<end]), isEnd: isEnd, into: &text)
        }
        input.drop(consumed)
        return true
    }

    /// Decides the encoding from the bytes that come next, the first of which is above 0x7F.
    private mutating func decideEncoding() throws(ByteSourceError) {
        // One more than is judged says whether the text ends there.
        try input.fill(EncodingDetection.windowSize + 1)
        certainEncoding = input.storage.withUnsafeBufferPointer { storage in
            EncodingDetection.encoding(of: UnsafeBufferPointer(rebasing: storage[input.unread]))
        }
    }
}

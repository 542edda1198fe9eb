/// A set of byte strings, each with the number of its first appearance; no `String` is made for any of them.
///
/// Two strings are one only when all their bytes are equal, whatever their hashes. Numbers follow the order of insertion
/// alone, so that the seed of ``ByteHash`` shows nowhere.
///
/// - Complexity: Looking up and inserting take time linear in the length of the string; memory is its bytes and some
///   15 to 20 bytes more.
struct ByteTable: Sendable {
    private var strings = ByteStrings()
    private var numbers = NumbersByHash()

    /// How many different strings there are.
    var count: Int { strings.count }

    /// The number of `bytes`, which are added when they are new.
    mutating func insert(_ bytes: Span<UInt8>) -> Int { insert(bytes, hash: ByteHash.of(bytes)) }

    /// The number of `bytes`, whose hash is at hand; they are added when they are new.
    mutating func insert(_ bytes: Span<UInt8>, hash: UInt64) -> Int {
        let found = search(bytes, hash: hash)
        if let number = found.number { return number }
        let number = strings.count
        strings.append(bytes)
        numbers.insert(number, under: hash, at: found.slot)
        return number
    }

    /// The number of `bytes`; nil when they were never added.
    func number(of bytes: Span<UInt8>) -> Int? { number(of: bytes, hash: ByteHash.of(bytes)) }

    /// The number of `bytes`, whose hash is at hand; nil when they were never added.
    func number(of bytes: Span<UInt8>, hash: UInt64) -> Int? { search(bytes, hash: hash).number }

    /// The number of a string with this `hash`, where it stands where the hash belongs; nil otherwise, which says nothing.
    @inline(__always)
    func firstNumber(under hash: UInt64) -> Int? { numbers.firstNumber(under: hash) }

    /// Makes room for the hashes of `capacity` strings in all.
    mutating func reserveCapacity(_ capacity: Int) { numbers.reserveCapacity(capacity) }

    /// Whether `bytes` are the string numbered `number`.
    @inline(__always)
    func isEqual(_ bytes: Span<UInt8>, toStringNumbered number: Int) -> Bool {
        strings.withString(number) { $0.isEqual(to: bytes) }
    }

    /// The bytes of the string numbered `number`.
    func bytes(_ number: Int) -> [UInt8] {
        strings.withString(number) { $0.withUnsafeBufferPointer(Array.init) }
    }

    /// The string numbered `number`.
    func string(_ number: Int) -> String {
        strings.withString(number) { $0.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
    }

    /// Adds the string numbered `number` to `bytes`.
    func append(_ number: Int, to bytes: inout [UInt8]) {
        strings.withString(number) { $0.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
    }

    /// The spelling numbered `spelling`.
    func string(_ spelling: SpellingID) -> String { string(spelling.index) }

    private func search(_ bytes: Span<UInt8>, hash: UInt64) -> (number: Int?, slot: Int) {
        numbers.search(hash) { isEqual(bytes, toStringNumbered: $0) }
    }
}

extension ByteTable {
    /// The number of `text`, which is added when it is new.
    mutating func insert(_ text: String) -> Int { insert(text.utf8.span) }

    /// The number of `text`; nil when it was never added.
    func number(of text: String) -> Int? { number(of: text.utf8.span) }

    /// The number of the string numbered `number` in `other`, which is added when it is new.
    mutating func insert(_ number: Int, of other: ByteTable) -> Int {
        other.strings.withString(number) { insert($0) }
    }

    /// For each string of `other` its number here; those that are new are added.
    ///
    /// The tables of the pieces of a file mostly begin with all that stands here.
    mutating func insert(contentsOf other: ByteTable) -> [Int] {
        let common = strings.commonBeginning(with: other.strings)
        return Array(0..<common) + (common..<other.count).map { insert($0, of: other) }
    }
}

import Platform

/// The name of an element or an attribute, of which what stands before a colon is no part: which prefix a writer takes for
/// a namespace means nothing.
///
/// It holds within the call that gave it.
struct XMLName {
    private let start: UnsafePointer<CChar>

    /// The name behind the prefix of the text at `start`, which ends with a zero.
    init(_ start: UnsafePointer<CChar>) {
        var start = start
        var byte = start
        while byte.pointee != 0 {
            if byte.pointee == 0x3A { start = byte + 1 }
            byte += 1
        }
        self.start = start
    }

    /// Whether it is `name`, which is ASCII.
    static func == (name: XMLName, other: StaticString) -> Bool {
        let bytes = UnsafeRawPointer(other.utf8Start)
        for index in 0..<other.utf8CodeUnitCount
        where name.start[index] != bytes.load(fromByteOffset: index, as: CChar.self) { return false }
        return name.start[other.utf8CodeUnitCount] == 0
    }

    /// Whether `name` is the one of `pattern`, for a switch over names.
    static func ~= (pattern: StaticString, name: XMLName) -> Bool { name == pattern }
}

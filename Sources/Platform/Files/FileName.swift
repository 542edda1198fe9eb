/// The name of what stands in a folder: any bytes but a slash and NUL.
public struct FileName: Hashable, Comparable, Sendable {
    private let bytes: [UInt8]

    /// Creates the name of these bytes.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The name as text; nil where it is no valid UTF-8.
    public var text: String? { String(validating: bytes, as: UTF8.self) }

    /// The name as text, in which replacement characters stand for what is no valid UTF-8.
    public var repairedText: String { String(decoding: bytes, as: UTF8.self) }

    /// Names stand in the order of their bytes.
    public static func < (left: FileName, right: FileName) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

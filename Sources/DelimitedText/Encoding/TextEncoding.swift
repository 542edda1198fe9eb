public import Platform

/// The encodings of text that are read.
public enum TextEncoding: Hashable, Sendable {
    case utf8, windows1252, utf16LittleEndian, utf16BigEndian
    /// Any other of one byte for each character, which nobody can know from the bytes.
    case codePage(CodePage)

    /// The encodings that are recognised from the bytes.
    public static let detectable: [TextEncoding] = [utf8, windows1252, utf16LittleEndian, utf16BigEndian]

    /// The name, as `kcc.yaml` has it.
    public var name: String {
        switch self {
        case .utf8: "utf-8"
        case .windows1252: "windows-1252"
        case .utf16LittleEndian: "utf-16le"
        case .utf16BigEndian: "utf-16be"
        case .codePage(let page): page.name
        }
    }

    /// Whether it is recognised from the bytes.
    public var isDetectable: Bool { Self.detectable.contains(self) }

    /// The byte order mark of the encoding; empty where it has none.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .windows1252, .codePage: []
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }

    /// The encoding whose byte order mark `bytes` begin with.
    static func marked(by bytes: some Collection<UInt8>) -> TextEncoding? {
        detectable.first { !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark) }
    }
}

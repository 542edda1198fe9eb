import Mustache

/// Makes any text safe as text and within quotes in HTML.
///
/// The escaping that comes with swift-mustache looks at whole characters, so that a quote with a combining mark on it is
/// no quote to it, while a browser sees the quote. Names come from outside, so this looks at Unicode scalars. Characters
/// that HTML does not allow, such as control characters, become the replacement character.
struct TextEscaping: MustacheContentType {
    /// The name under which templates choose it: every template begins with `{{% CONTENT_TYPE: REPORT}}`.
    static let name = "REPORT"

    func escapeText(_ text: String) -> String {
        if text.utf8.allSatisfy(Self.isPlain) { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(Self.isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(escaped)
    }

    /// Whether a byte stands for itself: printable ASCII without a meaning in HTML.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27: false
        default: byte >= 0x20 && byte < 0x7F
        }
    }

    /// Whether HTML allows the scalar in a document: no control characters and no noncharacters.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}

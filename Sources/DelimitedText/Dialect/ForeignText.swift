/// Formats of text that is no delimited text, as far as its beginning shows.
///
/// A table can begin so too, if hardly ever: what can be read as one is.
public enum ForeignText: String, CaseIterable, Sendable {
    case html = "HTML"
    case xml = "XML"
    case json = "JSON"
    case rtf = "RTF"

    /// How much of a text is looked at, in bytes.
    private static let beginningSize = 4_096

    /// The format of the text with this beginning; nil where it has none of these, or is known to be delimited.
    public static func recognised(in beginning: Beginning) -> ForeignText? {
        guard beginning.knownDelimiter == nil else { return nil }
        let text = beginning.text.prefix(beginningSize).drop { $0 <= 0x20 }
        switch text.first {
        case UInt8(ascii: "<"): return markup(text)
        case UInt8(ascii: "{"): return text.starts(with: #"{\rtf"#.utf8) ? .rtf : json(text)
        case UInt8(ascii: "["): return json(text)
        default: return nil
        }
    }

    /// HTML or XML; nil where neither begins so.
    private static func markup(_ text: ArraySlice<UInt8>) -> ForeignText? {
        let words = String(decoding: text, as: UTF8.self).lowercased()
        let tags = ["<html", "<head", "<body", "<table", "<!doctype html", "<meta", "<style"]
        if tags.contains(where: words.contains) { return .html }
        if words.hasPrefix("<?xml") || words.hasPrefix("<!doctype") || words.hasPrefix("<!--") { return .xml }
        // A tag that is followed by another one, or has an attribute.
        let name = words.dropFirst().prefix { $0.isLetter || $0.isNumber || "_:-.".contains($0) }
        let rest = words.dropFirst(name.count + 1)
        let isBeforeTag = rest.first == ">" && rest.dropFirst().first { !$0.isWhitespace } == "<"
        let isTag = name.first?.isLetter == true && (isBeforeTag || rest.first?.isWhitespace == true)
        return isTag && words.contains("</") ? .xml : nil
    }

    /// JSON where the bracket is followed by what can follow it there: a name in quotes, a value, or an end.
    private static func json(_ text: ArraySlice<UInt8>) -> ForeignText? {
        var rest = text.dropFirst().drop { $0 <= 0x20 }
        if text.first == UInt8(ascii: "[") {
            // In a list of objects or lists the same once more.
            guard let first = rest.first else { return nil }
            if first == UInt8(ascii: "]") { return .json }
            guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
            rest = rest.dropFirst().drop { $0 <= 0x20 }
        }
        guard let first = rest.first else { return nil }
        return [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(first) ? .json : nil
    }
}

import Foundation

/// The outline of an emitted page: its title, headings and captions, each on a line.
///
/// What every chapter says in full stands in the few cases that keep the whole page; elsewhere this is enough to see that
/// the right chapters are there and say what was found.
enum PageOutline {
    /// The elements that are shown, each of which holds no other of them.
    private static let elements = ["title", "h1", "h2", "h3", "h4", "caption", "figcaption"]

    /// The outline of `page`, each line indented by the level of its element, in the page's own order.
    ///
    /// Titles are those of the head only: in a drawing they are words of its picture.
    /// - Complexity: Linear in the length of the page.
    static func text(of page: String) -> String {
        var lines: [String] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            let name = String(rest.prefix { $0.isLetter || $0.isNumber })
            guard elements.contains(name), let open = rest.firstIndex(of: ">"),
                let close = rest.firstRange(of: "</\(name)>")
            else { continue }
            let words = withoutTags(rest[rest.index(after: open)..<close.lowerBound])
            rest = rest[close.upperBound...]
            if name == "title", !lines.isEmpty { continue }
            lines.append("\(indentation(of: name))\(name): \(words)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func indentation(of name: String) -> String {
        switch name {
        case "title", "h1": ""
        case "h2": "  "
        case "h3": "    "
        default: "      "
        }
    }

    /// The text between tags, with white space as a browser shows it; character references stay as they are written.
    private static func withoutTags(_ html: Substring) -> String {
        var text = ""
        var isTag = false
        for character in html {
            switch character {
            case "<": isTag = true
            case ">" where isTag: isTag = false
            default: if !isTag { text.append(character) }
            }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

import Foundation

/// Anchors made of names, so that a link into a report also holds in the report of next year: letters and digits without their
/// marks, with hyphens between.
struct NameAnchors: Sendable {
    /// The anchors, in the order of the keys.
    let anchors: [String]

    /// The longest word made of a name, in scalars.
    private static let longest = 60

    /// Makes the anchors of `keys`, the compared forms of names, each behind `kind` and a hyphen.
    ///
    /// Names that give the same word get a number behind an underscore, which no word has, in order of their keys and not of
    /// their rank.
    ///
    /// - Complexity: linear in the length of the keys, and of order n log n in their number.
    init(_ kind: String, _ keys: [String]) {
        let words = keys.map(Self.word)
        var uses: [String: Int] = [:]
        var anchors = words
        for position in keys.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }) {
            let word = words[position]
            uses[word, default: 0] += 1
            let number = uses[word] ?? 1
            anchors[position] = number == 1 ? "\(kind)-\(word)" : "\(kind)-\(word)_\(number)"
        }
        self.anchors = anchors
    }

    /// The word that a name gives; one without a letter or digit gives `x`.
    private static func word(_ key: String) -> String {
        var word = ""
        var count = 0
        var isBehindGap = false
        for scalar in key.decomposedStringWithCanonicalMapping.unicodeScalars where count < longest {
            let properties = scalar.properties
            if properties.generalCategory == .nonspacingMark { continue }
            guard properties.isAlphabetic || properties.generalCategory == .decimalNumber else {
                isBehindGap = true
                continue
            }
            if isBehindGap, !word.isEmpty { word.unicodeScalars.append("-") }
            isBehindGap = false
            word.unicodeScalars.append(scalar)
            count += 1
        }
        return word.isEmpty ? "x" : word
    }
}

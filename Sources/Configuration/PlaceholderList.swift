import RegistrationLog

/// Which answers count as no answer, such as `n.v.t.`: the default ones, with those that `kcc.yaml` adds and without those
/// that it removes.
package struct PlaceholderList: Hashable, Sendable {
    /// What somebody types for «no answer», unless `kcc.yaml` says otherwise.
    package static let defaults = [
        "-", "--", "?", ".", "..", "...", "n.v.t.", "nvt", "niet van toepassing", "n/a", "n.b.", "nb", "n.n.b.", "nnb",
        "onbekend", "niet bekend", "niet ingevuld", "geen antwoord",
    ]

    /// The placeholders in compared form, in order of code points, none of them empty.
    package let keys: [String]

    /// Creates the default placeholders with those of `added` and without those of `removed`, all compared.
    package init(adding added: [String] = [], removing removed: [String] = []) {
        let removedKeys = Set(removed.map(Normalisation.compared))
        let keys = Set((Self.defaults + added).map(Normalisation.compared)).subtracting(removedKeys)
        self.keys = keys.filter { !$0.isEmpty }.sorted {
            $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
        }
    }
}

extension PlaceholderList {
    /// Reads the words that are added and removed; only a default placeholder can be removed.
    init(_ node: ConfigurationNode) throws(ConfigurationError) {
        let lists = try node.mapping(["add", "remove"])
        var removed: [String] = []
        for item in try lists["remove"]?.items() ?? [] {
            let word = try item.text()
            guard Self.defaults.contains(Normalisation.compared(word)) else {
                let nearest = NearestName.of(word, among: Self.defaults)
                throw item.error(
                    .unknownWord(key: item.keyText, found: word, nearest: nearest, valid: Self.defaults))
            }
            removed.append(word)
        }
        self.init(adding: try lists["add"]?.texts() ?? [], removing: removed)
    }
}

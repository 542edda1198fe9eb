/// Where the names of a table of a log stand, for names that came back from people.
package struct NamePositions: Sendable {
    private let positions: [String: Int]

    /// Indexes `names` by what they are compared by, and behind that by how they are shown; of equal ones the first counts.
    ///
    /// - Complexity: O(*n*) for *n* names.
    package init(_ names: [(key: String, name: String)]) {
        let keys = names.enumerated().map { ($1.key, $0) }
        let shown = names.enumerated().map { (Normalisation.compared($1.name), $0) }
        positions = Dictionary(keys + shown) { first, _ in first }
    }

    /// The position of the name whose compared form is `key`, from 0; nil where there is none.
    package subscript(key: String) -> Int? { positions[key] }
}

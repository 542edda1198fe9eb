import Metrics

/// How the organisations of a comparison are called, wherever they are named.
struct OrganisationNames: Sendable {
    /// What each is called, in the order of the reports.
    let texts: [String]
    /// Whether they have numbers alone, so that no file may hold a name of theirs.
    let isAnonymous: Bool
    /// The positions of the reports by what the comparison calls them; the first of equal ones.
    private let positions: [String: Int]

    /// The names of the organisations of `comparison`.
    ///
    /// - Complexity: linear in the number of reports.
    init(of comparison: OrganisationComparison, wording: ComparisonWording) {
        let isAnonymous = comparison.isAnonymous
        self.isAnonymous = isAnonymous
        texts = comparison.names.map { isAnonymous ? wording.numbered($0) : $0 }
        positions = Dictionary(comparison.names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    }

    /// An organisation within a sentence.
    func prose(_ position: Int) -> Prose { isAnonymous ? Prose(texts[position]) : "\(name: texts[position])" }

    /// What the report that the comparison calls `name` is called within a sentence; nil for one that is none of these.
    func prose(ofReport name: String) -> Prose? { positions[name].map(prose) }
}

import Configuration
public import Metrics
public import RegistrationLog

/// A name in a list of decisions that the log does not have, of which the user may have meant another.
public struct UnknownListedName: Hashable, Sendable {
    /// What is called so.
    public enum Kind: String, Sendable {
        case product
        case question
    }

    /// The list.
    public let file: String
    /// The first line with the name, from 1.
    public let line: Int
    /// What is called so.
    public let kind: Kind
    /// The name as it was written.
    public let name: String
    /// The nearest name of the log; nil where none is near.
    public let nearest: String?

    /// Creates a name that the log does not have.
    public init(file: String, line: Int, kind: Kind, name: String, nearest: String?) {
        self.file = file
        self.line = line
        self.kind = kind
        self.name = name
        self.nearest = nearest
    }

    /// How many names are held against those of the log: each may take some tenths of a second.
    private static let mostCompared = 20

    /// The names in the decisions of `review` that `log` does not have, each once, in the order of the list.
    ///
    /// A question that was to go may be gone from the log by now, so that it is listed only where another name is near.
    ///
    /// - Complexity: O(*n*) for *n* decisions, besides comparing the first names.
    public static func all(in review: DecisionReview, _ log: RegistrationLog) -> [UnknownListedName] {
        var unknown: [UnknownListedName] = []
        var said: [Kind: Set<String>] = [:]
        var nearest: [Kind: [String: String?]] = [:]
        let names: [Kind: [String]] = [.product: log.products.map(\.name), .question: log.fields.map(\.name)]
        for reviewed in review.decisions where reviewed.product == nil || reviewed.field == nil {
            let row = reviewed.decision
            let kind = reviewed.product == nil ? Kind.product : .question
            let name = kind == .product ? row.product : row.field
            if said[kind]?.contains(name.key) ?? false { continue }
            if nearest[kind]?[name.key] == nil {
                let isCompared = nearest.values.reduce(0) { $0 + $1.count } < mostCompared
                nearest[kind, default: [:]].updateValue(
                    isCompared ? NearestName.of(name.name, among: names[kind] ?? []) : nil, forKey: name.key)
            }
            let near = nearest[kind]?[name.key] ?? nil
            if kind == .question, near == nil, row.decision?.asksLess ?? false { continue }
            said[kind, default: []].insert(name.key)
            unknown.append(
                UnknownListedName(file: review.file, line: row.line, kind: kind, name: name.name, nearest: near))
        }
        return unknown
    }
}

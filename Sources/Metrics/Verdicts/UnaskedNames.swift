import RegistrationLog

/// A name that follow-up gives to a question and that no registration of the log asks.
public struct UnaskedName: Hashable, Sendable {
    /// The name as it is shown.
    public let name: String
    /// How many actions give it.
    public let actions: Int
    /// The question that is asked and may be meant; nil where none resembles it.
    public let nearest: String?

    /// Creates a name.
    public init(name: String, actions: Int, nearest: String?) {
        self.name = name
        self.actions = actions
        self.nearest = nearest
    }
}

/// The names that nobody asks in the follow-up of each source.
enum UnaskedNames {
    /// For how many names of a source, those of most actions, the nearest question is looked for.
    static let mostCompared = 20
    /// For how many different names of all sources it is.
    static let mostComparedOfAll = 200

    /// Finds them, for each source those of most actions first, ties by name.
    ///
    /// - Complexity: O(*n* log *n*) for *n* actions, answers and the names in different sets of names, besides comparing
    ///   up to ``mostComparedOfAll`` names with all questions.
    static func bySource(in log: RegistrationLog, _ sources: FollowUpSources) -> [[UnaskedName]] {
        let asked = log.registrations.askedFields
        let questions = asked.sorted { $0.index < $1.index }.map { log.fields[$0.index] }
        let forms = questions.map { NameResemblance($0.key) }
        var nearestByName: [FieldID: Int?] = [:]
        func nearestQuestion(to field: FieldID) -> Int? {
            if let known = nearestByName[field] { return known }
            guard nearestByName.count < mostComparedOfAll else { return nil }
            let found = nearest(to: NameResemblance(log.fields[field.index].key), among: forms)
            nearestByName[field] = .some(found)
            return found
        }
        return actionsByName(in: log, sources, asked: asked).map { counts in
            let ordered = counts.sorted { one, other in
                let (oneKey, otherKey) = (log.fields[one.key.index].key, log.fields[other.key.index].key)
                return one.value == other.value
                    ? oneKey.precedesInCodePoints(otherKey)
                    : one.value > other.value
            }
            return ordered.enumerated().map { position, entry in
                let field = log.fields[entry.key.index]
                let nearest = position < mostCompared ? nearestQuestion(to: entry.key) : nil
                return UnaskedName(
                    name: field.name, actions: entry.value, nearest: nearest.map { questions[$0].name })
            }
        }
    }

    /// For each source how many of its actions give each name that nobody asks.
    private static func actionsByName(
        in log: RegistrationLog, _ sources: FollowUpSources, asked: Set<FieldID>
    ) -> [[FieldID: Int]] {
        var sets = [[FieldSetID: Int]](repeating: [:], count: sources.count)
        for action in log.followUps.indices {
            guard let source = sources.number(of: log.followUps[action].file) else { continue }
            sets[source][log.followUps.fieldSet(of: action), default: 0] += 1
        }
        let isUnasked = { (field: FieldID) in !asked.contains(field) && !log.fields[field.index].isGroup }
        return sets.map { sets in
            sets.reduce(into: [:]) { counts, set in
                for field in log.followUps.fields(of: set.key) where isUnasked(field) {
                    counts[field, default: 0] += set.value
                }
            }
        }
    }

    /// The first question that a name is or is a part of; else the first of which it may be a misspelling.
    private static func nearest(to name: NameResemblance, among forms: [NameResemblance]) -> Int? {
        forms.firstIndex { $0.resembles(name) } ?? forms.firstIndex { $0.mayBeMisspelt(name) }
    }
}

import Configuration
import Ingest
import RegistrationLog

/// Which fields the actions of each file name, and which fields are asked at all: an action that names a field as nobody
/// asks it names a use that cannot be seen.
struct NamedFields {
    private let log: RegistrationLog
    private let aliases: AliasTable
    private let asked: Set<String>
    private let named: [FileID: [FieldID]]

    /// Looks through `log`, whose fields have `aliases`.
    ///
    /// - Complexity: Linear in the answers and the names in actions.
    init(in log: RegistrationLog, aliases: AliasTable) {
        self.log = log
        self.aliases = aliases
        var asked: Set<FieldID> = []
        for registration in log.registrations.indices {
            for answer in log.registrations.answers(of: registration) { asked.insert(answer.field) }
        }
        self.asked = Set(asked.map { log.fields[$0.index].key })
        var named: [FileID: [FieldID]] = [:]
        var seen: [FileID: Set<FieldID>] = [:]
        for action in log.followUps.indices {
            let file = log.followUps[action].file
            for field in log.followUps.namedFields(of: action) where seen[file, default: []].insert(field).inserted {
                named[file, default: []].append(field)
            }
        }
        self.named = named
    }

    /// `description`, which is of `file`, with the names in its lists of used fields, and those that nobody asks.
    func completing(_ description: FileDescription, _ file: FileID) -> FileDescription {
        guard case .placed(var placed) = description.reading, placed.kind.value == .followUps else {
            return description
        }
        var known = Set(placed.fields.flatMap { aliases.names(of: Normalisation.compared($0)) })
        for field in named[file] ?? [] where known.insert(log.fields[field.index].key).inserted {
            placed.fields.append(log.fields[field.index].name)
        }
        placed.unaskedFields = placed.fields.filter { name in
            !aliases.names(of: Normalisation.compared(name)).contains(where: asked.contains)
        }
        var completed = description
        completed.reading = .placed(placed)
        return completed
    }
}

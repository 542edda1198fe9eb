import Configuration
import RegistrationLog

/// The fields of which follow-up files take values over: only their values must be distinguished.
struct TakenOverFields: Sendable {
    /// The fields by compared form.
    private let names: Set<String>
    private let aliases: AliasTable

    /// Creates the fields with these names, under any of the names that `aliases` gives them.
    init(_ names: some Sequence<String>, aliases: AliasTable) {
        self.names = Set(names.flatMap { aliases.names(of: Normalisation.compared($0)) })
        self.aliases = aliases
    }

    /// Creates the fields of which the follow-up files among `placements` have a column.
    init(in placements: some Sequence<Placement>, aliases: AliasTable) {
        let followUps = placements.lazy.map(\.mapping).filter { $0.kind == .followUps }
        self.init(followUps.flatMap { $0.fields.map(\.name) }, aliases: aliases)
    }

    /// Whether values are taken over of the field that is spelled `key`, in compared form.
    func contains(_ key: String) -> Bool { aliases.names(of: key).contains(where: names.contains) }
}

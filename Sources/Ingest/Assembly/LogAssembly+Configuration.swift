import Configuration
import RegistrationLog

extension LogAssembly.Settings {
    /// What `configuration` says about names and values; a field that an action needs is known though nobody asks it.
    init(of configuration: Configuration) {
        let required = Set(configuration.settings.actions.values.flatMap(\.requiredFields))
        self.init(
            aliases: configuration.aliases, placeholders: Placeholders(configuration.placeholders),
            shownNames: configuration.shownNames,
            requiredFields: required.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) },
            actionsWithoutFollowUp: configuration.settings.actions.filter { !$0.value.isFollowUp }.map(\.key))
    }
}

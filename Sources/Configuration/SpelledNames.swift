package import RegistrationLog

/// The names of products, fields, types of action, channels and departments that `kcc.yaml` spells, by compared form.
///
/// The user wrote them, so that they are shown as they stand there, even where they look like personal data.
package struct SpelledNames: Sendable {
    private var names: [LabelKind: Set<String>] = [:]

    /// Creates the names of a file that says nothing.
    package init() {}

    /// The names in `configuration`: those of its lists, what actions require, whose questions change, the questions of text
    /// lines, and what all rows of a file hold.
    init(in configuration: Configuration) {
        let settings = configuration.settings
        let constants = { (role: ColumnRole) in
            configuration.files.compactMap { $0.values[role] }.map(Normalisation.compared)
        }
        names[.product] = Set(
            configuration.shownNames.products.keys + settings.protocolChanges.compactMap(\.product)
                + constants(.product))
        names[.field] = Set(
            configuration.shownNames.fields.keys + settings.actions.values.flatMap(\.requiredFields)
                + configuration.questions.map(Normalisation.compared) + constants(.field) + constants(.usedFields))
        names[.action] = Set(configuration.shownNames.actions.keys + constants(.action))
        names[.channel] = Set(constants(.channel))
        names[.department] = Set(constants(.department))
    }

    /// Whether a name with this compared form is spelled.
    package func contains(_ key: String, as kind: LabelKind) -> Bool { names[kind]?.contains(key) ?? false }
}

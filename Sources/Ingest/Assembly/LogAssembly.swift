import RegistrationLog

/// Makes the log of the valid rows of all files.
///
/// 1. Registrations of all files, in file order.
/// 2. Links of all files, so that every chain is known.
/// 3. Follow-up actions of all files, each with the registrations that it reaches.
/// 4. Signals of all files.
/// 5. The names in the form in which they are shown, and the words that look like placeholders.
struct LogAssembly {
    /// What the user said about names and values.
    struct Settings {
        var aliases = NameAliases()
        var placeholders: Placeholders
        /// The names in which `kcc.yaml` shows products, fields and types of action, by compared form.
        var shownNames = ShownNames()
        /// The fields that a type of action needs, by compared form: they count when they are missed.
        var requiredFields: [String] = []
    }

    /// The log, and what became of each file's rows.
    struct Result {
        let log: RegistrationLog
        let counts: [RowCounts]
        let rejected: [RejectedRow]
        let duplicatesWithOtherAnswers: Int
        /// Words that look like placeholders.
        let suggestedPlaceholders: [IntakeWarning]
    }

    private let settings: Settings
    private var tables = NameTables()
    private var identities = ByteTable()
    private var values = ByteTable()
    private var registrations = RegistrationAssembly()
    private var followUps = FollowUpAssembly()
    private var signals: [Signal] = []

    private init(_ settings: Settings) { self.settings = settings }

    /// The log of the rows of `files`, which stand in file order.
    ///
    /// - Complexity: Linear in the number of rows, cells and links.
    static func assemble(_ files: [DeliveredRows], _ settings: Settings) -> Result {
        var assembly = LogAssembly(settings)
        return assembly.assemble(files)
    }

    private mutating func assemble(_ files: [DeliveredRows]) -> Result {
        let identities = files.map { self.identities.insert(contentsOf: $0.ids) }
        // From 1: ``ValueID/unidentified`` is numbered 0.
        let values = files.map { self.values.insert(contentsOf: $0.values).map { ValueID($0 + 1) } }
        var counts = files.map(\.ownCounts)
        var rejected = files.flatMap(\.rejected)
        var duplicatesWithOtherAnswers = 0
        for (index, rows) in files.enumerated() where !rows.wide.isEmpty || !rows.long.isEmpty {
            let outcome = registrations.add(
                rows, identities: identities[index], values: values[index], aliases: settings.aliases, tables: &tables)
            counts[index].accepted += outcome.accepted
            counts[index].duplicates += outcome.duplicates
            if !outcome.conflicts.isEmpty { counts[index].rejected[.conflict] = outcome.conflicts.count }
            rejected += outcome.conflicts
            duplicatesWithOtherAnswers += outcome.duplicatesWithOtherAnswers
        }
        let links = links(of: files, identities: identities, &counts)
        let meanings = FieldMeanings(in: registrations, fieldKeys: tables.fields.comparedForms)
        for (index, rows) in files.enumerated() where !rows.followUps.isEmpty {
            let context = FollowUpAssembly.Context(
                identities: identities[index], values: values[index], links: links, registrations: registrations,
                meanings: meanings, aliases: settings.aliases, placeholders: settings.placeholders)
            let outcome = followUps.add(rows, context: context, tables: &tables)
            counts[index].accepted += outcome.accepted
            counts[index].duplicates += outcome.duplicates
            counts[index].orphans = outcome.orphans
            counts[index].beforeRegistration = outcome.beforeRegistration
        }
        for (index, rows) in files.enumerated() where !rows.signals.isEmpty {
            addSignals(of: rows)
            counts[index].accepted += rows.signals.count
        }
        var suggestions = PlaceholderSuggestions()
        for rows in files { suggestions.add(rows, aliases: settings.aliases.fields) }
        return Result(
            log: log(), counts: counts, rejected: rejected.sorted(by: Self.inOrderOfPosition),
            duplicatesWithOtherAnswers: duplicatesWithOtherAnswers, suggestedPlaceholders: suggestions.warnings)
    }

    private func links(of files: [DeliveredRows], identities: [[Int]], _ counts: inout [RowCounts]) -> LinkGraph {
        var graph = LinkGraph()
        for (index, rows) in files.enumerated() {
            for row in rows.links {
                graph.link(identities[index][Int(row.followUp)], to: identities[index][Int(row.registration)])
            }
            counts[index].accepted += rows.links.count
        }
        return graph
    }

    private mutating func addSignals(of rows: DeliveredRows) {
        var products = NameResolution(rows.products, in: &tables.products, aliases: settings.aliases.products)
        var fields = NameResolution(rows.fields, in: &tables.fields, aliases: settings.aliases.fields)
        for row in rows.signals {
            let product = products.reading(of: row.product, at: row.time)
            let field = row.field.map { fields.reading(of: $0, at: row.time) }
            products.tally(product, .remarked)
            if let field { fields.tally(field, .remarked) }
            signals.append(
                Signal(
                    time: row.time, product: ProductID(products.number(of: product)),
                    field: field.map { FieldID(fields.number(of: $0)) }, text: row.text))
        }
        products.addTallies(to: &tables.products)
        fields.addTallies(to: &tables.fields)
    }

    private mutating func log() -> RegistrationLog {
        for key in settings.requiredFields { _ = tables.fields.insert(key: key) }
        let shown = settings.shownNames
        return RegistrationLog(
            products: tables.products.names(shown.products).map { Product(key: $0.key, name: $0.shown) },
            fields: tables.fields.names(shown.fields).map { Field(key: $0.key, name: $0.shown) },
            actionTypes: tables.actions.names(shown.actions).map { ActionType(key: $0.key, name: $0.shown) },
            registrations: registrations.table(), followUps: followUps.table, signals: signals,
            filesNamingFields: followUps.filesNamingFields)
    }

    private static func inOrderOfPosition(_ left: RejectedRow, _ right: RejectedRow) -> Bool {
        (left.position.file, left.position.byte) < (right.position.file, right.position.byte)
    }
}

/// The names in which `kcc.yaml` shows products, fields and types of action, by compared form.
struct ShownNames: Hashable, Sendable {
    var products: [String: String] = [:]
    var fields: [String: String] = [:]
    var actions: [String: String] = [:]
}

extension NameTable {
    /// The compared and the shown form of every name; `configured` goes before what was seen.
    fileprivate func names(_ configured: [String: String]) -> [(key: String, shown: String)] {
        comparedForms.enumerated().map { ($1, configured[$1] ?? shownForm(of: $0)) }
    }
}

extension DeliveredRows {
    /// The counts that do not depend on other files: all rows, and those rejected for what they are.
    fileprivate var ownCounts: RowCounts {
        var counts = RowCounts()
        counts.rows = rowCount
        for row in rejected { counts.rejected[row.reason.kind, default: 0] += 1 }
        return counts
    }
}

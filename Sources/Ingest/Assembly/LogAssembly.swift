import Configuration
import RegistrationLog

/// Makes the log of the rows of all files, piece after piece.
///
/// 1. Registrations, links and the rejected rows of each piece, as it comes in file order.
/// 2. Follow-up actions, each with the registrations that it reaches, once all registrations and links are known.
/// 3. Signals.
/// 4. The names in the form in which they are shown, the words that look like placeholders, and what forms answers have.
struct LogAssembly {
    /// What the user said about names and values.
    struct Settings {
        var aliases = NameAliases()
        var placeholders: Placeholders
        /// The names in which `kcc.yaml` shows products, fields and types of action, by compared form.
        var shownNames = ShownNames()
        /// The fields that a type of action needs, by compared form: they count when they are missed.
        var requiredFields: [String] = []
        /// The types of action that are no follow-up, by compared form.
        var actionsWithoutFollowUp: [String] = []
    }

    /// The log, and what became of each file's rows.
    struct Result {
        let log: RegistrationLog
        let files: [FileTally]
        let duplicatesWithOtherAnswers: Int
        /// The rows of samples, which count once names are those that are shown.
        let surveys: [DeliveredSurvey]
        /// Where registrations and actions come from, where somebody asked for it.
        let provenance: LogProvenance?
        /// At which bytes registrations begin, where all that was answered in each stands there, or in rows that follow on these;
        /// nil where it may not.
        let starts: RegistrationPositions?
        /// Words that look like placeholders.
        let suggestedPlaceholders: [IntakeWarning]
        /// The fields that any of these words fills, in compared form.
        let filledFields: Set<String>
    }

    /// What was answered in registrations.
    struct Answers {
        /// The registrations.
        let registrations: RegistrationTable
        /// The compared forms of the names of products and of fields, in the order of their numbers.
        let products: [String]
        let fields: [String]
        /// What was answered, by the number of the question's name.
        let answers: [FieldID: AttributeColumn]
        /// The file that delivered a registration first.
        let fileOf: (Int) -> FileID
    }

    private let settings: Settings
    private let followUpFiles: [FollowUpFile]
    private let keepsProvenance: Bool
    private var tables = NameTables()
    private var identifiers = IdentifierTable()
    private var values = ByteTable()
    private var files: [FileTally] = []
    /// For how much of the file that was begun last room is still to be made.
    private var unreserved = UnreservedFile(bytes: nil)
    /// The names in the file that was begun last.
    private var names: FileNames
    private var registrations: RegistrationAssembly
    private var duplicatesWithOtherAnswers = 0
    private var links: [Link] = []
    private var followUps = FollowUpAssembly()
    private var waitingFollowUps = WaitingFollowUps()
    private var signals: [Signal] = []
    private var waitingSignals: [DeliveredPiece] = []
    private var waitingSurveys: [DeliveredPiece] = []
    private var suggestions = PlaceholderSuggestions()
    private var answerPatterns = FieldPatterns()

    /// Creates the assembly of no file so far; `followUpFiles` are those that hold follow-up, ascending.
    ///
    /// Where it `gathersAnswers`, rows are those that were read for what was answered.
    init(
        _ settings: Settings, followUpFiles: [FollowUpFile] = [], keepsProvenance: Bool = false,
        gathersAnswers: Bool = false
    ) {
        registrations = RegistrationAssembly(gathersAnswers: gathersAnswers)
        self.settings = settings
        self.keepsProvenance = keepsProvenance
        self.followUpFiles = followUpFiles
        names = FileNames(aliases: settings.aliases)
    }

    /// Begins the next file, about which `kcc.yaml` says `rule`; the pieces that are added next are its own.
    ///
    /// Where it is known to have so many `bytes`, room is made for all of it once the first piece shows how long its rows are.
    mutating func beginFile(_ rule: FileRule? = nil, bytes: Int? = nil) {
        endFile()
        unreserved = UnreservedFile(bytes: bytes)
        files.append(FileTally())
        names = FileNames(aliases: settings.aliases)
        registrations.beginFile(mergesRepeats: rule?.mergesRepeats ?? false)
    }

    private mutating func endFile() {
        guard let last = files.indices.last else { return }
        suggestions.add(files[last].frequentWords, fields: files[last].fields, aliases: settings.aliases.fields)
        answerPatterns.add(files[last].frequentWords, fields: files[last].fields, aliases: settings.aliases.fields)
        files[last].frequentWords = []
        files[last].channels = names.channels.countedSpellings
        files[last].departments = names.departments.countedSpellings
        names.addTallies(to: &tables)
    }

    /// Adds the next piece of the file that was begun last.
    ///
    /// - Complexity: Linear in the number of rows and cells.
    mutating func add(_ rows: DeliveredRows) {
        let file = files.count - 1
        files[file].add(rows)
        if let more = unreserved.expectedRegistrations(after: rows) {
            identifiers.reserveCapacity(more, for: rows.ids)
            registrations.reserveCapacity(forMore: more)
        }
        // Values are numbered from 1 in order of appearance, since ``ValueID/unidentified`` is numbered 0.
        let piece = DeliveredPiece(
            rows: rows, file: FileID(file), ids: identifiers.insert(contentsOf: rows.ids),
            values: registrations.gathersAnswers ? [] : values.insert(contentsOf: rows.values).map { ValueID($0 + 1) })
        if !rows.wide.isEmpty || !rows.longRuns.isEmpty {
            let outcome = registrations.add(
                piece, names: &names, aliases: settings.aliases, tables: &tables)
            files[file].add(outcome, of: rows)
            duplicatesWithOtherAnswers += outcome.duplicatesWithOtherAnswers
        }
        for row in rows.links {
            links.append(
                Link(child: piece.number(of: row.followUp), parent: piece.number(of: row.registration)))
        }
        files[file].counts.accepted += rows.links.count + rows.signals.count
        if !rows.followUps.isEmpty { waitingFollowUps.add(piece) }
        if !rows.signals.isEmpty { waitingSignals.append(piece) }
        if !rows.surveys.isEmpty { waitingSurveys.append(piece) }
    }

    /// The log, once all pieces were added.
    ///
    /// - Complexity: Linear in the number of follow-up actions and links.
    mutating func finish() -> Result {
        endFile()
        let graph = LinkGraph(links)
        links = []
        let days = registrations.table.days
        if let days { tryIdentifiers(within: days, graph) }
        var provenance = keepsProvenance ? registrations.provenance(in: identifiers) : nil
        // From here on ids are known by their numbers alone, and memory is at its highest.
        identifiers = IdentifierTable()
        addFollowUps(graph, days)
        provenance?.append(actionsOn: followUps.lines)
        for piece in waitingSignals { addSignals(of: piece.rows) }
        return Result(
            log: log(), files: files, duplicatesWithOtherAnswers: duplicatesWithOtherAnswers,
            surveys: waitingSurveys.map { DeliveredSurvey($0, of: registrations) }, provenance: provenance,
            starts: registrations.starts,
            suggestedPlaceholders: suggestions.warnings, filledFields: suggestions.filledFields)
    }

    /// The registrations and what was answered in them, once all pieces were added that were read for these.
    mutating func finishAnswers() -> Answers {
        endFile()
        identifiers = IdentifierTable()
        return Answers(
            registrations: registrations.table, products: tables.products.comparedForms,
            fields: tables.fields.comparedForms, answers: registrations.answers, fileOf: registrations.file(of:))
    }

    /// Tries on ids that lead nowhere what systems do to ids.
    private mutating func tryIdentifiers(within days: ClosedRange<CalendarDate>, _ graph: LinkGraph) {
        let registrations = registrations
        let unjoined = UnjoinedIdentifiers(of: waitingFollowUps, within: days) {
            registrations.registration(with: $0) != nil || !graph.links(of: $0).isEmpty
        }
        for (file, trial) in unjoined.trials(in: identifiers) { files[file.index].trial = trial }
    }

    private mutating func addFollowUps(_ graph: LinkGraph, _ days: ClosedRange<CalendarDate>?) {
        let meanings = FieldMeanings(in: registrations, fieldKeys: tables.fields.comparedForms)
        let asked = registrations.table.askedFields
        let aliases = settings.aliases
        var names = FollowUpNames(
            of: waitingFollowUps, aliases: aliases, placeholders: settings.placeholders, tables: &tables
        ) { known, key in
            aliases.fields.names(of: key).compactMap(known.number).contains { asked.contains(FieldID($0)) }
        }
        let fields = tables.fields
        let context = FollowUpAssembly.Context(
            links: graph, registrations: registrations, days: days, meanings: meanings, askedFields: asked,
            typesWithoutFollowUp: Set(
                settings.actionsWithoutFollowUp.compactMap(tables.actions.number).map { ActionTypeID($0) }),
            key: { fields.key(of: $0) })
        let outcomes = followUps.add(waitingFollowUps, names: &names, context: context)
        names.addTallies(to: &tables)
        for (file, outcome) in zip(waitingFollowUps.files, outcomes) { files[file.file.index].add(outcome) }
        waitingFollowUps = WaitingFollowUps()
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
                    field: field.map { FieldID(fields.number(of: $0)) }, text: row.text, direction: row.direction))
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
            registrations: registrations.table,
            followUp: LoggedFollowUp(
                actions: followUps.table, files: followUpFiles, filesNamingFields: followUps.filesNamingFields,
                registrationsOnCrowdedRecords: followUps.registrationsOnCrowdedRecords),
            signals: signals,
            answerPatterns: tables.fields.comparedForms.map(answerPatterns.patterns(ofKey:)),
            attributes: registrations.attributes(in: tables))
    }
}

extension NameTable {
    /// The compared and the shown form of every name; `configured` goes before what was seen.
    fileprivate func names(_ configured: [String: String]) -> [(key: String, shown: String)] {
        comparedForms.enumerated().map { ($1, configured[$1] ?? shownForm(of: $0)) }
    }
}

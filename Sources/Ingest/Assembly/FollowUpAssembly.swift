import RegistrationLog

/// Makes the table of follow-up actions of all rows that deliver them, once all registrations and links are known.
struct FollowUpAssembly {
    /// What became of the rows of one piece.
    struct Outcome {
        var accepted = 0
        var duplicates = 0
        /// Accepted rows that reach no registration.
        var orphans = 0
        /// Accepted rows before every registration that they reach.
        var beforeRegistration = 0
    }

    /// What follow-up actions are judged by.
    struct Context {
        let links: LinkGraph
        let registrations: RegistrationAssembly
        let meanings: FieldMeanings
        let aliases: NameAliases
        let placeholders: Placeholders
    }

    private(set) var table = FollowUpTable()
    private(set) var filesNamingFields: Set<FileID> = []
    private var seen = FollowUpDuplicates()

    /// Adds the actions of all `pieces`, which follow each other, and tells what became of each; names that were not known
    /// yet are added to `tables`: first those of columns and single fields, then those in lists, so that it does not matter
    /// where one piece ends.
    mutating func add(_ pieces: [DeliveredPiece], context: Context, tables: inout NameTables) -> [Outcome] {
        let columns = pieces.map {
            NameResolution($0.rows.fields, in: &tables.fields, aliases: context.aliases.fields)
        }
        return zip(pieces, columns).map { add($0, columns: $1, context: context, tables: &tables) }
    }

    private mutating func add(
        _ piece: DeliveredPiece, columns: NameResolution, context: Context, tables: inout NameTables
    ) -> Outcome {
        let rows = piece.rows
        var outcome = Outcome()
        var columns = columns
        let cells = UsedFieldCells(rows.usedFieldCells, placeholders: context.placeholders) { key in
            tables.fields.number(ofKey: context.aliases.fields.name(of: key)).map(context.registrations.isAsked)
                ?? false
        }
        var actions = NameResolution(rows.actions, in: &tables.actions, aliases: AliasTable())
        var named = NameResolution(cells.names, in: &tables.fields, aliases: context.aliases.fields)
        var firstValue = 0
        for row in rows.followUps {
            let delivered = rows.takenOver[firstValue..<row.valuesEnd]
            firstValue = row.valuesEnd
            let action = actions.reading(of: row.action, at: row.time)
            let captured = delivered.compactMap { value in
                value.value.number.map {
                    TakenOverValue(
                        field: FieldID(columns.number(of: columns.reading(of: value.field, at: row.time))),
                        value: piece.values[$0])
                }
            }
            // Columns of one name are one field, of which the first captured value counts.
            let values = unique(captured, by: \.field)
            let readings =
                cells.spellings(inCell: row.usedFieldsCell).map { named.reading(of: $0, at: row.time) }
            let ownReading = row.field.map { columns.reading(of: $0, at: row.time) }
            var names = readings.map { FieldID(named.number(of: $0)) }
            if let ownReading { names.append(FieldID(columns.number(of: ownReading))) }
            names = unique(names, by: \.self)
            // A row that was delivered before names fields all the same.
            if !names.isEmpty { filesNamingFields.insert(piece.file) }

            let key = FollowUpDuplicates.Key(
                row, identities: piece.identities, action: actions.number(of: action), names: names,
                values: values, ownField: ownReading.map { columns.number(of: $0) })
            guard seen.insert(key, time: row.time) else {
                outcome.duplicates += 1
                continue
            }
            let reached = registrations(of: row, piece.identities, context)
            outcome.accepted += 1
            if reached.isEmpty { outcome.orphans += 1 }
            if !reached.isEmpty, !reached.contains(where: { row.time.isAtOrAfter(context.registrations.time(of: $0)) })
            {
                outcome.beforeRegistration += 1
            }
            actions.tally(action, .captured)
            for reading in readings { named.tally(reading, .named) }
            if let ownReading { columns.tally(ownReading, .named) }
            let followUp = FollowUpAction(
                type: ActionTypeID(actions.number(of: action)), time: row.time, beneficiary: row.beneficiary,
                file: piece.file)
            let keys = tables.fields
            for meaning in context.meanings.meanings(of: names, in: reached, key: { keys.key(of: $0) }) {
                table.append(
                    followUp, namedFields: meaning.fields, takenOverValues: values,
                    registrations: meaning.registrations)
            }
        }
        actions.addTallies(to: &tables.actions)
        columns.addTallies(to: &tables.fields)
        named.addTallies(to: &tables.fields)
        return outcome
    }

    /// The registrations that a row follows up, ascending.
    private func registrations(of row: FollowUpRow, _ identities: [Int], _ context: Context) -> [Int] {
        let starts = [row.registration, row.followUp].compactMap { $0.map { identities[Int($0)] } }
        guard !context.links.isEmpty else {
            return unique(starts.compactMap(context.registrations.registration(ofIdentity:)), by: \.self).sorted()
        }
        return context.links.ancestors(of: starts).compactMap(context.registrations.registration(ofIdentity:)).sorted()
    }

    /// The first of the elements with each key.
    private func unique<Element, Key: Hashable>(_ elements: [Element], by key: (Element) -> Key) -> [Element] {
        guard elements.count > 1 else { return elements }
        var seen: Set<Key> = []
        return elements.filter { seen.insert(key($0)).inserted }
    }
}

import RegistrationLog

/// Makes the table of follow-up actions of all rows that deliver them, once all registrations and links are known.
struct FollowUpAssembly {
    /// What became of the rows of one file.
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
        /// The compared form of a field.
        let key: (FieldID) -> String
    }

    private(set) var table = FollowUpTable()
    private(set) var filesNamingFields: Set<FileID> = []
    private var seen = FollowUpDuplicates()
    /// The records that the row in hand follows up, and those of them that are registrations, ascending: room that every row
    /// uses again.
    private var records: [IdentityNumber] = []
    private var reached: [Int] = []

    /// Adds all actions, which are called as `names` say, and tells what became of those of each file.
    mutating func add(_ waiting: WaitingFollowUps, names: inout FollowUpNames, context: Context) -> [Outcome] {
        var outcomes: [Outcome] = []
        var start = 0
        for file in waiting.files {
            var outcome = Outcome()
            var namesFields = false
            for number in start..<file.end {
                let row = waiting.rows[number]
                let named = names.names(of: row, in: &table)
                // A row that was delivered before names fields all the same.
                if !named.fields.isEmpty { namesFields = true }
                guard isNew(number, named, &names) else {
                    outcome.duplicates += 1
                    continue
                }
                names.tally(row, named)
                outcome.accepted += 1
                findRegistrations(of: row, context)
                if reached.isEmpty {
                    outcome.orphans += 1
                } else if !reached.contains(where: { row.time.isAtOrAfter(context.registrations.time(of: $0)) }) {
                    outcome.beforeRegistration += 1
                }
                let action = FollowUpAction(
                    type: names.action(of: row), time: row.time, beneficiary: row.beneficiary, file: file.file)
                let values = names.values(of: number)
                guard context.meanings.dependOnRegistrations else {
                    table.append(
                        action, fieldSet: named.fieldSet, takenOverValues: values, registrations: reached)
                    continue
                }
                for meaning in context.meanings.meanings(of: named.fields, in: reached, key: context.key) {
                    table.append(
                        action, namedFields: meaning.fields, takenOverValues: values,
                        registrations: meaning.registrations)
                }
            }
            if namesFields { filesNamingFields.insert(file.file) }
            start = file.end
            outcomes.append(outcome)
        }
        return outcomes
    }

    /// Whether no row equal to the one numbered `number`, with these names, came before it.
    private mutating func isNew(_ number: Int, _ named: FollowUpNames.Names, _ names: inout FollowUpNames) -> Bool {
        let rows = names.waiting.rows
        return seen.insert(
            number, names.key(of: number, named),
            otherKey: { names.key(of: $0, names.names(of: rows[$0], in: &table)) }, time: { rows[$0].time })
    }

    /// Finds the registrations that `row` follows up.
    private mutating func findRegistrations(of row: WaitingFollowUp, _ context: Context) {
        records.removeAll(keepingCapacity: true)
        if let registration = row.registration.value { records.append(registration) }
        if let followUp = row.followUp.value, followUp != row.registration.value { records.append(followUp) }
        context.links.addAncestors(to: &records)
        reached.removeAll(keepingCapacity: true)
        for record in records {
            if let registration = context.registrations.registration(with: record) { reached.append(registration) }
        }
        if reached.count > 1 { reached.sort() }
    }
}

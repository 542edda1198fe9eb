import RegistrationLog

/// Makes the table of follow-up actions of all rows that deliver them, once all registrations and links are known.
struct FollowUpAssembly {
    /// What became of the rows of one file.
    struct Outcome {
        var accepted = 0
        var duplicates = 0
        /// Short rows among these.
        var shortDuplicates = 0
        /// Accepted rows that reach no registration.
        var orphans = 0
        /// Accepted rows before every registration that they reach.
        var beforeRegistration = 0
        /// Accepted rows of a type of action that is no follow-up, which count as none of the others here.
        var withoutFollowUp = 0
        /// Accepted rows on records with too many links.
        var tooManyLinks = 0
        /// Accepted rows that name a field that is asked in some registration.
        var namingFields = 0
        /// Accepted rows that name other fields alone.
        var namingUnknownFields = 0
        /// How those that are follow-up join the registrations.
        var joining = FollowUpJoining()

        /// How a row joins registrations.
        enum Join {
            /// At or after one that it reaches.
            case joined
            /// Before every one that it reaches.
            case beforeRegistration
            /// It reaches none.
            case orphan
            /// It would reach too many.
            case tooManyLinks
        }

        /// Counts a row on `day`, which lies within the days of the registrations or not.
        fileprivate mutating func join(_ join: Join, on day: CalendarDate, isWithin: Bool) {
            joining.count(on: day)
            if isWithin { joining.within += 1 }
            switch join {
            case .tooManyLinks:
                tooManyLinks += 1
                joining.reaching += 1
            case .orphan:
                orphans += 1
                if isWithin { joining.orphans += 1 }
            case .beforeRegistration:
                beforeRegistration += 1
                joining.reaching += 1
                if isWithin { joining.beforeRegistration += 1 }
            case .joined: joining.reaching += 1
            }
        }

        /// The same in the words of the ledger.
        var counts: RowCounts {
            var counts = RowCounts()
            counts.accepted = accepted
            counts.duplicates = duplicates
            counts.short = -shortDuplicates
            counts.orphans = orphans
            counts.beforeRegistration = beforeRegistration
            counts.withoutFollowUp = withoutFollowUp
            counts.tooManyLinks = tooManyLinks
            counts.namingFields = namingFields
            counts.namingUnknownFields = namingUnknownFields
            counts.countAsFollowUps()
            return counts
        }
    }

    /// What follow-up actions are judged by.
    struct Context {
        let links: LinkGraph
        let registrations: RegistrationAssembly
        /// The days from the first to the last registration; nil without one.
        let days: ClosedRange<CalendarDate>?
        let meanings: FieldMeanings
        /// The fields that are asked in some registration.
        let askedFields: Set<FieldID>
        /// The types of action that are no follow-up.
        let typesWithoutFollowUp: Set<ActionTypeID>
        /// The compared form of a field.
        let key: (FieldID) -> String
    }

    private(set) var table = FollowUpTable()
    /// On which line the row of each action in ``table`` begins; empty where nobody wants to know.
    private(set) var lines: [UInt32] = []
    private(set) var filesNamingFields: Set<FileID> = []
    private var seen = FollowUpDuplicates()
    private var crowded = CrowdedRegistrations()
    /// The records that the row in hand follows up, and the registrations that it reaches: room that every row uses again.
    private var records: [IdentifierNumber] = []
    private var reached = FewRegistrations()

    /// The positions of the registrations on records with too many links, ascending, each once.
    var registrationsOnCrowdedRecords: [UInt32] { crowded.positions }

    /// Adds all actions, which are called as `names` say, and gives what became of those of each file.
    mutating func add(_ waiting: WaitingFollowUps, names: inout FollowUpNames, context: Context) -> [Outcome] {
        var outcomes: [Outcome] = []
        let registrations = context.registrations
        var followed = FollowedRegistrations(context.links) { registrations.registration(with: $0) }
        var start = 0
        for file in waiting.files {
            var outcome = Outcome()
            var namesFields = false
            for number in start..<file.end {
                let row = waiting.rows[number]
                let named = names.names(of: row, in: &table)
                let action = FollowUpAction(
                    type: names.action(of: row), time: row.time, beneficiary: row.beneficiary, file: file.file)
                let isFollowUp = !context.typesWithoutFollowUp.contains(action.type)
                // A row that was delivered before names fields all the same.
                if isFollowUp, !named.fields.isEmpty { namesFields = true }
                guard isNew(number, named, &names) else {
                    outcome.duplicates += 1
                    if waiting.shortRows.contains(row: number) { outcome.shortDuplicates += 1 }
                    continue
                }
                outcome.accepted += 1
                names.tally(row, isFollowUp ? named : nil)
                guard isFollowUp else {
                    outcome.withoutFollowUp += 1
                    table.append(action, fieldSet: .none, takenOverValues: [], registrations: [])
                    keepLine(of: number, waiting)
                    continue
                }
                let day = row.time.localDate
                outcome.join(join(of: row, &followed, context), on: day, isWithin: context.days?.contains(day) ?? false)
                if append(action, naming: named, values: names.values(of: number), context) {
                    outcome.namingFields += 1
                } else if !named.fields.isEmpty {
                    outcome.namingUnknownFields += 1
                }
                keepLine(of: number, waiting)
            }
            if namesFields { filesNamingFields.insert(file.file) }
            start = file.end
            outcomes.append(outcome)
        }
        return outcomes
    }

    /// Keeps the line of the row numbered `row` for all actions that were made of it, where somebody wants to know.
    private mutating func keepLine(of row: Int, _ waiting: WaitingFollowUps) {
        guard row < waiting.lines.count else { return }
        while lines.count < table.count { lines.append(waiting.lines[row]) }
    }

    /// Adds an action on the registrations reached, once for each meaning of what it names; whether any of these is asked in
    /// some registration.
    private mutating func append(
        _ action: FollowUpAction, naming named: FollowUpNames.Names, values: [TakenOverValue], _ context: Context
    ) -> Bool {
        let reached = self.reached.positions
        guard context.meanings.dependOnRegistrations else {
            table.append(action, fieldSet: named.fieldSet, takenOverValues: values, registrations: reached)
            return named.fields.contains(where: context.askedFields.contains)
        }
        var namesAsked = false
        for meaning in context.meanings.meanings(of: named.fields, in: reached, key: context.key) {
            table.append(
                action, namedFields: meaning.fields, takenOverValues: values, registrations: meaning.registrations)
            namesAsked = namesAsked || meaning.fields.contains(where: context.askedFields.contains)
        }
        return namesAsked || reached.isEmpty && named.fields.contains { context.meanings.isID(context.key($0)) }
    }

    /// Whether no row equal to the one numbered `number`, with these names, came before it.
    private mutating func isNew(_ number: Int, _ named: FollowUpNames.Names, _ names: inout FollowUpNames) -> Bool {
        let rows = names.waiting.rows
        return seen.insert(
            number, names.key(of: number, named),
            otherKey: { names.key(of: $0, names.names(of: rows[$0], in: &table)) }, time: { rows[$0].time })
    }

    /// Finds the registrations that `row` follows up, and how it joins them.
    private mutating func join(
        of row: WaitingFollowUp, _ followed: inout FollowedRegistrations, _ context: Context
    ) -> Outcome.Join {
        if !findRegistrations(of: row, &followed) { return .tooManyLinks }
        if reached.positions.isEmpty { return .orphan }
        let isAfter = reached.positions.contains { row.time.isAtOrAfter(context.registrations.time(of: $0)) }
        return isAfter ? .joined : .beforeRegistration
    }

    /// Finds the registrations that `row` follows up; false, and none are, where there are too many.
    private mutating func findRegistrations(of row: WaitingFollowUp, _ followed: inout FollowedRegistrations) -> Bool {
        records.removeAll(keepingCapacity: true)
        if let registration = row.registration.value { records.append(registration) }
        if let followUp = row.followUp.value, followUp != row.registration.value { records.append(followUp) }
        if followed.find(&reached, of: records) { return true }
        crowded.add(records, links: followed.links, registration: followed.registration)
        reached.removeAll()
        return false
    }
}

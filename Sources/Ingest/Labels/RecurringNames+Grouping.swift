import RegistrationLog

extension RecurringNames {
    /// `log` in which the names that do not recur are one of each kind, called `group`.
    ///
    /// - Complexity: Linear in the log where there are any.
    func grouping(_ log: RegistrationLog, as group: String) -> RegistrationLog {
        if others.isEmpty { return log }
        let key = Normalisation.compared(group)
        let products = Renumbering(of: log.products.map(\.key), others[.product], group: key)
        let fields = Renumbering(of: log.fields.map(\.key), others[.field], group: key)
        let actions = Renumbering(of: log.actionTypes.map(\.key), others[.action], group: key)
        let field = { (id: FieldID) in FieldID(fields.numbers[id.index]) }
        return RegistrationLog(
            products: products.names(log.products, Product(key: key, name: group, isGroup: true)),
            fields: fields.names(log.fields, Field(key: key, name: group, isGroup: true)),
            actionTypes: actions.names(log.actionTypes, ActionType(key: key, name: group, isGroup: true)),
            registrations: areRegistrationsChanged
                ? Self.registrations(log.registrations, products, field) : log.registrations,
            followUp: LoggedFollowUp(
                actions: Self.actions(of: log, actions, field), files: log.followUpFiles,
                filesNamingFields: log.filesNamingFields,
                registrationsOnCrowdedRecords: log.registrationsOnCrowdedRecords),
            signals: log.signals.map { signal in
                Signal(
                    time: signal.time, product: ProductID(products.numbers[signal.product.index]),
                    field: signal.field.map(field), text: signal.text, direction: signal.direction)
            },
            // What forms the answers to many questions have says nothing of one.
            answerPatterns: fields.firsts.map { first in
                first.map { log.patterns(of: FieldID($0)) } ?? AnswerPatterns()
            },
            attributes: RegistrationAttributes(
                channels: grouping(log.attributes.channels, .channel, as: group),
                departments: grouping(log.attributes.departments, .department, as: group),
                handlingTimes: log.attributes.handlingTimes))
    }

    /// `table`, whose `products` and `fields` are called so in compared form, in which the names that do not recur are one of each
    /// kind, called `group`: as ``grouping(_:as:)`` numbers them.
    ///
    /// - Complexity: Linear in answers where there are any.
    func grouping(
        _ table: RegistrationTable, products: [String], fields: [String], as group: String
    ) -> RegistrationTable {
        guard areRegistrationsChanged else { return table }
        let key = Normalisation.compared(group)
        let products = Renumbering(of: products, others[.product], group: key)
        let fields = Renumbering(of: fields, others[.field], group: key)
        return Self.registrations(table, products) { FieldID(fields.numbers[$0.index]) }
    }

    /// Whether registrations have such names: those of actions and attributes do not stand in them.
    private var areRegistrationsChanged: Bool { others[.product] != nil || others[.field] != nil }

    private func grouping(_ column: AttributeColumn, _ kind: LabelKind, as group: String) -> AttributeColumn {
        guard let members = others[kind] else { return column }
        let key = Normalisation.compared(group)
        let values = Renumbering(of: column.values.map(\.key), members, group: key)
        return column.renumbering(
            values.names(column.values, AttributeValue(key: key, name: group, isGroup: true)), numbers: values.numbers)
    }

    private static func registrations(
        _ all: RegistrationTable, _ products: Renumbering, _ field: (FieldID) -> FieldID
    ) -> RegistrationTable {
        var table = RegistrationTable()
        table.reserveCapacity(all.count)
        for position in all.indices {
            let registration = all[position]
            var answers: [Answer] = []
            var positions: [FieldID: Int] = [:]
            for answer in all.answers(of: position) {
                let answer = Answer(field: field(answer.field), value: answer.value)
                if let same = positions[answer.field] {
                    if !answers[same].isCaptured { answers[same] = answer }
                } else {
                    positions[answer.field] = answers.count
                    answers.append(answer)
                }
            }
            table.append(
                Registration(
                    product: ProductID(products.numbers[registration.product.index]), time: registration.time),
                answers: answers)
        }
        return table
    }

    private static func actions(
        of log: RegistrationLog, _ types: Renumbering, _ field: (FieldID) -> FieldID
    ) -> FollowUpTable {
        var table = FollowUpTable()
        for position in log.followUps.indices {
            let action = log.followUps[position]
            var named = DistinctList<FieldID>()
            for id in log.followUps.namedFields(of: position) { _ = named.append(field(id)) }
            table.append(
                FollowUpAction(
                    type: ActionTypeID(types.numbers[action.type.index]), time: action.time,
                    beneficiary: action.beneficiary, file: action.file),
                namedFields: named.elements,
                takenOverValues: log.followUps.takenOverValues(of: position).map {
                    TakenOverValue(field: field($0.field), value: $0.value)
                },
                registrations: log.followUps.registrations(of: position))
        }
        return table
    }
}

/// What the names of one kind are numbered by once some of them are one, instead of the first of these.
private struct Renumbering {
    /// For each name its new number.
    private(set) var numbers: [Int] = []
    /// For each new number the name that it is of; nil for the group.
    private(set) var firsts: [Int?] = []

    /// Numbers the names with these compared forms, of which `members` are one; so is a name that is called as the group is.
    init(of keys: [String], _ members: Set<Int>?, group: String) {
        var groupNumber: Int?
        for (position, key) in keys.enumerated() {
            let isMember = members.map { $0.contains(position) || key == group } ?? false
            if isMember, let groupNumber {
                numbers.append(groupNumber)
                continue
            }
            if isMember { groupNumber = firsts.count }
            numbers.append(firsts.count)
            firsts.append(isMember ? nil : position)
        }
    }

    /// The names by their new numbers.
    func names<Name>(_ all: [Name], _ group: Name) -> [Name] { firsts.map { $0.map { all[$0] } ?? group } }
}

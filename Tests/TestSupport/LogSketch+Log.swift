public import RegistrationLog

extension LogSketch {
    /// The log that was written down.
    ///
    /// Products, fields and types of action stand in order of first appearance, and values are numbered from 1 in
    /// order of first appearance, over registrations first and actions after.
    public var log: RegistrationLog {
        var products = Names(), fields = Names(), types = Names(), values = Names()
        func valueID(_ text: String) -> ValueID {
            text == Self.unidentified ? .unidentified : ValueID(values.index(of: text) + 1)
        }
        var registrationTable = RegistrationTable()
        for registration in registrations {
            registrationTable.append(
                Registration(
                    product: ProductID(products.index(of: registration.product)),
                    time: Timestamp(sketch: registration.time)),
                answers: registration.answers.map { field, value in
                    Answer(field: FieldID(fields.index(of: field)), value: value.map(valueID))
                })
        }
        var followUps = FollowUpTable()
        for action in actions {
            followUps.append(
                FollowUpAction(
                    type: ActionTypeID(types.index(of: action.type)), time: Timestamp(sketch: action.time),
                    beneficiary: action.beneficiary, file: FileID(action.file)),
                namedFields: action.names.map { FieldID(fields.index(of: $0)) },
                takenOverValues: action.values.map { field, value in
                    TakenOverValue(field: FieldID(fields.index(of: field)), value: valueID(value))
                },
                registrations: action.registrations.sorted())
        }
        var survey = SurveyTable()
        if !self.survey.isEmpty { _ = types.index(of: "steekproef") }
        for row in self.survey {
            survey.append(
                SurveyTable.Row(
                    registration: row.registration, outcome: row.outcome,
                    marked: survey.fieldSet(row.marked.map { FieldID(fields.index(of: $0)) }),
                    questions: survey.fieldSet(row.questions.map { FieldID(fields.index(of: $0)) }),
                    beneficiary: row.beneficiary, sample: survey.sample(named: row.sample), file: FileID(1_000)))
        }
        let remarks = signals.map { signal in
            Signal(
                time: Timestamp(sketch: signal.time), product: ProductID(products.index(of: signal.product)),
                field: signal.field.map { FieldID(fields.index(of: $0)) }, text: "a remark",
                direction: signal.direction)
        }
        return RegistrationLog(
            products: products.texts.map { Product(key: $0, name: $0) },
            fields: fields.texts.map { Field(key: $0, name: $0) },
            actionTypes: types.texts.map { ActionType(key: $0, name: $0) },
            registrations: registrationTable,
            followUp: LoggedFollowUp(
                actions: followUps, files: followUpFiles,
                filesNamingFields: Set(actions.filter { !$0.names.isEmpty }.map { FileID($0.file) }),
                registrationsOnCrowdedRecords: crowded.sorted().map { UInt32($0) }, survey: survey), signals: remarks,
            answerPatterns: [], attributes: attributes)
    }

    /// The channels, departments and handling times; values stand in order of first appearance.
    private var attributes: RegistrationAttributes {
        func column(_ name: (SketchedRegistration) -> String?) -> AttributeColumn {
            var names = Names()
            let numbers = registrations.map { name($0).map { names.index(of: $0) } }
            return AttributeColumn(values: names.texts.map { AttributeValue(key: $0, name: $0) }, numbers: numbers)
        }
        return RegistrationAttributes(
            channels: column(\.channel), departments: column(\.department),
            handlingTimes: HandlingTimes(registrations.map(\.handlingSeconds)))
    }

    /// What a second reading of the log finds of the answers to all questions: every captured value, as it was written down.
    public var answerReading: AnswerReading {
        var fields = Names()
        for registration in registrations {
            for answer in registration.answers { _ = fields.index(of: answer.field) }
        }
        var columns: [FieldID: AttributeColumn] = [:]
        for (number, field) in fields.texts.enumerated() {
            var values = Names()
            let numbers = registrations.map { registration in
                registration.answers.lazy.filter { $0.field == field }.compactMap(\.value).first.map {
                    values.index(of: $0)
                }
            }
            columns[FieldID(number)] = AttributeColumn(
                values: values.texts.map { AttributeValue(key: $0, name: $0) }, numbers: numbers)
        }
        return AnswerReading(columns)
    }

    /// The files that were described, and each other one that an action stands in as a source of its own.
    private var followUpFiles: [FollowUpFile] {
        let described = Dictionary(files.map { ($0.file, $0) }) { _, last in last }
        return Set(actions.map { FileID($0.file) }).union(described.keys).sorted().map { file in
            described[file] ?? FollowUpFile(sourceOfItsOwn: file)
        }
    }
}

/// Texts numbered in order of first appearance.
private struct Names {
    private(set) var texts: [String] = []
    private var indices: [String: Int] = [:]

    mutating func index(of text: String) -> Int {
        if let index = indices[text] { return index }
        indices[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }
}

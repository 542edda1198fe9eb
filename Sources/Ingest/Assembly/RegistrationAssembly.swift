import RegistrationLog

/// Makes one registration of all rows that deliver it, file after file.
///
/// The first row of an id decides its product and its shape. What comes later is more answers (long after long),
/// the same once more (a duplicate), or something else under the same id (a conflict, rejected).
struct RegistrationAssembly {
    /// What became of the rows of one file.
    struct Outcome {
        var accepted = 0
        var duplicates = 0
        /// Duplicates in which other fields are captured than in the registration so far.
        var duplicatesWithOtherAnswers = 0
        var conflicts: [RejectedRow] = []
    }

    /// The shape in which a registration came first.
    private enum Shape { case wide, long }

    private struct Known {
        let product: Int
        var time: Timestamp
        let shape: Shape
        let file: FileID
        let start: RowStart

        var position: SourcePosition { start.position(in: file) }
    }

    /// What a row is to the registration with its id.
    private enum Decision {
        /// There is none yet.
        case first
        /// It adds an answer to a registration in long shape, unless it has one for that field.
        case addition(to: Int)
        /// It delivers the registration once more.
        case duplicate(of: Int)
        /// It cannot be the same registration.
        case conflict(RejectionReason)
    }

    private var known: [Known] = []
    /// The registration with each identity, -1 where there is none; identities beyond its end have none.
    private var registrationOfIdentity: [Int32] = []
    private var answers = AnswerChains()
    /// The questions that were asked by id and label.
    private(set) var questions = QuestionSets()

    /// Adds the registrations of a file, whose ids stand for `identities` and whose values for `values`.
    mutating func add(
        _ rows: DeliveredRows, identities: [Int], values: [ValueID], aliases: NameAliases, tables: inout NameTables
    ) -> Outcome {
        var file = FileInProgress(
            rows: rows, identities: identities, values: values,
            products: NameResolution(rows.products, in: &tables.products, aliases: aliases.products),
            fields: NameResolution(rows.fields, in: &tables.fields, aliases: aliases.fields))
        let questionIDs = questions.insert(ids: rows.questionIDs, aliases: aliases.fields)
        var firstAnswer = 0
        var firstQuestion = 0
        for (index, row) in rows.wide.enumerated() {
            let registration = add(row, answers: rows.wideAnswers[firstAnswer..<row.answersEnd], of: &file)
            firstAnswer = row.answersEnd
            let asked = rows.questions[firstQuestion...].prefix { $0.row == index }
            firstQuestion = asked.endIndex
            guard let registration, !asked.isEmpty else { continue }
            let questions = asked.map { question in
                QuestionSets.Question(
                    id: questionIDs[Int(question.id)],
                    label: FieldID(file.fields.number(of: file.fields.reading(of: question.field, at: row.time))))
            }
            self.questions.add(questions, of: registration, product: known[registration].product)
        }
        for row in rows.long { add(row, of: &file) }
        file.products.addTallies(to: &tables.products)
        file.fields.addTallies(to: &tables.fields)
        return file.outcome
    }

    /// The registrations in the order in which they were first delivered.
    func table() -> RegistrationTable {
        var table = RegistrationTable()
        for (index, registration) in known.enumerated() {
            table.append(
                Registration(product: ProductID(registration.product), time: registration.time),
                answers: answers.answers(of: index))
        }
        return table
    }

    /// The registration with the identity numbered `identity`; nil where there is none.
    func registration(ofIdentity identity: Int) -> Int? {
        guard identity < registrationOfIdentity.count, registrationOfIdentity[identity] >= 0 else { return nil }
        return Int(registrationOfIdentity[identity])
    }

    /// The time of the registration numbered `registration`.
    func time(of registration: Int) -> Timestamp { known[registration].time }

    /// The number of the product of the registration numbered `registration`.
    func product(of registration: Int) -> Int { known[registration].product }

    /// Whether `field` was asked in the registration numbered `registration`.
    func isAsked(_ field: FieldID, in registration: Int) -> Bool { answers.holds(field, in: registration) }

    /// Whether the field numbered `field` was asked in any registration.
    func isAsked(_ field: Int) -> Bool { answers.askedFields.contains(FieldID(field)) }
}

extension RegistrationAssembly {
    /// A file whose rows are being added.
    private struct FileInProgress {
        let rows: DeliveredRows
        let identities: [Int]
        let values: [ValueID]
        var products: NameResolution
        var fields: NameResolution
        var outcome = Outcome()

        /// The answer `delivered` in the words of the log.
        func answer(_ delivered: DeliveredAnswer, as reading: NameResolution.Reading) -> Answer {
            let value = delivered.value
            return Answer(
                field: FieldID(fields.number(of: reading)),
                value: value.isCaptured ? value.number.map { values[$0] } ?? .unidentified : nil)
        }

        mutating func reject(_ start: RowStart, _ reason: RejectionReason) {
            outcome.conflicts.append(RejectedRow(position: start.position(in: rows.file), reason: reason))
        }
    }

    /// Adds a row that is a registration; the registration that it became, or nil where it is a duplicate or a conflict.
    private mutating func add(
        _ row: WideRow, answers delivered: ArraySlice<DeliveredAnswer>, of file: inout FileInProgress
    ) -> Int? {
        let product = file.products.reading(of: row.product, at: row.time)
        let identity = file.identities[Int(row.id)]
        switch decide(identity, product: file.products.number(of: product), time: row.time, shape: .wide) {
        case .first:
            let registration = insert(
                identity, product: file.products.number(of: product), time: row.time, shape: .wide, row.start, file)
            file.products.tally(product, .captured)
            file.outcome.accepted += 1
            add(delivered, of: row, to: registration, &file.fields, file)
            return registration
        case .addition(let first), .duplicate(let first):
            file.outcome.duplicates += 1
            let captured = Set(
                delivered.filter(\.value.isCaptured).map {
                    FieldID(file.fields.number(of: file.fields.reading(of: $0.field, at: row.time)))
                })
            if captured.count != answers.capturedCount(of: first)
                || !captured.allSatisfy({ answers.isCaptured($0, in: first) })
            {
                file.outcome.duplicatesWithOtherAnswers += 1
            }
        case .conflict(let reason): file.reject(row.start, reason)
        }
        return nil
    }

    private mutating func add(_ row: LongRow, of file: inout FileInProgress) {
        let product = file.products.reading(of: row.product, at: row.time)
        let field = file.fields.reading(of: row.answer.field, at: row.time)
        let answer = file.answer(row.answer, as: field)
        let identity = file.identities[Int(row.id)]
        let registration: Int
        switch decide(identity, product: file.products.number(of: product), time: row.time, shape: .long) {
        case .first:
            registration = insert(
                identity, product: file.products.number(of: product), time: row.time, shape: .long, row.start, file)
            file.products.tally(product, .captured)
        case .addition(let first) where !answers.holds(answer.field, in: first):
            registration = first
            known[first].time = min(known[first].time, row.time)
        case .addition(let first), .duplicate(let first):
            file.outcome.duplicates += 1
            if answer.isCaptured != answers.isCaptured(answer.field, in: first) {
                file.outcome.duplicatesWithOtherAnswers += 1
            }
            return
        case .conflict(let reason): return file.reject(row.start, reason)
        }
        answers.append(answer, to: registration)
        file.fields.tally(field, answer.isCaptured ? .captured : .asked)
        file.outcome.accepted += 1
    }

    /// Adds the answers of a row; of columns that are one field, the first captured value counts.
    private mutating func add(
        _ delivered: ArraySlice<DeliveredAnswer>, of row: WideRow, to registration: Int,
        _ names: inout NameResolution, _ file: FileInProgress
    ) {
        var unanswered: [FieldID: NameResolution.Reading] = [:]
        for value in delivered {
            let reading = names.reading(of: value.field, at: row.time)
            let answer = file.answer(value, as: reading)
            switch answers.appendFirstCaptured(answer, to: registration) {
            case .kept: continue
            case .added, .replaced: unanswered[answer.field] = answer.isCaptured ? nil : reading
            }
            if answer.isCaptured { names.tally(reading, .captured) }
        }
        for reading in unanswered.values { names.tally(reading, .asked) }
    }

    private func decide(_ identity: Int, product: Int, time: Timestamp, shape: Shape) -> Decision {
        guard let registration = registration(ofIdentity: identity) else { return .first }
        let first = known[registration]
        if first.product != product { return .conflict(.conflictingProduct(first: first.position)) }
        switch (first.shape, shape) {
        case (.wide, .wide):
            return first.time.isSame(as: time)
                ? .duplicate(of: registration) : .conflict(.conflictingTime(first: first.position))
        case (.long, .long): return .addition(to: registration)
        case (.wide, .long), (.long, .wide): return .duplicate(of: registration)
        }
    }

    private mutating func insert(
        _ identity: Int, product: Int, time: Timestamp, shape: Shape, _ start: RowStart, _ file: FileInProgress
    ) -> Int {
        if registrationOfIdentity.count <= identity {
            let missing = identity + 1 - registrationOfIdentity.count
            registrationOfIdentity.append(contentsOf: repeatElement(-1, count: missing))
        }
        registrationOfIdentity[identity] = Int32(known.count)
        known.append(Known(product: product, time: time, shape: shape, file: file.rows.file, start: start))
        answers.appendRegistration()
        return known.count - 1
    }
}

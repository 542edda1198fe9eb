import RegistrationLog

/// Makes one registration of all rows that deliver it, file after file.
///
/// The first row of an id decides its product and its shape. What comes later is more answers (long after long),
/// the same once more (a duplicate), or something else under the same id (a conflict, rejected).
struct RegistrationAssembly {
    /// What became of the rows of one piece.
    struct Outcome {
        var accepted = 0
        var duplicates = 0
        /// Duplicates in which other fields are captured than in the registration so far.
        var duplicatesWithOtherAnswers = 0
        var conflicts: [DeliveredRejection] = []
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

    /// Adds the registrations of a piece.
    mutating func add(_ piece: DeliveredPiece, aliases: NameAliases, tables: inout NameTables) -> Outcome {
        let rows = piece.rows
        var inProgress = PieceInProgress(
            delivered: piece,
            products: NameResolution(rows.products, in: &tables.products, aliases: aliases.products),
            fields: NameResolution(rows.fields, in: &tables.fields, aliases: aliases.fields))
        let questionIDs = questions.insert(ids: rows.questionIDs, aliases: aliases.fields)
        var firstAnswer = 0
        var firstQuestion = 0
        for (index, row) in rows.wide.enumerated() {
            let registration = add(row, answers: rows.wideAnswers[firstAnswer..<row.answersEnd], of: &inProgress)
            firstAnswer = row.answersEnd
            let asked = rows.questions[firstQuestion...].prefix { $0.row == index }
            firstQuestion = asked.endIndex
            guard let registration, !asked.isEmpty else { continue }
            let questions = asked.map { question in
                QuestionSets.Question(
                    id: questionIDs[Int(question.id)],
                    label: FieldID(
                        inProgress.fields.number(of: inProgress.fields.reading(of: question.field, at: row.time))))
            }
            self.questions.add(questions, of: registration, product: known[registration].product)
        }
        for row in rows.long { add(row, of: &inProgress) }
        inProgress.products.addTallies(to: &tables.products)
        inProgress.fields.addTallies(to: &tables.fields)
        return inProgress.outcome
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
    /// A piece whose rows are being added.
    private struct PieceInProgress {
        let delivered: DeliveredPiece
        var products: NameResolution
        var fields: NameResolution
        var outcome = Outcome()

        /// `answer` in the words of the log.
        func answer(_ answer: DeliveredAnswer, as reading: NameResolution.Reading) -> Answer {
            Answer(
                field: FieldID(fields.number(of: reading)),
                value: answer.value.isCaptured ? delivered.identity(of: answer) : nil)
        }

        mutating func reject(_ start: RowStart, _ reason: RejectionReason) {
            outcome.conflicts.append(DeliveredRejection(start: start, cause: .row(reason)))
        }
    }

    /// Adds a row that is a registration; the registration that it became, or nil where it is a duplicate or a conflict.
    private mutating func add(
        _ row: WideRow, answers delivered: ArraySlice<DeliveredAnswer>, of piece: inout PieceInProgress
    ) -> Int? {
        let product = piece.products.reading(of: row.product, at: row.time)
        let identity = piece.delivered.identities[Int(row.id)]
        switch decide(identity, product: piece.products.number(of: product), time: row.time, shape: .wide) {
        case .first:
            let registration = insert(
                identity, product: piece.products.number(of: product), time: row.time, shape: .wide, row.start, piece)
            piece.products.tally(product, .captured)
            piece.outcome.accepted += 1
            add(delivered, of: row, to: registration, &piece.fields, piece)
            return registration
        case .addition(let first), .duplicate(let first):
            piece.outcome.duplicates += 1
            let captured = Set(
                delivered.filter(\.value.isCaptured).map {
                    FieldID(piece.fields.number(of: piece.fields.reading(of: $0.field, at: row.time)))
                })
            if captured.count != answers.capturedCount(of: first)
                || !captured.allSatisfy({ answers.isCaptured($0, in: first) })
            {
                piece.outcome.duplicatesWithOtherAnswers += 1
            }
        case .conflict(let reason): piece.reject(row.start, reason)
        }
        return nil
    }

    private mutating func add(_ row: LongRow, of piece: inout PieceInProgress) {
        let product = piece.products.reading(of: row.product, at: row.time)
        let field = piece.fields.reading(of: row.answer.field, at: row.time)
        let answer = piece.answer(row.answer, as: field)
        let identity = piece.delivered.identities[Int(row.id)]
        let registration: Int
        switch decide(identity, product: piece.products.number(of: product), time: row.time, shape: .long) {
        case .first:
            registration = insert(
                identity, product: piece.products.number(of: product), time: row.time, shape: .long, row.start, piece)
            piece.products.tally(product, .captured)
        case .addition(let first) where !answers.holds(answer.field, in: first):
            registration = first
            known[first].time = min(known[first].time, row.time)
        case .addition(let first), .duplicate(let first):
            piece.outcome.duplicates += 1
            if answer.isCaptured != answers.isCaptured(answer.field, in: first) {
                piece.outcome.duplicatesWithOtherAnswers += 1
            }
            return
        case .conflict(let reason): return piece.reject(row.start, reason)
        }
        answers.append(answer, to: registration)
        piece.fields.tally(field, answer.isCaptured ? .captured : .asked)
        piece.outcome.accepted += 1
    }

    /// Adds the answers of a row; of columns that are one field, the first captured value counts.
    private mutating func add(
        _ delivered: ArraySlice<DeliveredAnswer>, of row: WideRow, to registration: Int,
        _ names: inout NameResolution, _ piece: PieceInProgress
    ) {
        var unanswered: [FieldID: NameResolution.Reading] = [:]
        for value in delivered {
            let reading = names.reading(of: value.field, at: row.time)
            let answer = piece.answer(value, as: reading)
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
        _ identity: Int, product: Int, time: Timestamp, shape: Shape, _ start: RowStart, _ piece: PieceInProgress
    ) -> Int {
        if registrationOfIdentity.count <= identity {
            let missing = identity + 1 - registrationOfIdentity.count
            registrationOfIdentity.append(contentsOf: repeatElement(-1, count: missing))
        }
        registrationOfIdentity[identity] = Int32(known.count)
        known.append(Known(product: product, time: time, shape: shape, file: piece.delivered.file, start: start))
        answers.appendRegistration()
        return known.count - 1
    }
}

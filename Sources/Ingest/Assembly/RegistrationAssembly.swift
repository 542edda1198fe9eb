import Configuration
import RegistrationLog

/// Makes one registration of all rows that deliver it, piece after piece.
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
        /// Short rows among the duplicates and conflicts.
        var shortButNotAccepted = 0
        /// The names of channels and departments that are too long to be names.
        var longNames = 0

        fileprivate mutating func addDuplicate(hasOtherAnswer: Bool, isShort: Bool) {
            duplicates += 1
            if isShort { shortButNotAccepted += 1 }
            if hasOtherAnswer { duplicatesWithOtherAnswers += 1 }
        }

        fileprivate mutating func reject(_ start: RowStart, _ reason: RejectionReason, isShort: Bool) {
            if isShort { shortButNotAccepted += 1 }
            conflicts.append(DeliveredRejection(start: start, cause: .row(reason)))
        }
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

    /// What the rows of a run have in common.
    private struct RunHead: Equatable {
        let id: IdentifierNumber
        let product: ProductID
        let time: Timestamp
    }

    /// The registrations in the order in which they were first delivered.
    private(set) var table = RegistrationTable()
    /// Where each of them begins.
    private var positions = RegistrationPositions()
    /// Whether rows that neither begin a registration nor follow on its first ones may have given it an answer.
    private var hasScatteredAnswers = false
    /// The run that was added last in the file, where it begins a registration or goes on with one; nil where it does not.
    private var lastRun: RunHead?
    /// The registration with each identifier, -1 where there is none; identifiers beyond its end have none.
    private var registrationOfID: [Int32] = []
    /// The questions that were asked by id and label.
    private(set) var questions = QuestionSets()
    /// What is known of registrations besides.
    private var attributes = AttributeAssembly()
    /// What was answered to questions whose answers are looked at; nil where the log keeps which answers are the same.
    private var gathering: AnswerGathering?
    /// The indices of the fields of the file that is being added.
    private var productFields = ProductFieldCache()

    /// Whether later rows of a registration in that file add answers to it.
    private var mergesRepeats = false

    /// Room for the answers of the row that is being added, and for its fields without one: a later column of the same name may have
    /// a value.
    private var openPages = OpenAnswerPages()
    private var unanswered = UnansweredFields()

    /// Creates the assembly of no registration, which gathers what was answered where it `gathersAnswers`.
    init(gathersAnswers: Bool = false) {
        if gathersAnswers { gathering = AnswerGathering() }
    }

    /// Begins the next file, in which spellings have other numbers; later rows of a registration in it add answers to fields
    /// without one where it `mergesRepeats`.
    mutating func beginFile(mergesRepeats: Bool = false) {
        productFields = ProductFieldCache()
        self.mergesRepeats = mergesRepeats
        lastRun = nil
    }

    /// Makes room for `more` registrations, where these are as many as there are: less would move all of them for few.
    mutating func reserveCapacity(forMore more: Int) {
        if more < table.count { return }
        table.reserveCapacity(table.count + more)
        positions.reserveCapacity(table.count + more)
        registrationOfID.reserveCapacity(registrationOfID.count + more)
    }

    /// Adds the registrations of a piece, in whose file names are called as `names` say.
    mutating func add(
        _ piece: DeliveredPiece, names: inout FileNames, aliases: NameAliases, tables: inout NameTables
    ) -> Outcome {
        var outcome = Outcome()
        gathering?.beginPiece(piece.rows.values)
        let products = names.insert(products: piece.rows.products, &tables)
        let fields = names.insert(fields: piece.rows.fields, &tables)
        productFields.widen(to: names.fields.readingCount)
        let questionIDs = questions.insert(ids: piece.rows.questionIDs, aliases: aliases.fields)
        let attributes = names.insert(attributesOf: piece.rows, &tables)
        let fieldOfColumn = piece.rows.answerSets.fields.map { fields[$0.index] }
        var answersStart = WideAnswers.End()
        var firstQuestion = 0
        for (index, row) in piece.rows.wide.enumerated() {
            let answers = WideAnswers(from: answersStart, to: row.answersEnd)
            answersStart = row.answersEnd
            let product = names.products.reading(of: products[row.product.index], at: row.time)
            let registration = add(
                index, product, answers, of: piece, fields: fields, fieldOfColumn: fieldOfColumn, names: &names,
                outcome: &outcome)
            if let registration {
                add(attributes, index, of: registration, names: &names, tables, outcome: &outcome)
            }
            if firstQuestion == piece.rows.questions.count { continue }
            let asked = piece.rows.questions[firstQuestion...].prefix { $0.row == index }
            firstQuestion = asked.endIndex
            guard let registration, !asked.isEmpty else { continue }
            let questions = asked.map { question in
                let label = names.fields.reading(of: fields[question.field.index], at: row.time)
                return QuestionSets.Question(
                    id: questionIDs[question.id.index], label: FieldID(names.fields.number(of: label)))
            }
            self.questions.add(questions, of: registration, product: self.product(of: registration))
        }
        var firstRow = 0
        for (index, run) in piece.rows.longRuns.enumerated() {
            let rows = firstRow..<run.rowsEnd
            firstRow = run.rowsEnd
            let product = names.products.reading(of: products[run.product.index], at: run.time)
            let registration = add(run, product, rows, of: piece, fields: fields, names: &names, outcome: &outcome)
            if let registration {
                add(attributes, index, of: registration, names: &names, tables, outcome: &outcome)
            }
        }
        return outcome
    }

    /// Whether it gathers what was answered.
    var gathersAnswers: Bool { gathering != nil }

    /// What was answered, by question, where that was gathered.
    var answers: [FieldID: AttributeColumn] { gathering?.columns ?? [:] }

    /// At which bytes registrations begin, unless something was answered elsewhere.
    var starts: RegistrationPositions? {
        if hasScatteredAnswers { return nil }
        var starts = positions
        starts.forgetLines()
        return starts
    }

    /// The registration with this identifier; nil where there is none.
    func registration(with id: IdentifierNumber) -> Int? {
        let index = id.index
        guard index < registrationOfID.count, registrationOfID[index] >= 0 else { return nil }
        return Int(registrationOfID[index])
    }

    /// The time of the registration numbered `registration`.
    func time(of registration: Int) -> Timestamp { table.time(of: registration) }

    /// The number of the product of the registration numbered `registration`.
    func product(of registration: Int) -> Int { table.product(of: registration).index }

    /// Where all registrations come from, in their order; `identifierTable` has their ids.
    ///
    /// - Complexity: Linear in registrations and the bytes of their ids.
    func provenance(in identifierTable: IdentifierTable) -> LogProvenance {
        let identifiers = IdentifiersByNumber(identifierTable)
        var ids = [IdentifierNumber](repeating: IdentifierNumber(0), count: table.count)
        for (id, registration) in registrationOfID.enumerated() where registration >= 0 {
            ids[Int(registration)] = IdentifierNumber(id)
        }
        var provenance = LogProvenance()
        provenance.reserveCapacity(ids.count)
        for (registration, id) in ids.enumerated() {
            let position = positions.position(of: registration)
            provenance.append(identifier: identifiers.bytes(id), file: position.file, line: position.line)
        }
        return provenance
    }

    /// The channels, departments and handling times of all registrations, as `tables` show them.
    func attributes(in tables: NameTables) -> RegistrationAttributes { attributes.attributes(in: tables) }

    /// The file that delivered the registration numbered `registration` first.
    func file(of registration: Int) -> FileID { positions.position(of: registration).file }

    /// Whether `field` was asked in the registration numbered `registration`.
    func isAsked(_ field: FieldID, in registration: Int) -> Bool {
        guard let productField = table.existingProductField(field, of: table.product(of: registration)) else {
            return false
        }
        return table.isAsked(productField, in: registration)
    }
}

extension RegistrationAssembly {
    /// Adds the row numbered `number`, which is a registration; the registration that it became, or nil where it is a duplicate or a conflict.
    private mutating func add(
        _ number: Int, _ product: NameResolution.Reading, _ answers: WideAnswers, of piece: DeliveredPiece,
        fields: [SpellingID], fieldOfColumn: [SpellingID], names: inout FileNames, outcome: inout Outcome
    ) -> Int? {
        let row = piece.rows.wide[number]
        let id = piece.number(of: row.id)
        let productID = ProductID(names.products.number(of: product))
        switch decide(id, product: productID, time: row.time, shape: .wide) {
        case .first:
            let registration = insert(
                id, Registration(product: productID, time: row.time), .wide, row.start, piece.file)
            names.products.tally(product, .captured)
            outcome.accepted += 1
            add(
                answers, of: piece, at: row.time, to: registration, fields: fields, fieldOfColumn: fieldOfColumn,
                names: &names)
            return registration
        case .addition(let first), .duplicate(let first):
            if mergesRepeats {
                merge(
                    piece.rows.answers(answers), of: piece, at: row.time, into: first, fields: fields, names: &names)
                outcome.addDuplicate(hasOtherAnswer: false, isShort: piece.rows.shortRows.contains(row: number))
                return nil
            }
            let captured = Set(
                piece.rows.answers(answers).filter(\.value.isCaptured).map { answer in
                    let reading = names.fields.reading(of: fields[answer.field.index], at: row.time)
                    return FieldID(names.fields.number(of: reading))
                })
            outcome.addDuplicate(
                hasOtherAnswer: captured.count != table.capturedCount(of: first)
                    || !captured.allSatisfy({ isCaptured($0, in: first) }),
                isShort: piece.rows.shortRows.contains(row: number))
        case .conflict(let reason):
            outcome.reject(row.start, reason, isShort: piece.rows.shortRows.contains(row: number))
        }
        return nil
    }

    /// Adds what the row numbered `index`, which delivers `registration` first, says of it in one of the `attributes` of its piece.
    private mutating func add(
        _ attributes: PieceAttributes, _ index: Int, of registration: Int, names: inout FileNames, _ tables: NameTables,
        outcome: inout Outcome
    ) {
        guard let delivered = attributes[index] else { return }
        outcome.longNames += Int(delivered.longNames)
        self.attributes.add(
            delivered, attributes, of: registration, at: table.time(of: registration), &names, tables)
    }

    /// Adds rows that are answers of one registration; what the first of them is to it decides for all.
    ///
    /// It gives the registration that they became, or nil where there is one with their id.
    private mutating func add(
        _ run: LongRun, _ product: NameResolution.Reading, _ rows: Range<Int>, of piece: DeliveredPiece,
        fields: [SpellingID], names: inout FileNames, outcome: inout Outcome
    ) -> Int? {
        let id = piece.number(of: run.id)
        let productID = ProductID(names.products.number(of: product))
        let head = RunHead(id: id, product: productID, time: run.time)
        let goesOn = head == lastRun
        lastRun = goesOn ? head : nil
        switch decide(id, product: productID, time: run.time, shape: .long) {
        case .first:
            lastRun = head
            let registration = insert(
                id, Registration(product: productID, time: run.time), .long, run.start, piece.file)
            names.products.tally(product, .captured)
            add(run, rows, of: piece, to: registration, fields: fields, names: &names, outcome: &outcome)
            return registration
        case .addition(let first):
            let accepted = outcome.accepted
            add(run, rows, of: piece, to: first, fields: fields, names: &names, outcome: &outcome)
            if !goesOn, mergesRepeats || outcome.accepted > accepted { hasScatteredAnswers = true }
        case .duplicate(let first):
            if mergesRepeats {
                merge(
                    piece.rows.longRows[rows].lazy.map(\.answer), of: piece, at: run.time, into: first, fields: fields,
                    names: &names)
                for number in rows {
                    outcome.addDuplicate(hasOtherAnswer: false, isShort: piece.rows.shortRows.contains(row: number))
                }
                return nil
            }
            for number in rows {
                let row = piece.rows.longRows[number]
                let reading = names.fields.reading(of: fields[row.answer.field.index], at: run.time)
                let isCaptured = isCaptured(FieldID(names.fields.number(of: reading)), in: first)
                outcome.addDuplicate(
                    hasOtherAnswer: row.answer.value.isCaptured != isCaptured,
                    isShort: piece.rows.shortRows.contains(row: number))
            }
        case .conflict(let reason):
            for number in rows {
                outcome.reject(
                    run.start(of: piece.rows.longRows[number]), reason,
                    isShort: piece.rows.shortRows.contains(row: number))
            }
        }
        return nil
    }

    /// Adds rows that are answers of `registration`; a second one to a field is a duplicate.
    private mutating func add(
        _ run: LongRun, _ rows: Range<Int>, of piece: DeliveredPiece, to registration: Int, fields: [SpellingID],
        names: inout FileNames, outcome: inout Outcome
    ) {
        let product = table.product(of: registration)
        let row = productFields.row(of: product)
        let accepted = outcome.accepted
        var page = OpenAnswerPage()
        names.fields.lendTallies { tallies, names in
            for index in rows {
                let answer = piece.rows.longRows[index].answer
                let reading = names.reading(of: fields[answer.field.index], at: run.time)
                let field = productField(of: reading, in: row, &names, product)
                table.turn(&page, toPageOf: field, of: registration)
                let isCaptured = answer.value.isCaptured
                let isRepeated = page.isAsked(field)
                if isRepeated {
                    let adds = mergesRepeats && isCaptured && !page.isCaptured(field)
                    outcome.addDuplicate(
                        hasOtherAnswer: !mergesRepeats && isCaptured != page.isCaptured(field),
                        isShort: piece.rows.shortRows.contains(row: index))
                    if !adds { continue }
                }
                page.add(field, isCaptured: isCaptured)
                if isCaptured { keep(answer, of: piece, reading, &names, as: field, in: registration) }
                NameResolution.tally(reading, isCaptured ? .captured : .asked, in: &tallies)
                if !isRepeated { outcome.accepted += 1 }
            }
        }
        table.close(page)
        if outcome.accepted > accepted, run.time < table.time(of: registration) {
            table.setTime(run.time, of: registration)
        }
    }

    /// Adds the answers of a row that is a registration; of columns that are one field, the first captured value counts.
    private mutating func add(
        _ answers: WideAnswers, of piece: DeliveredPiece, at time: Timestamp, to registration: Int,
        fields: [SpellingID], fieldOfColumn: [SpellingID], names: inout FileNames
    ) {
        let product = table.product(of: registration)
        let row = productFields.row(of: product)
        let blocks = piece.rows.answerSets.blocks.span
        unanswered.removeAll()
        var open = OpenAnswerPages()
        swap(&open, &openPages)
        // No row adds more fields to its product than it has answers.
        let fieldCount =
            table.fieldCount(of: product) + AnswerSets.count(answers.blocks, of: blocks) + answers.answers.count
        names.fields.lendTallies { tallies, names in
            open.lend(fieldCount: fieldCount) { pages, numbers in
                let fieldOfColumn = fieldOfColumn.span
                AnswerSets.forEach(answers.blocks, of: blocks) { column, isCaptured in
                    let reading = names.reading(of: fieldOfColumn[column], at: time)
                    let field = productField(of: reading, in: row, &names, product)
                    let addition = OpenAnswerPages.add(field, isCaptured: isCaptured, to: &pages, &numbers)
                    count(addition, isCaptured, of: field, reading, in: &tallies)
                }
                for index in answers.answers {
                    let answer = piece.rows.wideAnswers[index]
                    let reading = names.reading(of: fields[answer.field.index], at: time)
                    let field = productField(of: reading, in: row, &names, product)
                    let isCaptured = answer.value.isCaptured
                    let addition = OpenAnswerPages.add(field, isCaptured: isCaptured, to: &pages, &numbers)
                    count(addition, isCaptured, of: field, reading, in: &tallies)
                    if isCaptured, addition != .kept {
                        keep(answer, of: piece, reading, &names, as: field, in: registration)
                    }
                }
            }
        }
        table.put(&open, to: registration)
        swap(&open, &openPages)
    }

    /// Counts an answer of the row that is being added under its spelling, unless an earlier one of its field stays; where it replaces
    /// one, that is no longer counted.
    @inline(__always)
    private mutating func count(
        _ addition: AnswerAddition, _ isCaptured: Bool, of field: ProductFieldID, _ reading: NameResolution.Reading,
        in tallies: inout MutableSpan<Int>
    ) {
        if addition == .kept { return }
        NameResolution.tally(reading, isCaptured ? .captured : .asked, in: &tallies)
        if !isCaptured { unanswered.append(field, reading) }
        if addition == .replaced, let earlier = unanswered.reading(of: field) {
            NameResolution.tally(earlier, .asked, -1, in: &tallies)
        }
    }

    /// Adds the captured values of a later row to those fields of `registration` that have none.
    private mutating func merge(
        _ answers: some Sequence<DeliveredAnswer>, of piece: DeliveredPiece, at time: Timestamp, into registration: Int,
        fields: [SpellingID], names: inout FileNames
    ) {
        hasScatteredAnswers = true
        let product = table.product(of: registration)
        let row = productFields.row(of: product)
        var page = OpenAnswerPage()
        names.fields.lendTallies { tallies, names in
            for answer in answers where answer.value.isCaptured {
                let reading = names.reading(of: fields[answer.field.index], at: time)
                let field = productField(of: reading, in: row, &names, product)
                table.turn(&page, toPageOf: field, of: registration)
                if page.add(field, isCaptured: true) == .kept { continue }
                keep(answer, of: piece, reading, &names, as: field, in: registration)
                NameResolution.tally(reading, .captured, in: &tallies)
            }
        }
        table.close(page)
    }

    /// Keeps which answer was captured for `field`, where that matters.
    @inline(__always)
    private mutating func keep(
        _ answer: DeliveredAnswer, of piece: DeliveredPiece, _ reading: NameResolution.Reading,
        _ names: inout NameResolution,
        as field: ProductFieldID, in registration: Int
    ) {
        guard let number = answer.value.number else { return }
        if gathering == nil {
            table.identify(piece.values[number], of: field, in: registration)
        } else {
            gathering?.add(number, to: FieldID(names.number(of: reading)), of: registration)
        }
    }

    /// The index of a field among those of `product`, whose row is `row`, under one of the names of its file.
    @inline(__always)
    private mutating func productField(
        of reading: NameResolution.Reading, in row: ProductFieldCache.Row?, _ names: inout NameResolution,
        _ product: ProductID
    ) -> ProductFieldID {
        if let row, let known = productFields.field(of: reading.slot, in: row) { return known }
        return newProductField(of: reading, in: row, &names, product)
    }

    /// The same, of a field that was not looked up before under this name.
    ///
    /// The names are lent, since whoever calls it for every answer would copy them for each.
    @inline(never)
    private mutating func newProductField(
        of reading: NameResolution.Reading, in row: ProductFieldCache.Row?, _ names: inout NameResolution,
        _ product: ProductID
    ) -> ProductFieldID {
        let field = table.productField(FieldID(names.number(of: reading)), of: product)
        if let row { productFields.keep(field, of: reading.slot, in: row) }
        return field
    }

    private func isCaptured(_ field: FieldID, in registration: Int) -> Bool {
        guard let productField = table.existingProductField(field, of: table.product(of: registration)) else {
            return false
        }
        return table.isCaptured(productField, in: registration)
    }

    private func decide(
        _ id: IdentifierNumber, product: ProductID, time: Timestamp, shape: RegistrationPositions.Shape
    ) -> Decision {
        guard let registration = registration(with: id) else { return .first }
        if table.product(of: registration) != product {
            return .conflict(.conflictingProduct(first: positions.position(of: registration)))
        }
        switch (positions.shape(of: registration), shape) {
        case (.wide, .wide):
            return table.time(of: registration).isSame(as: time)
                ? .duplicate(of: registration)
                : .conflict(.conflictingTime(first: positions.position(of: registration)))
        case (.long, .long): return .addition(to: registration)
        case (.wide, .long), (.long, .wide): return .duplicate(of: registration)
        }
    }

    private mutating func insert(
        _ id: IdentifierNumber, _ registration: Registration, _ shape: RegistrationPositions.Shape,
        _ start: RowStart, _ file: FileID
    ) -> Int {
        let index = table.append(registration)
        // Ids are numbered in the order of their first appearance, so that mostly the next one is that of the next registration.
        if id.index == registrationOfID.count {
            registrationOfID.append(Int32(index))
        } else {
            let missing = id.index + 1 - registrationOfID.count
            if missing > 0 { registrationOfID.append(contentsOf: repeatElement(-1, count: missing)) }
            registrationOfID[id.index] = Int32(index)
        }
        positions.append(start, file: file, shape: shape)
        return index
    }
}

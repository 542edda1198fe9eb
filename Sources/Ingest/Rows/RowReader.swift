import Configuration
import DelimitedText
import RegistrationLog
import Tabular

/// Makes rows of the records of a file, or of a piece of it: checks each record, takes its values apart, and keeps what the log needs.
///
/// A record is checked in this order: number of cells, required cells, time, cells with all answers. The first check
/// that it fails is the reason of its rejection.
struct RowReader: Sendable {
    /// What is the same for all files of a run.
    struct Rules: Sendable {
        /// The answers that count as no answer.
        let placeholders: Placeholders
        /// The questions that begin an answer in a column of text lines.
        var questions: [String] = []
        /// The fields whose values must be distinguished.
        var takenOver: TakenOverFields
        /// What they are distinguished for.
        var purpose = Purpose.log
        /// The tables in which keys are looked up.
        var tables: LookupTables = [:]
        /// What is changed in every id.
        var identifierChanges: [IdentifierChange] = []
        /// Whether it is kept on which lines follow-up actions stand.
        var keepsLines = false
    }

    /// What rows are read for.
    enum Purpose: Sendable {
        /// For the log: two values are one that have the same letters and digits, as follow-up files take them over.
        case log
        /// For what was answered: two values are one whose compared forms are equal, and no words are counted.
        case answers
    }

    /// A record while it is being read: where its cells stand in a batch, and where it begins in the file.
    struct Record {
        let firstCell: Int
        let start: RowStart
    }

    let mapping: ColumnMapping
    let rules: Rules
    /// Where a row has what stands in a role.
    let cells: RoleCells
    /// The column of times.
    var times: TimeColumn
    /// The rows so far.
    var rows = DeliveredRows()
    var products = SpellingTable()
    var fields = SpellingTable()
    var actions = SpellingTable()
    var questionIDs = SpellingTable()
    var channels = SpellingTable()
    var departments = SpellingTable()
    /// Whether registrations have a channel, a department or a handling time that is wanted.
    let hasAttributes: Bool
    /// Where registrations begin, where the file was read before: then only what was answered in them is delivered.
    let starts: RegistrationStarts?
    /// A column that is a field of its own.
    struct FieldColumn: Sendable {
        /// Position in the header, from 0.
        let index: Int
        /// The spelling of the field.
        let field: SpellingID
    }

    /// The columns that are fields of their own, but for those in `setColumns`; their names are not among them, so that going through
    /// them for every row counts no references.
    private(set) var fieldColumns: [FieldColumn] = []
    /// The columns that are fields of a file of registrations of which no value is kept: 64 columns of the file a number, of the first
    /// the lowest bit.
    private(set) var setColumns: [UInt64] = []
    /// For each column up to the last of these the spelling of its field.
    private(set) var fieldOfColumn: [SpellingID] = []
    /// The columns whose cells hold all answers of their row.
    let answersColumns: [AnswersColumn]
    /// The answers in each of these, of the row that is being read.
    var cellAnswers: [CellAnswers]
    /// The questions that begin an answer in text lines.
    let questions: Questions
    /// What is to be done with an answer.
    private struct AnswerRule {
        /// Whether the identifier of its value is kept.
        var keepsValue: Bool
        /// Whether it may be one of the words that are counted, or still chooses them; most fields have no such word.
        var countsWords: Bool
    }
    /// What is to be done with the answers to each spelling of a field.
    private var answerRules: [AnswerRule] = []
    /// What a row must hold.
    private let requiredCells: RequiredCells
    /// How many cells a row must have, so that none of its required columns is missing.
    let leastCells: Int
    /// Recognises headers among the rows.
    let lookalikes: HeaderLookalikes
    /// Whether rows have no column of times, so that a header among them would pass for a row.
    let isUndated: Bool
    /// Reads ids.
    let identifiers: IdentifierReader
    /// The columns that are looked up in other files, and what those have for the record in hand; nothing where they do not
    /// know it.
    let lookups: [LookedUpColumn]
    var lookedUp: [[UInt8]]
    /// The groups of roles of which one must hold something, where one of them is looked up.
    let lookedUpGroups: [[RoleCell]]
    /// What stands before the number of a row that is its id; nil where rows have ids of their own.
    let rowIDPrefix: [UInt8]?
    /// What the rows of one registration have in common, where each is an answer.
    let head: RowHead
    /// For each spelling of a field the words that fill most answers to it.
    private var frequentWords: [FrequentWords] = []
    /// Whether the words are known that are counted to the end of the file; a spelling that comes later has none.
    private var areWordsElected = false
    /// The first row whose answers were not counted when they were read.
    private var firstUncounted = 0
    /// How many blocks and answers a row had in the piece before.
    private var answersPerRow = WideAnswers.End()
    /// The values of cells, where rows are read for what was answered.
    private var answerValues = AnswerValues()
    /// Room for the form of a value.
    private var form: [UInt8] = []

    /// Creates a reader that does as `plan` says.
    init(_ plan: ReadingPlan) {
        let mapping = plan.mapping
        self.mapping = mapping
        cells = RoleCells(mapping)
        times = TimeColumn(plan.timestamps)
        rules = plan.rules
        let answers = plan.answers
        let requiredGroups = mapping.kind.requiredRoles.filter { group in
            !group.contains { mapping.kind.rolesThatMayBeEmpty.contains($0) || mapping.constants[$0] != nil }
        }
        let isLookedUp = { (role: ColumnRole) in mapping.lookups[role] != nil }
        lookups = LookedUpColumn.all(of: mapping, in: plan.rules.tables)
        lookedUp = lookups.map { _ in [] }
        lookedUpGroups = requiredGroups.filter { $0.contains(where: isLookedUp) }.map { group in
            group.map { RoleCell($0, in: mapping) }
        }
        rowIDPrefix = mapping.constants[.registrationID].map { _ in Array("\(plan.fileName)#".utf8) }
        identifiers = IdentifierReader(plan.rules.placeholders, changes: plan.rules.identifierChanges)
        requiredCells = RequiredCells(
            requiredGroups.filter { !$0.contains(where: isLookedUp) }, of: mapping, identifiers: identifiers,
            placeholders: plan.rules.placeholders)
        leastCells = mapping.kind.requiredRoles.reduce(1) { least, group in
            // Spreadsheets leave out at the end of a row what nobody filled in.
            if group == [.lookedAt] || group.contains(where: { mapping.constants[$0] != nil }) { return least }
            return max(least, (group.compactMap { mapping[$0] }.min() ?? 0) + 1)
        }
        lookalikes = plan.lookalikes
        isUndated = cells.time.column == nil
        hasAttributes =
            rules.purpose == .log && [cells.channel, cells.department, cells.handlingTime].contains(where: \.isThere)
        starts = plan.starts
        head = RowHead(mapping)
        answersColumns = answers
        cellAnswers = answers.map { _ in CellAnswers() }
        questions = Questions(rules.questions)
        for column in mapping.fields where !answers.contains(where: { $0.index == column.index }) {
            let field = fieldSpelling(column.name.utf8.span)
            // Of all other questions nobody asks what was answered.
            let keepsValue = answerRules[field.index].keepsValue
            if rules.purpose == .answers, !keepsValue { continue }
            let fieldColumn = FieldColumn(index: column.index, field: field)
            if keepsValue || mapping.kind != .wideRegistrations {
                fieldColumns.append(fieldColumn)
            } else {
                addSetColumn(fieldColumn)
            }
        }
        rows.answerSets = AnswerSets(fields: fieldOfColumn)
    }

    private mutating func addSetColumn(_ column: FieldColumn) {
        let (block, bit) = column.index.quotientAndRemainder(dividingBy: AnswerSets.Block.width)
        while setColumns.count <= block { setColumns.append(0) }
        setColumns[block] |= 1 << UInt64(bit)
        while fieldOfColumn.count <= column.index { fieldOfColumn.append(column.field) }
        fieldOfColumn[column.index] = column.field
    }

    /// Finds the words that are counted to the end of the file, once its first records were read.
    mutating func electWords() {
        if areWordsElected { return }
        areWordsElected = true
        for spelling in frequentWords.indices {
            frequentWords[spelling].elect()
            if frequentWords[spelling].candidates.isEmpty { answerRules[spelling].countsWords = false }
        }
        firstUncounted = rows.wide.count + rows.longRows.count
    }

    /// Counts the answers since the words were chosen.
    ///
    /// All at once, since to count each when it is read takes as long as the rest of what is done with it.
    private mutating func countAnswers() {
        guard areWordsElected else { return }
        var counts = Array(repeating: 0, count: frequentWords.count)
        // A file has rows of one kind alone.
        var start =
            firstUncounted == 0 || rows.wide.isEmpty ? WideAnswers.End() : rows.wide[firstUncounted - 1].answersEnd
        for row in rows.wide.dropFirst(firstUncounted) {
            let answers = WideAnswers(from: start, to: row.answersEnd)
            start = row.answersEnd
            AnswerSets.forEach(answers.blocks, of: rows.answerSets.blocks.span) { column, isCaptured in
                if isCaptured { counts[fieldOfColumn[column].index] += 1 }
            }
            for answer in rows.wideAnswers[answers.answers] where answer.value.isCaptured {
                counts[answer.field.index] += 1
            }
        }
        for row in rows.longRows.dropFirst(firstUncounted) where row.answer.value.isCaptured {
            counts[row.answer.field.index] += 1
        }
        for (spelling, count) in counts.enumerated() { frequentWords[spelling].addAnswers(count) }
        firstUncounted = 0
    }

    /// The rows so far; the reader goes on without them, with the names and words that it knows.
    ///
    /// A reader is a value: readers of pieces that are read side by side begin as copies of one that read the first
    /// records, so that none of them has to get to know the names again.
    mutating func takeRows() -> DeliveredRows {
        let taken = endRows()
        frequentWords = taken.frequentWords
        for spelling in frequentWords.indices { frequentWords[spelling].forgetCounts() }
        return taken
    }

    /// The rows so far, for a reader that reads no more.
    mutating func endRows() -> DeliveredRows {
        countAnswers()
        var taken = DeliveredRows()
        taken.answerSets = AnswerSets(fields: fieldOfColumn)
        swap(&taken, &rows)
        if let end = taken.wide.last?.answersEnd {
            answersPerRow = WideAnswers.End(
                block: end.block / taken.wide.count + 1, answer: end.answer / taken.wide.count + 1)
        }
        taken.products = products.shown
        taken.fields = fields.shown
        taken.actions = actions.shown
        taken.questionIDs = questionIDs.shown
        taken.channels = channels.shown
        taken.departments = departments.shown
        swap(&taken.frequentWords, &frequentWords)
        // They are numbered by piece.
        answerValues = AnswerValues()
        return taken
    }

    /// The rows so far, of a file that was read before; the reader goes on with the names and the values that it knows.
    mutating func takeKnownRows() -> DeliveredRows {
        var taken = DeliveredRows()
        swap(&taken, &rows)
        rows.values = taken.values
        taken.products = products.shown
        taken.fields = fields.shown
        return taken
    }

    /// Delivers no more what is answered to these fields, as it would not be looked at.
    mutating func leaveOut(_ settled: [SpellingID]) {
        let settled = settled.filter(isAsked)
        if settled.isEmpty { return }
        for field in settled { answerRules[field.index].keepsValue = false }
        fieldColumns.removeAll { !answerRules[$0.field.index].keepsValue }
        // Most of the values so far are those of such fields.
        answerValues = AnswerValues()
        rows.values = ByteTable()
    }

    /// Whether it is wanted what was answered to the field with this spelling.
    @inline(__always)
    func isAsked(_ field: SpellingID) -> Bool { answerRules[field.index].keepsValue }

    /// Makes room for rows at once, instead of moving those that are there whenever it runs out.
    private mutating func reserveRoom(for count: Int) {
        switch mapping.kind {
        case .wideRegistrations:
            rows.wide.reserveCapacity(rows.wide.count + count)
            rows.answerSets.blocks.reserveCapacity(rows.answerSets.blocks.count + count * answersPerRow.block)
            rows.wideAnswers.reserveCapacity(rows.wideAnswers.count + count * answersPerRow.answer)
        case .longRegistrations: rows.longRows.reserveCapacity(rows.longRows.count + count)
        case .followUps: rows.followUps.reserveCapacity(rows.followUps.count + count)
        case .links, .signals, .survey: break
        }
    }

    /// Reads the records of `batch`, those that could not be read included.
    mutating func read(_ batch: RecordBatch) {
        read(batch, records: 0..<batch.recordCount)
        for rejected in batch.rejectedRecords { read(rejected) }
    }

    /// Takes a record into account that could not be read.
    mutating func read(_ rejected: RejectedRecord) {
        rows.rowCount += 1
        let start = RowStart(line: UInt32(rejected.line), byte: rejected.byteOffset)
        rows.rejected.append(DeliveredRejection(start: start, cause: .record(rejected.reason)))
    }

    /// Reads some of the records of `batch`.
    mutating func read(_ batch: RecordBatch, records: Range<Int>) {
        if let starts, mapping.kind == .wideRegistrations { return readKnown(batch, records: records, starts) }
        reserveRoom(for: records.count)
        if records.upperBound == batch.recordCount { end(batch) }
        if mapping.kind == .longRegistrations { return readLong(batch, records: records) }
        for index in records {
            if isUndated, isHeader(index, of: batch) { continue }
            let rejected = rows.rejected.count
            if isShort(batch.cells(of: index).count) {
                readShort(index, of: batch)
            } else if let record = checked(index, of: batch) {
                read(record, in: batch)
            }
            if rows.rejected.count > rejected { lookForHeader(index, of: batch) }
        }
    }

    /// Reads a record that was checked.
    mutating func read(_ record: Record, in batch: RecordBatch) {
        switch mapping.kind {
        case .wideRegistrations: readWide(record, in: batch)
        // Rows that are answers are read behind each other: `readLong`.
        case .longRegistrations: break
        case .followUps: readFollowUp(record, in: batch)
        case .signals: readSignal(record, in: batch)
        case .links: readLink(record, in: batch)
        case .survey: readSurvey(record, in: batch)
        }
    }

    /// Counts a record as a row and checks its cells; nil where all of them are empty, so that it is none, or where it is rejected.
    mutating func checked(_ index: Int, of batch: RecordBatch) -> Record? {
        guard let cellCount = batch.significantCells(of: index, columnCount: mapping.columnCount) else { return nil }
        rows.rowCount += 1
        let record = Record(
            firstCell: batch.cells(of: index).lowerBound,
            start: RowStart(line: UInt32(batch.line(of: index)), byte: batch.byteOffset(of: index)))
        if let header = rows.otherHeader {
            reject(record.start, .otherHeader(line: Int(header.line)))
            return nil
        }
        guard cellCount == mapping.columnCount else {
            reject(record.start, .columnCount(expected: mapping.columnCount, found: cellCount))
            return nil
        }
        guard !selectsRows || isSelected(record, in: batch) else {
            rows.outOfSelection += 1
            rows.otherStarts.append(record.start)
            return nil
        }
        if let fault = requiredCells.fault(of: record, in: batch) {
            reject(record.start, fault.reason, column: fault.column)
            return nil
        }
        guard lookups.isEmpty || lookUpKeys(of: record, in: batch) else { return nil }
        for column in mapping.nameless where !isEmpty(column, of: record, in: batch) {
            rows.namelessWithValues.insert(column)
        }
        return record
    }

    /// Rejects the row that begins at `start`.
    mutating func reject(_ start: RowStart, _ reason: RejectionReason, column: Int? = nil) {
        rows.rejected.append(
            DeliveredRejection(start: start, column: column.map { mapping.names[$0] }, cause: .row(reason)))
    }

    /// The number of the spelling of a field in `cell`.
    mutating func fieldSpelling(_ cell: Span<UInt8>) -> SpellingID {
        let spelling = fields.insert(cell)
        if spelling.index == answerRules.count {
            let shown = fields.shown.string(spelling)
            let isFollowUp = mapping.kind == .followUps
            let countsWords = !isFollowUp && !areWordsElected && rules.purpose == .log
            answerRules.append(
                AnswerRule(
                    keepsValue: isFollowUp || rules.takenOver.contains(Normalisation.compared(shown)),
                    countsWords: countsWords))
            frequentWords.append(areWordsElected ? FrequentWords(candidates: []) : FrequentWords())
        }
        return spelling
    }

    /// What is kept of the answer in `cell` to the field with this spelling.
    @inline(__always)
    mutating func value(_ cell: Span<UInt8>, of field: SpellingID) -> DeliveredValue {
        let rule = answerRules[field.index]
        if rule.keepsValue, rules.purpose == .answers { return answeredValue(cell) }
        guard rules.placeholders.isCaptured(cell) else { return .none }
        if rule.countsWords { countWord(cell, of: field) }
        return rule.keepsValue ? identifiedValue(cell) : .unidentified
    }

    /// What was answered in `cell`, to a field of which that is asked.
    @inline(__always)
    mutating func answeredValue(_ cell: Span<UInt8>) -> DeliveredValue {
        answerValues.known(cell) ?? newAnsweredValue(cell)
    }

    private mutating func newAnsweredValue(_ cell: Span<UInt8>) -> DeliveredValue {
        let value = rules.placeholders.isCaptured(cell) ? identifiedValue(cell) : .none
        answerValues.keep(value, of: cell)
        return value
    }

    private mutating func countWord(_ cell: Span<UInt8>, of field: SpellingID) {
        if areWordsElected { frequentWords[field.index].count(cell) } else { frequentWords[field.index].add(cell) }
    }

    /// A value that is distinguished from others by its letters and digits, since what writes a number down otherwise took it over
    /// all the same; by its compared form where rows are read for what was answered.
    private mutating func identifiedValue(_ cell: Span<UInt8>) -> DeliveredValue {
        withForm { form, reader in
            Normalisation.appendCompared(cell, to: &form)
            if reader.rules.purpose == .log { form.keepLettersAndDigits() }
            return .identified(reader.rows.values.insert(form.span))
        }
    }

    /// Calls `body` with empty room for a form, the same for every cell, so that none is allocated anew.
    mutating func withForm<Result>(_ body: (inout [UInt8], inout RowReader) -> Result) -> Result {
        var room: [UInt8] = []
        swap(&room, &form)
        if !room.isEmpty { room.removeAll(keepingCapacity: true) }
        defer { swap(&room, &form) }
        return body(&room, &self)
    }

    /// Whether the cell in `column` is empty, as a program may write it too.
    @inline(__always)
    func isEmpty(_ column: Int, of record: Record, in batch: RecordBatch) -> Bool {
        rules.placeholders.isEmpty(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }
}

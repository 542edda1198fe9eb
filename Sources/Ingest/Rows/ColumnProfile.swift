import Configuration
import DelimitedText
import RegistrationLog
import Tabular

/// The first records of a file, until they show how its dates are written and which of its columns hold JSON.
struct ColumnProfile {
    /// How many records are looked at.
    private static let recordLimit = 10_000
    /// How much text is looked at, in bytes, since all of it is held until then: over 3,000 bytes a record.
    private static let byteLimit = 33_554_432
    /// How many cells of a column decide whether it holds JSON.
    private static let cellLimit = 1_000

    /// A column that could hold JSON.
    private struct Candidate {
        let column: Int
        /// Whether it is said to hold all answers.
        let isNamed: Bool
        var jsonCells = 0
        var otherCells = 0

        /// Whether further cells change nothing.
        var isDecided: Bool { jsonCells + otherCells == cellLimit || otherCells > 0 && !isNamed }
    }

    /// The column of times; nil where the file has none.
    let timeColumn: Int?
    /// The table in which the times are looked up; nil where they stand in the file itself.
    private let timeTable: LookupTable?
    /// The column with the time of day, where that stands in one of its own.
    private let timeOfDayColumn: Int?
    /// The table in which the cells with all answers are looked up; nil where they stand in the file itself.
    private let answersTable: LookupTable?
    /// How its dates are written.
    private(set) var dates: DateFormatTally
    private let columnCount: Int
    private let names: [ColumnName]
    private let placeholders: Placeholders
    private var candidates: [Candidate] = []
    private var records = 0
    private var bytes = 0
    private var cell = CellAnswers()

    /// Creates the profile of no record.
    init(
        mapping: ColumnMapping, timeZone: LocalTimeZone, placeholders: Placeholders, tables: LookupTables = [:],
        dateFormat: DateFormat? = nil
    ) {
        timeColumn = mapping.kind.timeRole.flatMap { mapping[$0] }
        answersTable = mapping.lookups[.answers].flatMap { tables[$0.table] }
        timeTable = mapping.kind.timeRole.flatMap { mapping.lookups[$0] }.flatMap { tables[$0.table] }
        timeOfDayColumn = mapping.timeOfDay
        dates = DateFormatTally(timeZone: timeZone, configured: dateFormat)
        if let time = mapping.kind.timeRole.flatMap({ mapping.constants[$0] }) { dates.add(time.utf8.span) }
        columnCount = mapping.columnCount
        names = mapping.names.map(ColumnName.init)
        self.placeholders = placeholders
        guard mapping.kind == .wideRegistrations else { return }
        candidates = mapping.fields.map { Candidate(column: $0.index, isNamed: false) }
        if let column = mapping[.answers] { candidates.append(Candidate(column: column, isNamed: true)) }
        candidates.sort { $0.column < $1.column }
    }

    /// Whether further records change nothing.
    var isComplete: Bool {
        records >= Self.recordLimit || bytes >= Self.byteLimit
            || (timeColumn == nil || dates.isComplete) && candidates.allSatisfy(\.isDecided)
    }

    /// The columns that hold all answers of their row, in order of the header.
    ///
    /// A column holds JSON when all its cells do that are neither empty nor a placeholder, and there is one. A column that
    /// is named as `antwoorden` holds lines otherwise; but without a question listed lines would reveal nothing, so that
    /// one cell of JSON is then enough, and the cells that are none are rejected.
    func answersColumns(listsQuestions: Bool) -> [AnswersColumn] {
        candidates.compactMap { candidate in
            let needsAll = !candidate.isNamed || listsQuestions
            if candidate.jsonCells > 0, candidate.otherCells == 0 || !needsAll {
                return AnswersColumn(index: candidate.column, form: .json)
            }
            return candidate.isNamed ? AnswersColumn(index: candidate.column, form: .lines) : nil
        }
    }

    /// Takes the records of `batch` into account.
    mutating func add(_ batch: RecordBatch) {
        for record in 0..<batch.recordCount where !isComplete {
            records += 1
            bytes += batch.cells(of: record).reduce(0) { $0 + batch.bytes(ofCell: $1).count }
            addTime(of: record, in: batch)
            // Of a record with more cells nobody knows in which columns they belong; what is missing at the end is empty.
            guard let cells = batch.significantCells(of: record, columnCount: columnCount), cells <= columnCount
            else { continue }
            for index in candidates.indices where !candidates[index].isDecided && candidates[index].column < cells {
                add(batch.cells(of: record).lowerBound + candidates[index].column, of: batch, toCandidate: index)
            }
        }
    }

    private mutating func addTime(of record: Int, in batch: RecordBatch) {
        let cells = batch.cells(of: record)
        guard let timeColumn, timeColumn < cells.count else { return }
        let time = batch.text.span.extracting(batch.bytes(ofCell: cells.lowerBound + timeColumn))
        if placeholders.isEmpty(time) { return }
        if let timeTable {
            if let found = timeTable.value(ofKeyIn: time) { dates.add(found.span) }
            return
        }
        guard let timeOfDayColumn, timeOfDayColumn < cells.count else { return dates.add(time) }
        let timeOfDay = batch.text.span.extracting(batch.bytes(ofCell: cells.lowerBound + timeOfDayColumn))
        var joined: [UInt8] = []
        TimeColumn.join(time, timeOfDay, into: &joined)
        dates.add(joined.span)
    }

    private mutating func add(_ cell: Int, of batch: RecordBatch, toCandidate index: Int) {
        let text = batch.text.span.extracting(batch.bytes(ofCell: cell))
        guard let answersTable, candidates[index].isNamed else { return add(text, toCandidate: index) }
        if let found = answersTable.value(ofKeyIn: text) { add(found.span, toCandidate: index) }
    }

    private mutating func add(_ text: Span<UInt8>, toCandidate index: Int) {
        guard placeholders.isCaptured(text) else { return }
        if cell.readJSON(text) {
            candidates[index].jsonCells += 1
        } else if ColumnName(text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
            != names[candidates[index].column]
        {
            // The name of the column itself is that of a repeated header, which is no row.
            candidates[index].otherCells += 1
        }
    }
}

import RegistrationLog

/// The follow-up rows of all files in columns, which wait until all registrations and links are known.
///
/// A row takes 40 bytes, and 8 for each value in a column of a field. Ids are numbered over the whole log; spellings and
/// cells with names of used fields stand here once each. Where somebody wants to know where rows stand, a row takes 4 more.
struct WaitingFollowUps: Sendable {
    /// A value in a column of a field.
    struct Value: Sendable {
        /// The spelling of the field.
        let field: SpellingID
        /// The identifier of the value in the log.
        let value: ValueID
    }

    /// The rows of a file.
    struct File: Sendable {
        let file: FileID
        /// Where its rows end; they begin where those of the file before it end.
        var end: Int
    }

    private(set) var rows = ChunkedArray<WaitingFollowUp>()
    /// On which line each of them begins; empty where nobody wants to know.
    private(set) var lines = ChunkedArray<UInt32>()
    private(set) var files: [File] = []
    private(set) var values: [Value] = []
    /// The numbers of the rows that have fewer cells than their header, ascending.
    private(set) var shortRows: [ShortRow] = []
    /// The spellings of types of action, of fields, and the cells that name used fields.
    private(set) var actions = ByteTable()
    private(set) var fields = ByteTable()
    private(set) var usedFieldCells = ByteTable()

    /// Adds the rows of the next piece.
    ///
    /// - Complexity: Linear in the rows and values of the piece.
    mutating func add(_ piece: DeliveredPiece) {
        let actions = self.actions.insert(contentsOf: piece.rows.actions)
        let fields = self.fields.insert(contentsOf: piece.rows.fields)
        let cells = usedFieldCells.insert(contentsOf: piece.rows.usedFieldCells)
        let firstValue = UInt32(values.count)
        let firstRow = rows.count
        shortRows += piece.rows.shortRows.map { ShortRow(row: firstRow + $0.row, line: $0.line) }
        let number = { (id: OptionalNumber<RecordNumber>) in OptionalNumber(id.value.map(piece.number)) }
        for row in piece.rows.followUps {
            rows.append(
                WaitingFollowUp(
                    time: row.time, registration: number(row.registration), followUp: number(row.followUp),
                    actionID: number(row.actionID), action: SpellingID(actions[row.action.index]),
                    usedFieldsCell: OptionalNumber(row.usedFieldsCell.value.map { CellNumber(cells[$0.index]) }),
                    field: OptionalNumber(row.field.value.map { SpellingID(fields[$0.index]) }),
                    valuesEnd: firstValue + row.valuesEnd, beneficiary: row.beneficiary))
        }
        for line in piece.rows.followUpLines { lines.append(line) }
        for answer in piece.rows.takenOver {
            values.append(Value(field: SpellingID(fields[answer.field.index]), value: piece.value(of: answer)))
        }
        if files.last?.file == piece.file {
            files[files.count - 1].end = rows.count
        } else {
            files.append(File(file: piece.file, end: rows.count))
        }
    }

    /// The values in the row numbered `row`.
    func values(of row: Int) -> ArraySlice<Value> {
        values[(row == 0 ? 0 : Int(rows[row - 1].valuesEnd))..<Int(rows[row].valuesEnd)]
    }
}

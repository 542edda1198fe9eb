import Configuration
import RegistrationLog

/// What follow-up rows name: types of action, used fields, and fields of whose values they have a column.
///
/// Names are numbered in this order: types of action, then columns and single fields of all files, then the names in lists,
/// so that it does not matter where a piece or a file ends.
struct FollowUpNames {
    /// What one row names, in the words of the log.
    struct Names {
        /// The fields, each once, in the order in which they are named.
        let fields: [FieldID]
        /// The spellings in its list.
        let listed: [NameResolution.Reading]
        /// The spelling of its one field.
        let own: NameResolution.Reading?
        /// Its one field.
        let ownField: FieldID?
        /// The set of its fields in the table of actions.
        let fieldSet: FieldSetID
        /// The number of the set of fields, in whatever order.
        let set: Int
    }

    let waiting: WaitingFollowUps
    private let cells: UsedFieldCells
    private var actions: NameResolution
    private var columns: NameResolution
    private var lists: NameResolution
    /// What rows with the same cell and field name, looked up once, where no name depends on the day.
    ///
    /// The cell is in the upper half of the key: a number is hashed faster than a pair.
    private var known: [UInt64: Names] = [:]
    /// The different sets of fields, in order.
    private var sets: [[FieldID]: Int] = [:]

    /// Looks up what all rows of `waiting` name; `isAsked` says whether a compared form is a name of a field that is
    /// asked, on whatever day.
    init(
        of waiting: WaitingFollowUps, aliases: NameAliases, placeholders: Placeholders, tables: inout NameTables,
        isAsked: (NameTable, String) -> Bool
    ) {
        self.waiting = waiting
        let known = tables.fields
        cells = UsedFieldCells(waiting.usedFieldCells, placeholders: placeholders) { isAsked(known, $0) }
        actions = NameResolution(waiting.actions, in: &tables.actions, aliases: AliasTable())
        columns = NameResolution(waiting.fields, in: &tables.fields, aliases: aliases.fields)
        lists = NameResolution(cells.names, in: &tables.fields, aliases: aliases.fields)
    }

    /// The type of action of a row.
    func action(of row: WaitingFollowUp) -> ActionTypeID {
        ActionTypeID(actions.number(of: actions.reading(of: row.action, at: row.time)))
    }

    /// The fields that a row names; a set of fields that is new is added to `table`.
    mutating func names(of row: WaitingFollowUp, in table: inout FollowUpTable) -> Names {
        if columns.isDated || lists.isDated { return read(row, &table) }
        let source = UInt64(row.usedFieldsCell.raw) << 32 | UInt64(row.field.raw)
        if let names = known[source] { return names }
        let names = read(row, &table)
        known[source] = names
        return names
    }

    private mutating func read(_ row: WaitingFollowUp, _ table: inout FollowUpTable) -> Names {
        let listed = cells.spellings(inCell: row.usedFieldsCell.value).map { lists.reading(of: $0, at: row.time) }
        let own = row.field.value.map { columns.reading(of: $0, at: row.time) }
        var named = DistinctList<FieldID>()
        for reading in listed { _ = named.append(FieldID(lists.number(of: reading))) }
        let ownField = own.map { FieldID(columns.number(of: $0)) }
        if let ownField { _ = named.append(ownField) }
        let fields = named.elements
        let ordered = fields.sorted()
        let set = sets[ordered] ?? sets.count
        sets[ordered] = set
        return Names(
            fields: fields, listed: listed, own: own, ownField: ownField, fieldSet: table.fieldSet(fields), set: set)
    }

    /// The captured values in the row numbered `number`; of columns that are one field, the first captured value counts.
    func values(of number: Int) -> [TakenOverValue] {
        var values: [TakenOverValue] = []
        var seen = DistinctList<FieldID>()
        for value in waiting.values(of: number) {
            let reading = columns.reading(of: value.field, at: waiting.rows[number].time)
            let field = FieldID(columns.number(of: reading))
            if seen.append(field) { values.append(TakenOverValue(field: field, value: value.value)) }
        }
        return values
    }

    /// What makes the row numbered `number`, with these `names`, the same as another.
    func key(of number: Int, _ names: Names) -> FollowUpDuplicates.Key {
        let row = waiting.rows[number]
        return FollowUpDuplicates.Key(
            row, action: action(of: row).index, names: names.set,
            values: row.actionID.value == nil ? values(of: number) : [], ownField: names.ownField)
    }

    /// Counts what an accepted row names; where `names` is nil, its type of action alone.
    mutating func tally(_ row: WaitingFollowUp, _ names: Names?) {
        actions.tally(actions.reading(of: row.action, at: row.time), .captured)
        guard let names else { return }
        for reading in names.listed { lists.tally(reading, .named) }
        if let own = names.own { columns.tally(own, .named) }
    }

    /// Hands what was counted to `tables`.
    mutating func addTallies(to tables: inout NameTables) {
        actions.addTallies(to: &tables.actions)
        columns.addTallies(to: &tables.fields)
        lists.addTallies(to: &tables.fields)
    }
}

import RegistrationLog

/// What the pieces of a file add up to.
struct FileTally {
    /// What became of its rows.
    var counts = RowCounts()
    /// Its rejected rows, those of one piece in no order.
    var rejected: [DeliveredRejection] = []
    /// The spellings of fields, in order of first appearance.
    var fields = ByteTable()
    /// The spellings of products and of types of action, and the cells that name used fields.
    var products = ByteTable()
    var actions = ByteTable()
    var usedFieldCells = ByteTable()
    /// For each spelling of a field the words that fill most answers to it; empty once the file has ended.
    var frequentWords: [FrequentWords] = []
    /// The columns without a name in which a value was found.
    var namelessWithValues: Set<Int> = []

    /// Adds what a piece says by itself.
    mutating func add(_ rows: DeliveredRows) {
        counts.rows += rows.rowCount
        counts.outOfSelection += rows.outOfSelection
        counts.repeatedHeaders += rows.repeatedHeaders
        for row in rows.rejected { reject(row) }
        namelessWithValues.formUnion(rows.namelessWithValues)
        _ = products.insert(contentsOf: rows.products)
        _ = actions.insert(contentsOf: rows.actions)
        _ = usedFieldCells.insert(contentsOf: rows.usedFieldCells)
        for (field, words) in zip(fields.insert(contentsOf: rows.fields), rows.frequentWords) {
            while frequentWords.count <= field { frequentWords.append(FrequentWords(candidates: [])) }
            frequentWords[field].add(words)
        }
    }

    /// Adds what became of registrations.
    mutating func add(_ outcome: RegistrationAssembly.Outcome) {
        counts.accepted += outcome.accepted
        counts.duplicates += outcome.duplicates
        for row in outcome.conflicts { reject(row) }
    }

    /// Adds what became of follow-up actions.
    mutating func add(_ outcome: FollowUpAssembly.Outcome) {
        counts.add(outcome.counts)
    }

    private mutating func reject(_ row: DeliveredRejection) {
        counts.rejected[row.kind, default: 0] += 1
        rejected.append(row)
    }
}

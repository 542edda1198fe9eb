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
    /// The spellings of the channels and departments of the registrations that it delivered first, known once it has ended.
    var channels: [String] = []
    var departments: [String] = []
    /// For each spelling of a field the words that fill most answers to it; empty once the file has ended.
    var frequentWords: [FrequentWords] = []
    /// Duplicates in which other fields are captured than in the first delivery.
    var duplicatesWithOtherAnswers = 0
    /// The ids of actions that have lost their digits.
    var lostActionIDs = 0
    /// The names of fields that are too long to be names, and those of channels and departments.
    var longNames = 0
    /// The columns without a name in which a value was found.
    var namelessWithValues: Set<Int> = []
    /// How its follow-up joins the registrations; nil where it has none.
    var joining: FollowUpJoining?
    /// What was tried on its ids that lead to no registration.
    var trial = IdentifierTrial()

    /// About how many short rows are remembered: of a file that is full of them no more need be reported than that.
    private static let shortLineLimit = 100_000

    /// The lines of the first short rows.
    private var shortLines: [UInt32] = []
    /// How many of these have a rejected row on the next line, as the parts of a row do that a line end within a cell breaks in two.
    var brokenRows: Int {
        if shortLines.isEmpty { return 0 }
        let rejectedLines = Set(rejected.map(\.start.line))
        return shortLines.count { rejectedLines.contains($0 + 1) }
    }
    /// The columns of a sample that stand where no question does, as they are shown.
    var outsideColumns: [String] = []
    /// The questions of a sample that no registration asks, as they are shown.
    var unaskedQuestions: [String] = []
    /// How much of its text its rejected rows take.
    private(set) var rejectedBytes = RejectedBytes()
    /// Where another header stands among the rows.
    private(set) var otherHeader: RowStart?

    /// Whether the file ends in the middle of a record.
    private(set) var isCutOff = false

    /// Adds what a piece says by itself.
    mutating func add(_ rows: DeliveredRows) {
        counts.rows += rows.rowCount
        counts.outOfSelection += rows.outOfSelection
        counts.repeatedHeaders += rows.repeatedHeaders
        counts.short += rows.shortRows.count
        if shortLines.count < Self.shortLineLimit { shortLines += rows.shortRows.map(\.line) }
        isCutOff = rows.isCutOff
        if otherHeader == nil { otherHeader = rows.otherHeader }
        for row in rows.rejected { reject(row) }
        rejectedBytes.add(rows)
        lostActionIDs += rows.lostActionIDs
        longNames += rows.longNames
        namelessWithValues.formUnion(rows.namelessWithValues)
        _ = products.insert(contentsOf: rows.products)
        _ = actions.insert(contentsOf: rows.actions)
        _ = usedFieldCells.insert(contentsOf: rows.usedFieldCells)
        for (field, words) in zip(fields.insert(contentsOf: rows.fields), rows.frequentWords) {
            while frequentWords.count <= field { frequentWords.append(FrequentWords(candidates: [])) }
            frequentWords[field].add(words)
        }
    }

    /// Adds what became of the registrations in `rows`, which were added last.
    mutating func add(_ outcome: RegistrationAssembly.Outcome, of rows: DeliveredRows) {
        counts.accepted += outcome.accepted
        counts.duplicates += outcome.duplicates
        duplicatesWithOtherAnswers += outcome.duplicatesWithOtherAnswers
        counts.short -= outcome.shortButNotAccepted
        longNames += outcome.longNames
        reject(outcome.conflicts, of: rows)
    }

    /// Adds some of `rows`, which were rejected for what other rows say.
    mutating func reject(_ conflicts: [DeliveredRejection], of rows: DeliveredRows) {
        for row in conflicts { reject(row) }
        rejectedBytes.add(conflicts, of: rows)
    }

    /// Adds what became of follow-up actions.
    mutating func add(_ outcome: FollowUpAssembly.Outcome) {
        counts.add(outcome.counts)
        joining = outcome.joining
        joining?.trial = trial
    }

    private mutating func reject(_ row: DeliveredRejection) {
        counts.rejected[row.kind, default: 0] += 1
        rejected.append(row)
    }
}

import Configuration
import RegistrationLog

/// Gathers what was answered in registrations that were read before, from files that are read once more, piece after piece.
///
/// Which registration a row is of shows by the byte at which it begins, so that nothing is assembled again: a row of a wide file is
/// the registration that begins there, and rows of a long one are of it as long as id, product and time stay the same. All other
/// rows gave no registration an answer.
struct AnswerAssembly {
    /// Rows of a long file as the last of a piece leave them.
    private struct OpenRun {
        let id: [UInt8]
        let product: Int
        let time: Timestamp
        /// The registration that they are of; nil where they are of none.
        let registration: Int?
    }

    private let table: RegistrationTable
    private let starts: RegistrationPositions
    private let aliases: NameAliases
    /// The product in the table that has this name in the files, in compared form; nil where none has.
    private let product: (String) -> ProductID?
    private var tables = NameTables()
    private var gathering = AnswerGathering()
    /// For each name of a product the product in the table.
    private var products: [ProductID?] = []
    /// The number of the file that was begun last; -1 before the first.
    private var file = -1
    private var names: FileNames
    private var mergesRepeats = false
    private var walk: RegistrationStarts.Walk
    /// The registrations of the file that are still to come.
    private var missing = 0..<0
    private var openRun: OpenRun?
    /// The first file in which registrations are not those of the table; nil where all are.
    private(set) var changedFile: FileID?

    /// Creates the assembly of no file, for the registrations of `table`, which begin at `starts`.
    init(
        _ table: RegistrationTable, _ starts: RegistrationPositions, aliases: NameAliases,
        product: @escaping (String) -> ProductID?
    ) {
        self.table = table
        self.starts = starts
        self.aliases = aliases
        self.product = product
        names = FileNames(aliases: aliases)
        walk = starts.starts(in: FileID(0)).walk(from: 0)
    }

    /// The compared forms of the names of fields, in the order of their numbers.
    var fields: [String] { tables.fields.comparedForms }

    /// What was answered, by the number of the question's name.
    var answers: [FieldID: AttributeColumn] { gathering.columns }

    /// Begins the next file, about which `kcc.yaml` says `rule`; the pieces that are added next are its own.
    mutating func beginFile(_ rule: FileRule?) {
        endFile()
        file += 1
        names = FileNames(aliases: aliases)
        mergesRepeats = rule?.mergesRepeats ?? false
        let starts = starts.starts(in: FileID(file))
        walk = starts.walk(from: 0)
        missing = starts.registrations
        openRun = nil
    }

    /// Ends the file that was begun last.
    mutating func endFile() {
        if !missing.isEmpty { setChanged() }
        missing = 0..<0
    }

    /// Adds the next piece of the file that was begun last, and gives the spellings in it of the fields to which so many answers
    /// differ that none will be known.
    ///
    /// - Complexity: Linear in the number of its rows and names.
    mutating func add(_ rows: DeliveredRows) -> [SpellingID] {
        gathering.beginPiece(rows.values)
        let spelledProducts = names.insert(products: rows.products, &tables)
        let fields = names.insert(fields: rows.fields, &tables)
        while products.count < tables.products.count {
            products.append(product(tables.products.key(numbered: products.count)))
        }
        addKnown(rows, spelledProducts, fields)
        addRuns(rows, spelledProducts, fields)
        return fields.indices.filter { isSettled(fields[$0]) }.map { SpellingID($0) }
    }

    private func isSettled(_ field: SpellingID) -> Bool {
        names.fields.numbers(of: field).allSatisfy { gathering.isDropped(FieldID($0)) }
    }

    private mutating func addKnown(_ rows: DeliveredRows, _ products: [SpellingID], _ fields: [SpellingID]) {
        let answers = rows.knownAnswers.span
        var first = 0
        for row in rows.known {
            let product = names.products.reading(of: products[row.product.index], at: row.time)
            take(row.registration, product: names.products.number(of: product), row.time)
            for index in first..<row.answersEnd {
                add(answers[index], spelled: fields[answers[index].field.index], at: row.time, to: row.registration)
            }
            first = row.answersEnd
        }
    }

    private mutating func addRuns(_ rows: DeliveredRows, _ products: [SpellingID], _ fields: [SpellingID]) {
        var first = 0
        for run in rows.longRuns {
            let answers = first..<run.rowsEnd
            first = run.rowsEnd
            let product = names.products.number(
                of: names.products.reading(of: products[run.product.index], at: run.time))
            let begun = walk.registration(at: run.start.byte)
            if let begun { take(begun, product: product, run.time) }
            let id = rows.ids.bytes(run.id)
            let goesOn = openRun.map { $0.id == id && $0.product == product && $0.time == run.time } ?? false
            let registration = begun ?? (goesOn ? openRun?.registration : nil)
            openRun = OpenRun(id: id, product: product, time: run.time, registration: registration)
            guard let registration else { continue }
            for row in rows.longRows[answers] {
                let spelling = fields[row.answer.field.index]
                if row.answer.value.isCaptured {
                    add(row.answer, spelled: spelling, at: run.time, to: registration)
                } else if !mergesRepeats {
                    gathering.leaveOpen(field(spelling, at: run.time), of: registration)
                }
            }
        }
    }

    private mutating func add(
        _ answer: DeliveredAnswer, spelled spelling: SpellingID, at time: Timestamp, to registration: Int
    ) {
        guard let number = answer.value.number else { return }
        gathering.addFirst(number, to: field(spelling, at: time), of: registration)
    }

    private func field(_ spelling: SpellingID, at time: Timestamp) -> FieldID {
        FieldID(names.fields.number(of: names.fields.reading(of: spelling, at: time)))
    }

    /// Takes `registration` for one that is there, with this product and time.
    private mutating func take(_ registration: Int, product: Int, _ time: Timestamp) {
        if registration == missing.lowerBound, !missing.isEmpty, table.time(of: registration) == time,
            table.product(of: registration) == products[product]
        {
            missing = registration + 1..<missing.upperBound
        } else {
            setChanged()
        }
    }

    private mutating func setChanged() { if changedFile == nil { changedFile = FileID(file) } }
}

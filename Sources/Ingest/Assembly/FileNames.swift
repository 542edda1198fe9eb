import Configuration
import RegistrationLog

/// The names in one file of registrations, over all its pieces: what each spelling stands for is looked up once.
struct FileNames {
    private var productSpellings = ByteTable()
    private var fieldSpellings = ByteTable()
    private var channelSpellings = ByteTable()
    private var departmentSpellings = ByteTable()
    /// What products are called in the file.
    var products: NameResolution
    /// What fields are called in the file.
    var fields: NameResolution
    /// What channels and departments are called in the file; they have no other names.
    var channels = NameResolution(aliases: AliasTable())
    var departments = NameResolution(aliases: AliasTable())

    /// Creates the names of a file, none so far.
    init(aliases: NameAliases) {
        products = NameResolution(aliases: aliases.products)
        fields = NameResolution(aliases: aliases.fields)
    }

    /// For each spelling of a product in a piece its number in the file; those that are new are looked up in `tables`.
    mutating func insert(products spellings: ByteTable, _ tables: inout NameTables) -> [SpellingID] {
        let numbers = productSpellings.insert(contentsOf: spellings).map { SpellingID($0) }
        products.extend(to: productSpellings, in: &tables.products)
        return numbers
    }

    /// For each spelling of a field in a piece its number in the file; those that are new are looked up in `tables`.
    mutating func insert(fields spellings: ByteTable, _ tables: inout NameTables) -> [SpellingID] {
        let numbers = fieldSpellings.insert(contentsOf: spellings).map { SpellingID($0) }
        fields.extend(to: fieldSpellings, in: &tables.fields)
        return numbers
    }

    /// What a piece says of its registrations besides answers, with the numbers in the file of its spellings of channels and
    /// departments; those that are new are looked up in `tables`.
    mutating func insert(attributesOf piece: DeliveredRows, _ tables: inout NameTables) -> PieceAttributes {
        let attributes = PieceAttributes(
            delivered: piece.attributes,
            channels: channelSpellings.insert(contentsOf: piece.channels).map { SpellingID($0) },
            departments: departmentSpellings.insert(contentsOf: piece.departments).map { SpellingID($0) })
        channels.extend(to: channelSpellings, in: &tables.channels)
        departments.extend(to: departmentSpellings, in: &tables.departments)
        return attributes
    }

    /// Hands what was counted to `tables`.
    mutating func addTallies(to tables: inout NameTables) {
        products.addTallies(to: &tables.products)
        fields.addTallies(to: &tables.fields)
        channels.addTallies(to: &tables.channels)
        departments.addTallies(to: &tables.departments)
    }
}

/// What a piece says of its registrations besides product, time and answers.
struct PieceAttributes {
    /// For each row that is a registration, or the first of a run, what it says; empty where the file says nothing.
    let delivered: [DeliveredAttributes]
    /// For each spelling of a channel its number in the file.
    let channels: [SpellingID]
    /// For each spelling of a department likewise.
    let departments: [SpellingID]

    /// What the row numbered `index` says; nil where the file says nothing.
    subscript(index: Int) -> DeliveredAttributes? { delivered.isEmpty ? nil : delivered[index] }
}

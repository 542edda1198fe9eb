import Configuration
import RegistrationLog

/// The names in one file of registrations, over all its pieces: what each spelling stands for is looked up once.
struct FileNames {
    private var productSpellings = ByteTable()
    private var fieldSpellings = ByteTable()
    /// What products are called in the file.
    var products: NameResolution
    /// What fields are called in the file.
    var fields: NameResolution

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

    /// Hands what was counted to `tables`.
    mutating func addTallies(to tables: inout NameTables) {
        products.addTallies(to: &tables.products)
        fields.addTallies(to: &tables.fields)
    }
}

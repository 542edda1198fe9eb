package import RegistrationLog

/// What else the products or fields are called, by compared form.
package struct AliasTable: Sendable {
    /// A name that holds from a day on.
    package struct DatedName: Hashable, Sendable {
        package let from: CalendarDate
        package let name: String
    }

    /// From so many days on a word may stand for another name; each of its spellings is looked up under all of them.
    package static let mostDatedNames = 100

    private var always: [String: String] = [:]
    private var dated: [String: [DatedName]] = [:]
    /// What is or was an alias of each name, on whatever day.
    private var aliases: [String: Set<String>] = [:]

    /// Creates the table of names that are called nothing else.
    package init() {}

    /// Makes `alias` another word for `name`, from the day `from` on where that is given.
    package mutating func add(_ alias: String, for name: String, from: CalendarDate? = nil) {
        aliases[name, default: []].insert(alias)
        guard let from else {
            always[alias] = name
            return
        }
        dated[alias, default: []].append(DatedName(from: from, name: name))
        dated[alias]?.sort { $0.from < $1.from }
    }

    /// The name that `key` is an alias of at all times, or `key` itself.
    package func name(of key: String) -> String { always[key] ?? key }

    /// All names that `key` stands for on some day, the one that it stands for unless a date says otherwise first.
    package func names(of key: String) -> [String] { [name(of: key)] + datedNames(of: key).map(\.name) }

    /// What else the thing called `name` is or was called, on whatever day, in order of code points.
    ///
    /// - Complexity: O(*n* log *n*) for *n* aliases of that name.
    package func aliases(of name: String) -> [String] {
        (aliases[name] ?? []).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    /// The name that `key` stands for on `day`.
    package func name(of key: String, on day: CalendarDate) -> String {
        datedNames(of: key).last { $0.from <= day }?.name ?? name(of: key)
    }

    /// The names that `key` is an alias of from a day on, in order of day.
    package func datedNames(of key: String) -> [DatedName] { dated[key] ?? [] }
}

/// What else products, fields and types of action are called.
package struct NameAliases: Sendable {
    package var products = AliasTable()
    package var fields = AliasTable()

    /// Creates the aliases of a file that gives none.
    package init() {}
}

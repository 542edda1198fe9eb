import Configuration
import RegistrationLog

/// The products and questions of a log, found by names that came back from people.
///
/// Names are compared as those of logs are, and what `kcc.yaml` says of their aliases holds for them too.
struct NamesOfLog {
    private let log: RegistrationLog
    private let aliases: NameAliases
    private let products: [String: ProductID]
    private let fields: [String: FieldID]

    /// Indexes the names of `log`.
    ///
    /// - Complexity: O(*n*) for *n* products and fields.
    init(of log: RegistrationLog, _ configuration: Configuration) {
        self.log = log
        aliases = configuration.aliases
        products = Self.index(log.products.map { (key: $0.key, name: $0.name) }).mapValues { ProductID($0) }
        fields = Self.index(log.fields.map { (key: $0.key, name: $0.name) }).mapValues { FieldID($0) }
    }

    /// By compared form which of `names` is called so: what it is compared by goes before how it is shown.
    private static func index(_ names: [(key: String, name: String)]) -> [String: Int] {
        let keys = names.enumerated().map { ($1.key, $0) }
        let shown = names.enumerated().map { (Normalisation.compared($1.name), $0) }
        return Dictionary(keys + shown) { first, _ in first }
    }

    /// The product that is called `name`; nil where the log has none.
    func product(called name: ListedName) -> ProductID? {
        products[name.key] ?? aliases.products.meanings(of: name.key).lazy.compactMap { products[$0] }.first
    }

    /// The question that is called `name`; nil where the log has none.
    func field(called name: ListedName) -> FieldID? {
        fields[name.key] ?? aliases.fields.meanings(of: name.key).lazy.compactMap { fields[$0] }.first
    }

    /// The product that was probably meant by `name`; nil where none is near.
    func nearestProduct(to name: ListedName) -> String? {
        NearestName.of(name.name, among: log.products.map(\.name))
    }

    /// The question that was probably meant by `name`, one of `product` before any other; nil where none is near.
    func nearestField(to name: ListedName, of product: ProductID) -> String? {
        let own = log.registrations.fields(of: product).map { log.fields[$0.index].name }
        return NearestName.of(name.name, among: own) ?? NearestName.of(name.name, among: log.fields.map(\.name))
    }
}

extension AliasTable {
    /// The names that `key` may stand for, the one that it has stood for last before those of earlier days.
    fileprivate func meanings(of key: String) -> [String] {
        datedNames(of: key).reversed().map(\.name) + [name(of: key)]
    }
}

import Configuration
import RegistrationLog

/// The products and questions of a log, found by names that came back from people.
///
/// Names are compared as those of logs are, and what `kcc.yaml` says of their aliases holds for them too.
struct NamesOfLog {
    private let log: RegistrationLog
    private let aliases: NameAliases
    private let products: NamePositions
    private let fields: NamePositions

    /// Indexes the names of `log`.
    ///
    /// - Complexity: O(*n*) for *n* products and fields.
    init(of log: RegistrationLog, _ configuration: Configuration) {
        self.log = log
        aliases = configuration.aliases
        products = NamePositions(log.products.map { ($0.key, $0.name) })
        fields = NamePositions(log.fields.map { ($0.key, $0.name) })
    }

    /// The product that is called `name`; nil where the log has none.
    func product(called name: ListedName) -> ProductID? {
        position(of: name, in: products, aliases.products).map(ProductID.init)
    }

    /// The question that is called `name`; nil where the log has none.
    func field(called name: ListedName) -> FieldID? {
        position(of: name, in: fields, aliases.fields).map(FieldID.init)
    }

    private func position(of name: ListedName, in names: NamePositions, _ aliases: AliasTable) -> Int? {
        if let own = names[name.key] { return own }
        for meant in aliases.meanings(of: name.key) {
            if let position = names[meant] { return position }
        }
        return nil
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

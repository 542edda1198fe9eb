import RegistrationLog

extension Configuration {
    /// How many fields one type of action may need: each is missed or used in every registration with such an action.
    private static let mostRequiredFields = 100

    /// Reads what is said of products.
    mutating func readProducts(_ node: ConfigurationNode?) throws(ConfigurationError) {
        let keys = ["name", "aliases", "upl", "follow_up_complete", "follow_up_horizon_days"]
        let items = try NamedItem.list(node, keys: keys)
        aliases.products = try NamedItem.aliases(of: items)
        for item in items {
            var product = ProductSettings()
            product.uniformProductName = try item.values["upl"]?.text()
            product.followUpComplete = try item.values["follow_up_complete"]?.flag() ?? false
            product.followUpHorizonDays = try item.values["follow_up_horizon_days"]?.wholeNumber(0...36_500)
            settings.products[item.key] = product
            shownNames.products[item.key] = item.name
            writtenNames.append(item.written(.product))
        }
    }

    /// Reads what is said of fields.
    mutating func readFields(_ node: ConfigurationNode?) throws(ConfigurationError) {
        let keys = ["name", "aliases", "personal_data", "purpose", "legal_basis", "protected"]
        let items = try NamedItem.list(node, keys: keys)
        aliases.fields = try NamedItem.aliases(of: items)
        for item in items {
            var field = FieldSettings()
            field.personalData = try item.values["personal_data"]?.word(of: PersonalDataClass.self)
            field.purpose = try item.values["purpose"]?.text()
            field.legalBasis = try item.values["legal_basis"]?.text()
            field.protectedReason = try item.values["protected"]?.reason()
            settings.fields[item.key] = field
            shownNames.fields[item.key] = item.name
            var written = item.written(.field)
            written.isProtected = field.protectedReason != nil
            writtenNames.append(written)
        }
    }

    /// Reads what is said of types of follow-up action; a field that they need may be given by an alias.
    mutating func readActions(_ node: ConfigurationNode?) throws(ConfigurationError) {
        for item in try NamedItem.list(node, keys: ["name", "beneficiary", "requires", "follow_up"]) {
            var action = ActionSettings()
            action.beneficiary = try item.values["beneficiary"]?.word(of: Beneficiary.self)
            var required: Set<String> = []
            for entry in try item.values["requires"]?.list(ofAtMost: Self.mostRequiredFields).items() ?? [] {
                let name = try entry.text()
                let field = aliases.fields.newestName(of: Normalisation.compared(name))
                writtenNames.append(WrittenName(kind: .requiredField, name: name, key: field, line: entry.line))
                if required.insert(field).inserted { action.requiredFields.append(field) }
            }
            action.isFollowUp = try item.values["follow_up"]?.flag() ?? true
            settings.actions[item.key] = action
            shownNames.actions[item.key] = item.name
            writtenNames.append(item.written(.action))
        }
    }
}

extension ConfigurationNode {
    /// A reason in words; a flag is none, however it is meant.
    fileprivate func reason() throws(ConfigurationError) -> String {
        let text = try text()
        guard ["true", "false", "yes", "no", "ja", "nee"].contains(text.lowercased()) else { return text }
        throw error(.noReason(key: keyText, found: text))
    }
}

/// An item of `products`, `fields` or `actions`: what is said under a name.
private struct NamedItem {
    /// The name as it is shown.
    let name: String
    /// The name as it is compared.
    let key: String
    /// All that is said, the name included.
    let values: ConfigurationMapping

    /// The name, which is one of `kind`, with its line.
    func written(_ kind: UnknownName.Kind) -> WrittenName {
        WrittenName(kind: kind, name: name, key: key, line: values["name"]?.line ?? values.node.line)
    }

    /// The items of a list, no two of which have one name.
    static func list(_ node: ConfigurationNode?, keys: [String]) throws(ConfigurationError) -> [NamedItem] {
        var items: [NamedItem] = []
        var lines: [String: Int] = [:]
        for entry in try node?.items() ?? [] {
            let values = try entry.mapping(keys)
            let nameNode = try values.required("name")
            let name = try nameNode.text()
            let item = NamedItem(name: name, key: Normalisation.compared(name), values: values)
            if let first = lines[item.key] {
                throw nameNode.error(.repeatedName(name, section: entry.keyText, first: first))
            }
            lines[item.key] = values.node.line
            items.append(item)
        }
        return items
    }

    /// What else the items are called; a name that is given twice to one item is given once.
    ///
    /// No alias is the name of another item, nor stands for two of them from the same day, so that each has one meaning
    /// on every day, and nothing is the alias of an alias.
    ///
    /// - Complexity: O(*n*) in the items and what else they are called.
    static func aliases(of items: [NamedItem]) throws(ConfigurationError) -> AliasTable {
        var table = AliasTable()
        var given: [Alias: (item: NamedItem, line: Int)] = [:]
        let lines = Dictionary(items.map { ($0.key, $0.values.node.line) }) { first, _ in first }
        for item in items {
            for entry in try item.values["aliases"]?.items() ?? [] {
                let (text, from) = try spelling(entry)
                let alias = Alias(key: Normalisation.compared(text), from: from)
                if alias.key == item.key { continue }
                if let first = lines[alias.key] {
                    let section = item.values.node.keyText
                    throw entry.error(.aliasIsName(text, section: section, first: first))
                }
                if let first = given[alias] {
                    if first.item.key == item.key { continue }
                    throw entry.error(.repeatedAlias(text, name: first.item.name, first: first.line))
                }
                given[alias] = (item, entry.line)
                table.add(alias.key, for: item.key, from: from)
                if table.datedNames(of: alias.key).count > AliasTable.mostDatedNames {
                    throw entry.error(.tooManyDatedAliases(text, limit: AliasTable.mostDatedNames))
                }
            }
        }
        return table
    }

    /// An alias as it is written: alone, or with the day from which it holds.
    private static func spelling(_ entry: ConfigurationNode) throws(ConfigurationError) -> (String, CalendarDate?) {
        guard entry.isMapping else { return (try entry.text(), nil) }
        let values = try entry.mapping(["name", "from"])
        return (try values.required("name").text(), try values["from"]?.date())
    }
}

/// What else something is called, and from which day; nil for always.
private struct Alias: Hashable {
    let key: String
    let from: CalendarDate?
}

extension AliasTable {
    /// The name that `key` stands for from its last date on.
    package func newestName(of key: String) -> String { datedNames(of: key).last?.name ?? name(of: key) }
}

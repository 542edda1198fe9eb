import RegistrationLog

extension FileRule {
    /// The files, the ignored columns and those of `fields_of` that the item at `position`, which was read already, names with their lines.
    static func writtenNames(in item: ConfigurationNode, position: Int) throws(ConfigurationError) -> [WrittenName] {
        var names: [WrittenName] = []
        if let match = item.value(of: "match") {
            let pattern = try match.rawText()
            names.append(WrittenName(kind: .files, name: pattern, key: pattern, line: match.line, item: position))
        }
        for (key, kind) in [("ignore", UnknownName.Kind.ignoredColumn), ("fields_of", .fieldColumn)] {
            guard let columns = item.value(of: key), columns.isList else { continue }
            for column in try columns.items() {
                let name = try column.text()
                names.append(WrittenName(kind: kind, name: name, key: name, line: column.line, item: position))
            }
        }
        return names
    }
}

import RegistrationLog

extension FileRule {
    /// The files and the ignored columns that the item at `position`, which was read already, names with their lines.
    static func writtenNames(in item: ConfigurationNode, position: Int) throws(ConfigurationError) -> [WrittenName] {
        var names: [WrittenName] = []
        if let match = item.value(of: "match") {
            let pattern = try match.rawText()
            names.append(WrittenName(kind: .files, name: pattern, key: pattern, line: match.line, item: position))
        }
        guard let ignored = item.value(of: "ignore"), ignored.isList else { return names }
        for column in try ignored.items() {
            let name = try column.text()
            names.append(
                WrittenName(kind: .ignoredColumn, name: name, key: name, line: column.line, item: position))
        }
        return names
    }
}

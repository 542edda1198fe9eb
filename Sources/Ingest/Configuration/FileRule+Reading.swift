import DelimitedText
import RegistrationLog

extension FileRule {
    /// Reads an item of `files`.
    init(_ item: ConfigurationNode) throws(ConfigurationError) {
        let rule = try item.mapping([
            "match", "kind", "encoding", "delimiter", "date_format", "columns", "ignore", "header_line", "values",
        ])
        let match = try rule.required("match")
        _ = try match.text()
        self.init(match: ShellPattern(try match.rawText()))
        kind = try rule["kind"]?.word(of: Kind.self)
        encoding = try rule["encoding"]?.word(of: TextEncoding.self)
        delimiter = try rule["delimiter"]?.delimiter()
        dateFormat = try rule["date_format"]?.word(of: DateFormat.self)
        columns = try rule["columns"]?.texts(by: ColumnRole.allCases) ?? [:]
        ignoredColumns = try rule["ignore"]?.texts() ?? []
        headerLine = try rule["header_line"]?.wholeNumber(1...1_000_000)
        values = try rule["values"]?.texts(by: ColumnRole.allCases.filter(\.canBeConstant)) ?? [:]
    }
}

extension ConfigurationNode {
    /// One of the delimiters that are detected; the tab may be written as a word.
    fileprivate func delimiter() throws(ConfigurationError) -> Delimiter {
        if try rawText() == "\t" { return .tab }
        return try word([";": .semicolon, ",": .comma, "tab": .tab, "|": .verticalBar])
    }

    /// A mapping of some of `roles` to texts.
    fileprivate func texts(by roles: [ColumnRole]) throws(ConfigurationError) -> [ColumnRole: String] {
        var texts: [ColumnRole: String] = [:]
        for (key, value) in try mapping(roles.map(\.rawValue)).entries {
            if let role = ColumnRole(rawValue: key) { texts[role] = try value.text() }
        }
        return texts
    }
}

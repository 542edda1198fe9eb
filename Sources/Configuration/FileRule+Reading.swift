import RegistrationLog

extension FileRule {
    /// Reads an item of `files`; times are in `timeZone`.
    init(_ item: ConfigurationNode, timeZone: LocalTimeZone) throws(ConfigurationError) {
        let rule = try item.mapping([
            "match", "kind", "encoding", "delimiter", "date_format", "columns", "ignore", "header_line", "values",
            "source", "covers",
        ])
        let match = try rule.required("match")
        _ = try match.text()
        self.init(match: ShellPattern(try match.rawText()))
        kind = try rule["kind"]?.word(of: Kind.self)
        encoding = try rule["encoding"]?.word(of: Encoding.self)
        delimiter = try rule["delimiter"]?.delimiter()
        dateFormat = try rule["date_format"]?.word(of: DateFormat.self)
        columns = try rule["columns"]?.texts(by: ColumnRole.allCases) ?? [:]
        ignoredColumns = try rule["ignore"]?.texts() ?? []
        headerLine = try rule["header_line"]?.wholeNumber(1...1_000_000)
        source = try rule["source"]?.text()
        covered = try rule["covers"]?.days()
        values = try rule["values"]?.texts(by: ColumnRole.allCases.filter(\.canBeConstant)) ?? [:]
        for role in [ColumnRole.time, .date] {
            guard let time = values[role], !isReadable(time, timeZone: timeZone) else { continue }
            throw try rule.required("values").mapping(ColumnRole.allCases.map(\.rawValue)).required(role.rawValue)
                .error(.notATime(key: role.rawValue, found: time, expected: dateFormat))
        }
    }

    /// Whether `time` can be read in the format that is given, or where none is, in any.
    private func isReadable(_ time: String, timeZone: LocalTimeZone) -> Bool {
        (dateFormat.map { [$0] } ?? DateFormat.allCases).contains { format in
            TimestampReader(format: format, timeZone: timeZone).read(time.utf8.span) != nil
        }
    }
}

extension ConfigurationNode {
    /// One of the delimiters that are detected; the tab may be written as a word.
    fileprivate func delimiter() throws(ConfigurationError) -> FileRule.Delimiter {
        if try rawText() == "\t" { return .tab }
        return try word([";": .semicolon, ",": .comma, "tab": .tab, "|": .verticalBar])
    }

    /// The days from a first to a last one, both included.
    fileprivate func days() throws(ConfigurationError) -> ClosedRange<CalendarDate> {
        let ends = try mapping(["from", "to"])
        let from = try ends.required("from").date()
        let last = try ends.required("to")
        let to = try last.date()
        guard from <= to else { throw last.error(.endsBeforeItBegins(key: keyText, from: from, to: to)) }
        return from...to
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

import RegistrationLog

extension FileRule {
    /// How many columns or conditions an item may list; each is looked for in every file for which it holds.
    private static let mostColumns = 1_000
    private static let mostConditions = 100

    /// Reads an item of `files`; times are in `timeZone`.
    init(_ item: ConfigurationNode, timeZone: LocalTimeZone) throws(ConfigurationError) {
        let rule = try item.mapping([
            "match", "kind", "encoding", "delimiter", "quotes", "escape", "date_format", "columns", "ignore",
            "header_line", "values", "source", "covers", "fields_of", "header_of", "rows", "again", "repeats",
        ])
        self.init(match: try rule.required("match").pattern())
        kind = try rule["kind"]?.word(of: Kind.self)
        encoding = try rule["encoding"]?.encoding()
        delimiter = try rule["delimiter"]?.delimiter()
        quotesAreLetters = try rule["quotes"]?.word(["double": false, "none": true]) ?? false
        escapesWithBackslash = try rule["escape"]?.word(["none": false, "backslash": true]) ?? false
        dateFormat = try rule["date_format"]?.dateFormat()
        try readColumns(rule["columns"])
        try readIgnoredColumns(rule["ignore"])
        rows = try RowCondition.list(rule["rows"]?.list(ofAtMost: Self.mostConditions))
        mergesRepeats = try rule["repeats"]?.word(["first": false, "merge": true]) ?? false
        isAgain = try rule["again"]?.flag() ?? false
        fieldColumns = try rule["fields_of"]?.list(ofAtMost: Self.mostColumns).texts() ?? []
        headerLine = try rule["header_line"]?.wholeNumber(1...1_000_000)
        if let node = rule["header_of"] { headerSource = try HeaderSource(node) }
        source = try rule["source"]?.text()
        covered = try rule["covers"]?.days()
        values = try rule["values"]?.constants() ?? [:]
        for role in [ColumnRole.time, .date] {
            guard let time = values[role], !isReadable(time, timeZone: timeZone) else { continue }
            throw try rule.required("values").mapping(ColumnRole.allCases.map(\.rawValue)).required(role.rawValue)
                .error(.notATime(key: role.rawValue, found: time, expected: dateFormat))
        }
    }

    /// Reads the columns in a role: each by its name, or as the key of another file.
    private mutating func readColumns(_ node: ConfigurationNode?) throws(ConfigurationError) {
        for (key, value) in try node?.mapping(ColumnRole.allCases.map(\.rawValue)).entries ?? [] {
            guard let role = ColumnRole(rawValue: key) else { continue }
            if value.isMapping {
                let lookup = try Lookup(value)
                lookups[role] = lookup
                columns[role] = lookup.column
            } else if value.isList, role == .time || role == .date {
                // A date and the time of day beside it: `tijdstip: [Datum, Tijd]`.
                let names = try value.texts()
                guard names.count == 2 else { throw value.error(.notTwoColumns(key: key)) }
                columns[role] = names[0]
                timeOfDayColumn = names[1]
            } else {
                columns[role] = try value.text()
            }
        }
    }

    /// Reads the columns to ignore: a list, or `*` for every one without a role.
    private mutating func readIgnoredColumns(_ node: ConfigurationNode?) throws(ConfigurationError) {
        guard let node else { return }
        ignoresOtherColumns = node.isText("*")
        ignoredColumns = ignoresOtherColumns ? [] : try node.list(ofAtMost: Self.mostColumns).texts()
    }

    /// Whether `time` can be read in the format that is given, or where none is, in any.
    private func isReadable(_ time: String, timeZone: LocalTimeZone) -> Bool {
        (dateFormat.map { [$0] } ?? DateFormat.allCases).contains { format in
            TimestampReader(format: format, timeZone: timeZone).read(time.utf8.span) != nil
        }
    }
}

extension ConfigurationNode {
    /// A format of dates by its word, or a pattern.
    fileprivate func dateFormat() throws(ConfigurationError) -> DateFormat {
        let found = try text()
        if let format = DateFormat(rawValue: found) { return format }
        let nearest = NearestName.of(found, among: DateFormat.allCases.map(\.rawValue))
        throw error(.notADateFormat(key: keyText, found: found, nearest: nearest))
    }

    /// An encoding by its name, one of ours or of the system.
    fileprivate func encoding() throws(ConfigurationError) -> FileRule.Encoding {
        let found = try text()
        if let encoding = FileRule.Encoding(named: found) { return encoding }
        let words = FileRule.Encoding.words.map(\.word) + FileRule.Encoding.otherWords
        let nearest = NearestName.of(found, among: words)
        throw error(.unknownWord(key: keyText, found: found, nearest: nearest, valid: words))
    }

    /// The character between cells; the tab may be written as a word.
    fileprivate func delimiter() throws(ConfigurationError) -> FileRule.Delimiter {
        let found = try rawText()
        let scalars = (found == "tab" ? "\t" : found).unicodeScalars
        if scalars.count == 1, let delimiter = scalars.first.flatMap(FileRule.Delimiter.init) { return delimiter }
        let common = [";", ",", "tab", "|"]
        throw error(
            .unknownWord(
                key: keyText, found: try text(),
                nearest: scalars.count == 1 ? nil : NearestName.of(found, among: common),
                valid: common + ["any other character of ASCII but blank and quote"]))
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

    /// The values of roles without a column; an id can only be the number of its row.
    fileprivate func constants() throws(ConfigurationError) -> [ColumnRole: String] {
        let roles = ColumnRole.allCases.filter { $0.canBeConstant || $0 == .registrationID }
        var texts: [ColumnRole: String] = [:]
        for (key, value) in try mapping(roles.map(\.rawValue)).entries {
            guard let role = ColumnRole(rawValue: key) else { continue }
            texts[role] =
                try role.canBeConstant ? value.text() : value.word([FileRule.rowNumber: FileRule.rowNumber])
        }
        return texts
    }
}

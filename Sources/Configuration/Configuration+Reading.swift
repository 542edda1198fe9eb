import RegistrationLog

extension Configuration {
    /// The keys of the file, in the order in which the documentation gives them.
    private static let keys = [
        "organisation", "gm_code", "title", "timezone", "files", "questions", "placeholders", "ids", "products",
        "fields", "actions", "protocol_changes",
        "observation_end", "minimum_follow_ups", "minimum_horizon_days", "signal_texts", "threshold",
        "seconds_per_question", "stop_rule", "limits",
    ]

    /// How many patterns may have to be held against every file; one that names a file is looked up.
    private static let mostWildcards = 200

    /// How many changes one product may have, and how many there may be of all: the report has a row for each field at each.
    private static let mostChanges = 100

    /// Reads the bytes of a `kcc.yaml` that messages call `file`; no bytes say nothing, and everything is by default.
    ///
    /// - Throws: ``ConfigurationError`` for the first key or value, in order of reading, that cannot be.
    public init(_ bytes: [UInt8], file: String = fileName) throws(ConfigurationError) {
        let root = try ConfigurationDocument(bytes, file: file).root
        let top = try root?.mapping(Self.keys)
        let zone = top?["timezone"]
        self.init(timeZone: try Self.timeZone(zone, file: file), origin: zone == nil ? .byDefault : .configured)
        guard let top else { return }
        organisation = try top["organisation"]?.text()
        municipalityCode = try top["gm_code"]?.municipalityCode()
        title = try top["title"]?.text()
        for item in try top["files"]?.items() ?? [] {
            append(try FileRule(item, timeZone: timeZone))
            if wildcardCount > Self.mostWildcards { throw item.error(.tooManyPatterns(limit: Self.mostWildcards)) }
            writtenNames += try FileRule.writtenNames(in: item, position: files.count - 1)
        }
        questions = try top["questions"]?.texts() ?? []
        if let node = top["placeholders"] { placeholders = try PlaceholderList(node) }
        var changes: [IdentifierChange] = []
        for item in try top["ids"]?.items() ?? [] { changes.append(try item.word(of: IdentifierChange.self)) }
        identifierChanges = IdentifierChange.allCases.filter(changes.contains)
        try readProducts(top["products"])
        try readFields(top["fields"])
        try readActions(top["actions"])
        try readProtocolChanges(top["protocol_changes"])
        try readFigureSettings(top)
        spelledNames = SpelledNames(in: self)
        if let node = top["limits"] { limits = try IntakeLimits(node) }
    }

    /// The time zone in which a municipality's clocks run unless the file says otherwise.
    private static func timeZone(_ node: ConfigurationNode?, file: String) throws(ConfigurationError) -> LocalTimeZone {
        let name = try node?.text() ?? "Europe/Amsterdam"
        if let zone = LocalTimeZone(name: name) { return zone }
        let problem = ConfigurationProblem.unknownTimeZone(
            name, nearest: NearestName.of(name, among: LocalTimeZone.knownNames))
        throw node?.error(problem) ?? ConfigurationError(file: file, line: 1, problem: problem)
    }

    private mutating func readFigureSettings(_ top: ConfigurationMapping) throws(ConfigurationError) {
        settings.observationEnd = try top["observation_end"]?.date()
        if let node = top["minimum_follow_ups"] { settings.minimumFollowUps = try node.wholeNumber(0...1_000_000) }
        if let node = top["minimum_horizon_days"] { settings.minimumHorizonDays = try node.wholeNumber(0...3_650) }
        if let node = top["signal_texts"] { settings.quotesSignals = try node.flag() }
        if let node = top["threshold"] { settings.threshold = try node.share() }
        if let node = top["seconds_per_question"] {
            let item = try node.mapping(["value", "source"])
            settings.secondsPerQuestion = SecondsPerQuestion(
                value: try item.required("value").seconds(), source: try item["source"]?.text())
        }
        if let node = top["stop_rule"] {
            settings.stopRuleMissing = try node.mapping(["missing"]).required("missing").wholeNumber(0...1_000_000)
        }
    }

    /// Reads the dated changes; a product's alias of that day is the product.
    private mutating func readProtocolChanges(_ node: ConfigurationNode?) throws(ConfigurationError) {
        var lines: [ChangeKey: Int] = [:]
        var counts: [String?: Int] = [:]
        for item in try node?.items() ?? [] {
            let change = try item.mapping(["date", "product", "note"])
            let date = try change.required("date").date()
            let product = try change["product"]?.text()
            let key = ChangeKey(
                date: date, product: product.map { aliases.products.name(of: Normalisation.compared($0), on: date) })
            if let first = lines[key] { throw item.error(.repeatedChange(date, first: first)) }
            lines[key] = item.line
            counts[key.product, default: 0] += 1
            if counts[key.product, default: 0] > Self.mostChanges {
                throw item.error(.tooManyItems(key: item.keyText, limit: Self.mostChanges))
            }
            if let name = product, let product = key.product, let line = change["product"]?.line {
                writtenNames.append(WrittenName(kind: .changedProduct, name: name, key: product, line: line))
            }
            settings.protocolChanges.append(
                ProtocolChange(date: date, product: key.product, note: try change["note"]?.text()))
        }
    }
}

/// What distinguishes one change of a protocol from another.
private struct ChangeKey: Hashable {
    let date: CalendarDate
    let product: String?
}

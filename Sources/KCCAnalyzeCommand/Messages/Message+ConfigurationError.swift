import Configuration
import RegistrationLog
import Reporting

extension Message {
    /// What is wrong in `kcc.yaml`.
    init(_ error: ConfigurationError) {
        let position: [String: MessagePart] = ["file": .text(error.file), "line": .number(error.line)]
        let (identifier, parts) = Self.described(error.problem)
        self.init(identifier, position.merging(parts.compactMapValues { $0 }) { $1 }, printable(error.message))
    }

    private static func described(
        _ problem: ConfigurationProblem
    ) -> (MessageIdentifier, [String: MessagePart?]) {
        switch problem {
        case .notUTF8: (.configurationNotUTF8, [:])
        case .notYAML(let words): (.configurationNotYAML, ["problem": .text(words)])
        case .tooLong(let limit): (.configurationTooLong, ["limit": .number(limit)])
        case .anchor: (.configurationAnchor, [:])
        case .keyIsNoText: (.configurationKeyIsNoText, [:])
        case .unknownKey(let key, let nearest, let valid):
            (
                .configurationUnknownKey,
                ["key": .text(key), "nearest": nearest.map { .text($0) }, "valid": .texts(valid)]
            )
        case .repeatedKey(let key): (.configurationRepeatedKey, ["key": .text(key)])
        case .missingKey(let key, let item): (.configurationMissingKey, ["key": .text(key), "item": .text(item)])
        case .wrongShape(let key, let expected):
            (.configurationWrongShape, ["key": key.map { .text($0) }, "expected": .text(word(for: expected))])
        case .emptyText(let key): (.configurationEmptyText, ["key": .text(key)])
        case .unknownWord(let key, let found, let nearest, let valid):
            (
                .configurationUnknownWord,
                [
                    "key": .text(key), "found": .text(found), "nearest": nearest.map { .text($0) },
                    "valid": .texts(valid),
                ]
            )
        case .unknownTimeZone(let found, let nearest):
            (.configurationUnknownTimeZone, ["found": .text(found), "nearest": nearest.map { .text($0) }])
        case .notAWholeNumber(let key, let found, let bounds):
            (
                .configurationNotAWholeNumber,
                [
                    "key": .text(key), "found": .text(found), "least": .number(bounds.lowerBound),
                    "most": .number(bounds.upperBound),
                ]
            )
        case .notAShare(let key, let found): (.configurationNotAShare, ["key": .text(key), "found": .text(found)])
        case .notSeconds(let key, let found): (.configurationNotSeconds, ["key": .text(key), "found": .text(found)])
        case .notADateFormat(let key, let found, let nearest):
            (
                .configurationNotADateFormat,
                ["key": .text(key), "found": .text(found), "nearest": nearest.map { .text($0) }]
            )
        case .notTwoColumns(let key): (.configurationNotTwoColumns, ["key": .text(key)])
        case .notATime(let key, let found, let expected):
            (
                .configurationNotATime,
                ["key": .text(key), "found": .text(found), "expected": expected.map { .text($0.rawValue) }]
            )
        case .notADate(let key, let found): (.configurationNotADate, ["key": .text(key), "found": .text(found)])
        case .endsBeforeItBegins(let key, let from, let to):
            (
                .configurationEndsBeforeItBegins,
                ["key": .text(key), "from": .text(from.iso8601), "to": .text(to.iso8601)]
            )
        case .noReason(let key, let found): (.configurationNoReason, ["key": .text(key), "found": .text(found)])
        case .repeatedName(let name, let section, let first):
            (
                .configurationRepeatedName,
                ["name": .text(name), "section": .text(section), "first_line": .number(first)]
            )
        case .aliasIsName(let alias, let section, let first):
            (
                .configurationAliasIsName,
                ["alias": .text(alias), "section": .text(section), "first_line": .number(first)]
            )
        case .repeatedAlias(let alias, let name, let first):
            (
                .configurationRepeatedAlias,
                ["alias": .text(alias), "name": .text(name), "first_line": .number(first)]
            )
        case .tooManyDatedAliases(let alias, let limit):
            (.configurationTooManyDatedAliases, ["alias": .text(alias), "limit": .number(limit)])
        case .tooManyPatterns(let limit): (.configurationTooManyPatterns, ["limit": .number(limit)])
        case .patternTooLong(let key, let limit):
            (.configurationPatternTooLong, ["key": .text(key), "limit": .number(limit)])
        case .tooManyItems(let key, let limit):
            (.configurationTooManyItems, ["key": .text(key), "limit": .number(limit)])
        case .repeatedChange(let date, let first):
            (.configurationRepeatedChange, ["date": .text(date.iso8601), "first_line": .number(first)])
        case .noLookupFile(let pattern, let nearest):
            (.configurationNoLookupFile, ["in": .text(pattern), "nearest": nearest.map { .text($0) }])
        case .noHeaderFile(let pattern, let nearest):
            (.configurationNoHeaderFile, ["header_of": .text(pattern), "nearest": nearest.map { .text($0) }])
        case .noLookupColumn(let column, let file, let nearest):
            (
                .configurationNoLookupColumn,
                ["column": .text(column), "table": .text(file), "nearest": nearest.map { .text($0) }]
            )
        }
    }

    private static func word(for shape: ConfigurationShape) -> String {
        switch shape {
        case .text: "text"
        case .list: "list"
        case .mapping: "mapping"
        }
    }
}

import RegistrationLog

extension ConfigurationError {
    /// What is wrong, where, and what to do, in one line of English: where a name has lines of its own, as a key may that goes on
    /// behind an empty line, blanks stand between them.
    public var message: String {
        "\(file):\(line): \(problem.explanation)".split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension ConfigurationProblem {
    fileprivate var explanation: String {
        switch self {
        case .notUTF8:
            "this line is not UTF-8; save the file as UTF-8"
        case .notYAML(let problem):
            "this is not YAML: \(problem); look at quotes, colons and indentation (blanks, no tabs) here and on the "
                + "line before, and put quotes around a text that begins with a sign such as * or &"
        case .tooLong(let limit):
            "the file is longer than \(limit) bytes, which no kcc.yaml need be; give the right one with --config"
        case .anchor:
            "anchors and aliases of YAML (&name, *name) are not read; write the value out, or put quotes around it"
        case .keyIsNoText:
            "a key must be a word, not a list or mapping; put quotes around a text that begins with [ or {"
        case .unknownKey(let key, let nearest, let valid):
            "unknown key \"\(key)\"; \(Self.suggestion(nearest, valid))"
        case .repeatedKey(let key):
            "key \"\(key)\" stands twice in the same place; put everything under one of them"
        case .missingKey(let key, let item):
            "this item of \"\(item)\" has no \"\(key)\"; add it"
        case .wrongShape(let key, let expected):
            Self.explanation(of: expected, key: key)
        case .emptyText(let key):
            "\"\(key)\" is empty; write a text, or leave the key out"
        case .unknownWord(let key, let found, let nearest, let valid):
            "\"\(key)\" cannot be \"\(found)\"; \(Self.suggestion(nearest, valid))"
        case .unknownTimeZone(let found, let nearest):
            "\"timezone\" cannot be \"\(found)\"; "
                + (nearest.map { "did you mean \"\($0)\"?" }
                    ?? "use a name of the IANA time zone database, such as \"Europe/Amsterdam\"")
        case .notAWholeNumber(let key, let found, let bounds):
            "\"\(key)\" must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound), not \"\(found)\""
        case .notAShare(let key, let found):
            "\"\(key)\" must be a number above 0 and below 1, such as 0.01, not \"\(found)\""
        case .notSeconds(let key, let found):
            "\"\(key)\" must be a number of seconds above 0 and up to 3600, such as 12 or 12.5, not \"\(found)\""
        case .notADateFormat(let key, let found, let nearest):
            "\"\(key)\" cannot be \"\(found)\"; \(Self.suggestion(nearest, DateFormat.allCases.map(\.rawValue)))\(nearest == nil ? "." : "") Or a "
                + "pattern with year, month and day of jjjj jj mmmm mmm mm m dd d uu u UU U nn ss fff AM zone, each part "
                + "once, such as \"d.m.jj uu:nn\""
        case .notTwoColumns(let key):
            "\"\(key)\" must be one column, or the two with date and time of day, such as [Datum, Tijd]"
        case .notATime(let key, let found, let expected?):
            "\"\(key)\" must be a time written as date_format says, \(expected.rawValue), not \"\(found)\""
        case .notATime(let key, let found, nil):
            "\"\(key)\" must be a time such as 2024-07-01 or 01-07-2024 09:15, not \"\(found)\""
        case .notADate(let key, let found):
            "\"\(key)\" must be a date from 1990-01-01 to 2100-12-31, written like 2024-07-01, not \"\(found)\""
        case .endsBeforeItBegins(let key, let from, let to):
            "\"\(key)\" must end on its first day or later, but \(to.iso8601) comes before \(from.iso8601); exchange them"
        case .noReason(let key, let found):
            "\"\(key)\" must be the reason to print, such as \"wettelijk verplicht\", not \"\(found)\"; "
                + "a field without this key is not protected"
        case .repeatedName(let name, let section, let first):
            "\"\(name)\" stands in \"\(section)\" already, on line \(first); put everything under one of them"
        case .aliasIsName(let alias, let section, let first):
            "alias \"\(alias)\" is the name of another item of \"\(section)\", on line \(first); remove one of them"
        case .repeatedAlias(let alias, let name, let first):
            "alias \"\(alias)\" stands for \"\(name)\" already, on line \(first); remove one of them, or say with "
                + "\"from\" from which date each holds"
        case .tooManyDatedAliases(let alias, let limit):
            "alias \"\(alias)\" stands for another name from each of more than \(limit) days on; leave out the oldest"
        case .tooManyPatterns(let limit):
            "more than \(limit) items of \"files\" have a pattern with *, ? or [; name files in full, or let one pattern "
                + "stand for several of them"
        case .patternTooLong(let key, let limit):
            "\"\(key)\" is longer than \(limit) characters, which no path is; shorten it"
        case .tooManyItems(let key, let limit):
            "\"\(key)\" has more than \(limit) items; leave some out"
        case .repeatedChange(let date, let first):
            "the same product has a change on \(date.iso8601) already, on line \(first); put both in one"
        case .noLookupFile(let pattern, let nearest):
            "no file to look keys up in matches \"\(pattern)\"; "
                + (nearest.map { "did you mean \"\($0)\"?" } ?? "put it with the others, where they are read")
        case .noHeaderFile(let pattern, let nearest):
            "no file whose header could be taken matches \"\(pattern)\"; "
                + (nearest.map { "did you mean \"\($0)\"?" } ?? "put it with the others, where they are read")
        case .noLookupColumn(let column, let file, let nearest):
            "\(file), in which keys are looked up, has no column \"\(column)\"; "
                + (nearest.map { "did you mean \"\($0)\"?" }
                    ?? "list its columns with: kcc-analyze inspect --show-headers")
        }
    }

    private static func suggestion(_ nearest: String?, _ valid: [String]) -> String {
        nearest.map { "did you mean \"\($0)\"?" } ?? "use one of: \(valid.joined(separator: ", "))"
    }

    private static func explanation(of shape: ConfigurationShape, key: String?) -> String {
        guard let key else { return "the file must consist of keys with values, such as: timezone: Europe/Amsterdam" }
        return switch shape {
        case .text: "\"\(key)\" must be a single value; write it behind the colon"
        case .list: "\"\(key)\" must be a list; write it as [one, two], or each item on a line that begins with -"
        case .mapping: "\"\(key)\" must consist of keys with values; write them as { key: value }"
        }
    }
}

public import RegistrationLog

/// What is wrong in a `kcc.yaml`, and where: the run stops before anything is read.
public struct ConfigurationError: Error, Hashable, Sendable {
    /// The name of the file as messages give it.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong.
    public let problem: ConfigurationProblem

    /// Creates the error that `problem` stands on `line` of `file`.
    public init(file: String, line: Int, problem: ConfigurationProblem) {
        self.file = file
        self.line = line
        self.problem = problem
    }
}

/// A rule for `kcc.yaml` that is broken; `key` is the key whose value breaks it.
public enum ConfigurationProblem: Hashable, Sendable {
    /// The bytes on the line are not UTF-8.
    case notUTF8
    /// The text is no YAML, in the words of the parser.
    case notYAML(String)
    /// The file goes on behind this line, and is longer than `limit` bytes.
    case tooLong(limit: Int)
    /// An anchor or alias of YAML stands here.
    case anchor
    /// A key is a list or mapping.
    case keyIsNoText
    /// No such key can stand here; the nearest that can, where one is near, and all of them.
    case unknownKey(String, nearest: String?, valid: [String])
    /// A key stands twice in one mapping.
    case repeatedKey(String)
    /// An item lacks a key that it must have.
    case missingKey(String, item: String)
    /// The value should be of another shape; the key is nil for the file as a whole.
    case wrongShape(key: String?, expected: ConfigurationShape)
    /// The value is empty.
    case emptyText(key: String)
    /// The value is none of the words that are possible; the nearest of them, where one is near, and all of them.
    case unknownWord(key: String, found: String, nearest: String?, valid: [String])
    /// The value is no name of a time zone; the nearest one, where one is near.
    case unknownTimeZone(String, nearest: String?)
    /// The value is no whole number within the bounds.
    case notAWholeNumber(key: String, found: String, bounds: ClosedRange<Int>)
    /// The value is no number between 0 and 1.
    case notAShare(key: String, found: String)
    /// The value is no number of seconds above 0.
    case notSeconds(key: String, found: String)
    /// The value is neither the word of a format of dates nor a pattern of a moment; the nearest word, where one is near.
    case notADateFormat(key: String, found: String, nearest: String?)
    /// A list of columns is not that of a date and a time of day.
    case notTwoColumns(key: String)
    /// The value is no time in the format in which the dates of its file are written, where one is given, or in any.
    case notATime(key: String, found: String, expected: DateFormat?)
    /// The value is no date of the calendar within 1990…2100.
    case notADate(key: String, found: String)
    /// The last of some days comes before the first.
    case endsBeforeItBegins(key: String, from: CalendarDate, to: CalendarDate)
    /// A flag stands where the reason of the protection should.
    case noReason(key: String, found: String)
    /// A name was given before, on line `first`.
    case repeatedName(String, section: String, first: Int)
    /// An alias is the name of another item, on line `first`.
    case aliasIsName(String, section: String, first: Int)
    /// An alias stands for another name already, from the same day, on line `first`.
    case repeatedAlias(String, name: String, first: Int)
    /// An alias stands for another name from each of more than `limit` days on.
    case tooManyDatedAliases(String, limit: Int)
    /// More than `limit` items of `files` have a pattern that must be held against every file.
    case tooManyPatterns(limit: Int)
    /// A pattern is longer than `limit` characters.
    case patternTooLong(key: String, limit: Int)
    /// A list is longer than `limit` items.
    case tooManyItems(key: String, limit: Int)
    /// The same product changes twice on one day; the first is on line `first`.
    case repeatedChange(CalendarDate, first: Int)
    /// No file that was found matches the pattern of a table in which keys are looked up; the nearest one, where one is near.
    case noLookupFile(String, nearest: String?)
    /// No file that was found matches the pattern of the one whose header is to be taken; the nearest one, where one is near.
    case noHeaderFile(String, nearest: String?)
    /// The table has no such column; the nearest that it has, where one is near.
    case noLookupColumn(String, file: String, nearest: String?)
}

/// What a value in `kcc.yaml` is built of.
public enum ConfigurationShape: Sendable {
    case text, list, mapping
}

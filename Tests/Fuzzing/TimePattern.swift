import RegistrationLog
import Synchronization

/// The regular expression of a cell that holds a time, in each format that begins with a day; letters are small.
enum TimePattern {
    /// The formats that have a pattern: numbers have none.
    static let formats = DateFormat.allCases.filter { !$0.isNumber }

    /// A pattern, which one thread at a time may use.
    private static let patterns = Mutex(
        formats.reduce(into: [DateFormat: Regex<AnyRegexOutput>]()) { $0[$1] = pattern(of: $1) })

    /// The parts of `cell` by name; nil where the pattern of the format does not fit the whole cell.
    static func match(_ cell: String, _ format: DateFormat) -> [String: Substring]? {
        patterns.withLock { patterns in
            guard let pattern = patterns[format], let match = cell.wholeMatch(of: pattern) else { return nil }
            return match.output.reduce(into: [:]) { parts, part in
                if let name = part.name, let text = part.substring { parts[name] = text }
            }
        }
    }

    private static func pattern(of format: DateFormat) -> Regex<AnyRegexOutput>? {
        let hour = format == .iso8601 ? "[0-9]{2}" : "[0-9]{1,2}"
        let fraction = "(?:[.,][0-9]{1,9})?"
        func clock(_ mark: String, _ name: String) -> String {
            #"(?<\#(name)Hour>\#(hour))\#(mark)(?<\#(name)Minute>[0-9]{2})(?:\#(mark)(?<\#(name)Second>[0-9]{2})\#(fraction))?"#
        }
        let before = #"(?:t|,\s*|\s+-\s+|\s+om\s+|\s+)"#
        let digits = #"t(?<digitHour>[0-9]{2})(?<digitMinute>[0-9]{2})(?<digitSecond>[0-9]{2})\#(fraction)"#
        let time = #"(?:\#(digits)|\#(before)(?:\#(clock(":", "colon"))|\#(clock(#"\."#, "point"))))"#
        let behind = #"(?:\s*(?:(?<half>am|pm)|uur)(?![a-z]))?"#
        var times = ["\(time)\(behind)"]
        if format == .compact {
            times.append(
                #"(?:t|\s*)(?<compactHour>[0-9]{2})(?<compactMinute>[0-9]{2})"#
                    + "(?:(?<compactSecond>[0-9]{2})\(fraction))?")
        }
        let zone = #"(?:\s*(?<zone>z|utc|gmt|cet|cest|[+-](?<zoneHour>[0-9]{2})(?::?(?<zoneMinute>[0-9]{2}))?))?"#
        let weekday = #"(?:(?:\#(WrittenNames.weekdays.joined(separator: "|")))(?:[.,],?\s*|\s+))?"#
        let pattern = #"\s*\#(weekday)\#(date(of: format))(?:(?:\#(times.joined(separator: "|")))\#(zone))?\s*"#
        // Scalars, since CRLF is one character, and so is a digit with a mark.
        return try? Regex(pattern).matchingSemantics(.unicodeScalar)
    }

    private static func date(of format: DateFormat) -> String {
        let year = "(?<year>[0-9]{4})"
        let short = "(?<shortYear>[0-9]{2})"
        let name = #"(?<name>\#(WrittenNames.months.keys.sorted().joined(separator: "|")))(?![a-z])\.?"#
        let between = #"(?:[-/]|\s+)"#
        func month(_ length: String = "1,2") -> String { "(?<month>[0-9]{\(length)})" }
        func day(_ length: String = "1,2") -> String { "(?<day>[0-9]{\(length)})" }
        return switch format {
        case .iso8601: "\(year)-\(month("2"))-\(day("2"))"
        case .compact: "\(year)\(month("2"))\(day("2"))"
        case .yearMonthDaySlashed: "\(year)/\(month())/\(day())"
        case .dayMonthYearDashed: "\(day())-\(month())-\(year)"
        case .dayMonthYearSlashed: "\(day())/\(month())/\(year)"
        case .dayMonthYearDotted: #"\#(day())\.\#(month())\.\#(year)"#
        case .monthDayYearDashed: "\(month())-\(day())-\(year)"
        case .monthDayYearSlashed: "\(month())/\(day())/\(year)"
        case .shortDayMonthYearDashed: "\(day())-\(month())-\(short)"
        case .shortDayMonthYearSlashed: "\(day())/\(month())/\(short)"
        case .shortDayMonthYearDotted: #"\#(day())\.\#(month())\.\#(short)"#
        case .shortMonthDayYearDashed: "\(month())-\(day())-\(short)"
        case .shortMonthDayYearSlashed: "\(month())/\(day())/\(short)"
        case .dayMonthNameYear: #"\#(day())\.?\#(between)\#(name)\#(between)\#(year)"#
        case .shortDayMonthNameYear: #"\#(day())\.?\#(between)\#(name)\#(between)\#(short)"#
        case .monthNameDayYear: "\(name)\(between)\(day())(?:,|,?\(between))\(year)"
        case .shortMonthNameDayYear: "\(name)\(between)\(day())(?:,|,?\(between))\(short)"
        case .epochSeconds, .epochMilliseconds, .spreadsheetDays, .pattern: "(?!)"
        }
    }
}

/// The names of months and days of the week, written down apart from those of the reader.
enum WrittenNames {
    static let months: [String: Int] = [
        "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "febr": 2, "feb": 2, "maart": 3, "march": 3,
        "mrt": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7,
        "july": 7,
        "jul": 7, "augustus": 8, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10,
        "october": 10,
        "okt": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]
    static let weekdays = [
        "maandag", "monday", "mon", "ma", "dinsdag", "tuesday", "tues", "tue", "di", "woensdag", "wednesday", "wed",
        "wo",
        "donderdag", "thursday", "thurs", "thur", "thu", "do", "vrijdag", "friday", "fri", "vrij", "vr", "zaterdag",
        "saturday", "sat", "za", "zondag", "sunday", "sun", "zo",
    ]
}

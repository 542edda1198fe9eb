import RegistrationLog
import Synchronization

/// The regular expression of a cell that holds a time, in each format.
enum TimePattern {
    /// A pattern, which one thread at a time may use.
    private static let patterns = Mutex(
        DateFormat.allCases.reduce(into: [DateFormat: Regex<AnyRegexOutput>]()) { $0[$1] = pattern(of: $1) })

    /// The parts of `cell` by name; nil where the pattern of the format does not fit the whole cell.
    static func match(_ cell: String, _ format: DateFormat) -> [String: Substring]? {
        patterns.withLock { patterns in
            guard let pattern = patterns[format], let match = cell.wholeMatch(of: pattern) else { return nil }
            return match.output.reduce(into: [:]) { parts, part in
                if let name = part.name { parts[name] = part.substring }
            }
        }
    }

    private static func pattern(of format: DateFormat) -> Regex<AnyRegexOutput>? {
        let hour = format == .iso8601 ? "(?<hour>[0-9]{2})" : "(?<hour>[0-9]{1,2})"
        let fraction = "(?:[.,][0-9]{1,9})?"
        var times = [#"(?:[Tt]|\s+)\#(hour):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})\#(fraction))?"#]
        if format == .compact {
            times.append(
                #"(?:[Tt]|\s*)(?<compactHour>[0-9]{2})(?<compactMinute>[0-9]{2})"#
                    + "(?:(?<compactSecond>[0-9]{2})\(fraction))?")
        }
        let zone = #"(?:\s*(?<zone>[Zz]|[+-](?<zoneHour>[0-9]{2})(?::?(?<zoneMinute>[0-9]{2}))?))?"#
        let pattern = #"\s*\#(date(of: format))(?:(?:\#(times.joined(separator: "|")))\#(zone))?\s*"#
        // Scalars, since CRLF is one character, and so is a digit with a mark.
        return try? Regex(pattern).matchingSemantics(.unicodeScalar)
    }

    private static func date(of format: DateFormat) -> String {
        let year = "(?<year>[0-9]{4})"
        func month(_ length: String) -> String { "(?<month>[0-9]{\(length)})" }
        func day(_ length: String) -> String { "(?<day>[0-9]{\(length)})" }
        return switch format {
        case .iso8601: "\(year)-\(month("2"))-\(day("2"))"
        case .compact: "\(year)\(month("2"))\(day("2"))"
        case .dayMonthYearDashed: "\(day("1,2"))-\(month("1,2"))-\(year)"
        case .dayMonthYearSlashed: "\(day("1,2"))/\(month("1,2"))/\(year)"
        case .monthDayYearDashed: "\(month("1,2"))-\(day("1,2"))-\(year)"
        case .monthDayYearSlashed: "\(month("1,2"))/\(day("1,2"))/\(year)"
        }
    }
}

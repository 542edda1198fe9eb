extension DatePattern {
    /// Reads a moment from its beginning; nil where the text is not as the pattern says.
    ///
    /// The reader lends its zones. The time is nil where the pattern gives none.
    func read(
        _ text: Span<UInt8>, at cursor: inout TextCursor, _ reader: TimestampReader
    ) -> (date: CalendarDate, time: TimestampReader.TimeOfDay?)? {
        var numbers: [Part: Int] = [:]
        var isAfternoon: Bool?
        for (index, step) in steps.enumerated() {
            switch step {
            case .number(let part, let digits):
                guard let number = cursor.number(of: text, digits: digits) else { return nil }
                numbers[part] = part == .year && digits.upperBound == 2 ? 2_000 + number : number
            case .monthName:
                // A point behind it ends the name, unless the pattern has one there.
                let hasOwnPoint = index + 1 < steps.count && steps[index + 1] == .literal(0x2E)
                guard let month = cursor.monthName(of: text, takesPoint: !hasOwnPoint) else { return nil }
                numbers[.month] = month
            case .meridiem:
                isAfternoon = cursor.meridiem(of: text)
                if isAfternoon == nil { return nil }
            case .zone:
                guard let offset = reader.readZone(of: text, at: &cursor) else { return nil }
                numbers[.zone] = offset
            case .blanks:
                guard cursor.skipBlanks(of: text) else { return nil }
            case .literal(let byte):
                guard cursor.skip(byte, of: text) else { return nil }
            }
        }
        guard let year = numbers[.year], let month = numbers[.month], let day = numbers[.day],
            let date = TimestampReader.date(year: year, month: month, day: day)
        else { return nil }
        guard let hour = numbers[.hour] else { return (date, nil) }
        let time = TimestampReader.TimeOfDay(
            hour, numbers[.minute] ?? 0, numbers[.second], isAfternoon: isAfternoon, zoneOffset: numbers[.zone])
        return time.map { (date, $0) }
    }
}

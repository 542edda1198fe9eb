import RegistrationLog

/// What holds for every pattern of times: a moment that is written as the pattern says is read as itself, and no pattern and no
/// cell stops the process.
enum DatePatternRules {
    /// Checks the rules on a pattern and a moment that are chosen by `bytes`, and on a pattern and a cell of any bytes.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let zone = input.choice(of: TimestampRules.zones)
        checkWritten(&input, zone)
        let parts = input.text.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        guard parts.count == 2, let pattern = DatePattern(String(decoding: parts[0], as: UTF8.self)) else { return }
        let reader = TimestampReader(format: .pattern(pattern), timeZone: zone.table)
        let cell = parts[1]
        let found = reader.read(cell.span)
        require(found == reader.read(cell.span), "\(cell) as \(pattern.text) is read in two ways")
    }

    private static func checkWritten(_ input: inout FuzzInput, _ zone: ReferenceZone) {
        let (year, month, day) = (2000 + input.byte() % 100, 1 + input.byte() % 12, 1 + input.byte() % 28)
        let (hour, minute, second) = (input.byte() % 24, input.byte() % 60, input.byte() % 60)
        let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        var dates = [
            input.choice(of: [("jjjj", "\(year)"), ("jj", twoDigits(year % 100))]),
            input.choice(of: [
                ("mm", twoDigits(month)), ("mmmm", names[month - 1]),
                ("mmm", month == 3 ? "mrt" : String(names[month - 1].prefix(3))),
            ]),
            ("dd", twoDigits(day)),
        ]
        for _ in 0..<input.byte() % 3 { dates.append(dates.removeFirst()) }
        let separator = input.choice(of: ["-", "/", ".", ", "])
        let half = hour < 12 ? "AM" : "PM"
        let times: [(pattern: String, text: String)] = [
            ("", ""), (" uu:nn", " \(twoDigits(hour)):\(twoDigits(minute))"),
            (" om uu:nn:ss", " om \(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))"),
            ("Tuunnss", "T\(twoDigits(hour))\(twoDigits(minute))\(twoDigits(second))"),
            (" u.nn AM", " \((hour + 11) % 12 + 1).\(twoDigits(minute)) \(half)"),
        ]
        // The name of a month ends where no letter follows, so that no «T» can stand behind it.
        let endsWithName = dates[2].0.hasPrefix("mmm")
        let chosen = input.byte() % times.count
        let kept = endsWithName && times[chosen].text.hasPrefix("T") ? 0 : chosen
        let text = dates.map(\.0).joined(separator: separator) + times[kept].pattern
        guard let pattern = DatePattern(text) else { return require(false, "\(text) is no pattern") }
        let hasSecond = kept == 2 || kept == 3
        let cell = dates.map(\.1).joined(separator: separator) + times[kept].text
        let found = TimestampReader(format: .pattern(pattern), timeZone: zone.table).read(cell.utf8.span)
        let clock = "\(twoDigits(hour)):\(twoDigits(minute))" + (hasSecond ? ":\(twoDigits(second))" : "")
        let written = "\(year)-\(twoDigits(month))-\(twoDigits(day))" + (kept == 0 ? "" : " \(clock)")
        let expected = WrittenTime(written, .iso8601)?.timestamp(in: zone)
        require(found == expected, "\(cell) as \(text): \(found as Any), expected \(expected as Any)")
    }

    private static let names = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
}

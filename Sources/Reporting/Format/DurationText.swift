/// Writes elapsed and spent time in Dutch: `1,5 dag`, `204 uur`.
struct DurationText: Sendable {
    let numbers: NumberText
    let nouns: Nouns

    /// Elapsed time in days with one decimal at most.
    ///
    /// Dutch counts parts of a first and second day in the singular: `0,4 dag`, `1,5 dag`, `2,5 dagen`.
    func days(seconds: Int64) -> String {
        if seconds == 0 { return "0 dagen" }
        let days = FixedDecimal.days(ofSeconds: seconds)
        if days.whole == 0, days.fraction == 0 { return "minder dan 0,1 dag" }
        let number = days.fraction == 0 ? numbers.count(Int(days.whole)) : numbers.decimal(days)
        return "\(number) \(days.whole < 2 ? "dag" : "dagen")"
    }

    /// How long a question takes, as somebody assumed it: `1 seconde`, `7,5 seconden`.
    func seconds(_ seconds: Double) -> String {
        "\(numbers.setting(seconds)) \(seconds < 2 ? nouns.second.singular : nouns.second.plural)"
    }

    /// Spent time in hours: with one decimal under 10 hours, else whole.
    func hours(_ hours: Double) -> String { "\(number(ofHours: hours)) uur" }

    /// The same without the unit, for a column of hours.
    func number(ofHours hours: Double) -> String {
        if hours <= 0 { return "0" }
        guard let rounded = FixedDecimal(hours, decimals: hours < 10 ? 1 : 0) else { return "onbekend aantal" }
        if rounded.whole == 0, rounded.fraction == 0 { return "minder dan 0,1" }
        return rounded.fraction == 0 ? numbers.count(Int(rounded.whole)) : numbers.decimal(rounded)
    }

    /// The ends of a range of hours, rounded outwards, without the unit: one decimal where the range ends under 10 hours.
    func numbers(ofHours range: ClosedRange<Double>) -> (low: String, high: String) {
        func text(_ hours: Double, _ rule: FloatingPointRoundingRule) -> String {
            FixedDecimal(hours, decimals: range.upperBound < 10 ? 1 : 0, rounding: rule).map(numbers.decimal)
                ?? numbers.unknown
        }
        return (text(range.lowerBound, .down), text(range.upperBound, .up))
    }

    /// Time to be spent, as far as it can be estimated: to ten minutes above an hour, to the hour above ten.
    func about(minutes: Int) -> String {
        if minutes < 60 { return "ongeveer \(nouns.minute.counted(minutes))" }
        let tens = (minutes + 5) / 10
        let (hours, rest) = minutes < 600 ? (tens / 6, tens % 6 * 10) : ((minutes + 30) / 60, 0)
        return "ongeveer \(numbers.count(hours)) uur" + (rest == 0 ? "" : " en \(nouns.minute.counted(rest))")
    }
}

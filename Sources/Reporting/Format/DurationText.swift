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
    func hours(_ hours: Double) -> String {
        if hours <= 0 { return "0 uur" }
        guard let rounded = FixedDecimal(hours, decimals: hours < 10 ? 1 : 0) else { return "onbekend aantal uur" }
        if rounded.whole == 0, rounded.fraction == 0 { return "minder dan 0,1 uur" }
        return "\(rounded.fraction == 0 ? numbers.count(Int(rounded.whole)) : numbers.decimal(rounded)) uur"
    }
}

/// The day from which a workbook counts its days.
enum DayCount: Hashable, Sendable {
    /// Day 1 is 1 January 1900, and day 60 the 29 February 1900, which there never was: a fault of the first spreadsheets
    /// that all others share.
    case from1900
    /// Day 0 is 1 January 1904.
    case from1904

    /// The last day that can be shown: 31 December 9999.
    private var lastDay: Int { self == .from1900 ? 2_958_465 : 2_957_003 }

    /// The date of a day as ISO text; nil for what is no day.
    func date(ofDay day: Int) -> String? {
        guard 0...lastDay ~= day else { return nil }
        if self == .from1900, day == 60 { return "1900-02-29" }
        // Days since 1 March of the year 0, which begins a cycle of 400 years of 146,097 days.
        let base = self == .from1904 ? 695_361 : day < 60 ? 693_900 : 693_899
        let sinceMarch = base + day
        let cycle = sinceMarch / 146_097
        let dayOfCycle = sinceMarch % 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = 400 * cycle + yearOfCycle + (month < 3 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }
}

/// `number` with zeros before it, up to `digits` digits.
func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
}

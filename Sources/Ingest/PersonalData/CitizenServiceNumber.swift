/// Recognises what can be a citizen service number (BSN).
///
/// That is nine digits, not all zero, for which 9·d₁ + 8·d₂ + … + 2·d₈ − 1·d₉ is divisible by 11, the «elfproef» (Logisch
/// Ontwerp BSN, «Algoritme BSN»). Eight digits have lost a leading zero to a spreadsheet. Of numbers that are something
/// else one in eleven passes as well, so that a single number proves nothing: who asks looks at the share that passes.
/// The number of a legal person (RSIN) obeys the same rule and cannot be distinguished.
enum CitizenServiceNumber {
    /// Whether `text` as a whole passes; nil where it is no number of nine digits.
    ///
    /// Digits can stand in groups, as `1234.56.789`, `123.456.789` or with blanks. Eight digits that can be a date
    /// (`20240701`, `01072024`) are no number.
    static func passes(_ text: Span<UInt8>) -> Bool? {
        guard (8...11).contains(text.count) else { return nil }
        var sum = 0
        var digits = 0
        var groups: [3 of Int] = [0, 0, 0]
        var group = 0
        var separator: UInt8 = 0
        let weights: [9 of Int] = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        let missing = text.count == 8 ? 1 : 0
        for index in text.indices {
            switch text[index] {
            case 0x30...0x39:
                guard digits + missing < 9 else { return nil }
                sum += weights[digits + missing] * Int(text[index] - 0x30)
                digits += 1
                groups[group] += 1
            case 0x20, 0x2E:
                guard group < 2, groups[group] > 0, separator == 0 || separator == text[index] else { return nil }
                separator = text[index]
                group += 1
            default: return nil
            }
        }
        guard digits + missing == 9, hasUsualGroups(groups, group), !isDate(text) else { return nil }
        return sum.isMultiple(of: 11) && !isZero(text)
    }

    private static func hasUsualGroups(_ groups: [3 of Int], _ last: Int) -> Bool {
        if last == 0 { return true }
        return last == 2 && (groups[0] == 3 && groups[1] == 3 || groups[0] == 4 && groups[1] == 2)
    }

    private static func isZero(_ text: Span<UInt8>) -> Bool {
        for index in text.indices where (0x31...0x39).contains(text[index]) { return false }
        return true
    }

    /// Whether eight digits can be a date of 1900…2099, the year first or last.
    private static func isDate(_ text: Span<UInt8>) -> Bool {
        guard text.count == 8 else { return false }
        func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) } }
        func canBe(year: Int, month: Int, day: Int) -> Bool {
            (1900...2099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
        }
        return canBe(year: number(0..<4), month: number(4..<6), day: number(6..<8))
            || canBe(year: number(4..<8), month: number(2..<4), day: number(0..<2))
            || canBe(year: number(4..<8), month: number(0..<2), day: number(2..<4))
    }
}

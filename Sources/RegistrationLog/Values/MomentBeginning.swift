/// How the text of a moment begins: with how many digits, and what stands behind them.
///
/// That is enough to see in which formats it cannot be, without reading it in each of them.
package struct MomentBeginning: Sendable {
    private let digits: Int
    /// The byte behind the digits; nil where they are all.
    private let next: UInt8?

    /// Looks at the beginning of `cell`, behind its blanks.
    ///
    /// - Complexity: linear in the number of its digits and blanks.
    package init(_ cell: Span<UInt8>) {
        var cursor = TextCursor(WhiteSpace.trimmedRange(of: cell))
        digits = cursor.skipDigits(of: cell)
        next = cursor.isAtEnd ? nil : cell[cursor.index]
    }

    /// How every moment of a format begins that begins with a digit.
    package struct Form: Sendable {
        fileprivate let digits: ClosedRange<Int>
        /// What stands behind the digits; nil where that differs.
        fileprivate let next: UInt8?
        /// Whether a moment may begin with something else too, such as a day of the week.
        fileprivate let isNumber: Bool
    }

    /// Whether a moment that begins like this may be one of a format of which all begin like `form`; false where none is.
    package func mayBe(of form: Form) -> Bool {
        if digits == 0 { return !form.isNumber }
        return form.digits.contains(digits) && (form.next == nil || form.next == next)
    }
}

extension DateFormat {
    /// How every moment in this format begins; nil where a pattern says it.
    package var beginning: MomentBeginning.Form? {
        switch self {
        case .iso8601: MomentBeginning.Form(digits: 4...4, next: 0x2D, isNumber: false)
        // The time of day may follow without anything between.
        case .compact: MomentBeginning.Form(digits: 8...Int.max, next: nil, isNumber: false)
        case .yearMonthDaySlashed: MomentBeginning.Form(digits: 4...4, next: 0x2F, isNumber: false)
        case .dayMonthYearDashed, .monthDayYearDashed, .shortDayMonthYearDashed, .shortMonthDayYearDashed:
            MomentBeginning.Form(digits: 1...2, next: 0x2D, isNumber: false)
        case .dayMonthYearSlashed, .monthDayYearSlashed, .shortDayMonthYearSlashed, .shortMonthDayYearSlashed:
            MomentBeginning.Form(digits: 1...2, next: 0x2F, isNumber: false)
        case .dayMonthYearDotted, .shortDayMonthYearDotted:
            MomentBeginning.Form(digits: 1...2, next: 0x2E, isNumber: false)
        case .dayMonthNameYear, .shortDayMonthNameYear:
            MomentBeginning.Form(digits: 1...2, next: nil, isNumber: false)
        // Of those with the month first none begins with a digit.
        case .monthNameDayYear, .shortMonthNameDayYear:
            MomentBeginning.Form(digits: 0...0, next: nil, isNumber: false)
        case .epochSeconds: MomentBeginning.Form(digits: 10...10, next: nil, isNumber: true)
        case .epochMilliseconds: MomentBeginning.Form(digits: 13...13, next: nil, isNumber: true)
        case .spreadsheetDays: MomentBeginning.Form(digits: 5...5, next: nil, isNumber: true)
        case .pattern: nil
        }
    }
}

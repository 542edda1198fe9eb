import DelimitedText
import Metrics
import RegistrationLog

/// What stands in one cell of a table, before it is written in a dialect.
enum TableCell: Hashable, Sendable {
    /// What does not apply.
    case empty
    /// A name or words.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A count of at least 1 and less than this.
    case fewer(than: Int)
    /// What is not published.
    case leftOut
    /// A number with decimals.
    case number(FixedDecimal)
    /// A day, in every dialect as `jjjj-mm-dd`.
    case date(CalendarDate)
    /// A month, in every dialect as `jjjj-mm`.
    case month(CalendarMonth)

    /// The text of a cell that is not published.
    static let leftOutText = "weggelaten"

    /// The text of a count of at least 1 and less than `limit`.
    static func fewerText(than limit: Int) -> String { "<\(limit)" }

    /// What stands in the stead of a number that is not published; nil for any other cell.
    var withheld: String? {
        switch self {
        case .fewer(let limit): Self.fewerText(than: limit)
        case .leftOut: Self.leftOutText
        case .empty, .text, .integer, .number, .date, .month: nil
        }
    }

    /// The cell without what stands in the stead of a number that is not published.
    var unlessWithheld: TableCell { withheld == nil ? self : .empty }

    /// The cell as `dialect` writes it.
    func text(in dialect: CSVDialect) -> String {
        switch self {
        case .empty: ""
        case .text(let text): FormulaGuard.added(to: text)
        case .integer(let number): String(number)
        case .fewer, .leftOut: withheld ?? ""
        case .number(let number): number.text(decimalMark: dialect.decimalMark)
        case .date(let date): date.iso8601
        case .month(let month): month.iso8601
        }
    }

    /// A figure that does not apply everywhere, as it may be published.
    static func published<Value>(_ value: Published<Value?>, as cell: (Value) -> TableCell) -> TableCell {
        switch value {
        case .published(let value?): cell(value)
        case .published(nil): .empty
        case .leftOut: .leftOut
        }
    }

    /// A count as it may be published.
    static func count(_ count: PublishedCount) -> TableCell {
        switch count {
        case .exact(let number): .integer(number)
        case .fewer(let limit): .fewer(than: limit)
        case .leftOut: .leftOut
        }
    }
}

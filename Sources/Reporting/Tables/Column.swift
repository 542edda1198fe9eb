import Metrics
import RegistrationLog

/// A column of a table, declared once for the CSV file that holds it and the data package that describes it.
///
/// The factories tie the type that the data package promises to the type of the value that the CSV file gets.
struct Column<Row>: Sendable {
    /// The name in the header.
    let name: String
    /// The name as a reader says it.
    let title: String
    /// What the values mean, with their unit.
    let description: String
    /// What kind of values the column holds.
    let type: ColumnType
    /// The only texts that may stand in it; none where any may.
    let allowedValues: [String]
    /// Whether it is part of what distinguishes rows.
    private(set) var isKey = false
    /// Whether it is part of what distinguishes rows, and empty in some.
    private(set) var isKeyWithGaps = false
    /// The name of the table in which each value stands once, in a column of the same name; nil where there is none.
    private(set) var referredTable: String?
    /// Whether the table has it where small cells are withheld too.
    private(set) var isKeptWithSmallCells = false
    /// Whether people fill it in, so that the program leaves it empty.
    private(set) var isFilledIn = false
    /// What stands in the column for a row.
    private(set) var cell: @Sendable (Row) -> TableCell

    /// The same column as part of what distinguishes rows, which in some of them `canBeEmpty`.
    func asKey(canBeEmpty: Bool = false) -> Column {
        var column = self
        column.isKey = true
        column.isKeyWithGaps = canBeEmpty
        return column
    }

    /// The same column as a reference to the column of the same name of `table`.
    func referring(to table: String) -> Column {
        var column = self
        column.referredTable = table
        return column
    }

    /// The same column, which the table has where small cells are withheld too: it has been shown that nothing follows from it.
    func keptWithSmallCells() -> Column {
        var column = self
        column.isKeptWithSmallCells = true
        return column
    }

    /// The columns in which it is written where small cells are withheld: a number stands in a column of numbers alone, and what
    /// stands in its stead in one beside it, so that the types of columns are the same whatever is withheld.
    func withStatus(_ rule: SmallCells) -> [Column] {
        withStatus(limits: [rule.minimum], otherwise: "het getal staat er")
    }

    /// The columns in which it is written where counts below one of `limits` are withheld; where nothing is, the one beside it is
    /// empty, which means `otherwise`.
    func withStatus(limits: [Int], otherwise: String) -> [Column] {
        if type == .string || isFilledIn { return [self] }
        let cell = cell
        var numbers = self
        numbers.cell = { cell($0).unlessWithheld }
        let few = limits.map { "«\(TableCell.fewerText(than: $0))»: een aantal van 1 tot en met \($0 - 1); " }
        let status = Column(
            "\(name)_status", "\(title): status",
            "\(few.joined())«\(TableCell.leftOutText)»: niet getoond; leeg: \(otherwise).",
            type: .string, allowedValues: limits.map(TableCell.fewerText(than:)) + [TableCell.leftOutText]
        ) { row in cell(row).withheld.map { .text($0) } ?? .empty }
        return [numbers, status]
    }

    /// The same column, which people fill in.
    func filledIn() -> Column {
        var column = self
        column.isFilledIn = true
        return column
    }

    private init(
        _ name: String, _ title: String, _ description: String, type: ColumnType, allowedValues: [String] = [],
        cell: @escaping @Sendable (Row) -> TableCell
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.type = type
        self.allowedValues = allowedValues
        self.cell = cell
    }
}

/// What kind of values a column holds, by the names of Frictionless Table Schema.
enum ColumnType: String, Encodable, Sendable {
    case string, integer, number, date, yearmonth
}

extension Column {
    /// A column of names or words, only those of `allowedValues` where there are any.
    static func text(
        _ name: String, _ title: String, _ description: String, allowedValues: [String] = [],
        _ value: @escaping @Sendable (Row) -> String?
    ) -> Column {
        Column(name, title, description, type: .string, allowedValues: allowedValues) {
            value($0).map { .text($0) } ?? .empty
        }
    }

    /// A column of counts as they may be published.
    static func count(
        _ name: String, _ title: String, _ description: String,
        _ value: @escaping @Sendable (Row) -> PublishedCount?
    ) -> Column {
        Column(name, title, description, type: .integer) { value($0).map { .count($0) } ?? .empty }
    }

    /// A column of whole numbers that count nothing that could be suppressed, or are published or left out as a whole.
    static func number(
        _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Published<Int?>
    ) -> Column {
        Column(name, title, description, type: .integer) { .published(value($0)) { .integer($0) } }
    }

    /// A column of shares of counts, with 6 decimals; empty where there is nothing to take a share of.
    static func share(
        _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Published<Ratio>
    ) -> Column {
        Column(name, title, description, type: .number) {
            .published(value($0).map { FixedDecimal($0, decimals: 6) }) { .number($0) }
        }
    }

    /// A column of bounds of rates, with the 6 decimals on which verdicts are decided.
    static func bound(
        _ name: String, _ title: String, _ description: String,
        _ value: @escaping @Sendable (Row) -> Published<RoundedBound?>
    ) -> Column {
        Column(name, title, description, type: .number) {
            .published(value($0)) { .number(FixedDecimal($0.millionths, over: 1_000_000, decimals: 6)) }
        }
    }

    /// A column of numbers that are no shares, rounded to what their meaning carries.
    static func decimal(
        _ name: String, _ title: String, _ description: String,
        _ value: @escaping @Sendable (Row) -> Published<FixedDecimal?>
    ) -> Column {
        Column(name, title, description, type: .number) { .published(value($0)) { .number($0) } }
    }

    /// A column of elapsed times, given in seconds and written in days with one decimal.
    static func days(
        _ name: String, _ title: String, _ description: String,
        _ seconds: @escaping @Sendable (Row) -> Published<Int64?>
    ) -> Column {
        Column(name, title, description, type: .number) {
            .published(seconds($0)) { .number(FixedDecimal.days(ofSeconds: $0)) }
        }
    }

    /// A column of days.
    static func date(
        _ name: String, _ title: String, _ description: String,
        _ value: @escaping @Sendable (Row) -> Published<CalendarDate?>
    ) -> Column {
        Column(name, title, description, type: .date) { .published(value($0)) { .date($0) } }
    }

    /// A column of months.
    static func month(
        _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> CalendarMonth
    ) -> Column {
        Column(name, title, description, type: .yearmonth) { .month(value($0)) }
    }
}

import Configuration
import DelimitedText
import RegistrationLog
import Tabular

/// Looks for the columns of a file that was not placed that could be in a role: by what their cells hold, never by what
/// that is.
struct ColumnTallies {
    /// The values of a column.
    private struct Tally {
        var values: [[UInt8]: Int] = [:]
        var filled = 0
        var dates: DateFormatTally

        /// Whether most values are times.
        var isTime: Bool { dates.format.map { dates.count(of: $0) * 2 > dates.count } ?? false }
    }

    /// The most values by which a column can be recognised as one of names.
    private static let mostNames = 200
    /// How many columns are named for a role.
    private static let shownColumns = 3

    private var tallies: [Tally]
    private var rows = 0

    /// Looks at the rows of `beginning` below a header under which its cells stand in as many columns.
    init(_ beginning: Beginning, below header: Placement.LikeliestHeader, timeZone: LocalTimeZone) {
        tallies = header.names.map { _ in Tally(dates: DateFormatTally(timeZone: timeZone)) }
        let placeholders = Placeholders()
        guard
            let text = try? DelimitedFile(
                MemorySource(beginning.text), encoding: .utf8, quoting: beginning.quoting,
                escapes: beginning.escapes)
        else { return }
        var records = text.records(delimiter: header.delimiter, from: header.firstRowLine)
        while let batch = try? records.next() {
            for record in 0..<batch.recordCount where batch.cells(of: record).count == tallies.count {
                rows += 1
                for (column, cell) in batch.cells(of: record).enumerated() {
                    let value = batch.text.span.extracting(batch.bytes(ofCell: cell))
                    if placeholders.isCaptured(value) { add(value, to: column) }
                }
            }
        }
    }

    private mutating func add(_ value: Span<UInt8>, to column: Int) {
        tallies[column].dates.add(value)
        tallies[column].filled += 1
        var form: [UInt8] = []
        Normalisation.appendCompared(value, to: &form)
        tallies[column].values[form, default: 0] += 1
    }

    /// The columns most of whose values are times, in order of the header.
    var dates: [UnplacedText.DateColumn] {
        tallies.enumerated().compactMap { column, tally in
            guard tally.isTime, let format = tally.dates.format else { return nil }
            return UnplacedText.DateColumn(column: column, format: format, isAmbiguous: tally.dates.isAmbiguous)
        }
    }

    /// The columns of `free` that could be in `role`, the likeliest first: those with fewer empty cells, of equal ones the
    /// first.
    func candidates(for role: ColumnRole, among free: [Int]) -> [Int] {
        let fitting = free.filter { fits($0, role) }
        let ranked = fitting.sorted { (-tallies[$0].filled, $0) < (-tallies[$1].filled, $1) }
        return Array(ranked.prefix(Self.shownColumns))
    }

    private func fits(_ column: Int, _ role: ColumnRole) -> Bool {
        let tally = tallies[column]
        guard rows > 1 else { return false }
        switch role {
        // An id that stands in some rows only does not distinguish the others.
        case .registrationID, .followUpID, .actionID:
            return tally.filled * 10 >= rows * 9 && tally.values.count == tally.filled && !tally.isTime
        case .time, .date: return tally.isTime
        case .product, .action, .field:
            return tally.filled * 2 >= rows && (2...Self.mostNames).contains(tally.values.count)
                && tally.values.allSatisfy { $0.value > 1 }
        case .channel, .department, .employee, .handlingTime, .answers, .value, .usedFields, .beneficiary, .signal,
            .direction, .sample, .lookedAt:
            return false
        }
    }
}

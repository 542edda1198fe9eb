import Configuration
import DelimitedText
public import RegistrationLog
import Tabular

/// What the beginning of a file that could not be placed looks like, so that the user can say what it is.
public struct UnplacedText: Sendable {
    /// How the text is written.
    public struct Form: Hashable, Sendable {
        /// How it is encoded, named as in `kcc.yaml`.
        public let encoding: String
        /// The character between cells that gives most columns.
        public let delimiter: Character
        /// How lines end.
        public let layout: TextLayout
        /// The physical line of what seems to be the header, from 1.
        public let headerLine: Int
    }

    /// A column most of whose values are dates.
    public struct DateColumn: Hashable, Sendable {
        /// Position in the header, from 0.
        public let column: Int
        /// How its dates are written.
        public let format: DateFormat
        /// Whether they read as well with the month first.
        public let isAmbiguous: Bool
    }

    /// Of each column the name where that may be shown; none without a header.
    public internal(set) var header: [String?]
    /// How it is written; nil for what is no text or has no header that can be read.
    public let form: Form?
    /// The columns of dates, in order of the header.
    public let dates: [DateColumn]
}

extension UnplacedText {
    /// What was never looked into.
    static let unopened = UnplacedText(header: [], form: nil, dates: [])

    /// Looks at the beginning of `text`, of which `rule` may say how it is written; the zone does not matter to what can
    /// be read.
    init(_ text: borrowing DelimitedFile, rule: FileRule?, timeZone: LocalTimeZone) {
        guard let likeliest = Placement.likeliestHeader(of: text.beginning, rule: rule) else {
            self = .unopened
            return
        }
        header = likeliest.names
        form = Form(
            encoding: text.encoding.encoding.rawValue, delimiter: Character(likeliest.delimiter.scalar),
            layout: TextLayout(text.beginning), headerLine: likeliest.headerLine)
        dates = Self.dates(in: text.beginning, below: likeliest, timeZone: timeZone)
    }

    private static func dates(
        in beginning: Beginning, below header: Placement.LikeliestHeader, timeZone: LocalTimeZone
    ) -> [DateColumn] {
        var tallies = header.names.map { _ in DateFormatTally(timeZone: timeZone) }
        let placeholders = Placeholders()
        guard let text = try? DelimitedFile(MemorySource(beginning.text), encoding: .utf8) else { return [] }
        var records = text.records(delimiter: header.delimiter, from: header.firstRowLine)
        while let batch = try? records.next() {
            for record in 0..<batch.recordCount where batch.cells(of: record).count == tallies.count {
                for (column, cell) in batch.cells(of: record).enumerated() {
                    let value = batch.text.span.extracting(batch.bytes(ofCell: cell))
                    if placeholders.isCaptured(value) { tallies[column].add(value) }
                }
            }
        }
        return tallies.enumerated().compactMap { column, tally in
            guard let format = tally.format, tally.count(of: format) * 2 > tally.count else { return nil }
            return DateColumn(column: column, format: format, isAmbiguous: tally.isAmbiguous)
        }
    }
}

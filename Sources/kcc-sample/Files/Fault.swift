import DelimitedText

/// What can be wrong with a row.
enum Fault: CaseIterable, Sendable {
    case quoteInsideCell, textAfterQuote, invalidByte, nulByte, surplusCell, brokenOff, emptyCell,
        scientificIdentifier, unreadableTime, brokenAnswers, otherProduct, otherTime

    /// The faults that spoil a row of `layout` by itself, whatever came before it.
    ///
    /// Broken answers are not among them: they need a thousand whole ones before them.
    static func independent(of layout: RowLayout) -> [Fault] {
        allCases.filter { fault in
            switch fault {
            case .otherProduct, .otherTime, .brokenAnswers: false
            case .unreadableTime: layout.time != nil
            default: true
            }
        }
    }

    /// One of the independent faults of `layout`, with a chance of `rate` within 0…1; nil otherwise.
    static func drawn(rate: Double, layout: RowLayout, random: inout RandomStream) -> Fault? {
        random.happens(rate) ? random.pick(independent(of: layout)) : nil
    }

    /// The reason for rejection, in the words of `afgekeurd.csv`.
    var reason: String {
        switch self {
        case .quoteInsideCell, .textAfterQuote: "aanhalingstekens"
        case .invalidByte, .nulByte: "codering"
        case .surplusCell, .brokenOff: "aantal_kolommen"
        case .emptyCell, .scientificIdentifier: "verplicht_leeg"
        case .unreadableTime: "tijdstip"
        case .brokenAnswers: "antwoorden"
        case .otherProduct, .otherTime: "conflict"
        }
    }
}

/// Which columns of a file a fault needs to know.
struct RowLayout: Sendable {
    /// The number of columns.
    let columns: Int
    /// The column of the id of the registration.
    let identifier: Int
    /// The column of the time; nil where there is none.
    let time: Int?
    /// The columns that may not be empty.
    let required: [Int]
    /// The column of all answers, in JSON; nil where there is none.
    var answers: Int?
}

/// A row that a fault has spoilt, on one line, so that no fault swallows the row after it.
struct SpoiltRow {
    /// The cells as they are to be written.
    private(set) var cells: [String]
    /// The byte that replaces the mark; nil where there is no mark.
    let byteAtMark: UInt8?

    /// Spoils a row of `layout` as `fault` says; a conflict is in what the cells say already.
    init(
        _ healthy: [String], fault: Fault, layout: RowLayout, dialect: ExportDialect, random: inout RandomStream
    ) {
        cells = healthy.map { cell in String(cell.map { $0.isNewline ? " " : $0 }) }
        byteAtMark =
            switch fault {
            case .quoteInsideCell, .textAfterQuote: 0x22
            case .invalidByte: dialect.encoding == .windows1252 ? 0x81 : 0xFF
            case .nulByte: 0x00
            default: nil
            }
        let lastFilled = cells.lastIndex { !$0.isEmpty && !$0.contains("\"") } ?? 0
        switch fault {
        case .quoteInsideCell: cells[lastFilled] = "maat 5\(SampleCell.mark) breed"
        case .textAfterQuote: cells[lastFilled] = "\(SampleCell.mark)spoed\(SampleCell.mark) volgens melder"
        case .invalidByte, .nulByte: cells[lastFilled] += String(SampleCell.mark)
        case .surplusCell: cells.append("zie toelichting")
        // Without its last required cells: where others are missing, a row counts all the same.
        case .brokenOff: cells.removeSubrange(max(1, layout.required.max() ?? 0)...)
        case .emptyCell: cells[random.pick(layout.required)] = ""
        case .scientificIdentifier: cells[layout.identifier] = dialect.delimiter == ";" ? "8,3E+08" : "8.3E+08"
        case .unreadableTime:
            if let time = layout.time { cells[time] = random.pick(Self.unreadableTimes(dialect.timeStyle)) }
        case .brokenAnswers:
            if let answers = layout.answers { cells[answers] = random.pick(Self.brokenAnswers) }
        case .otherProduct, .otherTime: break
        }
    }

    /// What no reader of answers in JSON can read: cut off, no JSON at all, and no list of objects.
    private static let brokenAnswers = ["{\"Telefoonnummer\": \"06-00", "zie brief", "[\"ja\", \"nee\"]"]

    /// Times that look right and that no reader of this style can read.
    private static func unreadableTimes(_ style: TimeStyle) -> [String] {
        switch style {
        case .dutchMinute, .dutchDate:
            ["31-02-2024 09:15", "00-00-0000 00:00", "12-03-2024 25:00", "2024-03-12T09:15:00"]
        case .isoLocal, .isoZoned, .postgres:
            ["2024-02-30T09:15:00", "12-03-2024 09:15", "2024-03-12T25:00:00", "gisteren"]
        }
    }
}

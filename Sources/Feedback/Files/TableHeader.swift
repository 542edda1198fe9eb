import DelimitedText
import RegistrationLog

/// Where the columns of a table stand, by the names that they are known under.
struct TableHeader {
    /// The names of columns that are read, and which of them must be there.
    struct Names {
        /// All of them.
        let known: [String]
        /// Those of which one of each group must be there.
        let required: [[String]]

        /// Whether all that must be there is among `names`.
        fileprivate func isComplete(_ names: some Collection<String>) -> Bool { missing(in: names).isEmpty }

        /// What must be there and is not among `names`: of each group the first.
        fileprivate func missing(in names: some Collection<String>) -> [String] {
            required.filter { group in !group.contains(where: names.contains) }.compactMap(\.first)
        }
    }

    /// The character between cells.
    let delimiter: Delimiter
    /// The physical line on which the rows begin, from 1.
    let firstRowLine: Int
    /// How many columns there are.
    let columnCount: Int
    /// Position of each column that is read, from 0.
    let positions: [String: Int]
    /// The first name that two columns have; nil where none has.
    private let repeatedName: String?

    /// Finds the header of `text`, which is that of the table at `path`, under the delimiter under which it has most of `names`.
    ///
    /// - Throws: ``FeedbackError`` where the text is no table, or lacks columns.
    init(of text: Beginning, _ names: Names, path: String) throws(FeedbackError) {
        if let format = text.foreignFormat { throw .notATable(path: path, signature: format.label) }
        let delimiters = text.knownDelimiter.map { [$0] } ?? text.separatorLine.map { [$0] } ?? Delimiter.candidates
        let headers = delimiters.compactMap { TableHeader(of: text, names, under: $0) }
        // Of equals the first counts.
        let best = headers.reversed().max { $0.positions.count < $1.positions.count }
        guard let header = headers.first(where: { names.isComplete($0.positions.keys) }) ?? best else {
            throw .missingColumns(path: path, columns: names.missing(in: []))
        }
        let missing = names.missing(in: header.positions.keys)
        if !missing.isEmpty {
            if header.positions.isEmpty, let format = ForeignText.recognised(in: text) {
                throw .notATable(path: path, signature: format.rawValue)
            }
            throw .missingColumns(path: path, columns: missing)
        }
        if let column = header.repeatedName { throw .repeatedColumn(path: path, column: column) }
        self = header
    }

    private init?(of text: Beginning, _ names: Names, under delimiter: Delimiter) {
        guard case .found(let record) = text.header(under: delimiter) else { return nil }
        let known = Dictionary(names.known.map { (ColumnName($0), $0) }) { first, _ in first }
        var positions: [String: Int] = [:]
        var repeatedName: String?
        for (position, cell) in record.cells.enumerated() {
            guard let name = known[ColumnName(cell)] else { continue }
            if positions[name] == nil { positions[name] = position } else { repeatedName = repeatedName ?? name }
        }
        self.delimiter = delimiter
        self.positions = positions
        self.repeatedName = repeatedName
        firstRowLine = record.nextLine
        columnCount = record.cells.count
    }
}

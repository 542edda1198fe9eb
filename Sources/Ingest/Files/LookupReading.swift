import Configuration
import DelimitedText
import RegistrationLog
import Tabular

/// Reads the tables that `kcc.yaml` has keys looked up in, each once, before the rows that need it.
///
/// A table may be any file that was found: one that is placed, one that is not, and one that is to be ignored. What it
/// keeps of a table is its different keys and values.
struct LookupReading {
    /// How much of a table is kept, in bytes of different keys and values: some millions of them.
    static let limit = 268_435_456

    /// The files that keys may be looked up in.
    private let inputs: [InputFile]
    /// By a name or path the positions of these files that bear it.
    private let positions: [String: [Int]]
    private let headerFiles: HeaderFiles
    private let configuration: Configuration
    private let limit: Int
    /// The tables.
    private(set) var tables: LookupTables = [:]
    /// The names of the files that they were read from.
    private(set) var fileNames: Set<String> = []

    /// Reads the tables that `rules` name from `inputs`.
    ///
    /// - Throws: ``IngestError`` where a table or a column of it is not there, cannot be read, or is too large.
    /// - Complexity: Linear in the bytes of the tables; none where no rule names one.
    init(
        of rules: some Collection<FileRule>, among inputs: [InputFile], configuration: Configuration, limit: Int = limit
    ) throws(IngestError) {
        let isNeeded = rules.contains { !$0.lookups.isEmpty }
        self.init(inputs: isNeeded ? inputs : [], configuration: configuration, limit: limit)
        for rule in rules {
            for role in ColumnRole.allCases {
                if let lookup = rule.lookups[role] { _ = try table(lookup.table) }
            }
        }
    }

    private init(inputs: [InputFile], configuration: Configuration, limit: Int) {
        self.inputs = inputs.filter(\.canBeTable)
        positions = self.inputs.enumerated().reduce(into: [:]) { positions, input in
            let names = [input.element.relativePath, input.element.name, input.element.nameInFolder]
            for name in Set(names) { positions[name, default: []].append(input.offset) }
        }
        headerFiles = HeaderFiles(inputs, configuration.files)
        self.configuration = configuration
        self.limit = limit
    }

    private mutating func table(_ wanted: Lookup.Table) throws(IngestError) -> LookupTable {
        if let known = tables[wanted] { return known }
        let column: String
        var further: LookupTable?
        switch wanted.value {
        case .column(let name): column = name
        case .lookup(let lookup):
            column = lookup.column
            further = try table(lookup.table)
        }
        let identifiers = IdentifierReader(
            Placeholders(configuration.placeholders), changes: configuration.identifierChanges)
        var builder = LookupTableBuilder(identifiers, further: further)
        var problems: [ConfigurationProblem] = []
        let files = try files(of: wanted)
        for file in files {
            if let problem = try read(file, key: wanted.key, value: column, into: &builder) {
                problems.append(problem)
            } else {
                fileNames.insert(file.name)
            }
        }
        // Of several files that match, one that has other columns is another table.
        if problems.count == files.count, let problem = problems.first { throw error(problem, wanted) }
        let table = LookupTable(builder)
        tables[wanted] = table
        return table
    }

    /// The files that the table is: those that match, of which none is a pipe, since that can be read only once.
    private func files(of wanted: Lookup.Table) throws(IngestError) -> [InputFile] {
        let candidates = wanted.files.literal.map { (positions[$0] ?? []).map { inputs[$0] } } ?? inputs
        let files = candidates.filter { [$0.relativePath, $0.name].contains(where: wanted.files.matches) }
        guard files.isEmpty else { return files }
        let nearest = NearestName.of(wanted.files.text, among: headerFiles.paths)
        throw error(.noLookupFile(wanted.files.text, nearest: nearest), wanted)
    }

    private func error(_ problem: ConfigurationProblem, _ table: Lookup.Table) -> IngestError {
        .configuration(configuration.error(problem, line: table.line))
    }

    /// Adds the rows of `file`; why its columns are not there, where they are not.
    private func read(
        _ file: InputFile, key: String, value: String, into builder: inout LookupTableBuilder
    ) throws(IngestError) -> ConfigurationProblem? {
        let rule = configuration.rule(for: file)
        let text = try file.open(as: rule, expansionLimit: configuration.limits.gzipExpansion)
        let borrowed = try BorrowedHeader(for: file, rule: rule, among: headerFiles, configuration)
        let header: LookupHeader
        switch LookupHeader.find(in: text.beginning, key: key, value: value, rule: rule, borrowed) {
        case .found(let found): header = found
        case .missing(let column, let names):
            return .noLookupColumn(column, file: file.name, nearest: NearestName.of(column, among: names))
        }
        var records = text.records(delimiter: header.delimiter, from: header.firstRowLine)
        do throws(ByteSourceError) {
            while builder.bytes <= limit, let batch = try records.next() {
                for record in 0..<batch.recordCount { header.add(record, of: batch, to: &builder) }
            }
        } catch {
            throw IngestError(error, name: file.name)
        }
        if builder.bytes > limit { throw .lookupTooLarge(name: file.name, limit: limit) }
        return nil
    }
}

extension InputFile {
    /// Whether keys can be looked up in it: its text can be read, and more than once.
    ///
    /// It need not be placed, so that a sheet that its workbook hides can be one, and a text whose extension says nothing.
    fileprivate var canBeTable: Bool {
        switch problem {
        case nil, .extensionNotRead, .inContainer(.hiddenSheet): !isReadOnce
        case .notRegular, .unreadableName, .inContainer, .unreadable: false
        }
    }
}

/// The header of a file in which keys are looked up.
private struct LookupHeader {
    let delimiter: Delimiter
    let firstRowLine: Int
    let columnCount: Int
    let key: Int
    let value: Int

    /// The header, or the first column that it does not have, and the names that it has under the delimiter that gives most.
    enum Finding {
        case found(LookupHeader)
        case missing(String, among: [String])
    }

    static func find(
        in beginning: Beginning, key: String, value: String, rule: FileRule?, _ borrowed: BorrowedHeader?
    ) -> Finding {
        var names: [String] = []
        for delimiter in beginning.delimiters(under: rule) {
            let line = borrowed == nil ? rule?.headerLine : nil
            guard case .found(var header) = beginning.header(under: delimiter, from: line) else { continue }
            if let borrowed {
                // Under another delimiter it would have other cells.
                guard header.cells.count == borrowed.names.count else { continue }
                header = HeaderRecord(cells: borrowed.names, line: header.line, nextLine: header.line)
            }
            let compared = header.cells.map { ColumnName(Normalisation.shown($0)) }
            if let keyColumn = compared.firstIndex(of: ColumnName(key)),
                let valueColumn = compared.firstIndex(of: ColumnName(value))
            {
                return .found(
                    LookupHeader(
                        delimiter: delimiter, firstRowLine: header.nextLine, columnCount: header.cells.count,
                        key: keyColumn, value: valueColumn))
            }
            if header.cells.count > names.count { names = header.cells.map(Normalisation.shown) }
        }
        let hasKey = names.contains { ColumnName($0) == ColumnName(key) }
        return .missing(hasKey ? value : key, among: names)
    }

    /// Adds a row to a table; one with too many cells is left out, since nobody knows in which columns they belong.
    func add(_ record: Int, of batch: RecordBatch, to builder: inout LookupTableBuilder) {
        guard let count = batch.significantCells(of: record, columnCount: columnCount), count <= columnCount,
            count > max(key, value)
        else { return }
        let first = batch.cells(of: record).lowerBound
        builder.add(
            keyIn: batch.text.span.extracting(batch.bytes(ofCell: first + key)),
            value: batch.text.span.extracting(batch.bytes(ofCell: first + value)))
    }
}

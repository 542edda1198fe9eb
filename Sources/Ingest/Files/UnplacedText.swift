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
        /// Whether it is a sheet of a workbook, which has neither encoding nor delimiter of its own.
        public var isSheet = false
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
    /// For each role that is missing the columns that could be in it.
    public internal(set) var candidates: [ColumnCandidates]
    /// The same by their numbers, where their names are not shown: «column 3».
    public internal(set) var numberedCandidates: [ColumnCandidates] = []
    /// What `kcc.yaml` calls the file whose header may be that of this one, which has none by its looks; nil where there is none.
    public internal(set) var headerOf: String?
    /// Where those stand in the header, from 0.
    private let candidateColumns: [(role: ColumnRole, columns: [Int])]
    /// How many columns the first record has under each delimiter that may be.
    let columnCounts: Set<Int>
    /// Whether the first record is a header by its looks, so that all its names may be shown.
    let isHeader: Bool
}

extension UnplacedText {
    /// What was never looked into.
    static let unopened = UnplacedText(
        header: [], form: nil, dates: [], candidates: [], candidateColumns: [], columnCounts: [], isHeader: false)

    /// Looks at the beginning of `text`, which was not placed for `problem` and of which `rule` may say how it is written; the
    /// zone does not matter to what can be read.
    init(
        _ text: borrowing DelimitedFile, _ problem: PlacementProblem, rule: FileRule?,
        header borrowed: BorrowedHeader? = nil,
        timeZone: LocalTimeZone
    ) {
        guard let likeliest = Placement.likeliestHeader(of: text.beginning, rule: rule, header: borrowed) else {
            self = .unopened
            return
        }
        header = likeliest.names
        form = Form(
            encoding: text.encoding.encoding.name, delimiter: Character(likeliest.delimiter.scalar),
            layout: TextLayout(text.beginning), headerLine: likeliest.headerLine,
            isSheet: text.beginning.knownDelimiter != nil)
        let tallies = ColumnTallies(text.beginning, below: likeliest, timeZone: timeZone)
        dates = tallies.dates
        candidateColumns = Self.candidates(problem, likeliest.names, tallies)
        candidates = candidateColumns.map { role, columns in
            ColumnCandidates(role: role.rawValue, columns: columns.map { likeliest.names[$0] })
        }
        columnCounts =
            borrowed == nil ? Placement.columnCounts(of: text.beginning, rule: rule) : []
        isHeader = Self.looksLikeHeader(likeliest.names)
    }

    /// For each role that `problem` misses the columns that could be in it; none where nothing could.
    ///
    /// A column whose name is known, or says that it holds employees, is for something else.
    private static func candidates(
        _ problem: PlacementProblem, _ names: [String], _ tallies: ColumnTallies
    ) -> [(role: ColumnRole, columns: [Int])] {
        guard case .missingColumns(_, _, let missing) = problem else { return [] }
        let free = names.indices.filter { !names[$0].isEmpty && !ColumnName(names[$0]).isKnown }
        return missing.compactMap(ColumnRole.init(rawValue:)).compactMap { role in
            let columns = tallies.candidates(for: role, among: free)
            return columns.isEmpty ? nil : (role, columns)
        }
    }

    /// The text with its candidates by number instead of by name, which may be a citizen's.
    mutating func hideCandidates() {
        numberedCandidates = candidateColumns.map { role, columns in
            ColumnCandidates(role: role.rawValue, columns: columns.map { "column \($0 + 1)" })
        }
        candidates = []
    }

    /// Whether what seems to be the header is one by its looks: at least two of its names are known, and no cell has two
    /// digits in a row.
    private static func looksLikeHeader(_ names: [String]) -> Bool {
        names.count { ColumnName($0).isKnown } >= 2
            && !names.contains { name in
                zip(name, name.dropFirst()).contains { $0.isNumber && $1.isNumber }
            }
    }

    /// What the user should know of the columns of the file numbered `file`, which was not placed for `problem`.
    func warnings(_ problem: PlacementProblem, _ file: FileID) -> [IntakeWarning] {
        guard case .missingColumns = problem, form != nil else { return [] }
        if let headerOf { return [.withoutHeader(file: file, headerOf: headerOf)] }
        guard isHeader else { return [.hiddenColumns(file: file)] }
        return [.unplacedColumns(file: file, columns: header.compactMap { $0 }, candidates: candidates)]
    }
}

extension ColumnName {
    /// Whether it stands for a role.
    var isKnown: Bool { ColumnRole.matches[self] != nil || EmployeeName.contains(self) }
}

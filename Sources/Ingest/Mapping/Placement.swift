import Configuration
import DelimitedText
import RegistrationLog

/// What a file turned out to hold, by its beginning and by what `kcc.yaml` says of it.
struct Placement: Sendable {
    /// A setting that is not as the file looks.
    struct Disagreement: Hashable, Sendable {
        /// The key in `kcc.yaml`.
        let setting: String
        /// What the file looks like.
        let detected: String
        /// What `kcc.yaml` says, which holds.
        let configured: String
    }

    /// What its columns are for.
    let mapping: ColumnMapping
    /// Whether it is a sheet of a workbook.
    let isSheet: Bool
    /// The character between its cells.
    let delimiter: Setting<Delimiter>
    /// What `kcc.yaml` calls the file whose header is that of this one; nil where it has its own.
    let headerOf: String?
    /// The physical line of the header; of the first row where the header is that of another file.
    let headerLine: Setting<Int>
    /// The physical line on which the rows begin.
    let firstRowLine: Int
    /// How its text is laid out.
    let layout: TextLayout
    /// How its dates are written, where `kcc.yaml` says so.
    let dateFormat: DateFormat?
    /// What `kcc.yaml` says of the file; nil where it says nothing.
    let rule: FileRule?
    /// In what the file looks otherwise than `kcc.yaml` says.
    var disagreements: [Disagreement] = []
}

extension Placement {
    /// Decides as which kind a file is placed, by its beginning: under the delimiter under which a kind of file has all its columns, of several
    /// the one with most columns, and then the first; under the one that `rule` gives where it gives one.
    ///
    /// Where its header is that of another file, the first record is a row, and of the delimiters the one counts under which
    /// that has as many cells as the header.
    /// - Throws: ``PlacementProblem`` where it cannot be placed; it is that of the delimiter that gives most columns.
    init(
        _ beginning: Beginning, rule: FileRule? = nil, header: BorrowedHeader? = nil
    ) throws(PlacementProblem) {
        if let format = beginning.foreignFormat { throw format.problem }
        let candidates = Candidate.all(of: beginning, rule: rule, header)
        guard let likeliest = Candidate.withMostColumns(candidates) else {
            throw rule?.headerLine.map { beginning.text.isEmpty ? .empty : .noHeader(line: $0) } ?? .empty
        }
        guard let best = Candidate.placed(candidates), let mapping = best.mapping
        else { throw likeliest.problem ?? .unreadableHeader }
        self.mapping = mapping
        isSheet = beginning.knownDelimiter != nil
        delimiter = Setting(best.delimiter, rule?.delimiter == nil ? .detected : .configured)
        headerOf = header?.file
        headerLine = Setting(best.headerLine, rule?.headerLine == nil ? .detected : .configured)
        firstRowLine = best.firstRowLine
        layout = TextLayout(beginning)
        dateFormat = rule?.dateFormat
        self.rule = rule
        guard let rule, rule.delimiter != nil, !isSheet else { return }
        let detected = Candidate.placed(Candidate.all(of: beginning, rule: rule.withoutDelimiter, header))
        if let detected, detected.delimiter != best.delimiter {
            disagreements.append(
                Disagreement(
                    setting: "delimiter", detected: detected.delimiter.configurationWord,
                    configured: best.delimiter.configurationWord))
        }
    }

    /// What seems to be the header of a file that was not placed.
    struct LikeliestHeader {
        let names: [String]
        let delimiter: Delimiter
        let headerLine: Int
        let firstRowLine: Int
    }

    /// The first record of a file that was not placed, under the delimiter that gives most columns; nil where it has none
    /// that can be read.
    static func likeliestHeader(
        of beginning: Beginning, rule: FileRule?, header: BorrowedHeader? = nil
    ) -> LikeliestHeader? {
        guard beginning.foreignFormat == nil,
            let likeliest = Candidate.withMostColumns(Candidate.all(of: beginning, rule: rule, header)),
            !likeliest.names.isEmpty
        else { return nil }
        return LikeliestHeader(
            names: likeliest.names, delimiter: likeliest.delimiter, headerLine: likeliest.headerLine,
            firstRowLine: likeliest.firstRowLine)
    }

    /// How many columns the first record of a file has under each delimiter that may be.
    static func columnCounts(of beginning: Beginning, rule: FileRule?) -> Set<Int> {
        Set(Candidate.all(of: beginning, rule: rule, nil).map(\.names.count))
    }
}

/// A header as it reads under one delimiter.
private struct Candidate {
    let delimiter: Delimiter
    let rank: Int
    let names: [String]
    let headerLine: Int
    let firstRowLine: Int
    let mapping: ColumnMapping?
    let problem: PlacementProblem?
    /// How much speaks for the delimiter: the number of columns, or how near the first row comes to those of another file.
    let fit: Int

    /// The header under each delimiter that may be.
    static func all(of beginning: Beginning, rule: FileRule?, _ header: BorrowedHeader?) -> [Candidate] {
        beginning.delimiters(under: rule).compactMap { Candidate(under: $0, of: beginning, rule, header) }
    }

    /// Of candidates with as many columns the first, in the order in which delimiters are tried.
    static func withMostColumns(_ candidates: [Candidate]) -> Candidate? {
        candidates.max {
            $0.fit < $1.fit || $0.fit == $1.fit && $0.rank > $1.rank
        }
    }

    /// The one of `candidates` under which the file is placed; nil where there is none.
    static func placed(_ candidates: [Candidate]) -> Candidate? {
        withMostColumns(candidates.filter { $0.mapping != nil })
    }

    /// Reads the header under `delimiter`, or the first row below that of another file; nil where the text holds no record.
    private init?(
        under delimiter: Delimiter, of beginning: Beginning, _ rule: FileRule?, _ borrowed: BorrowedHeader?
    ) {
        self.delimiter = delimiter
        rank = Delimiter.candidates.firstIndex(of: delimiter) ?? Delimiter.candidates.count
        // The line of the header is one in the other file.
        let found = beginning.header(under: delimiter, from: borrowed == nil ? rule?.headerLine : nil)
        if case .absent = found, beginning.isComplete { return nil }
        if let borrowed {
            names = borrowed.names
            if case .found(let row) = found {
                (headerLine, firstRowLine) = (row.line, row.line)
                fit = -abs(row.cells.count - borrowed.names.count)
            } else {
                // A row that cannot be read is no reason not to read those below it.
                (headerLine, firstRowLine, fit) = (beginning.firstLine, beginning.firstLine, .min)
            }
        } else if case .found(let header) = found {
            (names, headerLine, firstRowLine, fit) = (header.cells, header.line, header.nextLine, header.cells.count)
        } else {
            (names, headerLine, firstRowLine, fit, mapping, problem) = ([], 0, 0, 0, nil, .unreadableHeader)
            return
        }
        do throws(PlacementProblem) {
            mapping = try ColumnMapping(header: names, rule: rule)
            problem = nil
        } catch {
            mapping = nil
            problem = error
        }
    }
}

extension FileRule {
    /// The rule with the delimiter left to be detected.
    fileprivate var withoutDelimiter: FileRule {
        var rule = self
        rule.delimiter = nil
        return rule
    }
}

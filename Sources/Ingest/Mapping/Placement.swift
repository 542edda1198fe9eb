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
    /// The character between its cells.
    let delimiter: Setting<Delimiter>
    /// The physical line of the header.
    let headerLine: Setting<Int>
    /// The physical line after the header.
    let firstRowLine: Int
    /// How its text is laid out.
    let layout: TextLayout
    /// How its dates are written, where `kcc.yaml` says so.
    let dateFormat: DateFormat?
    /// In what the file looks otherwise than `kcc.yaml` says.
    var disagreements: [Disagreement] = []
}

extension Placement {
    /// Places a file by its beginning: under the delimiter under which a kind of file has all its columns, of several
    /// the one with most columns, and then the first; under the one that `rule` gives where it gives one.
    ///
    /// - Throws: ``PlacementProblem`` where it cannot be placed; it tells of the delimiter that gives most columns.
    init(_ beginning: Beginning, rule: FileRule? = nil) throws(PlacementProblem) {
        if let format = beginning.foreignFormat { throw .notText(signature: format.label) }
        let candidates = Candidate.all(of: beginning, rule: rule)
        guard let likeliest = Candidate.withMostColumns(candidates) else {
            throw rule?.headerLine.map { beginning.text.isEmpty ? .empty : .noHeader(line: $0) } ?? .empty
        }
        guard let best = Candidate.placed(candidates), let mapping = best.mapping
        else { throw likeliest.problem ?? .unreadableHeader }
        self.mapping = mapping
        delimiter = Setting(best.delimiter, rule?.delimiter == nil ? .detected : .configured)
        headerLine = Setting(best.headerLine, rule?.headerLine == nil ? .detected : .configured)
        firstRowLine = best.firstRowLine
        layout = TextLayout(beginning)
        dateFormat = rule?.dateFormat
        guard let rule, rule.delimiter != nil else { return }
        let detected = Candidate.placed(Candidate.all(of: beginning, rule: rule.withoutDelimiter))
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
    static func likeliestHeader(of beginning: Beginning, rule: FileRule?) -> LikeliestHeader? {
        guard beginning.foreignFormat == nil,
            let likeliest = Candidate.withMostColumns(Candidate.all(of: beginning, rule: rule)),
            !likeliest.names.isEmpty
        else { return nil }
        return LikeliestHeader(
            names: likeliest.names, delimiter: likeliest.delimiter, headerLine: likeliest.headerLine,
            firstRowLine: likeliest.firstRowLine)
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

    /// The header under each delimiter that may be: the one of `rule`, of a separator line, or any.
    static func all(of beginning: Beginning, rule: FileRule?) -> [Candidate] {
        let given = rule?.textDelimiter ?? beginning.separatorLine
        return (given.map { [$0] } ?? Delimiter.candidates).compactMap { Candidate(under: $0, of: beginning, rule) }
    }

    /// Of candidates with as many columns the first, in the order in which delimiters are tried.
    static func withMostColumns(_ candidates: [Candidate]) -> Candidate? {
        candidates.max {
            $0.names.count < $1.names.count || $0.names.count == $1.names.count && $0.rank > $1.rank
        }
    }

    /// The one of `candidates` under which the file is placed; nil where there is none.
    static func placed(_ candidates: [Candidate]) -> Candidate? {
        withMostColumns(candidates.filter { $0.mapping != nil })
    }

    /// Reads the header under `delimiter`; nil where the text holds no record.
    private init?(under delimiter: Delimiter, of beginning: Beginning, _ rule: FileRule?) {
        self.delimiter = delimiter
        rank = Delimiter.candidates.firstIndex(of: delimiter) ?? Delimiter.candidates.count
        switch beginning.header(under: delimiter, from: rule?.headerLine) {
        case .absent where beginning.isComplete: return nil
        case .absent, .rejected:
            (names, headerLine, firstRowLine, mapping, problem) = ([], 0, 0, nil, .unreadableHeader)
        case .found(let header):
            names = header.cells
            headerLine = header.line
            firstRowLine = header.nextLine
            do throws(PlacementProblem) {
                mapping = try ColumnMapping(header: header.cells, rule: rule)
                problem = nil
            } catch {
                mapping = nil
                problem = error
            }
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

extension ForeignFormat {
    /// The name of the format, the same in every language; nil where it has none.
    fileprivate var label: String? {
        switch self {
        case .png, .jpeg, .gif, .pdf, .zip, .rar: rawValue.uppercased()
        case .officeOpenXML: "Office Open XML (.xlsx)"
        case .openDocument: "OpenDocument (.ods)"
        case .compoundFile: "Microsoft Office (.xls)"
        case .executable: "EXE"
        case .sqlite: "SQLite"
        case .parquet: "Parquet"
        case .gzip, .bzip2, .xz: rawValue
        case .zstandard: "Zstandard"
        case .sevenZip: "7-Zip"
        case .unmarkedUTF16: "UTF-16 (BOM?)"
        case .binary: nil
        }
    }
}

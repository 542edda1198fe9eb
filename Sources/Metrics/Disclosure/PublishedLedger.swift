public import RegistrationLog

/// The account of the input as it may be told.
public struct PublishedLedger: Sendable {
    /// The account, with what is not counted of it: names, kinds, warnings.
    public let ledger: IntakeLedger
    /// What is told of the rows of each file; nil where it was not placed.
    public let files: [PublishedRows?]
    /// What is told of the rows of all files together.
    public let totals: PublishedRows
    /// Whether everything is told.
    public let isComplete: Bool

    /// Tells everything.
    public init(_ ledger: IntakeLedger) {
        self.ledger = ledger
        files = ledger.files.map { $0.rows.map { PublishedRows($0) } }
        totals = PublishedRows(ledger.totals)
        isComplete = true
    }

    /// Tells what determines no count that `rule` withholds.
    ///
    /// Each row of a file of signals, and each row that is an answer, is counted in the figures, so that such files are not
    /// among those whose rows are told together. The size of a file tells about how many rows it has, and its checksum
    /// confirms a guess of them. A file with few rows has a name of `substitutes`, since its own often is that of a rare
    /// product. Single rows are not listed.
    public init(_ ledger: IntakeLedger, withholding rule: SmallCells, substitutes: SubstituteLabels) {
        var told = ledger
        told.files = ledger.files.enumerated().map { number, file in
            let isFew = file.rows.map { rule.isSmall($0.rows) } ?? false
            return IntakeFile(
                name: isFew ? substitutes.unnamedFile(number + 1) : file.name, bytes: nil, placement: file.placement,
                rows: file.rows, sha256: nil)
        }
        told.rejectedRows = []
        told.warnings.removeAll { warning in
            if case .duplicatesWithOtherAnswers(let count) = warning { return rule.isSmall(count) }
            return false
        }
        self.ledger = told
        files = ledger.files.map { $0.rows.map { PublishedRows(ofFile: $0) } }
        let together = ledger.files.filter(\.isCountedTogether).compactMap(\.rows)
        totals = PublishedRows(ofAll: together.reduce(into: RowCounts()) { $0.add($1) }, rule: rule)
        isComplete = false
    }
}

extension IntakeFile {
    /// Whether its rows stand for something else than what the figures count one by one.
    fileprivate var isCountedTogether: Bool {
        guard case .placed(let file) = placement else { return false }
        switch file.kind {
        case .longRegistrations, .signals: return false
        case .wideRegistrations, .followUps, .links: return true
        }
    }
}

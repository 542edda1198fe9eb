import Metrics
import RegistrationLog

/// The account of the input: what became of every row.
struct QualitySection: Encodable {
    let id = Anchors.quality
    let heading: String
    let balance = QualityWording.balance
    let fileTable: IntakeTable?
    let noFiles = QualityWording.noFiles
    let reasonTable: RejectionTable?
    let noRejections: String
    let omittedHeading = QualityWording.omittedHeading
    let omitted: [String]
    let warnings: WarningList?
    let files: String

    /// The remarks about the input, in a list of its own so that nothing stands where there are none.
    struct WarningList: Encodable {
        let heading = QualityWording.warningsHeading
        let items: [Prose]
    }

    /// Reads the account of a run.
    init(_ input: ReportInput) {
        let ledger = input.ledger
        let counts = input.intake.totals
        let totals = input.analysis.totals
        heading = QualityWording.heading(counts)
        fileTable = ledger.files.isEmpty ? nil : IntakeTable(input.intake)
        let areReasonsTold = counts.reasons.values.allSatisfy { $0 != .leftOut }
        reasonTable =
            counts.rejected == 0 || !areReasonsTold ? nil : RejectionTable(counts, isComplete: input.intake.isComplete)
        noRejections = areReasonsTold ? QualityWording.noRejections : SmallCellsWording.rejections
        omitted = QualityWording.omitted(counts, young: Self.young(totals, input.smallCells))
        let items = ledger.warnings.map { warning in
            QualityWording.text(warning) { ledger.files[$0.index].name }
        }
        files = input.intake.isComplete ? QualityWording.files : QualityWording.filesWithoutRows
        warnings = items.isEmpty ? nil : WarningList(items: items)
    }

    /// The registrations that are not mature yet, as they may be told.
    private static func young(_ totals: TotalFigures, _ rule: SmallCells?) -> PublishedCount {
        guard totals.isShown(.mature), totals.isShown(.registrations) else { return .leftOut }
        let young = totals.registrations - totals.mature
        return rule?.isSmall(young) ?? false ? .leftOut : .exact(young)
    }
}

/// What became of the rows of each file.
struct IntakeTable: Encodable {
    /// A file, or all together.
    struct Row: Encodable {
        let file: String
        let kind: String
        let rows: String
        let accepted: String
        let duplicates: String
        let rejected: String
        let details: String

        fileprivate init(file: String, kind: String, counts: PublishedRows?, details: String) {
            self.file = file
            self.kind = kind
            rows = Self.text(counts?.rows)
            accepted = Self.text(counts?.accepted)
            duplicates = Self.text(counts?.duplicates)
            rejected = Self.text(counts?.rejected)
            self.details = details
        }

        private static func text(_ number: PublishedCount?) -> String {
            number.map(NumberText.count) ?? QualityWording.notCounted
        }
    }

    let head: TableHead
    let rows: [Row]
    let total: Row

    /// Reads the rows from the account of the input.
    init(_ intake: PublishedLedger) {
        let (ledger, counts) = (intake.ledger, intake.totals)
        head = TableHead(
            id: Anchors.caption(Anchors.quality),
            caption: QualityWording.fileCaption(
                counts, files: ledger.files.count, isComplete: intake.isComplete), columns: QualityWording.fileColumns)
        rows = zip(ledger.files, intake.files).map { file, rows in
            Row(
                file: file.name, kind: file.placement.dutchKind, counts: rows,
                details: QualityWording.details(rows, of: file.placement))
        }
        total = Row(
            file: QualityWording.total, kind: Noun.file.counted(ledger.files.count), counts: counts,
            details: QualityWording.balanceOf(counts))
    }
}

/// How many rows were rejected for which reason.
struct RejectionTable: Encodable {
    /// A reason.
    struct Row: Encodable {
        let reason: String
        let rows: String
        let cause: String
    }

    let head: TableHead
    let rows: [Row]

    /// Reads the reasons that occur, in the order in which they are tested.
    init(_ counts: PublishedRows, isComplete: Bool = true) {
        head = TableHead(
            id: Anchors.caption("rejections"), caption: QualityWording.reasonCaption(counts, isComplete: isComplete),
            columns: QualityWording.reasonColumns)
        rows = RejectionKind.allCases.compactMap { kind in
            guard let number = counts.reasons[kind], number != 0 else { return nil }
            return Row(reason: kind.dutchTitle, rows: NumberText.count(number), cause: kind.dutchCause)
        }
    }
}

import Metrics
import RegistrationLog

/// The account of the input: what became of every row.
struct QualitySection: Encodable {
    let id = Anchors.quality
    let heading: String
    let balance: String
    let fileTable: IntakeTable?
    let noFiles: String
    let reasonTable: RejectionTable?
    let noRejections: String
    let omittedHeading: String
    let omitted: [Prose]
    let warnings: WarningList?
    let files: Prose

    /// The remarks about the input, in a list of its own so that nothing stands where there are none.
    struct WarningList: Encodable {
        let heading: String
        let items: [Prose]
    }

    /// Reads the account of a run.
    init(_ input: ReportInput) {
        let wording = input.wording
        balance = wording.quality.balance
        noFiles = wording.quality.noFiles
        omittedHeading = wording.quality.omittedHeading
        let intake = input.intake
        let counts = intake.totals
        heading = wording.quality.heading(counts)
        fileTable = intake.files.isEmpty ? nil : IntakeTable(intake, wording: wording)
        let areReasonsPublished = counts.reasons.values.allSatisfy { $0 != .leftOut }
        reasonTable =
            counts.rejected == 0 || !areReasonsPublished
            ? nil : RejectionTable(counts, isComplete: intake.isComplete, wording: wording)
        noRejections = areReasonsPublished ? wording.quality.noRejections : wording.withheld.rejections
        let silence = wording.quality.silence(Self.silentSources(of: intake.files))
        omitted =
            wording.quality.omitted(counts, young: input.analysis.totals.young).map { Prose($0) }
            + (silence.map { [$0] } ?? [])
        // Silence is shown among what does not count everywhere.
        let sources = intake.sourceWarnings.filter { if case .silent = $0 { false } else { true } }
        let items =
            sources.map(wording.sources.text)
            + intake.warnings.map { warning in
                wording.quality.text(warning) { intake.files[$0.index].name }
            }
        files = intake.isComplete ? wording.quality.files : wording.quality.filesWithoutRows
        warnings = items.isEmpty ? nil : WarningList(heading: wording.quality.warningsHeading, items: items)
    }
}

extension QualitySection {
    /// The sources that were silent on some day, each once, in the order of their first files.
    private static func silentSources(of files: [PublishedFile]) -> [(name: String, days: Int)] {
        var sources: [PublishedSource] = []
        for source in files.compactMap(\.source) where source.silentDays > 0 && !sources.contains(source) {
            sources.append(source)
        }
        return sources.map { ($0.name, $0.silentDays) }
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
        let outOfSelection: String
        let rejected: String
        let details: String

        fileprivate init(file: String, kind: String, counts: PublishedRows?, details: String, wording: Wording) {
            self.file = file
            self.kind = kind
            func text(_ number: PublishedCount?) -> String {
                number.map { wording.numbers.count($0) } ?? wording.quality.notCounted
            }
            rows = text(counts?.rows)
            accepted = text(counts?.accepted)
            duplicates = text(counts?.duplicates)
            outOfSelection = text(counts?.outOfSelection)
            rejected = text(counts?.rejected)
            self.details = details
        }
    }

    let head: TableHead
    let rows: [Row]
    let total: Row

    /// Reads the rows from the account of the input.
    init(_ intake: PublishedLedger, wording: Wording) {
        let counts = intake.totals
        head = TableHead(
            id: Anchors.caption(Anchors.quality),
            caption: wording.quality.fileCaption(
                counts, files: intake.files.count, isComplete: intake.isComplete), columns: wording.quality.fileColumns)
        rows = intake.files.map { file in
            Row(
                file: file.name, kind: wording.terms.kind(of: file.placement), counts: file.rows,
                details: wording.quality.details(file.rows, of: file.placement), wording: wording)
        }
        total = Row(
            file: wording.quality.total, kind: wording.nouns.file.counted(intake.files.count), counts: counts,
            details: wording.quality.balanceOf(counts), wording: wording)
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
    init(_ counts: PublishedRows, isComplete: Bool = true, wording: Wording) {
        head = TableHead(
            id: Anchors.caption("rejections"), caption: wording.quality.reasonCaption(counts, isComplete: isComplete),
            columns: wording.quality.reasonColumns)
        rows = RejectionKind.allCases.compactMap { kind in
            guard let number = counts.reasons[kind], number != 0 else { return nil }
            return Row(
                reason: wording.terms.name(of: kind), rows: wording.numbers.count(number),
                cause: wording.terms.cause(of: kind))
        }
    }
}

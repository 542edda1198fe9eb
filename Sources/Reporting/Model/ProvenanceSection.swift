import Metrics
import RegistrationLog

/// How the report was made: program, settings and files, enough to make it again.
struct ProvenanceSection: Encodable {
    /// A setting with its value.
    struct Parameter: Encodable {
        let label: String
        let value: Prose
    }

    /// An input file.
    struct File: Encodable {
        let name: String
        let size: String
        let kind: String
        let dialect: String
        let dates: String
    }

    let id = Anchors.provenance
    let heading = ProvenanceWording.heading
    let repeatable = ProvenanceWording.repeatable
    let privacy: String
    let parameterHead: TableHead
    let parameters: [Parameter]
    let files: FileList?

    /// The input files, in a table of their own.
    struct FileList: Encodable {
        let head: TableHead
        let rows: [File]
    }

    /// Reads the origin of a report from its input.
    init(_ input: ReportInput) {
        privacy =
            input.settings.quotesSignals ? ProvenanceWording.privacyWithQuotes : ProvenanceWording.privacy
        parameterHead = TableHead(
            id: Anchors.caption("parameters"), caption: ProvenanceWording.parameterCaption,
            columns: ProvenanceWording.parameterColumns)
        parameters = Self.parameters(input)
        let ledger = input.ledger.files
        let rows = ledger.map { file in
            File(
                name: file.name, size: Self.size(file, isTold: input.intake.isComplete),
                kind: file.placement.dutchKind, dialect: file.placement.dutchExplanation,
                dates: Self.dateFormat(file.placement))
        }
        files =
            ledger.isEmpty
            ? nil
            : FileList(
                head: TableHead(
                    id: Anchors.caption(Anchors.provenance),
                    caption: ProvenanceWording.fileCaption(
                        files: ledger.count,
                        bytes: input.intake.isComplete ? ledger.compactMap(\.bytes).reduce(0, +) : nil),
                    columns: ProvenanceWording.fileColumns),
                rows: rows)
    }

    /// The size of a file; of one without, it is not told or there is none.
    private static func size(_ file: IntakeFile, isTold: Bool) -> String {
        file.bytes.map { Noun.byte.counted($0) }
            ?? (isTold ? ProvenanceWording.standardInput : NumberText.leftOut)
    }

    private static func dateFormat(_ placement: FilePlacement) -> String {
        guard case .placed(let file) = placement, let format = file.dateFormat else { return ProvenanceWording.noDates }
        return format.value.rawValue
    }

    private static func parameters(_ input: ReportInput) -> [Parameter] {
        let settings = input.settings
        let smallCells = settings.smallCells.map { minimum in
            Parameter(
                label: SmallCellsWording.parameterLabel,
                value: Prose(NumberText.count(minimum)))
        }
        return [
            Parameter(label: ProvenanceWording.programLabel, value: "\(ReportInput.programName) \(input.version)"),
            Parameter(
                label: ProvenanceWording.periodLabel,
                value: Prose(DateText.period(settings.period) ?? ProvenanceWording.everything)),
            Parameter(
                label: ProvenanceWording.observationEndLabel,
                value: Prose(
                    ProvenanceWording.observationEnd(
                        input.analysis.observationEnd?.localDate, configured: settings.observationEnd))),
            Parameter(
                label: ProvenanceWording.thresholdLabel,
                value: Prose(ProvenanceWording.percent((settings.threshold.value ?? 0) * 100))),
            Parameter(
                label: ProvenanceWording.minimumLabel,
                value: Prose(ProvenanceWording.minimum(settings.minimumFollowUps))),
            Parameter(
                label: ProvenanceWording.maximumRejectedLabel,
                value: Prose(ProvenanceWording.percent(input.maximumRejectedPercent))),
            Parameter(
                label: ProvenanceWording.secondsLabel, value: ProvenanceWording.seconds(settings.secondsPerQuestion)),
            Parameter(label: ProvenanceWording.timeZoneLabel, value: Prose(input.ledger.timeZone)),
            Parameter(
                label: ProvenanceWording.placeholdersLabel, value: names(input.ledger.placeholders)),
            Parameter(label: ProvenanceWording.productsLabel, value: names(keys(settings.products) { _ in true })),
            Parameter(
                label: ProvenanceWording.protectedLabel,
                value: names(keys(settings.fields) { $0.protectedReason != nil })),
            Parameter(
                label: ProvenanceWording.requiringLabel,
                value: names(keys(settings.actions) { !$0.requiredFields.isEmpty })),
        ] + (smallCells.map { [$0] } ?? [])
    }

    /// The names of the settings that `isListed`, in code-point order.
    private static func keys<Value>(_ settings: [String: Value], isListed: (Value) -> Bool) -> [String] {
        settings.filter { isListed($0.value) }.keys
            .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    private static func names(_ names: [String]) -> Prose {
        names.isEmpty ? Prose(ProvenanceWording.none) : DutchList.prose(names.map { "«\(name: $0)»" })
    }
}

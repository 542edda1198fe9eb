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
    let heading: String
    let repeatable: String
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
        let wording = input.wording
        heading = wording.provenance.heading
        repeatable = wording.provenance.repeatable
        privacy =
            input.settings.quotesSignals ? wording.provenance.privacyWithQuotes : wording.provenance.privacy
        parameterHead = TableHead(
            id: Anchors.caption("parameters"), caption: wording.provenance.parameterCaption,
            columns: wording.provenance.parameterColumns)
        parameters = Self.parameters(input)
        let files = input.intake.files
        let rows = files.map { file in
            File(
                name: file.name, size: Self.size(file, isPublished: input.intake.isComplete, wording),
                kind: wording.terms.kind(of: file.placement), dialect: wording.intake.explanation(of: file.placement),
                dates: Self.dateFormat(file.placement, wording))
        }
        self.files =
            files.isEmpty
            ? nil
            : FileList(
                head: TableHead(
                    id: Anchors.caption(Anchors.provenance),
                    caption: wording.provenance.fileCaption(
                        files: files.count,
                        bytes: input.intake.isComplete ? files.compactMap(\.bytes).reduce(0, +) : nil),
                    columns: wording.provenance.fileColumns),
                rows: rows)
    }

    /// The size of a file; of one without, it is not published or there is none.
    private static func size(_ file: PublishedFile, isPublished: Bool, _ wording: Wording) -> String {
        file.bytes.map { wording.nouns.byte.counted($0) }
            ?? (isPublished ? wording.provenance.standardInput : wording.numbers.leftOut)
    }

    private static func dateFormat(_ placement: FilePlacement, _ wording: Wording) -> String {
        guard case .placed(let file) = placement, let format = file.dateFormat else {
            return wording.provenance.noDates
        }
        return format.value.rawValue
    }

    private static func parameters(_ input: ReportInput) -> [Parameter] {
        let wording = input.wording
        let settings = input.settings
        let smallCells = settings.smallCells.map { minimum in
            Parameter(
                label: wording.withheld.parameterLabel,
                value: Prose(wording.numbers.count(minimum)))
        }
        return [
            Parameter(label: wording.provenance.programLabel, value: "\(ReportInput.programName) \(input.version)"),
            Parameter(
                label: wording.provenance.periodLabel,
                value: Prose(wording.dates.period(settings.period) ?? wording.provenance.everything)),
            Parameter(
                label: wording.provenance.observationEndLabel,
                value: Prose(
                    wording.provenance.observationEnd(
                        input.analysis.observationEnd?.localDate, configured: settings.observationEnd))),
            Parameter(
                label: wording.provenance.thresholdLabel,
                value: Prose(wording.provenance.percent((settings.threshold.value ?? 0) * 100))),
            Parameter(
                label: wording.provenance.minimumLabel,
                value: Prose(wording.provenance.minimum(settings.minimumFollowUps))),
            Parameter(
                label: wording.provenance.minimumHorizonLabel,
                value: Prose(wording.provenance.minimumHorizon(settings.minimumHorizonDays))),
            Parameter(
                label: wording.provenance.maximumRejectedLabel,
                value: Prose(wording.provenance.percent(input.intake.rejectionLimit.percent))),
            Parameter(
                label: wording.provenance.secondsLabel,
                value: wording.provenance.seconds(
                    input.analysis.questionDuration, finding: input.analysis.handlingTime.published ?? nil)),
            Parameter(label: wording.provenance.timeZoneLabel, value: "\(name: input.intake.timeZone)"),
            Parameter(
                label: wording.provenance.placeholdersLabel, value: names(input.intake.placeholders, wording)),
            Parameter(
                label: wording.provenance.productsLabel, value: names(keys(settings.products) { _ in true }, wording)),
            Parameter(
                label: wording.provenance.protectedLabel,
                value: names(keys(settings.fields) { $0.protectedReason != nil }, wording)),
            Parameter(
                label: wording.provenance.requiringLabel,
                value: names(keys(settings.actions) { !$0.requiredFields.isEmpty }, wording)),
        ] + (smallCells.map { [$0] } ?? [])
    }

    /// The names of the settings that `isListed`, in code-point order.
    private static func keys<Value>(_ settings: [String: Value], isListed: (Value) -> Bool) -> [String] {
        settings.filter { isListed($0.value) }.keys
            .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    private static func names(_ names: [String], _ wording: Wording) -> Prose {
        names.isEmpty ? Prose(wording.provenance.none) : wording.lists.prose(names.map { "«\(name: $0)»" })
    }
}

import Metrics
import RegistrationLog

/// `run.json`: what a run was given and what came out, enough to repeat it and nothing that differs between repetitions.
///
/// Its keys are those of `kcc.yaml` and the command line where they mean the same.
struct RunRecord: Encodable, Sendable {
    let program = ReportInput.programName
    let version: String
    /// The edition of the definitions: with another one, columns of the same name can mean something else.
    let format = RunRecord.format
    /// What the folder holds: a report, and nothing else that this program writes.
    let kind = OutputKind.report.rawValue
    /// The name of the organisation and the code of the municipality; nil where `kcc.yaml` does not say.
    let organisation: String?
    let gmCode: String?
    let title: String?
    let parameters: RunParameters
    let inputFiles: [InputFileRecord]
    /// The day of the first registration of the period; nil without one, or where it is not published.
    let firstRegistration: String?
    /// The day of the last one.
    let lastRegistration: String?
    let observationEnd: String?
    /// How long a question is taken to take; nil where that is neither measured nor assumed.
    let secondsPerQuestion: DurationRecord?
    /// What the handling times show of it; nil without any, and where small counts are withheld.
    let handlingTime: HandlingTimeRecord?
    let totals: RunTotals
    /// What became of decisions that were taken earlier; nil where no list of them was given.
    let decisions: DecisionRecord?
    /// The files beside it that people fill in, as they were written.
    let toFillIn: [ListToFillIn]

    /// The edition of the definitions that this program has.
    static let format = ReportRecord.Origin.currentFormat

    /// Records the run that `input` came from, whose `files` stand beside it.
    init(of input: ReportInput, beside files: [ReportFile]) {
        toFillIn = files.filter { ListToFillIn.isOne($0.name) }.map(ListToFillIn.init)
        version = input.version
        organisation = input.letterhead.organisation
        gmCode = input.letterhead.municipalityCode
        title = input.letterhead.title
        parameters = RunParameters(of: input)
        inputFiles = input.intake.files.map(InputFileRecord.init)
        firstRegistration = input.analysis.days?.lowerBound.iso8601
        lastRegistration = input.analysis.days?.upperBound.iso8601
        observationEnd = input.analysis.observationEnd?.iso8601
        secondsPerQuestion = input.analysis.questionDuration.map(DurationRecord.init)
        handlingTime = (input.analysis.handlingTime.published ?? nil).map(HandlingTimeRecord.init)
        totals = RunTotals(of: input)
        decisions = input.decisions.map(DecisionRecord.init)
    }
}

/// An input file with its size and what became of its rows.
struct InputFileRecord: Encodable, Sendable {
    let name: String
    let bytes: Int?
    let sha256: String?
    let placement: String
    let encoding: String?
    let delimiter: String?
    let dateFormat: String?
    /// All rows; nil, as what became of them, where the file was not placed and where small cells are withheld.
    let rows: Int?
    let accepted: Int?
    let duplicates: Int?
    /// Rows that `kcc.yaml` leaves out.
    let outOfSelection: Int?
    let rejected: Int?
    let short: Int?
    let repeatedHeaders: Int?
    let orphans: Int?
    let beforeRegistration: Int?
    /// What else is known of a file of follow-up; nil for others, and where small counts are withheld.
    let followUp: FollowUpRecord?

    /// Records `file`, with what is published of it.
    init(_ file: PublishedFile) {
        let counts = file.rows
        name = file.name
        bytes = file.bytes
        sha256 = file.sha256
        let placed: PlacedFile? = if case .placed(let placed) = file.placement { placed } else { nil }
        placement = Self.word(for: file.placement)
        let text = placed?.form == .text ? placed : nil
        encoding = text?.encoding.value
        delimiter = text.map { String($0.delimiter.value) }
        dateFormat = placed?.dateFormat?.value.rawValue
        rows = counts?.rows.exact
        accepted = counts?.accepted.exact
        duplicates = counts?.duplicates.exact
        outOfSelection = counts?.outOfSelection.exact
        short = counts?.short.exact
        repeatedHeaders = counts?.repeatedHeaders.exact
        rejected = counts?.rejected.exact
        orphans = counts?.orphans?.exact
        beforeRegistration = counts?.beforeRegistration?.exact
        followUp = counts?.followUp.map { FollowUpRecord($0, source: file.source) }
    }

    /// The kind of file by the word that `kcc.yaml` has for it, or why it has none.
    private static func word(for placement: FilePlacement) -> String {
        switch placement {
        case .placed(let file):
            switch file.kind {
            case .survey: "survey"
            case .longRegistrations, .wideRegistrations: "registrations"
            case .followUps: "follow-ups"
            case .signals: "signals"
            case .links: "links"
            }
        case .lookup: "lookup"
        case .ignored: "ignore"
        case .notPlaced: "not placed"
        }
    }
}

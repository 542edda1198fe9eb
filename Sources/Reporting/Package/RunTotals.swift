import Metrics
import RegistrationLog

/// The totals of a run: the CSV files have no total row.
///
/// Where small cells are withheld, only sums of what is published are recorded: a number, or beside it a text that says why there is none.
struct RunTotals: Encodable, Sendable {
    let input: Rows?
    let registrations: Int?
    let registrationsStatus: String?
    let mature: Int?
    let withFollowUp: Int?
    let askedFields: Int
    let capturedFields: Int
    let everUsedFields: Int
    let answers: Int?
    let answersStatus: String?
    let usedAnswers: Int?
    let usedAnswersStatus: String?
    let missing: Int?
    let missingStatus: String?
    let verdicts: Verdicts
    let beneficiaries: Beneficiaries?

    /// What became of the rows of all placed files; rejected ones by the reasons of `kwaliteit.csv`.
    struct Rows: Encodable, Sendable {
        let rows: Int?
        let accepted: Int?
        let duplicates: Int?
        let outOfSelection: Int?
        let rejected: Int?
        let rejectedReasons: [String: Int]
        let short: Int?
        let repeatedHeaders: Int?
        let orphans: Int?
        let beforeRegistration: Int?
        let followUp: FollowUpRecord?
    }

    /// Pairs of product and field by verdict.
    struct Verdicts: Encodable, Sendable {
        let keep, drop, reconsider, insufficientData, notMeasurable, neverAnswered, protected, add: Int
    }

    /// Used registrations by who gains, over all pairs of product and field.
    struct Beneficiaries: Encodable, Sendable {
        let citizen, organisation, both, unknown: Int
    }

    /// Records the totals of the run that `input` came from.
    init(of input: ReportInput) {
        let isWhole = input.smallCells == nil
        self.input = isWhole ? Rows(input.intake.totals) : nil
        let totals = input.analysis.totals
        let (counts, questions) = (totals.counts, totals.questions)
        registrations = counts.registrations.exact
        registrationsStatus = TableCell.count(counts.registrations).withheld
        mature = counts.mature.exact
        withFollowUp = counts.withFollowUp.exact
        askedFields = questions.asked
        capturedFields = questions.captured
        everUsedFields = questions.everUsed
        answers = counts.answers.exact
        answersStatus = TableCell.count(counts.answers).withheld
        usedAnswers = counts.usedAnswers.exact
        usedAnswersStatus = TableCell.count(counts.usedAnswers).withheld
        missing = counts.missing.exact
        missingStatus = TableCell.count(counts.missing).withheld
        verdicts = Verdicts(questions)
        beneficiaries = isWhole ? Beneficiaries(totals.beneficiaries.counts) : nil
    }
}

extension RunTotals.Rows {
    fileprivate init(_ counts: PublishedRows) {
        rows = counts.rows.exact
        accepted = counts.accepted.exact
        duplicates = counts.duplicates.exact
        outOfSelection = counts.outOfSelection.exact
        rejected = counts.rejected.exact
        rejectedReasons = counts.reasons.reduce(into: [:]) { $0[$1.key.dutch] = $1.value.exact }
        short = counts.short.exact
        repeatedHeaders = counts.repeatedHeaders.exact
        orphans = counts.orphans?.exact
        beforeRegistration = counts.beforeRegistration?.exact
        followUp = counts.followUp.map { FollowUpRecord($0) }
    }
}

extension RunTotals.Verdicts {
    fileprivate init(_ questions: QuestionCounts) {
        keep = questions[.keep]
        drop = questions[.drop]
        reconsider = questions[.reconsider]
        insufficientData = questions[.insufficientData]
        notMeasurable = questions[.notMeasurable]
        neverAnswered = questions[.neverAnswered]
        protected = questions[.protected]
        add = questions[.add]
    }
}

extension RunTotals.Beneficiaries {
    /// Records who gains.
    init(_ counts: BeneficiaryCounts) {
        citizen = counts.citizen
        organisation = counts.organisation
        both = counts.both
        unknown = counts.unknown
    }
}

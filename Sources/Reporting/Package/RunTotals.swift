import Metrics
import RegistrationLog

/// The totals of a run: the CSV files have no total row.
struct RunTotals: Encodable, Sendable {
    let input: Rows
    let registrations: RecordedCount
    let mature: RecordedCount
    let withFollowUp: RecordedCount
    let askedFields: Int
    let capturedFields: Int
    let everUsedFields: Int
    let answers: RecordedCount
    let usedAnswers: RecordedCount
    let missing: RecordedCount
    let verdicts: Verdicts
    let beneficiaries: Beneficiaries

    /// What became of the rows of all placed files; rejected ones by the reasons of `kwaliteit.csv`.
    struct Rows: Encodable, Sendable {
        let rows: RecordedCount
        let accepted: RecordedCount
        let duplicates: RecordedCount
        let outOfSelection: RecordedCount?
        let rejected: RecordedCount
        let rejectedReasons: [String: RecordedCount]
        let short: RecordedCount?
        let repeatedHeaders: RecordedCount?
        let orphans: RecordedCount?
        let beforeRegistration: RecordedCount?
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
        self.input = Rows(input.intake.totals, isWhole: input.smallCells == nil)
        let totals = input.analysis.totals
        let (counts, questions) = (totals.counts, totals.questions)
        registrations = RecordedCount(counts.registrations)
        mature = RecordedCount(counts.mature)
        withFollowUp = RecordedCount(counts.withFollowUp)
        askedFields = questions.asked
        capturedFields = questions.captured
        everUsedFields = questions.everUsed
        answers = RecordedCount(counts.answers)
        usedAnswers = RecordedCount(counts.usedAnswers)
        missing = RecordedCount(counts.missing)
        verdicts = Verdicts(questions)
        beneficiaries = Beneficiaries(totals.beneficiaries.counts)
    }
}

extension RunTotals.Rows {
    fileprivate init(_ counts: PublishedRows, isWhole: Bool) {
        rows = RecordedCount(counts.rows)
        accepted = RecordedCount(counts.accepted)
        duplicates = RecordedCount(counts.duplicates)
        outOfSelection = isWhole ? RecordedCount(counts.outOfSelection) : nil
        rejected = RecordedCount(counts.rejected)
        rejectedReasons = counts.reasons.reduce(into: [:]) { $0[$1.key.dutch] = RecordedCount($1.value) }
        short = isWhole ? RecordedCount(counts.short) : nil
        repeatedHeaders = isWhole ? RecordedCount(counts.repeatedHeaders) : nil
        orphans = counts.orphans.map(RecordedCount.init)
        beforeRegistration = counts.beforeRegistration.map(RecordedCount.init)
        followUp = isWhole ? counts.followUp.map { FollowUpRecord($0) } : nil
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
    fileprivate init(_ counts: BeneficiaryCounts) {
        citizen = counts.citizen
        organisation = counts.organisation
        both = counts.both
        unknown = counts.unknown
    }
}

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
        let rejected: RecordedCount
        let rejectedReasons: [String: RecordedCount]
        let orphans: RecordedCount?
        let beforeRegistration: RecordedCount?
    }

    /// Pairs of product and field by verdict.
    struct Verdicts: Encodable, Sendable {
        let keep, drop, reconsider, insufficientData, notMeasurable, neverAnswered, protected: Int
    }

    /// Used registrations by who gains, over all pairs of product and field.
    struct Beneficiaries: Encodable, Sendable {
        let citizen, organisation, both, unknown: Int
    }

    /// Records the totals of the run that `input` came from.
    init(of input: ReportInput) {
        self.input = Rows(input.intake.totals)
        let totals = input.analysis.totals
        func told(_ cell: ProductCell, _ count: Int) -> RecordedCount {
            RecordedCount(totals.published(cell, count))
        }
        registrations = told(.registrations, totals.registrations)
        mature = told(.mature, totals.mature)
        withFollowUp = told(.withFollowUp, totals.withFollowUp)
        askedFields = totals.askedFields
        capturedFields = totals.capturedFields
        everUsedFields = totals.everUsedFields
        answers = told(.answers, totals.answers)
        usedAnswers = told(.usedAnswers, totals.usedAnswers)
        missing = told(.missing, totals.missing)
        verdicts = Verdicts(totals.verdicts)
        beneficiaries = Beneficiaries(totals.beneficiaries)
    }
}

extension RunTotals.Rows {
    fileprivate init(_ counts: PublishedRows) {
        rows = RecordedCount(counts.rows)
        accepted = RecordedCount(counts.accepted)
        duplicates = RecordedCount(counts.duplicates)
        rejected = RecordedCount(counts.rejected)
        rejectedReasons = counts.reasons.reduce(into: [:]) { $0[$1.key.dutch] = RecordedCount($1.value) }
        orphans = counts.orphans.map(RecordedCount.init)
        beforeRegistration = counts.beforeRegistration.map(RecordedCount.init)
    }
}

extension RunTotals.Verdicts {
    fileprivate init(_ counts: [Verdict: Int]) {
        func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
        keep = count(.keep)
        drop = count(.drop)
        reconsider = count(.reconsider)
        insufficientData = count(.insufficientData)
        notMeasurable = count(.notMeasurable)
        neverAnswered = count(.neverAnswered)
        protected = count(.protected)
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

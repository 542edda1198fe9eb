import Metrics
import RegistrationLog

/// The totals of a run: the CSV files have no total row.
struct RunTotals: Encodable, Sendable {
    let input: Rows
    let registrations: Int
    let mature: Int
    let withFollowUp: Int
    let askedFields: Int
    let capturedFields: Int
    let everUsedFields: Int
    let answers: Int
    let usedAnswers: Int
    let missing: Int
    let verdicts: Verdicts
    let beneficiaries: Beneficiaries

    /// What became of the rows of all placed files; rejected ones by the reasons of `kwaliteit.csv`.
    struct Rows: Encodable, Sendable {
        let rows: Int
        let accepted: Int
        let duplicates: Int
        let rejected: Int
        let rejectedReasons: [String: Int]
        let orphans: Int?
        let beforeRegistration: Int?
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
        self.input = Rows(input.ledger.totals)
        let totals = input.analysis.totals
        registrations = totals.registrations
        mature = totals.mature
        withFollowUp = totals.withFollowUp
        askedFields = totals.askedFields
        capturedFields = totals.capturedFields
        everUsedFields = totals.everUsedFields
        answers = totals.answers
        usedAnswers = totals.usedAnswers
        missing = totals.missing
        verdicts = Verdicts(totals.verdicts)
        beneficiaries = Beneficiaries(totals.beneficiaries)
    }
}

extension RunTotals.Rows {
    fileprivate init(_ counts: RowCounts) {
        rows = counts.rows
        accepted = counts.accepted
        duplicates = counts.duplicates
        rejected = counts.rejectedTotal
        rejectedReasons = Dictionary(
            uniqueKeysWithValues: RejectionKind.allCases.map { ($0.dutch, counts.rejected[$0] ?? 0) })
        orphans = counts.orphans
        beforeRegistration = counts.beforeRegistration
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

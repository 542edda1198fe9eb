import Metrics
import RegistrationLog

/// `run.json` of a comparison: which reports were held against each other, and what was found.
///
/// Where organisations are anonymous it names none of them, nor the folder of any report.
struct ComparisonRunRecord: Encodable, Sendable {
    let program = ReportInput.programName
    let version: String
    /// The edition of the definitions, as a report has it.
    let format = RunRecord.format
    let kind = OutputKind.comparison.rawValue
    /// What is compared.
    let subject: Subject
    /// Whether organisations have numbers instead of names; nil where reports of one organisation are compared.
    let anonymous: Bool?
    /// The organisation that both reports are of; nil where neither names it, and of several.
    let organisation: String?
    /// The reports: the older first, or in the order in which they were given.
    let reports: [Report]
    let totals: Totals

    /// What is compared, by a word.
    enum Subject: String, Encodable, Sendable {
        case years, organisations
    }

    /// A report that was compared.
    struct Report: Encodable, Sendable {
        /// Its number; nil where it is named.
        let number: Int?
        /// The name of its folder; nil where it has a number.
        let name: String?
        let organisation: String?
        let gmCode: String?
        /// The version of the program that made it.
        let version: String
        let format: Int
        let threshold: Double?
        let smallCells: Int?
        let firstRegistration: String?
        let lastRegistration: String?
        let observationEnd: String?

        /// Records `report`, by nothing but `number` where there is one.
        init(_ report: ReportRecord, number: Int? = nil) {
            let isNamed = number == nil
            self.number = number
            name = isNamed ? report.name : nil
            organisation = isNamed ? report.origin.organisation : nil
            gmCode = isNamed ? report.origin.municipalityCode : nil
            version = report.origin.version
            format = report.origin.format
            threshold = report.terms.threshold
            smallCells = report.terms.smallCells
            firstRegistration = report.terms.days?.lowerBound.iso8601
            lastRegistration = report.terms.days?.upperBound.iso8601
            observationEnd = report.terms.observationEnd?.iso8601
        }
    }

    /// What was found, in pairs of product and question; what does not apply to what is compared is nil.
    struct Totals: Encodable, Sendable {
        let products: Int
        let questions: Int
        var new: Int?
        var gone: Int?
        var compared: Int?
        var usedMore: Int?
        var usedLess: Int?
        var verdictsChanged: Int?
        var sameEvidence: Int?
        var differing: Int?
        var pooledDrops: Int?
    }

    /// Records the comparison of two reports of one organisation.
    init(of comparison: YearComparison, findings: YearFindings, version: String) {
        self.version = version
        subject = .years
        anonymous = nil
        organisation = comparison.organisation
        reports = [Report(comparison.older), Report(comparison.newer)]
        totals = Totals(
            products: comparison.products.count, questions: findings.questions, new: findings.came.count,
            gone: findings.went.count, compared: findings.compared, usedMore: findings.more.count,
            usedLess: findings.less.count, verdictsChanged: findings.changed.count,
            sameEvidence: findings.sameEvidence.count)
    }

    /// Records the comparison of several organisations.
    init(
        of comparison: OrganisationComparison, findings: OrganisationFindings, names: OrganisationNames,
        version: String
    ) {
        self.version = version
        subject = .organisations
        anonymous = names.isAnonymous
        organisation = nil
        reports = comparison.reports.enumerated().map { position, report in
            Report(report, number: names.isAnonymous ? position + 1 : nil)
        }
        totals = Totals(
            products: comparison.products.count, questions: findings.questions, compared: findings.compared,
            differing: findings.differing.count, pooledDrops: findings.pooledDrops.count)
    }
}

extension YearComparison {
    /// The organisation that both reports are of; nil where neither names it.
    var organisation: String? { newer.origin.organisation ?? older.origin.organisation }
}

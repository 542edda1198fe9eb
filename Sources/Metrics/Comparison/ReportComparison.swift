public import RegistrationLog

/// Reports that are held against each other: in time, or between organisations.
public enum ReportComparison: Sendable {
    /// Two reports of one organisation.
    case years(YearComparison)
    /// Reports of several organisations.
    case organisations(OrganisationComparison)

    /// Compares `reports`, of which there are at least two.
    ///
    /// Exactly two are compared in time, unless both name an organisation and not the same; all others between organisations. With
    /// `isAnonymous` nothing in it names whose a report is.
    ///
    /// - Throws: ``ReportComparisonError`` where an organisation would count twice.
    public init(of reports: [ReportRecord], isAnonymous: Bool = false) throws(ReportComparisonError) {
        precondition(reports.count >= 2)
        let organisations = reports.map { $0.origin.organisation.map(Normalisation.compared) }
        if reports.count == 2 {
            if organisations.contains(nil) || organisations[0] == organisations[1] {
                let reports =
                    isAnonymous ? reports.enumerated().map { $1.withoutNames(as: "\($0 + 1)") } : reports
                self = .years(YearComparison(of: reports[0], reports[1]))
                return
            }
        }
        var seen: Set<String> = []
        for (report, organisation) in zip(reports, organisations) {
            guard let organisation, !seen.insert(organisation).inserted else { continue }
            throw .repeatedOrganisation(report.origin.organisation ?? organisation)
        }
        self = .organisations(OrganisationComparison(of: reports, isAnonymous: isAnonymous))
    }
}

/// Why reports cannot be compared.
public enum ReportComparisonError: Error, Hashable {
    /// More than two reports were given, of which several name this organisation: it would count twice.
    case repeatedOrganisation(String)
}

import Metrics
import RegistrationLog

/// The page of several organisations, side by side.
struct OrganisationPage {
    private let comparison: OrganisationComparison
    private let findings: OrganisationFindings
    private let names: OrganisationNames
    private let wording: Wording

    private var words: OrganisationComparisonWording { wording.organisations }
    private var shared: ComparisonWording { wording.comparisons }

    /// The page of `comparison`.
    ///
    /// - Complexity: linear in the number of questions of all organisations.
    static func page(
        of comparison: OrganisationComparison, findings: OrganisationFindings, names: OrganisationNames,
        wording: Wording
    ) -> PlainPage {
        OrganisationPage(comparison: comparison, findings: findings, names: names, wording: wording).page
    }

    private var page: PlainPage {
        let organisations = comparison.reports.count
        return PlainPage(
            title: words.title(organisations), subject: words.subject(organisations),
            heading: words.heading(findings, organisations: organisations),
            notices: names.isAnonymous ? [words.anonymous] : [], answers: answers,
            sections: OrganisationSections(comparison, findings: findings, names: names, wording: wording).all,
            wording: wording)
    }

    private var answers: [PlainPage.Answer] {
        [
            (words.differingLabel, differing), (words.pooledLabel, pooled),
            (shared.notComparableLabel, notComparable), (shared.reservationLabel, reservations),
            (shared.comparedLabel, compared),
        ].compactMap { ComparisonAnswers.answer($0, $1) }
    }

    private var compared: [Prose] {
        words.compared(findings, organisations: comparison.reports.count, products: comparison.products.count)
    }

    private var differing: [Prose] {
        if findings.differences.isEmpty { return [words.noDifference(findings)] }
        return ComparisonAnswers.named(findings.differences, wording: shared) { difference in
            let report = difference.point.report
            return words.difference(difference, name: names.prose(report), report: comparison.reports[report])
        } + [words.differsOnly]
    }

    private var pooled: [Prose] {
        let drops = ComparisonAnswers.named(findings.pooledDrops, wording: shared, words.pooledDrop)
        return [words.pooledDrops(findings)] + drops + (drops.isEmpty ? [] : [words.pooledOnly])
    }

    private var notComparable: [Prose] {
        shared.notComparable(
            words.figure, tooFew: findings.tooFew, which: shared.tooFewOrganisations, withheld: findings.notComparable)
    }

    private var reservations: [Prose] {
        wording.comparisonReservations.texts(comparison.reservations, ofOrganisations: true) {
            names.prose(ofReport: $0)
        }
    }
}

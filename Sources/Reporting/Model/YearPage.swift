import Metrics
import RegistrationLog

/// The page of two reports of one organisation, held against each other.
struct YearPage {
    private let comparison: YearComparison
    private let findings: YearFindings
    private let wording: Wording
    private let labels: (older: Prose, newer: Prose)

    private var words: YearComparisonWording { wording.years }
    private var shared: ComparisonWording { wording.comparisons }

    /// The page of `comparison`.
    ///
    /// - Complexity: linear in the number of questions.
    static func page(of comparison: YearComparison, findings: YearFindings, wording: Wording) -> PlainPage {
        YearPage(
            comparison: comparison, findings: findings, wording: wording, labels: wording.years.labels(comparison)
        ).page
    }

    private var page: PlainPage {
        let (older, newer) = labels
        return PlainPage(
            title: words.title(comparison.organisation, older: older, newer: newer),
            subject: words.subject(comparison.organisation, older: older, newer: newer),
            heading: words.heading(findings, older: older), notices: [], answers: answers,
            sections: YearSections(comparison, findings: findings, labels: labels, wording: wording).all,
            wording: wording)
    }

    private var answers: [PlainPage.Answer] {
        [
            (words.usageLabel, usage), (words.changesLabel, cameAndWent), (shared.verdictsLabel, verdicts),
            (shared.notComparableLabel, notComparable), (shared.reservationLabel, reservations),
            (shared.comparedLabel, compared),
        ].compactMap { ComparisonAnswers.answer($0, $1) }
    }

    private var compared: [Prose] {
        let products = comparison.products.count { $0.presence == .both }
        return [
            words.compared(comparison.older), words.compared(comparison.newer),
            words.inBoth(findings, products: products),
        ]
    }

    private var cameAndWent: [Prose] {
        let products = (findings.newProducts + findings.goneProducts).map(words.product)
        let questions = (findings.came + findings.went).map(words.question)
        if products.isEmpty, questions.isEmpty { return [words.nothingCameOrWent] }
        let isPerhapsRenamed = !findings.came.isEmpty && !findings.went.isEmpty
        return ComparisonAnswers.named(products + questions, wording: shared) { $0 }
            + (isPerhapsRenamed ? [words.renamed] : [])
    }

    private var usage: [Prose] {
        let all = findings.more + findings.less
        if all.isEmpty { return [words.noDifference(compared: findings.compared)] }
        return ComparisonAnswers.named(all, wording: shared) { words.used($0, comparison) } + [words.causeUnknown]
    }

    private var verdicts: [Prose] {
        let changed = ComparisonAnswers.named(findings.changed, wording: shared, words.changed)
        let crossed = ComparisonAnswers.named(findings.sameEvidence, wording: shared, words.changed)
        if changed.isEmpty, crossed.isEmpty { return [words.sameVerdicts] }
        return changed + (crossed.isEmpty ? [] : [words.sameEvidence(findings.sameEvidence.count)] + crossed)
    }

    private var notComparable: [Prose] {
        shared.notComparable(
            wording.nouns.question, tooFew: findings.tooFew, which: shared.tooFewInYears,
            withheld: findings.notComparable)
    }

    private var reservations: [Prose] {
        wording.comparisonReservations.texts(comparison.reservations, ofOrganisations: false) { "\(name: $0)" }
    }
}

import Metrics
import RegistrationLog

/// The words of two reports of one organisation, held against each other.
///
/// What two reports show is a difference, never a cause, and none is named.
struct YearComparisonWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let shared: ComparisonWording
    let differences: DifferenceWording

    let changesLabel = "Erbij en weg"
    let usageLabel = "Gebruik"
    private let older = "het oudere rapport"
    private let newer = "het nieuwere rapport"

    /// What both reports are called: by their months where these differ, else by their names, else by their age.
    func labels(_ comparison: YearComparison) -> (older: Prose, newer: Prose) {
        let (one, other) = (comparison.older, comparison.newer)
        if let first = one.terms.days.map(months), let second = other.terms.days.map(months), first != second {
            return (Prose(first), Prose(second))
        }
        if one.name != other.name { return ("\(name: one.name)", "\(name: other.name)") }
        return (Prose(older), Prose(newer))
    }

    /// Days by their months, a whole year by its number.
    private func months(_ days: ClosedRange<CalendarDate>) -> String {
        let (first, last) = (days.lowerBound.month, days.upperBound.month)
        if first.year == last.year, first.month == 1, last.month == 12 { return String(first.year) }
        return shared.dates.months(from: first, to: last)
    }

    /// What the page is about.
    func subject(_ organisation: String?, older: Prose, newer: Prose) -> Prose {
        let reports: Prose = "Vergelijking van \(newer) met \(older)"
        return organisation.map { "\(name: $0) · \(reports)" } ?? reports
    }

    /// The title of the page in the browser.
    func title(_ organisation: String?, older: Prose, newer: Prose) -> String {
        ["Uitvraag en gebruik", organisation, "\(newer.plainText) vergeleken met \(older.plainText)"]
            .compactMap { $0 }.joined(separator: " – ")
    }

    /// What changed, in a sentence.
    func heading(_ findings: YearFindings, older: Prose) -> Prose {
        let products = cameAndWent(findings.newProducts.count, findings.goneProducts.count, nouns.product)
        let questions = cameAndWent(findings.came.count, findings.went.count, nouns.question)
        let parts = [products, questions, usage(findings)].compactMap { $0 }
        return "Vergeleken met \(older): \(parts.joined(separator: "; "))"
    }

    private func cameAndWent(_ came: Int, _ went: Int, _ noun: Noun) -> String? {
        switch (came, went) {
        case (0, 0): nil
        case (_, 0): "\(noun.counted(came)) erbij"
        case (0, _): "\(noun.counted(went)) weg"
        default: "\(noun.counted(came)) erbij, \(numbers.count(went)) weg"
        }
    }

    private func usage(_ findings: YearFindings) -> String {
        let (more, less) = (findings.more.count, findings.less.count)
        func used(_ number: Int) -> String { "\(nouns.question.counted(number)) \(number == 1 ? "wordt" : "worden")" }
        switch (more, less) {
        case (0, 0): return findings.compared == 0 ? "gebruik is niet te vergelijken" : differences.notShown
        case (_, 0): return "\(used(more)) vaker gebruikt"
        case (0, _): return "\(used(less)) minder vaak gebruikt"
        default: return "\(used(more)) vaker gebruikt, \(numbers.count(less)) minder vaak"
        }
    }

    /// A report that was compared.
    func compared(_ report: ReportRecord) -> Prose {
        let organisation: Prose = report.origin.organisation.map { " van \(name: $0)" } ?? ""
        let days =
            report.terms.days == nil
            ? "de dagen van de registraties staan er niet in" : "registraties van \(shared.period(report))"
        return "Rapport \(name: report.name)\(organisation): \(days)."
    }

    /// How much both reports have.
    func inBoth(_ findings: YearFindings, products: Int) -> Prose {
        """
        In beide rapporten staan \(nouns.product.counted(products)) en \(nouns.question.counted(findings.inBoth)); \
        bij \(numbers.count(findings.compared)) daarvan is het gebruik te vergelijken.
        """
    }

    let nothingCameOrWent: Prose = "Beide rapporten hebben dezelfde producten en vragen."
    let renamed: Prose = """
        Kreeg een vraag een andere naam? Dan staat zij hier als weg en als erbij. \
        Noem de oude naam als alias in kcc.yaml en maak het oudere rapport opnieuw.
        """

    /// A product that only one of both has.
    func product(_ product: ComparedProduct) -> Prose {
        let verb = product.presence == .new ? "is erbij" : "is weg"
        return "Het product \(name: product.name) \(verb), met \(nouns.question.counted(product.fields.count))."
    }

    /// A question that only one of both has, of a product that both have.
    func question(_ question: YearFindings.Question) -> Prose {
        let verb = question.field.presence == .new ? "is erbij" : "is weg"
        return "Bij \(name: question.product.name): «\(name: question.field.name)» \(verb)."
    }

    /// A question that is used more or less.
    func used(_ question: YearFindings.Question, _ comparison: YearComparison) -> Prose {
        let field = question.field
        return """
            Bij \(name: question.product.name): «\(name: field.name)» ging van \
            \(shared.usage(field.older, of: comparison.older)) naar \(shared.usage(field.newer, of: comparison.newer)). \
            Dat is \(differences.text(field.usage)).
            """
    }

    /// That no use differs demonstrably.
    func noDifference(compared: Int) -> Prose {
        switch compared {
        case 0: "Bij geen enkele vraag is het gebruik te vergelijken."
        case 1: "Bij de enige vraag die te vergelijken is, is geen verschil in gebruik aan te tonen."
        default:
            """
            Bij geen van de \(nouns.question.counted(compared)) die te vergelijken zijn, is een verschil in gebruik aan te \
            tonen.
            """
        }
    }

    let causeUnknown: Prose = "De oorzaak van een verschil is onbekend."
    let sameVerdicts: Prose = "Geen enkel oordeel veranderde."

    /// A verdict that changed, be it together with use or not.
    func changed(_ question: YearFindings.Question) -> Prose {
        "Bij \(name: question.product.name): «\(name: question.field.name)» ging \(fromTo(question.field))."
    }

    /// Verdicts that changed although use does not differ demonstrably; there is at least one.
    func sameEvidence(_ number: Int) -> Prose {
        """
        Bij \(nouns.question.counted(number)) is het oordeel anders, maar verschilt het gebruik niet aantoonbaar. \
        Dat is zelfde bewijs, andere kant van de grens.
        """
    }

    private func fromTo(_ field: ComparedField) -> String {
        "van «\(shared.verdict(field.older))» naar «\(shared.verdict(field.newer))»"
    }

    /// What became of the verdict on a question, in a row.
    func verdict(_ field: ComparedField) -> String {
        switch (field.presence, field.verdict) {
        case (.new, _): shared.verdict(field.newer)
        case (.gone, _): shared.verdict(field.older)
        case (.both, .same): shared.verdict(field.newer)
        case (.both, .changed): fromTo(field)
        case (.both, .sameEvidence): "\(fromTo(field)): \(field.verdict.dutch)"
        case (.both, .notComparable): "\(fromTo(field)): \(field.verdict.dutch)"
        }
    }
}

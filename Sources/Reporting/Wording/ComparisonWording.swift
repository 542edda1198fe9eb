import Metrics
import RegistrationLog

/// The words that comparisons of years and of organisations have in common.
struct ComparisonWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let common: CommonWording
    let terms: TermWording

    let report = Noun(dutch: "rapport", "rapporten")
    let organisation = Noun(dutch: "organisatie", "organisaties")
    let comparedLabel = "Vergeleken"
    let verdictsLabel = "Oordelen"
    let notComparableLabel = "Niet te vergelijken"
    let reservationLabel = "Voorbehoud"
    let productsLink = "Producten"
    let questionsLink = "Vragen"
    let methodLink = "Zo is vergeleken"
    /// The question or the product is not in that report.
    let notThere = "niet in dit rapport"
    /// The report has no such figure.
    let notStated = "niet vermeld"
    let noVerdict = "geen oordeel"
    let reportColumns = [
        "Rapport", "Registraties van", "Vervolg bekend tot en met", "Versie", "Drempel", "Kleine aantallen",
    ]
    let noneWithheld = "alle getoond"

    /// What an organisation that is not named is called.
    func numbered(_ number: String) -> String { "gemeente \(number)" }

    /// A name in a column of a table, which has little room.
    func short(_ label: Prose) -> String { label.plainText.shortened(to: 40) }

    /// That what is named behind the first few is in the table.
    func others(_ number: Int) -> Prose {
        "En nog \(numbers.count(number)); alle staan in \(file: "vergelijking.csv")."
    }

    let allFigures: Prose = "Alle cijfers staan in \(file: "vergelijking.csv")."
    let noCitizens = "Vergeleken zijn aantallen uit rapporten. Gegevens van burgers zijn daarvoor niet gelezen."
    let usage = """
        Gebruik is: van de antwoorden die oud genoeg zijn om gebruik te kunnen zien, is dit deel aantoonbaar gebruikt.
        """

    /// A count of a report, or why there is none.
    func count(_ count: ReportedCount?, of report: ReportRecord) -> String {
        switch count {
        case .exact(let number): numbers.count(number)
        case .fewer(let limit): numbers.fewer(than: limit)
        case .leftOut: numbers.leftOut
        case .absent: missing(in: report)
        case nil: notThere
        }
    }

    /// How many questions a contact had, or why that is not known.
    func questionsPerContact(_ product: ReportedProduct?, of report: ReportRecord) -> String {
        guard let product else { return notThere }
        guard let number = product.questionsPerContact.flatMap({ FixedDecimal($0, decimals: 1) }) else {
            return missing(in: report)
        }
        return numbers.decimal(number)
    }

    /// How often the answers to a question were used, or why that is not known.
    func usage(_ field: ReportedField?, of report: ReportRecord) -> String {
        guard let field else { return notThere }
        let (captured, used) = (field.counts.matureCaptured, field.counts.matureUsed)
        if let cases = captured.exact, let part = used.exact { return common.countWithShare(Ratio(part, cases)) }
        return captured.isWithheld || used.isWithheld ? numbers.leftOut : missing(in: report)
    }

    /// A figure that `report` does not have: one that withholds small counts leaves it out.
    private func missing(in report: ReportRecord) -> String {
        report.terms.smallCells == nil ? notStated : numbers.leftOut
    }

    /// A verdict, or that there is none.
    func verdict(_ field: ReportedField?) -> String { field?.verdict.map(terms.name(of:)) ?? noVerdict }

    /// The days of the registrations of a report.
    func period(_ report: ReportRecord) -> String {
        report.terms.days.flatMap { dates.period(ReportingPeriod(from: $0.lowerBound, to: $0.upperBound)) }
            ?? notStated
    }

    /// What a report was made under, in the order of ``reportColumns`` behind the first.
    func terms(of report: ReportRecord) -> [String] {
        [
            period(report), report.terms.observationEnd.map(dates.day) ?? notStated,
            "\(report.origin.version.isEmpty ? notStated : report.origin.version) (format \(report.origin.format))",
            report.terms.threshold.map { "\(numbers.setting($0 * 100))%" } ?? notStated,
            report.terms.smallCells.map { "onder \(numbers.count($0)) weggelaten" } ?? noneWithheld,
        ]
    }

    let tooFewInYears = "minder dan 30 antwoorden in een rapport"
    let tooFewOrganisations = "minder dan 30 antwoorden, of minder dan vijf organisaties"

    /// How many of `noun` cannot be held against each other, and why; none where all can.
    func notComparable(_ noun: Noun, tooFew: Int, which reason: String, withheld: Int) -> [Prose] {
        let few: Prose? = tooFew == 0 ? nil : "Bij \(noun.counted(tooFew)) zijn er te weinig gegevens: \(reason)."
        let without: Prose? =
            withheld == 0
            ? nil : "Bij \(noun.counted(withheld)) is het gebruik weggelaten of niet vermeld. Dat is iets anders dan 0."
        return [few, without].compactMap { $0 }
    }

    /// A share as a bound of an interval, rounded away from what is claimed.
    func percent(_ share: Double, _ rule: FloatingPointRoundingRule) -> String {
        FixedDecimal(share * 100, decimals: 1, rounding: rule).map { numbers.decimal($0) + "%" } ?? numbers.unknown
    }
}

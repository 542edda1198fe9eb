import RegistrationLog

@testable import Metrics
@testable import Reporting

extension PageFixture {
    /// The municipality with what became of a list of decisions: all that can.
    static let inputWithDecisions = input.with(
        review(
            [
                reviewed("Reisdatum", .drop, .notCarriedOut(count: 212, of: 400), evaluated: 20_088),
                reviewed(
                    "Kenteken", of: "Rijbewijs vernieuwen", .stopForGood, .carriedOut(registrations: 400), lost(9)),
                reviewed("Beroep", .add, .notCarriedOut(count: 400, of: 400)),
                reviewed("Geboorteplaats", .drop, .carriedOut(registrations: 30), lost(1, of: 12), evaluated: 20_000),
                reviewed("Lengte in centimeters", .restrict, .nothingToShow),
                reviewed("Telefoonnummer", .keep, .nothingToShow, from: nil),
                reviewed("Aantal kinderen", .drop, .notYet, from: 20_100, evaluated: 20_200),
                reviewed("Naam van de partner", .drop, .undated, from: nil),
                reviewed("Reisbestemming", .restrict, .notInLog),
            ], new: ["Documentnummer", "E-mailadres", "Burgerservicenummer", "Reden van aanvraag"]))

    /// What became of decisions up to 31 December 2024, with questions of the first product that the list does not name.
    static func review(
        _ decisions: [ReviewedDecision], new: [String] = [], stopRuleMissing: Int = 5
    ) -> DecisionReview {
        DecisionReview(
            file: "reports/2023/besluitenlijst.xlsx", decisions: decisions,
            newQuestions: new.map {
                DecisionReview.NewQuestion(product: listed(passport.name), field: Field(key: $0, name: $0))
            }, stopRuleMissing: stopRuleMissing, lastDay: CalendarDate(dayNumber: 20_088))
    }

    private static func listed(_ name: String) -> Product { Product(key: Normalisation.compared(name), name: name) }

    /// A decision of a product, since 1 July 2024 unless said otherwise, that somebody carries out who is not to be named.
    static func reviewed(
        _ field: String, of product: String = "Paspoort verlengen", _ decision: Proposal,
        _ execution: ReviewedDecision.Execution, _ harm: ReviewedDecision.Harm? = nil, from day: Int? = 19_905,
        evaluated: Int? = nil
    ) -> ReviewedDecision {
        var row = ListedDecision(
            product: ListedName(product), field: ListedName(field), proposal: decision, decision: decision, line: 2)
        row.owner = "mevrouw Van Geheim"
        row.effectiveDate = day.map { CalendarDate(dayNumber: $0) }
        row.evaluationDate = evaluated.map { CalendarDate(dayNumber: $0) }
        return ReviewedDecision(
            decision: row, product: listed(product), field: Field(key: Normalisation.compared(field), name: field),
            execution: execution, harm: harm,
            isDue: row.evaluationDate.map { $0 <= CalendarDate(dayNumber: 20_088) } ?? false)
    }

    /// What a decision cost: so many missing uses, in as many of so many mature registrations.
    static func lost(_ missing: Int, of mature: Int = 80) -> ReviewedDecision.Harm {
        ReviewedDecision.Harm(
            missing: missing, matureWithout: mature, matureMissing: missing, isOverStopRule: missing > 5)
    }
}

import RegistrationLog

@testable import Metrics

extension PageFixture {
    /// The products of the municipality: most registrations first.
    static let municipality = [passport, licence, support, street]

    /// Twelve questions, of which four are used and six may go.
    static let passport = ProductSketch(
        name: "Paspoort verlengen", registrations: 4_120, mature: 3_900, withFollowUp: 3_050,
        helped: [0, 1_204, 1_890, 2_102, 2_130, 2_131, 2_131, 2_131, 2_131, 2_131, 2_131, 2_131, 2_131],
        months: [410, 380, 352, 340, 398, 420, 301, 255, 322, 310, 318, 314], signals: 2, hours: (63.5, 0),
        questions: [
            used("Telefoonnummer", captured: 4_012, used: 1_204, .keep) {
                $0.personalData = .contact
                $0.beneficiaries = beneficiaries(citizen: 980, organisation: 0, both: 24, unknown: 200)
                $0.evidence.carried = 310
                $0.actions = [
                    UsingAction(type: ActionType(key: "terugbellen", name: "Terugbellen"), registrations: 1_204)
                ]
                $0.missing = 5
            },
            used("E-mailadres", captured: 3_640, used: 830, .keep) {
                $0.personalData = .contact
                $0.beneficiaries = beneficiaries(citizen: 700, organisation: 0, both: 0, unknown: 130)
            },
            used("Documentnummer", captured: 3_980, used: 240, .keep) {
                $0.beneficiaries = beneficiaries(citizen: 0, organisation: 240, both: 0, unknown: 0)
            },
            used("Reden van aanvraag", captured: 3_500, used: 31, .reconsider) {
                $0.matureUsed = 28
                $0.signals = signals(4, 2, 1)
            },
            used("Burgerservicenummer", captured: 4_100, used: 0, .protected) { $0.personalData = .bsn },
            used("Reisdatum", captured: 3_890, used: 0, .drop) { $0.signals = signals(7, 3, 2) },
            used("Reisbestemming", captured: 3_702, used: 0, .drop) { $0.signals = signals(3, 1, 1) },
            used("Lengte in centimeters", captured: 3_655, used: 0, .drop) { $0.chance = 12 },
            used("Geboorteplaats", captured: 3_610, used: 0, .drop) { $0.personalData = .other },
            used("Naam van de partner", captured: 2_204, used: 0, .drop) { $0.personalData = .other },
            used("Aantal kinderen", captured: 1_980, used: 0, .drop) { $0.condition = .followUpIsComplete },
            used("Beroep", asked: 4_120, captured: 0, used: 0, .neverAnswered) { _ in },
        ])

    /// Six questions, of which three may go.
    static let licence = ProductSketch(
        name: "Rijbewijs vernieuwen", registrations: 2_310, mature: 2_204, withFollowUp: 1_502,
        horizon: FollowUpHorizon(days: 14, source: .configured), helped: [0, 640, 702, 702, 702, 702, 702],
        months: [201, 188, 190, 205, 210, 180, 160, 150, 199, 210, 207, 210], hours: (12.8, 4.2),
        questions: [
            used("Telefoonnummer", captured: 2_250, used: 640, .keep) {
                $0.personalData = .contact
                $0.beneficiaries = beneficiaries(citizen: 640, organisation: 0, both: 0, unknown: 0)
            },
            used("Medische verklaring", captured: 412, used: 90, .keep) {
                $0.personalData = .special
                $0.beneficiaries = beneficiaries(citizen: 40, organisation: 10, both: 40, unknown: 0)
            },
            used("Kenteken", captured: 1_800, used: 0, .drop) { $0.signals = signals(1, 0, 0) },
            used("Merk van de auto", captured: 1_640, used: 0, .drop) { _ in },
            used("Beroepsmatig gebruik", captured: 412, used: 0, .drop) { _ in },
            used("Automaat of schakel", captured: 96, used: 0, .insufficientData) { _ in },
        ])

    /// Six questions, most of them in use.
    static let support = ProductSketch(
        name: "Wmo-melding", registrations: 940, mature: 802, withFollowUp: 910,
        horizon: FollowUpHorizon(days: 42, source: .product),
        helped: [0, 402, 640, 790, 860, 871, 871],
        months: [80, 70, 90, 75, 88, 72, 60, 70, 85, 90, 80, 80], signals: 1,
        questions: [
            used("Soort beperking", captured: 921, used: 802, .keep) {
                $0.personalData = .special
                $0.beneficiaries = beneficiaries(citizen: 600, organisation: 0, both: 202, unknown: 0)
            },
            used("Gewenste ondersteuning", captured: 900, used: 730, .keep) {
                $0.beneficiaries = beneficiaries(citizen: 730, organisation: 0, both: 0, unknown: 0)
            },
            used("Mantelzorger", captured: 610, used: 402, .keep) {
                $0.beneficiaries = beneficiaries(citizen: 402, organisation: 0, both: 0, unknown: 0)
                $0.missing = 38
            },
            used("Huisarts", captured: 588, used: 60, .reconsider) {
                $0.evidence.explicit = 0
                $0.evidence.carried = 60
            },
            used("Woonsituatie", captured: 300, used: 0, mature: 210, .insufficientData) {
                $0.signals = signals(1, 0, 0)
            },
            missed("Contactpersoon", missing: 14),
        ])

    /// Four questions, of which nothing can be measured for three.
    static let street = ProductSketch(
        name: "Melding openbare ruimte", registrations: 610, mature: 590, withFollowUp: 122,
        horizon: FollowUpHorizon(days: 20, source: .allProducts), helped: [0, 7, 7, 7, 7],
        months: [40, 44, 61, 55, 58, 50, 48, 46, 52, 54, 50, 52],
        questions: [
            used("Locatie", captured: 610, used: 7, .reconsider) { _ in },
            used("Spoed", captured: 604, used: 0, .notMeasurable) { $0.visible = 12 },
            used("Foto beschikbaar", captured: 590, used: 0, .notMeasurable) { $0.visible = 0 },
            used("Eerder gemeld", captured: 480, used: 0, .notMeasurable) {
                $0.visible = 1
                $0.blind = 40
            },
        ])

    /// A question that was asked.
    static func used(
        _ name: String, asked: Int? = nil, captured: Int, used: Int, mature: Int? = nil, _ verdict: Verdict,
        _ change: (inout QuestionSketch) -> Void
    ) -> QuestionSketch {
        QuestionSketch(name, asked: asked, captured: captured, used: used, mature: mature, verdict).with(change)
    }

    /// A question that was only missed.
    static func missed(_ name: String, missing: Int) -> QuestionSketch {
        QuestionSketch(name, captured: 0, nil).with { $0.missing = missing }
    }

    /// How many signals there are, how many say that the question is not needed, and how many that it is.
    private static func signals(_ all: Int, _ needless: Int, _ needed: Int) -> QuestionSignals<Int> {
        QuestionSignals(all: all, needless: needless, needed: needed)
    }

    private static func beneficiaries(
        citizen: Int, organisation: Int, both: Int, unknown: Int
    ) -> BeneficiaryCounts {
        var counts = BeneficiaryCounts()
        counts.citizen = citizen
        counts.organisation = organisation
        counts.both = both
        counts.unknown = unknown
        return counts
    }
}

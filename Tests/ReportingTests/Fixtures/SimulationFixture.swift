import RegistrationLog

@testable import Metrics
@testable import Reporting

/// A simulation of three products, written out by hand: with and without channels, with all that can be decided of a question.
enum SimulationFixture {
    /// The input of its files, of a proposal that somebody filled in.
    static let input = input(of: simulation, proposal: "/home/iemand/geheim/=besluitenlijst.xlsx")

    static func input(
        of simulation: Simulation, proposal: String? = nil,
        letterhead: Letterhead = Letterhead(organisation: "Gemeente Voorbeeld", municipalityCode: "gm0001")
    ) -> SimulationInput {
        let files = [
            IntakeFile(name: "registraties.csv", bytes: 12, placement: .ignored, rows: nil),
            PageFixture.ledger.files[0],
        ]
        return SimulationInput(
            name: "2024", version: "1.2.3", simulation: simulation, proposal: proposal,
            files: files.map { PublishedFile($0) }, wording: .dutch, letterhead: letterhead)
    }

    /// The text of its page.
    static func page(_ input: SimulationInput) throws -> String {
        String(decoding: try ReportFile(PlainPage(of: input)).bytes, as: UTF8.self)
    }

    /// 2024, from its first day to its last.
    static let days = CalendarDate(dayNumber: 19_723)...CalendarDate(dayNumber: 20_088)

    static let measured = QuestionDuration(seconds: 11.32, source: .measured(9.33...13.31))

    static let simulation = simulation(of: [passport, street, moving], questions: questions, duration: measured)

    static func simulation(
        of products: [SimulatedProduct], questions: [SimulatedQuestion], duration: QuestionDuration? = nil,
        days: ClosedRange<CalendarDate>? = days
    ) -> Simulation {
        Simulation(
            products: products, questions: questions, total: sum(products.map(\.counts)), questionDuration: duration,
            days: days)
    }

    // MARK: Products

    static let passport = product(
        "Paspoort verlengen",
        channels: [
            ("Balie", counts(6_000, 36_000, 24_000, 7, mature: 5_000, 6, gain(citizen: 4, both: 2, organisation: 1))),
            ("=Telefoon", counts(2_960, 17_760, 14_800, 4, mature: 2_500, 4, gain(citizen: 3, both: 1))),
            (nil, counts(40, 240, 200, 0, mature: 12, 0)),
        ])
    static let street = product("=Straat, stoep", counts(1_000, 4_000, 2_203, 1, mature: 800, 0, gain(unknown: 1)))
    static let moving = product("Verhuizing", counts(72, 288, 0, 0, mature: 0, 0))

    static func product(_ name: String, _ counts: SimulatedCounts) -> SimulatedProduct {
        SimulatedProduct(label: Product(key: name.lowercased(), name: name), counts: counts, channels: [])
    }

    static func product(_ name: String, channels: [(String?, SimulatedCounts)]) -> SimulatedProduct {
        SimulatedProduct(
            label: Product(key: name.lowercased(), name: name), counts: sum(channels.map(\.1)),
            channels: channels.map { name, counts in
                SimulatedChannel(
                    value: name.map { AttributeValue(key: $0.lowercased(), name: $0) }, counts: counts)
            })
    }

    static func counts(
        _ registrations: Int, _ answers: Int, _ saved: Int, _ withoutAnswer: Int, mature: Int,
        _ matureWithoutAnswer: Int,
        _ beneficiaries: BeneficiaryCounts = BeneficiaryCounts()
    ) -> SimulatedCounts {
        var counts = SimulatedCounts()
        counts.registrations = registrations
        counts.answers = answers
        counts.saved = saved
        counts.withoutAnswer = withoutAnswer
        counts.mature = mature
        counts.matureWithoutAnswer = matureWithoutAnswer
        counts.beneficiaries = beneficiaries
        return counts
    }

    static func gain(citizen: Int = 0, both: Int = 0, organisation: Int = 0, unknown: Int = 0) -> BeneficiaryCounts {
        var counts = BeneficiaryCounts()
        counts.citizen = citizen
        counts.both = both
        counts.organisation = organisation
        counts.unknown = unknown
        return counts
    }

    private static func sum(_ parts: [SimulatedCounts]) -> SimulatedCounts {
        parts.reduce(into: SimulatedCounts()) { sum, part in
            sum.registrations += part.registrations
            sum.answers += part.answers
            sum.saved += part.saved
            sum.withoutAnswer += part.withoutAnswer
            sum.mature += part.mature
            sum.matureWithoutAnswer += part.matureWithoutAnswer
            sum.beneficiaries.add(part.beneficiaries)
        }
    }

    // MARK: Questions

    static let channelRule = SimulatedRule(
        attribute: .registration(.channel), values: ["Balie", "=Post"], firstDay: CalendarDate(dayNumber: 19_905))
    static let answerRule = SimulatedRule(
        attribute: .answer(to: FieldID(7), name: "Soort melding"), values: ["kuil"], firstDay: nil)

    static let questions = [
        question(passport, "Lengte", .drop, saved: 9_000, hidden: 10.8),
        question(
            passport, "Documentnummer", .restrict, rule: channelRule, saved: 3_000, without: 11,
            gain(citizen: 7, both: 3, organisation: 1), hidden: 6.05),
        question(passport, "Telefoonnummer", .stopForGood, saved: 27_000, hidden: 40),
        question(passport, "E-mailadres", .add),
        question(street, "Locatie", .restrict, rule: answerRule, saved: 1_203, without: 1, gain(unknown: 1)),
        question(street, "=Toelichting", .drop, saved: 1_000, hidden: 3.25),
        question(street, "Naam", .restore),
    ]

    static func question(
        _ product: SimulatedProduct, _ name: String, _ decision: Proposal, rule: SimulatedRule? = nil, saved: Int = 0,
        without: Int = 0, _ beneficiaries: BeneficiaryCounts = BeneficiaryCounts(), hidden: Double? = nil
    ) -> SimulatedQuestion {
        SimulatedQuestion(
            product: product.label, field: Field(key: name.lowercased(), name: name), decision: decision, rule: rule,
            saved: saved, withoutAnswer: without, beneficiaries: beneficiaries, mostHiddenUses: hidden)
    }
}

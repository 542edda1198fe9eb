import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

@Suite struct SimulationTests {
    /// Six contacts about passports and two about moves, of which the telephone number of the first was used.
    private static let files = [
        "2024.csv": """
        registratie_id;tijdstip;product;kanaal;telefoon;soort
        R1;2024-01-01;Paspoort;telefoon;06;a
        R2;2024-01-02;Paspoort;telefoon;06;a
        R3;2024-01-03;Paspoort;balie;06;b
        R4;2024-01-04;Paspoort;balie;06;b
        R5;2024-01-05;Paspoort;balie;06;b
        R6;2024-01-06;Paspoort;telefoon;06;a
        R7;2024-01-07;Verhuizing;balie;06;
        R8;2024-01-08;Verhuizing;balie;06;

        """,
        "vervolg.csv": """
        registratie_id;tijdstip;actie;gebruikte_velden;baathebber
        R1;2024-01-09;terugbellen;telefoon;burger

        """,
        "kcc.yaml": """
        observation_end: 2024-12-31
        products: [{ name: Paspoort, aliases: [Reisdocument] }]
        fields: [{ name: telefoon, aliases: [tel] }]
        """,
    ]

    private func decision(
        _ product: String, _ field: String, _ decision: Proposal?, proposal: Proposal? = nil, line: Int = 2
    ) -> ListedDecision {
        ListedDecision(
            product: ListedName(product), field: ListedName(field), proposal: proposal, decision: decision, line: line)
    }

    private func list(
        _ decisions: ListedDecision..., rules: [ListedRule] = [], days: ClosedRange<CalendarDate>? = nil
    ) -> DecisionList {
        DecisionList(file: "besluitenlijst.csv", decisions: decisions, rules: rules, days: days)
    }

    private func rule(_ attribute: ListedRule.Attribute, _ values: Set<String>) -> ListedRule {
        ListedRule(
            product: ListedName("paspoort"), field: ListedName("telefoon"), attribute: attribute, values: values)
    }

    private func simulation(of list: DecisionList?) throws -> Simulation {
        let folder = try InputFolder(Self.files)
        return try Study(of: [folder.path], StudyOptions(substitutes: .test)).simulation(of: list, threads: 1)
    }

    @Test func whatWasDecidedGoesBeforeWhatWasProposed() throws {
        let simulation = try simulation(
            of: list(
                decision("paspoort", "telefoon", .drop, proposal: .keep),
                decision("Verhuizing", "telefoon", .keep, proposal: .drop)))
        #expect(simulation.questions.map(\.product.name) == ["Paspoort"])
        #expect(simulation.total.saved == 6 && simulation.total.withoutAnswer == 1)
        #expect(simulation.total.beneficiaries.citizen == 1)
    }

    @Test func whereNothingWasDecidedWhatWasProposedCounts() throws {
        let simulation = try simulation(of: list(decision("Verhuizing", "telefoon", nil, proposal: .drop)))
        #expect(simulation.total.saved == 2 && simulation.total.withoutAnswer == 0)
    }

    /// By aliases of `kcc.yaml`, and whatever stands around names.
    @Test func namesAreThoseOfTheLog() throws {
        let simulation = try simulation(of: list(decision(" REISDOCUMENT ", "Tel", .drop)))
        #expect(simulation.total.saved == 6)
    }

    @Test func namesThatTheLogDoesNotHaveAreRefused() throws {
        #expect(throws: ProposalError.unknownProduct("Paspord", line: 7, nearest: "Paspoort")) {
            try simulation(of: list(decision("Paspord", "telefoon", .keep, line: 7)))
        }
        #expect(throws: ProposalError.unknownQuestion("telefon", line: 2, nearest: "telefoon")) {
            try simulation(of: list(decision("Paspoort", "telefon", .drop)))
        }
        #expect(throws: ProposalError.unknownQuestion("geboorteplaats", line: 2, nearest: nil)) {
            try simulation(of: list(decision("Paspoort", "geboorteplaats", .drop)))
        }
        let about = rule(.answer(to: ListedName("soorten")), ["b"])
        #expect(
            throws: ProposalError.unknownSubject(
                "soorten", question: "telefoon", product: "paspoort", nearest: "soort")
        ) {
            try simulation(of: list(decision("Paspoort", "telefoon", .restrict), rules: [about]))
        }
    }

    @Test func aRestrictionNeedsARule() throws {
        #expect(throws: ProposalError.withoutRule(question: "telefoon", product: "Paspoort", line: 2)) {
            try simulation(of: list(decision("Paspoort", "telefoon", .restrict)))
        }
    }

    /// The report of the year before cannot have found its rule here; one without days, or of days that overlap, may have.
    @Test func aRuleFromElsewhereIsSimulatedOnAll() throws {
        func saved(_ days: (first: Int, last: Int)?) throws -> [Int] {
            let first = CalendarDate(year: 2024, month: 1, day: 1)?.dayNumber ?? 0
            let simulation = try simulation(
                of: list(
                    decision("Paspoort", "telefoon", .keep), decision("Paspoort", "telefoon", .restrict),
                    rules: [rule(.registration(.channel), ["balie"])],
                    days: days.map {
                        CalendarDate(dayNumber: first + $0.first)...CalendarDate(dayNumber: first + $0.last)
                    }))
            return simulation.questions.map(\.saved)
        }
        #expect(try saved((-365, -1)) == [3])
        // Of six mature answers the third is of 3 January: two at the counter come later.
        #expect(try saved((-365, 0)) == [2])
        #expect(try saved(nil) == [2])
    }

    @Test func aRuleByAnswersIsReadFromTheFiles() throws {
        let simulation = try simulation(
            of: list(
                decision("Paspoort", "telefoon", .restrict), rules: [rule(.answer(to: ListedName("soort")), ["b"])],
                days: CalendarDate(dayNumber: 0)...CalendarDate(dayNumber: 1)))
        #expect(simulation.questions.map(\.saved) == [3])
        #expect(simulation.questions.first?.rule?.values == ["b"])
    }

    @Test func withoutAListTheReportsOwnProposalsAreSimulated() throws {
        let simulation = try simulation(of: nil)
        #expect(simulation.total.registrations == 8 && simulation.questions.isEmpty)
    }
}

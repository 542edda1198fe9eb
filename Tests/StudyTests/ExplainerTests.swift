import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

@Suite struct ExplainerTests {
    /// Five registrations of a product, one of another and a signal about a third; the answer of the first is used twice, that of the
    /// second once, and the third lacks one that is needed.
    private static let files = [
        "contacten.csv": """
        registratie_id;tijdstip;product;telefoon;reden
        R1;2024-01-01;Paspoort;06;x
        R2;2024-01-02;paspoort;06;x
        R3;2024-01-03;Paspoort;;x
        R4;2024-12-30;Paspoort;06;x
        R5;2024-01-05;Verlenging paspoort;06;x
        R6;2024-12-31;Verhuizing;06;

        """,
        "vervolg.csv": """
        registratie_id;tijdstip;actie;gebruikte_velden
        R3;2024-01-04;Bellen;tel
        R1;2024-01-05;Bellen;Telefoon
        R1;2024-01-06;Mailen;telefoon|reden
        R2;2024-01-07;Bellen;tel
        R4;2024-12-31;Archiveren;

        """,
        "signalen.csv": "datum;product;signaal\n2024-01-05;Klacht;x\n",
        "kcc.yaml": """
        products: [{ name: Paspoort, aliases: [Verlenging paspoort] }]
        fields: [{ name: Telefoon, aliases: [{ name: tel, from: 2023-01-01 }] }]
        observation_end: 2024-12-31
        """,
    ]

    private func explainer(_ change: (inout StudyOptions) -> Void = { _ in }) throws -> (Study, Explainer) {
        let folder = try InputFolder(Self.files)
        var options = StudyOptions(substitutes: .test)
        options.keepsProvenance = true
        change(&options)
        let study = try Study(of: [folder.path], options)
        return (study, Explainer(of: study, options))
    }

    /// Every registration with its follow-up, as a reader would write it down.
    private func lines(_ explanation: Explanation, of study: Study) -> [String] {
        func line(_ row: SourceLine) -> String { "\(study.ledger.files[row.file.index].name):\(row.line)" }
        return (explanation.registrations ?? []).flatMap { registration in
            [line(registration.row)]
                + registration.actions.map { action in
                    "- \(line(action.row)) \(action.type.name) \(action.time.localDate.iso8601) \(action.evidence)"
                        + (action.showsEveryUse ? "" : " blind")
                }
        }
    }

    @Test func theRegistrationsBehindAFigureWithTheirFollowUp() throws {
        let (study, explainer) = try explainer()
        let used = try explainer.explanation(of: .figure(.used), product: "Paspoort", field: "Telefoon")
        #expect(used.field.counts.used == 2)
        #expect(
            lines(used, of: study) == [
                "contacten.csv:2", "- vervolg.csv:3 Bellen 2024-01-05 [Metrics.Evidence.explicit]",
                "- vervolg.csv:4 Mailen 2024-01-06 [Metrics.Evidence.explicit]",
                "contacten.csv:3", "- vervolg.csv:5 Bellen 2024-01-07 [Metrics.Evidence.explicit]",
            ])
        let missing = try explainer.explanation(of: .figure(.missing), product: "Paspoort", field: "Telefoon")
        #expect(
            lines(missing, of: study) == [
                "contacten.csv:4", "- vervolg.csv:2 Bellen 2024-01-04 [Metrics.Evidence.explicit]",
            ])
    }

    /// What names another question could have named this one; what names none could not.
    @Test func allFollowUpIsShownWhereNoUseWasSeen() throws {
        let (study, explainer) = try explainer()
        let asked = try explainer.explanation(
            of: .figure(.asked), product: "Paspoort", field: "reden", followUpOfFirst: 2)
        #expect(
            lines(asked, of: study) == [
                "contacten.csv:2", "- vervolg.csv:3 Bellen 2024-01-05 []",
                "- vervolg.csv:4 Mailen 2024-01-06 [Metrics.Evidence.explicit]",
                "contacten.csv:3", "- vervolg.csv:5 Bellen 2024-01-07 []",
                "contacten.csv:4", "contacten.csv:5", "contacten.csv:6",
            ])
        let blind = try explainer.explanation(of: .figure(.asked), product: "Paspoort", field: "telefoon")
        #expect(lines(blind, of: study).contains("- vervolg.csv:6 Archiveren 2024-12-31 [] blind"))
    }

    @Test(arguments: [("Verlenging paspoort", "tel"), ("PASPOORT ", "Telefoon"), ("paspoort", "TEL")])
    func aliasesAndOtherSpellingsHold(_ product: String, _ field: String) throws {
        let (_, explainer) = try explainer()
        let found = try explainer.explanation(of: .judgement, product: product, field: field)
        #expect(found.product.name == "Paspoort" && found.field.name == "Telefoon")
        #expect(found.registrations == nil)
    }

    /// 60 days is the least horizon: only R4 is younger; R3 has no answer.
    @Test func theRoadOfItsAnswers() throws {
        let (_, explainer) = try explainer()
        let road = try explainer.explanation(of: .judgement, product: "Paspoort", field: "Telefoon").road
        #expect(road.inLog == 4 && road.captured == 4 && road.outsidePeriod == 0)
        #expect(road.young == 1 && road.mature == 3 && road.afterEnd == 0 && road.silenced == 0)
        #expect(road.visible == 2 && road.blind == 0 && road.withoutFollowUp == 1 && road.measured == 3)
        #expect(road.horizon.days == 60 && road.observationEnd.localDate.iso8601 == "2024-12-31")
        let (_, later) = try self.explainer { $0.period.from = CalendarDate(year: 2024, month: 1, day: 2) }
        let shorter = try later.explanation(of: .measured, product: "Paspoort", field: "Telefoon").road
        #expect(shorter.inLog == 4 && shorter.captured == 3 && shorter.outsidePeriod == 1)
    }

    @Test func whatIsNotThereHasANearestName() throws {
        let (_, explainer) = try explainer { $0.period.to = CalendarDate(year: 2024, month: 12, day: 30) }
        func explain(_ product: String, _ field: String) throws {
            _ = try explainer.explanation(of: .judgement, product: product, field: field)
        }
        #expect(throws: ExplanationError.unknownProduct("Paspoord", nearest: "Paspoort")) {
            try explain("Paspoord", "Telefoon")
        }
        #expect(throws: ExplanationError.unknownProduct("iets", nearest: nil)) { try explain("iets", "Telefoon") }
        #expect(throws: ExplanationError.nothingRegistered(product: "Verhuizing")) {
            try explain("verhuizing", "Telefoon")
        }
        #expect(throws: ExplanationError.nothingRegistered(product: "Klacht")) { try explain("Klacht", "Telefoon") }
        #expect(throws: ExplanationError.unknownField("Telefon", product: "Paspoort", nearest: "Telefoon")) {
            try explain("Paspoort", "Telefon")
        }
    }
}

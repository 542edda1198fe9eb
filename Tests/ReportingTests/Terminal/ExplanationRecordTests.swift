import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ExplanationRecordTests {
    private func json(_ input: ExplanationInput) throws -> NSDictionary {
        let text = try ExplanationRecord(input).json()
        #expect(text.hasSuffix("}\n"))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }

    @Test func aFigureHasItsNumberAndItsRegistrations() throws {
        let record = try json(
            ExplanationFixture().input(.figure(.used), registrations: [ExplanationFixture.registration]))
        #expect(
            record == [
                "product": "Paspoort", "field": "Soort reis", "figure": "gebruikt", "count": 1,
                "registrations": [
                    [
                        "file": "2024/contacten.csv", "line": 12,
                        "actions": [
                            action(7, ["expliciet", "overgenomen"]), action(8, [], byChance: true), action(9, []),
                            action(10, [], shows: false),
                        ],
                    ] as [String: Any]
                ],
            ])
    }

    private func action(_ line: Int, _ evidence: [String], byChance: Bool = false, shows: Bool = true) -> [String: Any]
    {
        [
            "file": "taken.csv", "line": line, "type": "Bellen", "date": "2024-03-03", "evidence": evidence,
            "agrees_by_chance": byChance, "shows_every_use": shows,
        ]
    }

    @Test func aJudgementHasItsGroundsAndTheRoad() throws {
        let record = try json(ExplanationFixture().input(.judgement))
        #expect(Set(record.allKeys.map { "\($0)" }) == ["product", "field", "judgement", "certainty", "road"])
        #expect(
            record["judgement"] as? NSDictionary == [
                "verdict": "schrappen", "condition": "zonder",
                "grounds": [
                    [
                        "ground": "unused",
                        "text": "Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen.",
                    ]
                ],
            ])
        #expect(
            record["road"] as? NSDictionary == [
                "captured_in_log": 13, "outside_period": 3, "captured": 10, "after_observation_end": 1, "silenced": 2,
                "young": 3, "mature": 4, "visible": 2, "blind": 1, "without_follow_up": 1, "measured": 2,
                "observation_end": "2024-12-31", "horizon_days": 60,
                "silences": [
                    [
                        "sources": ["taken.csv", "werk.csv"],
                        "days": [["2024-01-02", "2024-01-21"], ["2024-02-02", "2024-02-02"]], "registrations": 2,
                    ] as [String: Any]
                ],
            ])
        let measured = try json(ExplanationFixture().input(.measured))
        #expect(measured["figure"] as? String == "gemeten" && measured["count"] as? Int == 2)
    }

    /// Every key, and every kind of ground, stands in the document.
    @Test func theDocumentListsThem() throws {
        let spans = Set(try Document("docs/explain.md").codeSpans.map { String($0) })
        func keys(_ value: Any) -> [String] {
            if let record = value as? [String: Any] { return record.flatMap { [$0.key] + keys($0.value) } }
            return (value as? [Any] ?? []).flatMap(keys)
        }
        var fixture = ExplanationFixture()
        fixture.rules = [
            QuestionRule(product: ProductID(0), field: FieldID(0), verdict: .noRule, condition: nil, test: nil)
        ]
        let records = try [
            json(fixture.input(.judgement)),
            json(fixture.input(.figure(.used), registrations: [ExplanationFixture.registration])),
        ]
        #expect(Set(records.flatMap(keys)).subtracting(spans) == [])
        #expect(Set(ExplanationSubject.figureNames).subtracting(spans) == [])
    }

    /// Each is the name of a column of `velden.csv` that holds a count, and each such count but signals can be explained.
    @Test func figuresAreCalledAsTheirColumns() {
        #expect(ExplanationSubject.figureNames.count == ExplainedFigure.allCases.count + 1)
        let counts = Table.fields.columns.filter { $0.type == .integer }.map(\.name)
        let others = ["nog_nodig", "signalen", "signalen_overbodig", "signalen_nodig"]
        #expect(counts.filter { !others.contains($0) } == ExplanationSubject.figureNames)
        #expect(ExplanationSubject(figure: "gemeten") == .measured)
        #expect(ExplanationSubject(figure: "gebruiksgraad") == nil)
    }
}

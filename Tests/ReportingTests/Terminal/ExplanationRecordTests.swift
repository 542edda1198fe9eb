import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ExplanationRecordTests {
    /// JSON on one line, with its keys sorted.
    private func sorted(_ json: String) throws -> String {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return String(
            decoding: try JSONSerialization.data(
                withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes]),
            as: UTF8.self)
    }

    private func expect(
        _ input: ExplanationInput, _ json: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = try ExplanationRecord(input).json()
        #expect(text.hasSuffix("}\n"), sourceLocation: sourceLocation)
        #expect(try sorted(text) == sorted(json), sourceLocation: sourceLocation)
    }

    @Test func aFigureHasItsNumberAndItsRegistrations() throws {
        func action(_ line: Int, _ evidence: String, byChance: Bool = false, shows: Bool = true) -> String {
            """
            {"file": "taken.csv", "line": \(line), "type": "Bellen", "date": "2024-03-03", "evidence": [\(evidence)],
             "agrees_by_chance": \(byChance), "shows_every_use": \(shows)}
            """
        }
        try expect(
            ExplanationFixture().input(.figure(.used), registrations: [ExplanationFixture.registration]),
            """
            {"product": "Paspoort", "field": "Soort reis", "figure": "gebruikt", "count": 1, "registrations": [
                {"file": "2024/contacten.csv", "line": 12, "actions": [
                    \(action(7, "\"expliciet\", \"overgenomen\"")), \(action(8, "", byChance: true)), \(action(9, "")),
                    \(action(10, "", shows: false))]}]}
            """)
    }

    private static let road = """
        {"captured_in_log": 13, "outside_period": 3, "captured": 10, "after_observation_end": 1, "silenced": 2,
         "young": 3, "mature": 4, "visible": 2, "blind": 1, "without_follow_up": 1, "measured": 2,
         "observation_end": "2024-12-31", "horizon_days": 60,
         "silences": [{"sources": ["taken.csv", "werk.csv"], "registrations": 2,
                       "days": [["2024-01-02", "2024-01-21"], ["2024-02-02", "2024-02-02"]]}]}
        """

    /// The bound 1 − 0.05^(1/412) is 0.0073.
    @Test func aJudgementHasItsGroundsAndTheRoad() throws {
        try expect(
            ExplanationFixture().input(.judgement),
            """
            {"product": "Paspoort", "field": "Soort reis", "road": \(Self.road),
             "certainty": "0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000",
             "judgement": {"verdict": "schrappen", "condition": "zonder", "grounds": [
                {"ground": "unused", "text": "Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen."}]}}
            """)
        try expect(
            ExplanationFixture().input(.measured),
            """
            {"product": "Paspoort", "field": "Soort reis", "figure": "gemeten", "count": 2, "road": \(Self.road)}
            """)
    }

    /// Every key, and every figure, stands in the document.
    @Test func theDocumentListsThem() throws {
        let spans = Set(try Document("docs/explain.md").codeSpans)
        var fixture = ExplanationFixture()
        fixture.rules = [
            QuestionRule(product: ProductID(0), field: FieldID(0), verdict: .noRule, condition: nil, test: nil)
        ]
        let texts = try [
            ExplanationRecord(fixture.input(.judgement)).json(),
            ExplanationRecord(fixture.input(.figure(.used), registrations: [ExplanationFixture.registration])).json(),
        ]
        let keys = texts.joined().matches(of: #/"([a-z_]+)" :/#).map { String($0.1) }
        #expect(Set(keys).count == 38)
        #expect(Set(keys).subtracting(spans) == [])
        #expect(Set(ExplanationSubject.figureNames).subtracting(spans) == [])
    }

    /// Each is the name of a column of `velden.csv` that holds a count, and each such count but of signals can be explained.
    @Test func figuresAreCalledAsTheirColumns() {
        #expect(ExplanationSubject.figureNames.count == ExplainedFigure.allCases.count + 1)
        let counts = Table.fields.columns.filter { $0.type == .integer }.map(\.name)
        let others = ["nog_nodig", "signalen", "signalen_overbodig", "signalen_nodig"]
        #expect(counts.filter { !others.contains($0) } == ExplanationSubject.figureNames)
        #expect(ExplanationSubject(figure: "gemeten") == .measured)
        #expect(ExplanationSubject(figure: "gebruiksgraad") == nil)
    }
}

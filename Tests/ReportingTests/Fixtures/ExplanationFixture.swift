import RegistrationLog

@testable import Metrics
@testable import Reporting

/// An explanation written down in few words: of «Soort reis», of which 412 mature answers were captured and none used.
struct ExplanationFixture {
    var product = "Paspoort"
    var question = QuestionSketch("Soort reis", captured: 412, .drop)
    var rules: [QuestionRule] = []
    var files = ["2024/contacten.csv", "taken.csv"]

    /// 10 of 13 answers, of which 1 came after the observation end, 2 while a source was silent, and 3 are too young.
    static func road() -> QuestionRoad {
        var road = QuestionRoad(
            observationEnd: Timestamp(instant: 1_735_603_200, utcOffset: 0, precision: .day),
            horizon: FollowUpHorizon(days: 60, source: .minimum))
        (road.inLog, road.captured, road.afterEnd, road.silenced, road.young) = (13, 10, 1, 2, 3)
        (road.mature, road.visible, road.blind) = (4, 2, 1)
        func day(_ month: Int, _ day: Int) -> CalendarDate {
            CalendarDate(dayNumber: 19_723 + month * 31 + day)
        }
        road.silences = [
            QuestionRoad.Silence(
                sources: ["taken.csv", "werk.csv"], days: [day(0, 1)...day(0, 20), day(1, 1)...day(1, 1)],
                registrations: 2)
        ]
        return road
    }

    /// A registration with an action of each kind behind it.
    static let registration = ExplainedRegistration(
        row: SourceLine(file: FileID(0), line: 12),
        actions: [
            action(7, [.explicit, .carried]), action(8, [], agreesByChance: true), action(9, []),
            action(10, [], showsEveryUse: false),
        ])

    static func action(
        _ line: Int, _ evidence: [Evidence], agreesByChance: Bool = false, showsEveryUse: Bool = true
    ) -> ExplainedAction<SourceLine> {
        ExplainedAction(
            row: SourceLine(file: FileID(1), line: line), type: ActionType(key: "bellen", name: "Bellen"),
            time: Timestamp(instant: 1_709_456_400, utcOffset: 3_600, precision: .minute), evidence: evidence,
            agreesByChance: agreesByChance, showsEveryUse: showsEveryUse)
    }

    func input(
        _ subject: ExplanationSubject, road: QuestionRoad = ExplanationFixture.road(),
        registrations: [ExplainedRegistration<SourceLine>]? = nil
    ) throws -> ExplanationInput {
        let sketch = ProductSketch(
            name: product, registrations: 500, mature: 412, withFollowUp: 100, months: [500], questions: [question])
        var figures = sketch.exactFigures(position: 0, firstField: 0)
        figures.rules = rules
        let published = PublishedProduct(figures, threshold: Ratio(1, 100))
        guard let field = published.fields.first else { throw NoQuestion() }
        return ExplanationInput(
            subject: subject, product: published, field: field, road: road, registrations: registrations,
            fileNames: files, wording: .dutch)
    }

    private struct NoQuestion: Error {}
}

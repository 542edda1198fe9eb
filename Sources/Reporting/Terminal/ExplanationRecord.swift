import Metrics
import RegistrationLog

/// What is printed of an explanation for other programs: docs/explain.md lists the keys; what does not apply is left out.
public struct ExplanationRecord: Encodable, Sendable {
    /// What the judgement rests on.
    struct Ground: Encodable {
        let ground: String
        let text: String
    }

    /// What is proposed, and why.
    struct Judgement: Encodable {
        let verdict: String
        let condition: String?
        let grounds: [Ground]
    }

    /// When sources were silent.
    struct Silence: Encodable {
        let sources: [String]
        let days: [[String]]
        let registrations: Int
    }

    /// The road from captured answers to measured ones.
    struct Road: Encodable {
        let capturedInLog, outsidePeriod, captured, afterObservationEnd, silenced, young: Int
        let mature, visible, blind, withoutFollowUp, measured: Int
        let silences: [Silence]
        let observationEnd: String
        let horizonDays: Int

        init(_ road: QuestionRoad) {
            capturedInLog = road.inLog
            outsidePeriod = road.outsidePeriod
            captured = road.captured
            afterObservationEnd = road.afterEnd
            silenced = road.silenced
            young = road.young
            mature = road.mature
            visible = road.visible
            blind = road.blind
            withoutFollowUp = road.withoutFollowUp
            measured = road.measured
            silences = road.silences.map { silence in
                Silence(
                    sources: silence.sources,
                    days: silence.days.map { [$0.lowerBound.iso8601, $0.upperBound.iso8601] },
                    registrations: silence.registrations)
            }
            observationEnd = road.observationEnd.iso8601
            horizonDays = road.horizon.days
        }
    }

    /// Where a registration stands, and the follow-up that concerns the figure.
    struct Registration: Encodable {
        let file: String
        let line: Int
        let actions: [Action]
    }

    /// Where an action stands, and what it shows.
    struct Action: Encodable {
        let file: String
        let line: Int
        let type: String
        let date: String
        let evidence: [String]
        let agreesByChance: Bool
        let showsEveryUse: Bool
    }

    let product: String
    let field: String
    let figure: String?
    let count: Int?
    var judgement: Judgement?
    var certainty: String?
    var rule: String?
    var road: Road?
    var registrations: [Registration]?

    /// Records all of an explanation, whatever is printed of it elsewhere.
    ///
    /// - Complexity: linear in registrations and actions.
    public init(_ input: ExplanationInput) {
        product = input.product.name
        field = input.field.name
        figure = input.subject.figureName
        switch input.subject {
        case .judgement:
            count = nil
            judgement = Judgement(input)
            certainty = input.wording.decisions.certainty(input.field)
            rule = input.rule.map { input.wording.explanations.rule($0, of: input.field).plainText }
            road = Road(input.road)
        case .measured:
            count = input.road.measured
            road = Road(input.road)
        case .figure:
            count = input.registrations?.count
            registrations = input.registrations?.map { Registration($0, fileNames: input.fileNames) }
        }
    }

    /// The record as JSON: keys sorted, indented, with a line end behind it; what could steer a terminal is escaped.
    ///
    /// - Throws: `EncodingError`, which no value of these types gives cause for.
    public func json() throws -> String {
        printableJSON(String(decoding: try JSONText.bytes(of: self, keys: .snakeCase), as: UTF8.self))
    }
}

extension ExplanationRecord.Judgement {
    /// Records the judgement; nil where there is none.
    fileprivate init?(_ input: ExplanationInput) {
        guard let judgement = input.field.judgement else { return nil }
        verdict = judgement.verdict.dutch
        condition = judgement.condition?.dutch
        grounds = judgement.grounds.map { ground in
            ExplanationRecord.Ground(
                ground: ground.identifier,
                text: input.wording.grounds.text(ground, input.field).plainText)
        }
    }
}

extension ExplanationRecord.Registration {
    fileprivate init(_ registration: ExplainedRegistration<SourceLine>, fileNames: [String]) {
        file = fileNames[registration.row.file.index]
        line = registration.row.line
        actions = registration.actions.map { action in
            ExplanationRecord.Action(
                file: fileNames[action.row.file.index], line: action.row.line, type: action.type.name,
                date: action.time.localDate.iso8601, evidence: action.evidence.map(\.dutch),
                agreesByChance: action.agreesByChance, showsEveryUse: action.showsEveryUse)
        }
    }
}

extension Ground {
    /// What kind of ground it is, for other programs.
    fileprivate var identifier: String {
        switch self {
        case .protected: "protected"
        case .neverAnswered: "never-answered"
        case .neededWhereMissing: "needed-where-missing"
        case .resembles: "resembles"
        case .hardlyVisible: "hardly-visible"
        case .unused: "unused"
        case .tooFewCaptures: "too-few-captures"
        case .usedOftenEnough: "used-often-enough"
        case .onlyTakenOver: "only-taken-over"
        case .notSurelyOften: "not-surely-often"
        case .onlyUsedLately: "only-used-lately"
        case .rateLeftOut: "rate-left-out"
        }
    }
}

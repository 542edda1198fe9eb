import Metrics
import RegistrationLog

/// What `kcc-sample --truth` says of a sample.
struct SampleTruth: Decodable {
    struct Field: Decodable, Hashable {
        let asked: Int
        let captured: Int
        let used: Int
        let directed: Int
        let missing: Int
        let observable: Int
        let explicit: Int
        let surveyed: Int
        let carried: Int
        let required: Int
        let chance: Int
        let beneficiaries: Beneficiaries
    }

    struct Beneficiaries: Decodable, Hashable {
        let citizen: Int
        let organisation: Int
        let both: Int
        let unknown: Int
    }

    struct Product: Decodable {
        let registrations: Int
        let followedUp: Int
        let fields: [String: Field]
    }

    struct Rejection: Decodable, Hashable {
        let line: Int
        let reason: String
    }

    struct File: Decodable {
        let rows: Int
        let accepted: Int
        let duplicates: Int
        let rejectedRows: [Rejection]
        let orphans: Int?
        let beforeRegistration: Int?
    }

    /// What is said of a product and its questions.
    struct ProductJudgement: Decodable {
        let mature: Int
        let clustering: Int?
        let sample: Sample
        let fields: [String: Judgement]
    }

    /// How many registrations of a product a sample holds.
    struct Sample: Decodable, Hashable {
        let drawn: Int
        let lookedAt: Int
    }

    /// What is said of a question.
    struct Judgement: Decodable, Hashable {
        let matureCaptured: Int
        let matureUsed: Int
        let matureDirected: Int
        let visible: Int
        let blind: Int
        let lookedAt: Int
        let lookedAtDirected: Int
        let directedMillionths: Int?
        let matureWithout: Int
        let matureMissing: Int
        let stoppedSince: String?
        let verdict: String?
        let condition: String?
        let grounds: [String]
    }

    let products: [String: Product]
    let judgements: [String: ProductJudgement]
    /// By product, attribute and value.
    let attributes: [String: [String: [String: AttributeTally]]]
    /// By product and question.
    let rules: [String: [String: Rule]]
    let handlingTime: HandlingTime?
    let silentDays: [String: Int]
    let files: [String: File]
    let duplicatesWithOtherFields: Int
}

extension SampleTruth.Field {
    /// The figures that the truth knows too; nil where one of them is not published.
    init?(_ figures: PublishedField) {
        let counts = figures.counts
        guard let asked = counts.asked.exact, let captured = counts.captured.exact, let used = counts.used.exact,
            let directed = counts.directed.exact, let missing = counts.missing.exact,
            let observable = counts.observable.exact,
            let chance = counts.chance.exact, let evidence = figures.uses.evidence.published,
            let gain = figures.uses.beneficiaries.published
        else { return nil }
        self.init(
            asked: asked, captured: captured, used: used, directed: directed, missing: missing, observable: observable,
            explicit: evidence.explicit, surveyed: evidence.surveyed, carried: evidence.carried,
            required: evidence.required, chance: chance,
            beneficiaries: SampleTruth.Beneficiaries(
                citizen: gain.citizen, organisation: gain.organisation, both: gain.both, unknown: gain.unknown))
    }
}

extension SampleTruth.Judgement {
    /// What is said of a question in the words of the truth; nil where a count is not published.
    init?(_ figures: PublishedField) {
        let (usage, need) = (figures.usage, figures.need)
        guard let captured = usage.captured.exact, let used = usage.used.exact,
            let directed = usage.measured.directed.exact, let visible = usage.measured.visible.exact,
            let blind = usage.measured.blind.exact, let without = need.without.exact, let missing = need.missing.exact,
            let lookedAt = usage.measured.lookedAt.published, let bound = usage.measured.directedBound.published,
            let asking = figures.asking.published
        else { return nil }
        self.init(
            matureCaptured: captured, matureUsed: used, matureDirected: directed, visible: visible, blind: blind,
            lookedAt: lookedAt.mature, lookedAtDirected: lookedAt.directed,
            directedMillionths: bound.map { Int(($0.value * 1_000_000).rounded()) }, matureWithout: without,
            matureMissing: missing, stoppedSince: asking.stoppedSince?.iso8601,
            verdict: figures.judgement.flatMap { Self.verdicts[$0.verdict] },
            condition: figures.judgement?.condition.map { $0 == .nothing ? "zonder" : "onder" },
            grounds: figures.judgement?.grounds.map(Self.words) ?? [])
    }

    /// The verdicts as `velden.csv` words them.
    private static let verdicts: [Verdict: String] = [
        .protected: "beschermd", .neverAnswered: "nooit beantwoord", .notMeasurable: "niet meetbaar",
        .drop: "schrappen", .insufficientData: "te weinig gegevens", .keep: "behouden", .reconsider: "heroverwegen",
        .add: "toevoegen",
    ]

    /// A ground in a word with the counts that it names.
    private static func words(for ground: Ground) -> String {
        func published(_ count: PublishedCount) -> String { count.exact.map(String.init) ?? "?" }
        return switch ground {
        case .protected: "protected"
        case .neverAnswered(let asked): "neverAnswered \(published(asked))"
        case .neededWhereMissing(let count): "neededWhereMissing \(published(count))"
        case .resembles(let name): "resembles \(name.lowercased())"
        case .hardlyVisible(let visible, let blind): "hardlyVisible \(published(visible)) \(published(blind))"
        case .unused(let measured): "unused \(published(measured))"
        case .tooFewCaptures(let needed, _): "tooFewCaptures \((needed.published ?? nil).map(String.init) ?? "?")"
        case .usedOftenEnough: "usedOftenEnough"
        case .onlyTakenOver: "onlyTakenOver"
        case .notSurelyOften: "notSurelyOften"
        case .onlyUsedLately: "onlyUsedLately"
        case .rateLeftOut: "rateLeftOut"
        }
    }
}

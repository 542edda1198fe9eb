import Metrics
import RegistrationLog

extension SampleTruth {
    /// The registrations of a product that have one value of an attribute.
    struct AttributeTally: Decodable, Hashable {
        let registrations: Int
        let answers: Int
        let followedUp: Int
        let usedAnswers: Int
    }

    /// What became of the search for a condition.
    struct Rule: Decodable, Hashable {
        struct Test: Decodable, Hashable {
            let tested: Int
            let excluded: Int
            let excludedUsed: Int
            let excludedMillionths: Int
            let includedUsed: Int
        }

        let attribute: String?
        let values: [String]
        let test: Test?
        let verdict: String
    }

    /// What handling times show.
    struct HandlingTime: Decodable, Hashable {
        let seconds: Double
        let low: Double
        let high: Double
        let registrations: Int
        let days: Int
    }
}

extension SampleTruth.AttributeTally {
    /// The figures of a group; nil where one of them is not published.
    init?(_ group: PublishedAttributeGroup) {
        guard let registrations = group.registrations.exact, let answers = group.answers.exact,
            let followedUp = group.withFollowUp.exact, let usedAnswers = group.usedAnswers.exact
        else { return nil }
        self.init(
            registrations: registrations, answers: answers, followedUp: followedUp, usedAnswers: usedAnswers)
    }
}

extension SampleTruth.Rule {
    /// What of the truth a report may show: values only of what is published, and nothing of what is withheld.
    var shown: Self {
        if verdict == Self.words[.withheld] { return Self(attribute: nil, values: [], test: nil, verdict: verdict) }
        let isPublished = verdict == Self.words[.published]
        return Self(attribute: attribute?.lowercased(), values: isPublished ? values : [], test: test, verdict: verdict)
    }

    /// What was found, in the words of the truth; a bound is only one where nothing was used.
    init(_ rule: QuestionRule, truth: Self?) {
        self.init(
            attribute: rule.condition.map { Self.name(of: $0.attribute) },
            values: rule.condition?.values.map { $0.lowercased() } ?? [],
            test: rule.test.map { test in
                Test(
                    tested: test.tested, excluded: test.excluded, excludedUsed: test.excludedUsed,
                    excludedMillionths: (test.excludedBound as Double?).map { Int(($0 * 1_000_000).rounded()) }
                        ?? truth?.test?.excludedMillionths ?? 0,
                    includedUsed: test.includedUsed)
            },
            verdict: Self.words[rule.verdict] ?? "")
    }

    private static func name(of attribute: RuleAttribute) -> String {
        switch attribute {
        case .registration(let attribute): attribute.nameInTruth
        case .answer(_, let name): name.lowercased()
        }
    }

    private static let words: [RuleVerdict: String] = [
        .published: "regel", .noRule: "geen regel", .insufficientData: "te weinig gegevens",
        .notMeasurable: "niet meetbaar", .withheld: "weggelaten",
    ]
}

extension RegistrationAttribute {
    /// What the truth calls it.
    var nameInTruth: String {
        switch self {
        case .channel: "kanaal"
        case .department: "afdeling"
        }
    }
}

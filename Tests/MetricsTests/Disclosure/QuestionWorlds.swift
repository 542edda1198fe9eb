import RegistrationLog

@testable import Metrics

/// The counts of a question, as they could be.
struct QuestionWorld: Hashable {
    var asked = 0
    var captured = 0
    var used = 0
    var measured = 0
    var missing = 0

    /// The counts that are published, each with its name.
    static let counts: [(name: String, count: any KeyPath<QuestionWorld, Int> & Sendable)] = [
        ("asked", \.asked), ("captured", \.captured), ("used", \.used), ("measured", \.measured),
        ("missing", \.missing),
    ]

    /// Every question of a product with so many registrations, all of which are mature.
    static func all(registrations: Int) -> [QuestionWorld] {
        (0...registrations).flatMap { asked in
            (0...asked).flatMap { captured in
                (0...captured).flatMap { used in
                    // What was used could be seen, so that it is measured.
                    (used...captured).flatMap { measured in
                        (0...(registrations - captured)).map { missing in
                            QuestionWorld(
                                asked: asked, captured: captured, used: used, measured: measured, missing: missing)
                        }
                    }
                }
            }
        }
    }
}

/// What somebody can know who tries all worlds: everything but the counts.
struct WorldKnowledge: Hashable {
    /// The share of uses that are directed, of 2: none, half, all.
    var directedHalves = 2
    /// Whether all follow-up of the product is in the data.
    var isFollowUpComplete = false
    /// The rate under which a question may be dropped.
    var threshold = Ratio(1, 2)
    /// How many visible captures it takes to call the absence of use a finding.
    var minimumFollowUps = 1
    /// Whether follow-up uses a name like it which nobody asks.
    var isResembled = false
    /// Whether it is protected.
    var isProtected = false

    /// The exact figures of a question, judged by the rules of the program.
    func figures(_ world: QuestionWorld, field: Int = 0) -> FieldFigures {
        let directed = world.used * directedHalves / 2
        var answers = AnswerCounts()
        (answers.asked, answers.captured) = (world.asked, world.captured)
        (answers.matureCaptured, answers.matureUsed, answers.matureDirected) = (world.captured, world.used, directed)
        (answers.visible, answers.blind) = (world.measured, world.captured - world.measured)
        answers.matureMissing = world.missing
        var question = QuestionFigures()
        question.counts = .init(
            asked: world.asked, captured: world.captured, used: world.used, directed: directed, missing: world.missing)
        question.measured = answers.measured
        question.matureUsed = world.used
        question.directedBound = RoundedBound(directed: directed, of: answers.measured)
        let missing = Self.missing[world.missing]
        question.missingBound = missing?.lower
        question.rules = .init(
            protectedReason: isProtected ? "the law" : nil, isFollowUpComplete: isFollowUpComplete,
            isKnownElsewhere: true, resembledName: isResembled ? "question" : nil)
        let judgement = QuestionJudgement(
            of: question, threshold: threshold, minimumFollowUps: minimumFollowUps)
        return FieldFigures(
            field: FieldID(field), label: Field(key: "question \(field)", name: "question \(field)"),
            counts: FieldCounts(
                asked: world.asked, captured: world.captured, used: world.used, directed: directed,
                missing: world.missing, chance: 0, observable: world.measured,
                signals: QuestionSignals(all: 0, needless: 0, needed: 0)),
            answers: answers,
            uses: FieldUses(evidence: EvidenceCounts(), beneficiaries: BeneficiaryCounts(), times: nil),
            certainty: FieldCertainty(
                clustering: .undeterminable, usage: nil, directedBound: question.directedBound, missing: missing,
                zeroUseBound: question.zeroUseBound, visibleBound: question.visibleBound, stillNeeded: nil,
                decidableFrom: nil),
            stoppedSince: nil, personalData: nil, judgement: judgement)
    }

    /// The intervals of so many missed answers in 20 registrations without one.
    private static let missing = (0...20).map { ClopperPearsonInterval($0, of: 20) }

    /// What is published of a question of a product with so many registrations.
    func published(_ figures: FieldFigures, registrations: Int, under rule: SmallCells) -> PublishedField {
        PublishedField(
            figures,
            of: QuestionContext(
                registrations: registrations, isFollowUpComplete: isFollowUpComplete, isClusteringWithheld: false),
            under: rule)
    }
}

/// The counts of all worlds of which the same is published: where one is the same in each of them, and small, it is revealed.
struct WorldGroups<Publication: Hashable> {
    private let minimum: Int
    private var numbers: [Publication: Int] = [:]
    /// The least and the most that each count is in each group, one group behind the other.
    private var least: [Int] = []
    private var most: [Int] = []

    init(minimum: Int) { self.minimum = minimum }

    /// Adds a world of which `publication` is published, and in which the protected counts are `counts`.
    mutating func add(_ publication: Publication, _ counts: [Int]) {
        guard let number = numbers[publication] else {
            numbers[publication] = numbers.count
            least += counts
            most += counts
            return
        }
        for (index, count) in counts.enumerated() {
            let slot = number * counts.count + index
            if count < least[slot] { least[slot] = count }
            if count > most[slot] { most[slot] = count }
        }
    }

    /// The counts that are revealed, each with its index among those of its world.
    var revealed: [(index: Int, count: Int)] {
        guard !numbers.isEmpty else { return [] }
        let size = least.count / numbers.count
        return least.indices.filter { least[$0] == most[$0] && (1..<minimum).contains(least[$0]) }
            .map { ($0 % size, least[$0]) }
    }
}

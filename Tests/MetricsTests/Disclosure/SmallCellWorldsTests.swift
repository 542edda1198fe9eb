import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// Nothing follows from what is published where small cells are withheld: all worlds of three products with two questions are tried.
///
/// The reader knows the program, the definitions, the settings and everything of the log but its counts, and puts together all
/// worlds of which exactly the same would be published. A count of 1 to N − 1 is revealed where it is the same in all of them. What is
/// published of a product is what is published of each question for itself (``PublishedField``), its registrations, and what
/// follows from these, so that questions, products and totals are tried in turn: here, in ``SmallCellTotalsTests`` and in
/// ``SmallCellProductsTests``.
@Suite struct SmallCellWorldsTests {
    /// Everything that somebody may know beside the counts.
    private static let knowledge: [WorldKnowledge] = {
        var all: [WorldKnowledge] = []
        for (threshold, minimumFollowUps) in [
            (Ratio(1, 2), 1), (Ratio(1, 2), 3), (Ratio(1, 3), 4), (Ratio(1, 100), 30),
        ] {
            for isFollowUpComplete in [false, true] {
                for directedHalves in [0, 1, 2] {
                    all.append(
                        WorldKnowledge(
                            directedHalves: directedHalves, isFollowUpComplete: isFollowUpComplete,
                            threshold: threshold, minimumFollowUps: minimumFollowUps))
                }
            }
        }
        return all + [WorldKnowledge(isResembled: true), WorldKnowledge(isProtected: true)]
    }()

    /// What questions of a product of N to 2N registrations reveal, where `published` is published of each.
    private func revealed(
        _ knowledge: WorldKnowledge, minimum: Int,
        published: (FieldFigures, Int, SmallCells) -> some Hashable
    ) -> [String] {
        let rule = SmallCells(minimum: minimum)
        return (minimum...(2 * minimum)).flatMap { registrations in
            var groups = WorldGroups<AnyHashable>(minimum: minimum)
            for world in QuestionWorld.all(registrations: registrations) {
                groups.add(
                    AnyHashable(published(knowledge.figures(world), registrations, rule)),
                    QuestionWorld.counts.map { world[keyPath: $0.count] })
            }
            return groups.revealed.map { "\(QuestionWorld.counts[$0.index].name) = \($0.count) of \(registrations)" }
        }
    }

    @Test(arguments: knowledge) private func noQuestionRevealsACountUnderThree(knowledge: WorldKnowledge) {
        let revealed = revealed(knowledge, minimum: 3) { knowledge.published($0, registrations: $1, under: $2) }
        #expect(revealed == [])
    }

    @Test(arguments: knowledge.filter { $0.directedHalves == 1 })
    private func noQuestionRevealsACountUnderFive(knowledge: WorldKnowledge) {
        let revealed = revealed(knowledge, minimum: 5) { knowledge.published($0, registrations: $1, under: $2) }
        #expect(revealed == [])
    }

    /// What would reveal a count if it were published: the exact verdict, whether an answer is missed where one registration is
    /// without, and that where few answers are.
    @Test(arguments: ["verdict", "missing of one", "missing of many"])
    private func whatIsKeptOfAQuestionReveals(fault: String) {
        let knowledge = WorldKnowledge(threshold: Ratio(1, 2), minimumFollowUps: 2)
        let revealed = revealed(knowledge, minimum: fault == "verdict" ? 5 : 3) { figures, registrations, rule in
            let published = knowledge.published(figures, registrations: registrations, under: rule)
            let missing = rule.published(figures.counts.missing)
            let kept: AnyHashable =
                switch fault {
                case "verdict": AnyHashable(figures.verdict)
                case "missing of one": AnyHashable(figures.counts.captured == registrations - 1 ? missing : .leftOut)
                default: AnyHashable(rule.isSmall(figures.counts.captured) ? missing : .leftOut)
                }
            return [AnyHashable(published), kept]
        }
        #expect(!revealed.isEmpty)
    }
}

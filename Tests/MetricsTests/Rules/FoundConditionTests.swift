import RegistrationLog
import Testing

@testable import Metrics

/// Counted by hand.
///
/// The threshold is 1 in 10, under which the zero-use bound lies from 29 measured captures on: 0.05^(1/29) is
/// 0.9018.
@Suite struct FoundConditionTests {
    /// Registrations of a value, all in one half, of which some are used, and some lack an answer that was needed.
    private struct Members {
        let value: Int
        let half: Int
        let captured: Int
        var used = 0
        var missing = 0
        var isVisible = true
    }

    private func find(
        _ members: [Members], groups: Set<Int> = [], clustering: Clustering = .undeterminable
    ) -> FoundCondition? {
        let count = (members.map(\.value).max() ?? 0)
        var (numbers, traits): ([UInt32], [CandidateTraits]) = ([], [])
        var ends = [0, 0]
        for half in 0..<2 {
            for member in members where member.half == half {
                let seen: CandidateTraits = member.isVisible ? [.captured, .visible] : [.captured, .blind]
                traits += (0..<member.captured).map { $0 < member.used ? [.captured, .visible, .used] : seen }
                traits += Array(repeating: .missing, count: member.missing)
                numbers += Array(repeating: UInt32(member.value), count: member.captured + member.missing)
            }
            ends[half] = numbers.count
        }
        let column = RuleColumn(
            attribute: .registration(.channel), numbers: numbers,
            values: (0..<count).map {
                RuleColumn.Value(key: "v\($0 + 1)", name: "V\($0 + 1)", isGroup: groups.contains($0 + 1))
            })
        return FoundCondition(
            in: column, CandidateColumn(ofAll: traits), RuleHalves(first: 0..<ends[0], second: ends[0]..<ends[1]),
            clustering: clustering,
            threshold: Ratio(1, 10))
    }

    @Test func allValuesWithoutUseAreExcluded() throws {
        let found = try #require(
            find([
                Members(value: 2, half: 0, captured: 40), Members(value: 1, half: 0, captured: 30),
                Members(value: 3, half: 0, captured: 50, used: 9), Members(value: 0, half: 0, captured: 5),
                Members(value: 1, half: 1, captured: 26), Members(value: 2, half: 1, captured: 28, used: 1),
                Members(value: 3, half: 1, captured: 20, used: 4), Members(value: 0, half: 1, captured: 2, used: 2),
            ]))
        #expect(found.values.map(\.name) == ["V1", "V2"])
        #expect(found.found == 70)
        #expect(found.fewestLater == 26)
        #expect(found.excluded.measured == MeasuredCaptures(mature: 54, visible: 54, blind: 0))
        #expect(found.excluded.used == 1)
        #expect(found.included.measured.mature == 22)
        #expect(found.included.used == 6)
    }

    @Test func aValueNeedsTwentyFiveRegistrations() {
        let used = Members(value: 1, half: 0, captured: 50, used: 9)
        func values(_ captured: Int) -> [String?] {
            let other = Members(value: 3, half: 0, captured: 40)
            return find([used, Members(value: 2, half: 0, captured: captured), other])?.values.map(\.name) ?? []
        }
        #expect(values(25) == ["V2", "V3"])
        #expect(values(24) == ["V3"])
    }

    /// 0.05^(1/28) is 0.8985, so that 28 are too few and 29 enough; with clusters of 2 it takes 57.
    @Test func theBoundOfAllTogetherIsBelowTheThreshold() {
        let used = Members(value: 1, half: 0, captured: 50, used: 9)
        func isFound(_ captured: Int, _ clustering: Clustering = .undeterminable) -> Bool {
            find([used, Members(value: 2, half: 0, captured: captured)], clustering: clustering) != nil
        }
        #expect(!isFound(28) && isFound(29))
        #expect(!isFound(56, Clustering(hundredths: 200)) && isFound(57, Clustering(hundredths: 200)))
    }

    /// Of 60 captures half of whose follow-up shows nothing, 30 count.
    @Test func whatCannotBeSeenDoesNotCount() {
        let used = Members(value: 1, half: 0, captured: 50, used: 9)
        func isFound(visible: Int, blind: Int) -> Bool {
            find([
                used, Members(value: 2, half: 0, captured: visible),
                Members(value: 2, half: 0, captured: blind, isVisible: false),
            ]) != nil
        }
        #expect(isFound(visible: 30, blind: 30))
        #expect(!isFound(visible: 14, blind: 30))
        #expect(!isFound(visible: 28, blind: 28))
    }

    @Test func aFifthOfTheAnswersMustLieThere() {
        func isFound(_ others: Int) -> Bool {
            find([
                Members(value: 1, half: 0, captured: 30), Members(value: 2, half: 0, captured: others, used: 9),
            ]) != nil
        }
        #expect(isFound(120) && !isFound(121))
    }

    /// A group stands for many, an empty cell for nothing, and what follow-up needed and was not there is needed all the same.
    @Test func groupsEmptyCellsAndWhatIsMissedAreNoCondition() {
        let used = Members(value: 1, half: 0, captured: 50, used: 9)
        #expect(find([used, Members(value: 2, half: 0, captured: 40)], groups: [2]) == nil)
        #expect(find([used, Members(value: 0, half: 0, captured: 40)]) == nil)
        #expect(find([used, Members(value: 2, half: 0, captured: 40, missing: 1)]) == nil)
        #expect(find([used, Members(value: 2, half: 0, captured: 40, used: 1)]) == nil)
    }
}

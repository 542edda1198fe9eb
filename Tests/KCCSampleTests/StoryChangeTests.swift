import Foundation
import Testing

@testable import kcc_sample

/// The year before: otherwise in what is known, and in nothing else.
@Suite struct StoryChangeTests {
    private let year = SampleYear(2023)
    private var story: Story { .municipality(in: year) }

    @Test func twoCameOneWentOneWasRenamedAndOneIsUsedTwiceAsOften() {
        let kinds = Story.changes.map { ChangeTruth($0).change }
        #expect(kinds == [.came, .came, .went, .renamed, .usedTwiceAsOften])
        #expect(Set(Story.changes.map(\.product)).count == 5)
    }

    /// Who signals something, or was asked about a sample, would otherwise speak of what is not put.
    @Test func noSignalOrSampleIsAboutThem() {
        let questions = Set(Story.changes.map(\.question))
        #expect(SignalStory.all.allSatisfy { !questions.contains($0.question ?? "") })
        let sampled = story.products.filter { $0.survey != nil }.map(\.name)
        #expect(Set(Story.changes.map(\.product)).isDisjoint(with: sampled))
    }

    @Test func otherProductsAreTheSame() {
        let changed = Set(Story.changes.map(\.product))
        for (before, now) in zip(story.beforeChanges.products, story.products) where !changed.contains(now.name) {
            #expect(before.questions == now.questions, "\(now.name)")
            #expect(uses(before) == uses(now), "\(now.name)")
        }
    }

    @Test func whatCameIsNotPutBefore() throws {
        for change in Story.changes where change.kind == .came {
            let (before, now) = try products(of: change)
            #expect(now.questions.filter { $0.text != change.question } == before.questions)
            #expect(now.questions.count == before.questions.count + 1)
            #expect(uses(before) == uses(now))
            #expect(now.followUps.allSatisfy { !$0.uses.map(\.question).contains(change.question) })
        }
    }

    @Test func whatWentWasPutBefore() throws {
        let change = Story.changes[2]
        let (before, now) = try products(of: change)
        #expect(before.questions == now.questions + [Question("Heeft u een pasfoto bij u?", .choice(["ja", "nee"]))])
        #expect(uses(before) == uses(now))
    }

    @Test func whatWasRenamedHadOtherWordsAllYear() throws {
        let change = Story.changes[3]
        let (before, now) = try products(of: change)
        #expect(before.questions.map(\.text) == now.questions.map(\.text))
        let reworded = before.questions.filter { $0.rewording != nil }
        #expect(reworded.map { $0.wording(on: year.firstDay) } == ["Kunt u zelf de trap op?"])
        #expect(uses(before) == uses(now))
    }

    @Test func whatIsUsedTwiceAsOftenHadHalfTheChance() throws {
        let change = Story.changes[4]
        let (before, now) = try products(of: change)
        #expect(before.questions == now.questions)
        let halved = zip(before.followUps, now.followUps).flatMap { zip($0.uses, $1.uses) }.filter {
            $0.whenCaptured != $1.whenCaptured
        }
        #expect(halved.map(\.0.whenCaptured) == [0.3] && halved.map(\.1.whenCaptured) == [0.6])
        #expect(halved.map(\.1.question) == [change.question])
    }

    /// A sample of the year before shows them, under the names that are known now.
    @Test func standInTheSample() throws {
        let before = try WrittenSample(.story, of: story.beforeChanges, registrations: 6_000, seed: 2023)
        let now = try WrittenSample(.story, of: story, registrations: 6_000, seed: 2023)
        #expect(before.truth.laterChanges == Story.changes.map(ChangeTruth.init) && now.truth.laterChanges == nil)
        #expect(before.tally("Huwelijk melden", "Wilt u een trouwboekje?") == nil)
        #expect(now.tally("Huwelijk melden", "Wilt u een trouwboekje?") != nil)
        #expect(before.tally("Rijbewijs verlengen", "Heeft u een pasfoto bij u?")?.used == 0)
        #expect(now.tally("Rijbewijs verlengen", "Heeft u een pasfoto bij u?") == nil)
        #expect(before.tally("Wmo-melding", "Kunt u zelf traplopen?") != nil)
        #expect(before.asciiText.contains("Kunt u zelf de trap op?") && !now.asciiText.contains("de trap op"))
        #expect(before.files.keys == now.files.keys)
        #expect(before.files.keys.allSatisfy { !$0.contains("2024") })
        let danger = "Is er gevaar voor verkeer of omwonenden?"
        let used = try [before, now].map { try #require($0.tally("Klacht openbare ruimte", danger)).used }
        // Of 313 registrations, 0.75 · 0.3 and 0.75 · 0.6 are expected to use it: 70 and 141, less what is at the year's end.
        #expect((50...85).contains(used[0]) && (110...160).contains(used[1]))
    }

    private func products(of change: StoryChange) throws -> (before: ProductStory, now: ProductStory) {
        func product(_ story: Story) -> ProductStory? { story.products.first { $0.name == change.product } }
        return (try #require(product(story.beforeChanges)), try #require(product(story)))
    }

    private func uses(_ product: ProductStory) -> [[FieldUseChance]] { product.followUps.map(\.uses) }
}

import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct SampleActionTests {
    private let story = Story.municipality

    private func pairs() -> [(registration: SampleRegistration, actions: [SampleAction])] {
        let population = Population(story: story, registrations: 6_000, seed: 3)
        return (1...SampleYear.dayCount).flatMap { population.registrations(on: $0) }.map {
            ($0, story.actions(after: $0, seed: 3))
        }
    }

    @Test func followsAtOrAfterTheRegistrationButForEntryErrors() {
        let all = pairs().flatMap { pair in pair.actions.map { (pair.registration, $0) } }
        let early = all.count { $0.1.time < $0.0.time }
        #expect(early > 0)
        #expect(early * 50 < all.count)
        #expect(all.allSatisfy { $0.1.time <= SampleYear.end })
    }

    @Test func namesOnlyWhatItsKindMayNeed() {
        for (registration, actions) in pairs() {
            for action in actions {
                let allowed = story.usedFields[registration.product][action.kind]
                #expect(action.namedFields.allSatisfy(allowed.contains))
                #expect(Set(action.namedFields).count == action.namedFields.count)
            }
        }
    }

    @Test func urgentHelpFollowsOnlyAnUrgentQuestion() {
        let urgent = story.fields.firstIndex(of: "Is er binnen 48 uur hulp nodig?")
        var seen = 0
        for (registration, actions) in pairs() {
            for action in actions
            where story.products[registration.product].followUps[action.kind].action == "Spoedhulp inzetten" {
                seen += 1
                #expect(registration.answers.contains { $0.field == urgent })
            }
        }
        #expect(seen > 0)
    }

    @Test func asksForTheExpiryDateOnlyWhereItWasNotAsked() {
        let expiry = story.number(of: "Op welke datum verloopt uw paspoort?")
        var seen = 0
        for (registration, actions) in pairs() {
            for action in actions
            where story.products[registration.product].followUps[action.kind].action == "Verloopdatum navragen" {
                seen += 1
                #expect(action.namedFields == [expiry])
                #expect(!registration.answers.contains { $0.field == expiry })
            }
        }
        #expect(seen > 0)
    }
}

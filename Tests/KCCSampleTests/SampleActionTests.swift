import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct SampleActionTests {
    private let story = Story.municipality

    private func pairs() -> [(registration: SampleRegistration, actions: [SampleAction])] {
        let population = Population(story: story, registrations: 6_000, seed: 3)
        return (1...SampleYear.committed.dayCount).flatMap { population.registrations(on: $0) }.map {
            ($0, story.actions(after: $0, seed: 3))
        }
    }

    @Test func followsAtOrAfterTheRegistrationButForEntryErrors() {
        let all = pairs().flatMap { pair in pair.actions.map { (pair.registration, $0) } }
        let early = all.count { $0.1.time < $0.0.time }
        #expect(early > 0)
        #expect(early * 50 < all.count)
        #expect(all.allSatisfy { $0.1.time <= SampleYear.committed.end })
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

    @Test func doesTheSameForAllWhoReportOneLamp() {
        let reports = pairs().filter { $0.registration.incident != nil }
        let lamps = Dictionary(grouping: reports) { $0.registration.incident }
        #expect(lamps.count > 20)
        for reports in lamps.values {
            // What an entry error or the end of the year takes away, it takes from one report alone.
            let kinds = Set(reports.map { $0.actions.map(\.kind) })
            #expect(kinds.count == 1 || reports.contains { $0.registration.time.day >= SampleYear.committed.day(345) })
        }
    }

    @Test func knowsTheRegisterOfResidentsFromMarchOn() {
        let (before, since) = pairs().reduce(into: (0, 0)) { counts, pair in
            for action in pair.actions
            where story.products[pair.registration.product].followUps[action.kind].system == .civilAffairs {
                if action.time.day.iso8601 < "2024-03-01" { counts.0 += 1 } else { counts.1 += 1 }
            }
        }
        #expect(before == 0 && since > 30)
    }

    @Test func neverNeedsForWhomTheCardIsBehindTheCounter() throws {
        let child = try #require(story.number(of: "Is de kaart voor een kind jonger dan 18 jaar?"))
        var channels: [Channel: Int] = [:]
        for (registration, actions) in pairs() where actions.contains(where: { $0.namedFields.contains(child) }) {
            channels[registration.channel, default: 0] += 1
        }
        #expect(channels[.counter] == nil && channels.values.reduce(0, +) > 5)
    }

    @Test func plansUrgentPassportsOnlyBehindTelephoneAndForm() {
        var channels: [Channel: Int] = [:]
        for (registration, actions) in pairs() {
            let kinds = story.products[registration.product].followUps
            if actions.contains(where: { kinds[$0.kind].action == "Spoedaanvraag inplannen" }) {
                channels[registration.channel, default: 0] += 1
            }
        }
        #expect(Set(channels.keys) == [.telephone, .form])
    }

    @Test func callsNobodyBackBehindTheFormOfAHouseMoveUntilAugust() throws {
        let product = try #require(story.products.firstIndex { $0.name == "Verhuizing doorgeven" })
        var days: [Channel: [String]] = [:]
        for (registration, actions) in pairs() where registration.product == product {
            let kinds = story.products[product].followUps
            if actions.contains(where: { kinds[$0.kind].action == "Terugbellen" }) {
                days[registration.channel, default: []].append(registration.time.day.iso8601)
            }
        }
        #expect(days[.form]?.allSatisfy { $0 >= "2024-08-01" } == true)
        #expect(days[.telephone]?.contains { $0 < "2024-08-01" } == true)
    }

    @Test func checksHowManyMoveOnlyWhereNobodyRentsOrBuys() throws {
        let people = try #require(story.number(of: "Hoeveel personen verhuizen mee?"))
        let contract = try #require(story.number(of: "Heeft u een huurcontract of koopakte?"))
        var answers: Set<String> = []
        for (registration, actions) in pairs() where actions.contains(where: { $0.namedFields.contains(people) }) {
            let answer = registration.answers.first { $0.field == contract }
            answers.insert(answer.map { $0.isCaptured ? $0.text : "" } ?? "")
        }
        #expect(answers.contains("geen van beide") && answers.isSubset(of: ["geen van beide", ""]))
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

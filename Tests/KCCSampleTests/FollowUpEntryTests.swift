import Testing

@testable import kcc_sample

@Suite struct FollowUpEntryTests {
    private let story = Story.municipality

    private func registrations(of product: String) throws -> [SampleRegistration] {
        let index = try #require(story.products.firstIndex { $0.name == product })
        let population = Population(story: story, registrations: 24_900, seed: 2)
        return (1...120).flatMap { population.registrations(on: $0) }.filter { $0.product == index }
    }

    private func entry(_ registration: SampleRegistration, kind: Int, named: [Int]) -> FollowUpEntry {
        FollowUpEntry(
            SampleAction(kind: kind, time: registration.time, namedFields: named), of: registration, reference: "B1",
            in: story, seed: 2)
    }

    @Test func copiesWhatItsColumnsSay() throws {
        let day = try #require(story.number(of: "Op welke dag wilt u de afspraak?"))
        var (capitals, dashes, settled, all) = (0, 0, 0, 0)
        for registration in try registrations(of: "Grofvuil afspraak") {
            func answer(_ position: Int) -> String { registration.answers[position].text }
            let needed = entry(registration, kind: 0, named: [day])
            // Columns: telephone number, address, day, volume. The day is copied when it is needed, unless it was settled
            // anew.
            #expect(needed.values.count == 4)
            #expect(needed.values[0].text.replacing("-", with: "") == answer(0).replacing("-", with: ""))
            #expect(needed.values[1].text.lowercased() == answer(2).lowercased())
            all += 1
            if needed.values[0].text != answer(0) { dashes += 1 }
            if needed.values[2].text != answer(5) { settled += 1 }
            #expect(entry(registration, kind: 0, named: []).values[2].text == "")
            if needed.values[1].text != answer(2) { capitals += 1 }
            #expect(needed.required.map { story.fields[$0] } == ["Wat is uw adres?", "Wat wilt u laten ophalen?"])
        }
        #expect(capitals > 0 && dashes > 0)
        #expect((all / 10...all / 4).contains(settled))
    }

    @Test func leavesTheColumnsOfOtherActionsEmpty() throws {
        let registration = try #require(try registrations(of: "Rijbewijs verlengen").first)
        let kinds = try #require(story.products.first { $0.name == "Rijbewijs verlengen" }).followUps.map(\.action)
        let asking = try #require(kinds.firstIndex(of: "Gezondheidsverklaring opvragen"))
        let copying = try #require(kinds.firstIndex(of: "Aanvraag doorgeven"))
        #expect(entry(registration, kind: asking, named: []).values.map(\.text) == ["", "", "", ""])
        let copied = entry(registration, kind: copying, named: []).values
        #expect(
            copied.map { story.fields[$0.field] }
                == [
                    "Telefoonnummer", "E-mailadres", "Wat is uw geboortedatum?", "Welke categorieën rijbewijs heeft u?",
                ])
        #expect(copied[2].text == registration.answers[2].text)
    }

    @Test func namesHalfOfTheQuestionsInReportsByTheirID() throws {
        let post = try #require(story.number(of: "Wat is het nummer van de lichtmast?"))
        let names = try registrations(of: "Melding kapotte straatverlichting").map { registration in
            entry(registration, kind: 0, named: [post]).mentions[0].name
        }
        #expect(Set(names) == ["Wat is het nummer van de lichtmast?", "extra_vraag_\(post)"])
    }
}

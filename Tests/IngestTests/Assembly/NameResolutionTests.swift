import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct NameResolutionTests {
    private var table = NameTable()
    private var spellings = ByteTable()
    private var aliases = AliasTable()

    @Test mutating func spellingsOfOneNameAreOne() {
        let resolution = resolve(["Tel", "TEL", "Mail"])
        #expect(names(resolution, at: "2024-01-01") == ["tel", "tel", "mail"])
        #expect(table.comparedForms == ["tel", "mail"])
    }

    @Test mutating func anAliasStandsForItsName() {
        aliases.add("tel", for: "telefoonnummer")
        let resolution = resolve(["Tel", "Telefoonnummer"])
        #expect(names(resolution, at: "2024-01-01") == ["telefoonnummer", "telefoonnummer"])
    }

    @Test mutating func aDatedAliasHoldsFromItsDayOn() throws {
        aliases.add("telefoon nr", for: "telefoonnummer", from: try day(2024, 7, 1))
        let resolution = resolve(["Telefoon nr"])
        #expect(names(resolution, at: "2024-06-30 23:59:59") == ["telefoon nr"])
        #expect(names(resolution, at: "2024-07-01") == ["telefoonnummer"])
        #expect(names(resolution, at: "2025-01-01") == ["telefoonnummer"])
        // In local time the first of July has begun, though in UTC it is 22:30 the day before.
        #expect(names(resolution, at: "2024-07-01 00:30+02:00") == ["telefoonnummer"])
    }

    @Test mutating func ofSeveralDatesTheLastThatHasComeHolds() throws {
        aliases.add("vraag 1", for: "c", from: try day(2024, 9, 1))
        aliases.add("vraag 1", for: "a")
        aliases.add("vraag 1", for: "b", from: try day(2024, 3, 1))
        let resolution = resolve(["vraag 2", "Vraag 1"])
        #expect(names(resolution, at: "2024-02-29") == ["vraag 2", "a"])
        #expect(names(resolution, at: "2024-03-01") == ["vraag 2", "b"])
        #expect(names(resolution, at: "2024-08-31") == ["vraag 2", "b"])
        #expect(names(resolution, at: "2024-09-01") == ["vraag 2", "c"])
    }

    @Test mutating func whatIsCountedGoesToTheNameThatWasMeant() throws {
        aliases.add("tel", for: "telefoon", from: try day(2024, 7, 1))
        var resolution = resolve(["TEL", "Tel", "Telefoon"])
        for (spelling, time) in [(0, "2024-06-01"), (1, "2024-06-01"), (1, "2024-06-02"), (0, "2024-07-01")] {
            resolution.tally(resolution.reading(of: SpellingID(spelling), at: Timestamp(sketch: time)), .captured)
        }
        resolution.addTallies(to: &table)
        // Before July «Tel» twice and «TEL» once; since July only «TEL».
        #expect(table.number(ofKey: "tel").map(table.shownForm) == "Tel")
        #expect(table.number(ofKey: "telefoon").map(table.shownForm) == "TEL")
    }

    private mutating func resolve(_ texts: [String]) -> NameResolution {
        for text in texts { _ = spellings.insert(text) }
        return NameResolution(spellings, in: &table, aliases: aliases)
    }

    private func names(_ resolution: NameResolution, at time: String) -> [String] {
        (0..<spellings.count).map { spelling in
            let reading = resolution.reading(of: SpellingID(spelling), at: Timestamp(sketch: time))
            return table.comparedForms[resolution.number(of: reading)]
        }
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
        try #require(CalendarDate(year: year, month: month, day: day))
    }
}

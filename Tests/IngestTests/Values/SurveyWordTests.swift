import RegistrationLog
import Testing

@testable import Ingest

struct SurveyWordTests {
    @Test(arguments: [
        ("ja", SurveyOutcome.lookedAt), ("Ja", .lookedAt), (" J ", .lookedAt), ("x", .lookedAt), ("X", .lookedAt),
        ("1", .lookedAt), ("TRUE", .lookedAt), ("waar", .lookedAt), ("yes", .lookedAt), ("onvindbaar", .notFound),
        ("Onvindbaar", .notFound), ("", .open), ("  ", .open), ("-", .open), ("n.v.t.", .open), ("NULL", .open),
        ("nee", .open), ("ONWAAR", .open), ("0", .open),
    ])
    func whatBecameOfARow(_ cell: String, _ expected: SurveyOutcome) {
        let found = SurveyWord.outcome(cell.utf8.span, Placeholders())
        #expect(found == expected)
    }

    @Test(arguments: ["misschien", "ja, maar laat", "niet gevonden", "2"])
    func anotherWordSaysNothing(_ cell: String) {
        let found = SurveyWord.outcome(cell.utf8.span, Placeholders())
        #expect(found == nil)
    }

    /// Where somebody wrote more than a tick, the answer was needed for something.
    @Test(arguments: ["ja", "J", "x", "1", "true", "Waar", "yes", "✓", "ja, om te bellen", "soms", "2", "neen"])
    func anythingIsAMark(_ cell: String) {
        let isMark = SurveyWord.isMark(cell.utf8.span, Placeholders())
        #expect(isMark)
    }

    @Test(arguments: ["", " ", "-", "?", "n.v.t.", "#N/B", "nee", "NEE", "n", "0", "false", "Onwaar", "no"])
    func butWhatSaysNo(_ cell: String) {
        let isMark = SurveyWord.isMark(cell.utf8.span, Placeholders())
        #expect(!isMark)
    }
}

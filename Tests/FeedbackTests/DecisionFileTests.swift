import Feedback
import Foundation
import RegistrationLog
import TestSupport
import Testing

/// A list of decisions comes back as it was filled in, whatever program saved it.
@Suite struct DecisionFileTests {
    /// The list as the program writes it, filled in for two questions.
    private static let list = """
        product;veld;voorstel;nu;reden;voorwaarde;zekerheid;signalen;besluit;eigenaar;ingangsdatum;evaluatiedatum
        Paspoort;Reden;schrappen;gevraagd;Nooit gebruikt.;zonder;"0 van 8.660; zeker";;schrappen;Coördinator;2025-03-01;2025-09-01
        Paspoort;Naam;behouden;gevraagd;Vaak genoeg gebruikt.;;;;Niet vragen bij ;;;
        Paspoort;Naam;niet vragen bij;gevraagd;Nooit bij balie.;zonder;;;;;;
        Rijbewijs;'=1+1;bespreken;gestopt;;;;;;;;

        """

    @Test func aListAsItIsWritten() throws {
        let list = try Self.read(Self.list)
        #expect(list.decisions.map(\.product.key) == ["paspoort", "paspoort", "paspoort", "rijbewijs"])
        #expect(list.decisions.map(\.field.name) == ["Reden", "Naam", "Naam", "=1+1"])
        #expect(list.decisions.map(\.proposal) == [.drop, .keep, .restrict, .discuss])
        #expect(list.decisions.map(\.decision) == [.drop, .restrict, nil, nil])
        #expect(list.decisions.map(\.outcome) == [.drop, .restrict, .restrict, .discuss])
        #expect(list.decisions.map(\.line) == [2, 3, 4, 5])
        #expect(list.decisions.map(\.owner) == ["Coördinator", nil, nil, nil])
        #expect(list.decisions[0].effectiveDate == CalendarDate(year: 2025, month: 3, day: 1))
        #expect(list.decisions[0].evaluationDate == CalendarDate(year: 2025, month: 9, day: 1))
        #expect(list.rules.isEmpty)
        #expect(list.days == nil)
    }

    /// What programs make of the same table when they save it.
    @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
    func anyDelimiterAndLineEnd(_ delimiter: String, _ lineEnd: String) throws {
        let rows = [
            ["besluit", "Veld", "toelichting", "PRODUCT", "ingangs_datum", "Evaluatie datum"],
            ["schrappen", "Reden", "canary", "Paspoort", "", "2025-09-01"], ["", "", "", "", "", ""],
            ["behouden", "Naam", "", "Paspoort", "2025-03-01", ""],
        ]
        let text = rows.map { $0.joined(separator: delimiter) + lineEnd }.joined()
        let list = try Self.read(text)
        #expect(list.decisions.map(\.decision) == [.drop, .keep])
        #expect(list.decisions.map(\.proposal) == [nil, nil])
        #expect(list.decisions.map(\.line) == [2, 4])
        #expect(list.decisions.map(\.effectiveDate?.iso8601) == [nil, "2025-03-01"])
        #expect(list.decisions.map(\.evaluationDate?.iso8601) == ["2025-09-01", nil])
        // What nobody asks for is not kept.
        #expect(!String(reflecting: list).contains("canary"))
    }

    @Test(arguments: [
        (String.Encoding.utf8, [] as [UInt8]), (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
        (.utf16BigEndian, [0xFE, 0xFF]), (.windowsCP1252, []),
    ])
    func anyEncoding(_ encoding: String.Encoding, _ mark: [UInt8]) throws {
        let bytes = try mark + #require(Self.list.data(using: encoding))
        let list = try TemporaryFolder.with { folder in
            try folder.write(Data(bytes), to: "lijst.csv")
            return try DecisionFile(folder("lijst.csv")).read()
        }
        #expect(list.decisions.count == 4)
        #expect(list.decisions[0].owner == "Coördinator")
    }

    @Test func aLineThatNamesTheDelimiter() throws {
        #expect(try Self.read("sep=|\nproduct|veld|besluit\na|b;c|behouden\n").decisions.map(\.line) == [3])
    }

    @Test(arguments: [
        ("schrappen", Proposal.drop), ("Definitief stoppen", .stopForGood), ("TERUGZETTEN", .restore),
        ("toevoegen", .add), ("niet  vragen\u{A0}bij", .restrict), (" bespreken", .discuss), ("behouden", .keep),
        ("nog niet te zeggen", .undecided),
    ])
    func wordsAreComparedWithoutCase(_ word: String, _ proposal: Proposal) throws {
        #expect(try Self.read("product;veld;besluit\na;b;\"\(word)\"\n").decisions.map(\.decision) == [proposal])
    }

    @Test(arguments: [
        "2025-03-01", "1-3-2025", "01-03-2025", "1/3/2025", "1.3.2025", "1 maart 2025", "1 mrt. 2025", "2025/3/1",
        "2025-03-01 00:00", "zaterdag 1 maart 2025",
    ])
    func daysAsPeopleWriteThem(_ text: String) throws {
        let list = try Self.read("product;veld;besluit;ingangsdatum\na;b;behouden;\(text)\n")
        #expect(list.decisions[0].effectiveDate?.iso8601 == "2025-03-01")
    }

    @Test func rowsInWhichNothingIsDecidedSayNothing() throws {
        let list = try Self.read(
            "product;veld;besluit\nPaspoort;Naam;behouden\nBesproken op 3 maart;;\n;;\nPaspoort;Reden;\n")
        #expect(list.decisions.map(\.line) == [2])
    }

    @Test func aRowThatIsThereTwiceIsOne() throws {
        let row = "Paspoort;Naam;behouden;A;2025-03-01\n"
        let list = try Self.read("product;veld;besluit;eigenaar;ingangsdatum\n" + row + row)
        #expect(list.decisions.map(\.line) == [2])
    }

    @Test func rulesStandBesideTheList() throws {
        let rules = """
            product;veld;kenmerk;waarden;getoetst;oordeel
            Paspoort;Naam;kanaal;"[""Balie"",""post \\u00e9""]";9;regel
            Paspoort;Reden;antwoord: Kanaal;"[""nee""]";9;Regel
            Paspoort;Adres;afdeling;;9;niet meetbaar

            """
        let list = try TemporaryFolder.with(["a/lijst.csv": Self.list, "a/vraagregels.csv": rules]) { folder in
            try DecisionFile(folder("a/lijst.csv")).read()
        }
        #expect(
            list.rules == [
                ListedRule(
                    product: ListedName("Paspoort"), field: ListedName("Naam"), attribute: .registration(.channel),
                    values: ["balie", "post é"]),
                ListedRule(
                    product: ListedName("Paspoort"), field: ListedName("Reden"),
                    attribute: .answer(to: ListedName("Kanaal")), values: ["nee"]),
            ])
    }

    @Test func theDaysOfTheReportStandBesideTheList() throws {
        func days(_ record: String) throws -> ClosedRange<CalendarDate>? {
            try TemporaryFolder.with(["lijst.csv": Self.list, "run.json": record]) { folder in
                try DecisionFile(folder("lijst.csv")).read().days
            }
        }
        let dates = #""first_registration": "2024-01-01", "last_registration": "2024-12-31""#
        #expect(try days(#"{"program": "kcc-analyze", \#(dates)}"#)?.days == ["2024-01-01", "2024-12-31"])
        #expect(try days(#"{"program": "kcc-analyze", "kind": "survey", \#(dates)}"#) == nil)
        #expect(try days(#"{"program": "other", \#(dates)}"#) == nil)
    }

    /// Reads a list with this text, in a folder of its own.
    static func read(_ text: String) throws -> DecisionList {
        try TemporaryFolder.with(["lijst.csv": text]) { folder in try DecisionFile(folder("lijst.csv")).read() }
    }
}

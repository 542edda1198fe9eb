import Feedback
import Foundation
import RegistrationLog
import TestSupport
import Testing

/// A list that cannot be followed is refused, with the line and the column that are wrong.
@Suite struct DecisionFileErrorTests {
    private static let words = [
        "schrappen", "definitief stoppen", "terugzetten", "toevoegen", "niet vragen bij", "bespreken", "behouden",
        "nog niet te zeggen",
    ]

    @Test(arguments: [
        ("a;b;schrapen;;;\n", 2, FeedbackRowProblem.unknownWord(column: "besluit", found: "schrapen", valid: words)),
        (
            "a;b;\(String(repeating: "é", count: 90));;;\n", 2,
            .unknownWord(column: "besluit", found: String(repeating: "é", count: 40), valid: words)
        ),
        ("a;b;;canary;;\n", 2, .unknownWord(column: "voorstel", found: nil, valid: words)),
        ("a;b;behouden;;canary;\n", 2, .notADate(column: "ingangsdatum")),
        ("a;b;behouden;;;2025-02-29\n", 2, .notADate(column: "evaluatiedatum")),
        ("a;b;behouden;;;3/25\n", 2, .notADate(column: "evaluatiedatum")),
        (";b;behouden;;;\n", 2, .empty(column: "product")), ("a; ;behouden;;;\n", 2, .empty(column: "veld")),
        ("a;b;behouden;;;\n\nA;B;schrappen;;;\n", 4, .repeated(first: 2)),
        ("a;b;;behouden;;\na;b;;schrappen;;\n", 3, .repeated(first: 2)),
        ("a;b;behouden;;2025-03-01;\na;b;behouden;;2025-04-01;\n", 3, .repeated(first: 2)),
        ("a;b;behouden;niet vragen bij;;\na;b;;niet vragen bij;;\n", 3, .repeated(first: 2)),
        ("a;b;behouden;;;;canary\n", 2, .tooManyCells(columns: 6)), ("a;\"b;behouden;;;\n", 2, .unreadable),
    ])
    func aRowThatCannotBe(_ rows: String, _ line: Int, _ problem: FeedbackRowProblem) throws {
        let text = "product;veld;besluit;voorstel;ingangsdatum;evaluatiedatum\n\(rows)"
        try TemporaryFolder.with(["lijst.csv": text]) { folder in
            let found = folder.row("lijst.csv") { _ = try DecisionFile(folder("lijst.csv")).read() }
            #expect(found?.line == line)
            #expect(found?.problem == problem)
        }
    }

    @Test(arguments: [
        (#"kanalen;"[""a""]""#, "kenmerk"), (#"antwoord: ;"[""a""]""#, "kenmerk"), ("kanaal;", "waarden"),
        ("kanaal;[]", "waarden"), ("kanaal;[1]", "waarden"), ("kanaal;['a']", "waarden"), (";", "kenmerk"),
    ])
    func aRuleThatCannotBe(_ condition: String, _ column: String) throws {
        let rules = "product;veld;kenmerk;waarden;oordeel\na;b;\(condition);regel\n"
        try TemporaryFolder.with(["lijst.csv": "product;veld;besluit\n", "vraagregels.csv": rules]) { folder in
            let found = folder.row("vraagregels.csv") { _ = try DecisionFile(folder("lijst.csv")).read() }
            #expect(found?.line == 2)
            #expect(found?.problem == .notARule(column: column))
        }
    }

    @Test func whatIsNoList() throws {
        try TemporaryFolder.with(["tabel.csv": "a;b\n1;2\n", "leeg.csv": "", "geheim/lijst.csv": "product;veld\n"]) {
            folder in
            func found(_ name: String) -> FeedbackError? { failure { _ = try DecisionFile(folder(name)).read() } }
            #expect(found("geen.csv") == .noSuchPath(folder("geen.csv")))
            #expect(found("tabel.csv/x") == .noSuchPath(folder("tabel.csv/x")))
            #expect(found("geheim") == .notAFile(path: folder("geheim")))
            let all = ["product", "veld", "besluit"]
            #expect(found("tabel.csv") == .missingColumns(path: folder("tabel.csv"), columns: all))
            #expect(found("leeg.csv") == .missingColumns(path: folder("leeg.csv"), columns: all))
            #expect(
                found("geheim/lijst.csv") == .missingColumns(path: folder("geheim/lijst.csv"), columns: ["besluit"]))
        }
    }

    @Test func whatIsTooLong() throws {
        try TemporaryFolder.with { folder in
            let limit = 67_108_864
            try folder.write(Data("product;veld;besluit\n".utf8) + Data(repeating: 0x0A, count: limit), to: "lang.csv")
            let found = failure { _ = try DecisionFile(folder("lang.csv")).read() }
            #expect(found == .tooLong(path: folder("lang.csv"), limit: limit))
        }
    }
}

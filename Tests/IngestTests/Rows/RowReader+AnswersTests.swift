import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct RowReaderAnswersTests {
    private static let header = "registratie_id,tijdstip,product,tel,antwoorden"

    /// A line for each answer of the rows: `R1 tel=0612`, with the number of the value where its identifier is kept, `?`
    /// where it is not, and nothing where the question was asked in vain.
    private func answers(_ rows: DeliveredRows) -> [String] {
        zip(rows.wide, rows.answersByRow).flatMap { row, answers in
            answers.map { answer in
                let value = answer.value.isCaptured ? answer.value.number.map { rows.values.string($0) } ?? "?" : ""
                return "\(rows.ids.string(row.id)) \(rows.fields.string(answer.field))=\(value)"
            }
        }
    }

    @Test func theKeysOfACellAreFields() throws {
        let text = csv(
            Self.header,
            [
                ["R1", "2024-03-01", "p", "1", #"{"kleur": "Rood", "mail": null, "tel": "n.v.t.", "aantal": 2.0}"#],
                ["R2", "2024-03-01", "p", "", #"{"Kleur": " ", "aantal": 2}"#], ["R3", "2024-03-01", "p", "3", ""],
                ["R4", "2024-03-01", "p", "4", "n.v.t."], ["R5", "2024-03-01", "p", "", "{}"],
            ])
        let rows = try Delivery(text).reading(takenOver: ["aantal"]).rows
        #expect(
            answers(rows) == [
                "R1 tel=?", "R1 kleur=?", "R1 mail=", "R1 tel=", "R1 aantal=2", "R2 Kleur=", "R2 aantal=2", "R3 tel=?",
                "R4 tel=?",
            ])
        #expect(rows.rejectedRows.isEmpty && rows.rowCount == 5 && rows.wide.count == 5)
        #expect((0..<rows.fields.count).map(rows.fields.string) == ["tel", "kleur", "mail", "aantal", "Kleur"])
    }

    @Test func aRecognisedColumnIsNoField() throws {
        let rows = try rows(
            of: csv("registratie_id,tijdstip,product,metadata", [["R1", "2024-03-01", "p", #"{"a": true}"#]]),
            takenOver: ["a"])
        #expect(answers(rows) == ["R1 a=true"])
    }

    @Test func aCellThatIsNoJSONRejectsItsRow() throws {
        // A thousand cells decide that the column holds JSON; those after them that are none are rejected.
        let good = (0..<1_000).map { ["R\($0)", "2024-03-01", "p", "", #"{"a": 1}"#] }
        let deep = String(repeating: #"{"a":"#, count: 100_000) + "1" + String(repeating: "}", count: 100_000)
        let bad = ["zie dossier", "{", "[1]", "1", #"{"b": 1,}"#, deep].map { ["S", "2024-03-01", "p", "", $0] }
        let rows = try rows(of: csv(Self.header, good + bad + [["T", "gisteren", "p", "", "{"]]))
        #expect(rows.wide.count == 1_000)
        #expect(rows.rowCount == 1_007)
        // The time is tested before the answers.
        #expect(
            rows.rejectedRows.map(\.reason)
                == Array(repeating: .unreadableAnswers, count: 6) + [.unreadableTimestamp(expected: .iso8601)])
        #expect(rows.rejectedRows.map(\.position.line) == Array(1_002...1_008))
        #expect(rows.rejectedRows.first?.position.column == "antwoorden")
        // Nothing of a rejected row is kept.
        #expect(rows.answersByRow.joined().count == 1_000)
        #expect((0..<rows.fields.count).map(rows.fields.string) == ["tel", "a"])
    }

    @Test func ofSeveralColumnsAllMustBeRead() throws {
        let header = "registratie_id,tijdstip,product,een,twee"
        let good = (0..<1_000).map { ["R\($0)", "2024-03-01", "p", #"{"a": 1}"#, #"[{"id": "d"}]"#] }
        let rows = try rows(
            of: csv(
                header,
                good + [
                    ["S", "2024-03-01", "p", #"{"b": 1}"#, "zie"], ["T", "2024-03-01", "p", "", #"[{"id": "c"}]"#],
                ]))
        #expect(rows.rejectedRows.map(\.position.column) == ["twee"])
        #expect((0..<rows.fields.count).map(rows.fields.string) == ["a", "d", "c"])
        #expect(answers(rows).suffix(2) == ["R999 d=", "T c="])
    }

    @Test func questionsOfAnArrayAreKeptWithTheirIDs() throws {
        let rows = try rows(
            of: csv(
                "registratie_id,tijdstip,product,extra_properties",
                [
                    [
                        "R1", "2024-03-01", "p",
                        #"[{"id": "Waar", "label": "Waar is het?", "answer": "hier"}, {"id": "los"}]"#,
                    ],
                    ["R2", "2024-03-01", "p", ""],
                    ["R3", "2024-03-01", "p", #"[{"id": "Waar", "label": "Waar precies?"}]"#],
                ]))
        #expect(answers(rows) == ["R1 Waar is het?=?", "R1 los=", "R3 Waar precies?="])
        #expect(
            rows.questions.map {
                "\($0.row) \(rows.questionIDs.string($0.id)) \(rows.fields.string($0.field))"
            } == ["0 Waar Waar is het?", "2 Waar Waar precies?"])
    }

    @Test func linesAreReadWhereQuestionsAreListed() throws {
        let text = csv(
            Self.header,
            [
                ["R1", "2024-03-01", "p", "1", "Mw. belde: twee keer\r\n\r\nWaar: hier\r\nof daar\r\nWat:"],
                ["R2", "2024-03-01", "p", "", "geen vragen"], ["R3", "2024-03-01", "p", "", "-"],
            ])
        let rows = try Delivery(text).reading(takenOver: ["waar"], questions: ["Waar", "Wat"]).rows
        // Of the answer the letters count, and neither the blanks nor the line end within it.
        #expect(answers(rows) == ["R1 tel=?", "R1 Waar=hierofdaar", "R1 Wat="])
        #expect(rows.rejectedRows.isEmpty && rows.wide.count == 3)
    }

    @Test func batchesDoNotMatter() throws {
        // The rows that are profiled and those after them, over the bounds of batches of 256 KiB.
        let cells = (0..<30_000).map { ["R\($0)", "2024-03-01", "p", "", #"{"a": "\#($0)", "b": null}"#] }
        let rows = try rows(of: csv(Self.header, cells))
        #expect(rows.wide.count == 30_000)
        #expect(rows.answersByRow.joined().count == 60_000)
        #expect(rows.answersByRow.joined().count(where: \.value.isCaptured) == 30_000)
    }

    // MARK: Exports of known systems

    /// A table as Open Klant's `dump_data.sh --csv` copies it, but for the product, which it does not have.
    @Test func aDumpOfOpenKlantIsRead() throws {
        let text = """
            contact_id,nummer,kanaal,plaatsgevonden_op,indicatie_contact_gelukt,inhoud,product,metadata
            101,0001,telefoon,2025-06-16 14:09:20.339166+00,t,,Paspoort,"{""reden"": ""verlopen"", ""spoed"": ""ja""}"
            102,0002,balie,2025-06-16 14:10:00+00,f,"",Paspoort,{}
            103,0003,balie,2025-06-16 14:11:00+00,,"Belde ""nog"" eens",Paspoort,
            """
        let rows = try rows(of: text + "\n", takenOver: ["indicatie_contact_gelukt", "reden"])
        // An empty cell and an empty string are both no answer; t and f are answers.
        #expect(
            answers(rows) == [
                "101 nummer=?", "101 indicatie_contact_gelukt=t", "101 reden=verlopen", "101 spoed=?", "102 nummer=?",
                "102 indicatie_contact_gelukt=f", "103 nummer=?", "103 inhoud=?",
            ])
        #expect(rows.rejectedRows.isEmpty)
        // 14:09:20 in UTC.
        #expect(rows.wide.first?.time == Timestamp(sketch: "2025-06-16 14:09:20"))
    }

    /// CRLF after rows and LF within quoted cells, as Signalen's data warehouse writes them.
    @Test func signalenIsRead() throws {
        let row =
            "7,2024-03-01T09:15:00+00:00,afval,False,\"[{\"\"id\"\": \"\"a\"\",\n\"\"label\"\": \"\"Wat?\"\", \"\"answer\"\": \"\"vuil\nniet\"\"}]\"\r\n"
        let text = "melding_id,tijdstip,product,is_anonymized,extra_properties\r\n"
        // A line end within a string of JSON must be escaped: that cell is none, and its column is a field.
        #expect(answers(try rows(of: text + row)) == ["7 is_anonymized=?", "7 extra_properties=?"])
        let escaped = row.split(separator: "vuil\n").joined(separator: "vuil\\n")
        #expect(
            answers(try rows(of: text + escaped, takenOver: ["wat?"])) == ["7 is_anonymized=?", "7 Wat?=vuilniet"])
    }
}

import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// What programs write for «no value», as the specification lists it, everywhere a cell may stand.
struct MachineEmptyTests {
    static let texts: [String] =
        [
            #"\N"#, "NULL", "null", "NaN", "nan", "NaT", "None", "nil", "undefined", "(null)", "<null>", "[null]",
            "[NULL]",
            "(leeg)", "(blank)", "{}", "[]", "#N/A", "#N/B", "#NAAM?", "#NAME?", "#VALUE!", "#WAARDE!", "#REF!",
            "#VERW!",
            "#DIV/0!", "#DEEL/0!", "#NULL!", "<p></p>", "<br>", "&nbsp;", "--None--", "0001-01-01", "1-1-0001",
            "0001-01-01 00:00", "0001-01-01T00:00:00", "1-1-0001 00:00:00", "1-1-0001 00:00",
        ].flatMap { [$0, $0.uppercased(), " \($0.lowercased())\u{A0}"] }

    @Test(arguments: texts)
    func aTextOfAProgramIsAnEmptyCell(_ text: String) {
        let placeholders = Placeholders(PlaceholderList(removing: PlaceholderList.defaults))
        let (isEmpty, isCaptured) = judged(text, placeholders)
        #expect(isEmpty && !isCaptured)
    }

    @Test(arguments: [
        "nul", "nulls", "N", "geen", "(leeg", "{ }", "[ ]", "[[]]", "#N/A!", "#", "<p> </p>", "<br/>", "0001-01-02",
        "0001-01-01 00:01", "1-1-0001 0:00", "01-01-1900", "0", "-1", "nan\u{301}", "n\u{303}one", "1-1-000",
    ])
    func anyOtherTextIsNone(_ text: String) {
        let (isEmpty, isCaptured) = judged(text, Placeholders())
        #expect(!isEmpty && isCaptured)
    }

    @Test(arguments: ["-", "n.v.t.", "onbekend"])
    func aPlaceholderIsNoEmptyCell(_ text: String) {
        let (isEmpty, isCaptured) = judged(text, Placeholders())
        #expect(!isEmpty && !isCaptured)
    }

    private func judged(_ text: String, _ placeholders: Placeholders) -> (isEmpty: Bool, isCaptured: Bool) {
        (placeholders.isEmpty(text.utf8.span), placeholders.isCaptured(text.utf8.span))
    }

    @Test(arguments: texts)
    func inARegistrationItIsNeitherAskedNorCaptured(_ text: String) throws {
        let wide = csv("registratie_id,tijdstip,product,tel,naam", [["R1", "2024-03-01", "p", text, "Jo"]])
        #expect(try assemble(wide).log.registrationLines == ["p | 2024-03-01 | naam=?"])
        // As an empty cell in the other shapes: asked and not captured.
        let long = csv("registratie_id,tijdstip,product,veld,waarde", [["R1", "2024-03-01", "p", "tel", text]])
        #expect(try assemble(long).log.registrationLines == ["p | 2024-03-01 | tel="])
        let json = csv(
            "registratie_id,tijdstip,product,extra",
            [
                ["R1", "2024-03-01", "p", #"{"tel": "\#(text.replacing(#"\"#, with: #"\\"#))"}"#],
                ["R2", "2024-03-01", "p", text],
            ])
        #expect(try assemble(json).log.registrationLines == ["p | 2024-03-01 | tel=", "p | 2024-03-01 | "])
        let lines = csv("registratie_id,tijdstip,product,antwoorden", [["R1", "2024-03-01", "p", "tel: \(text)"]])
        let reading = try Delivery(lines).reading(questions: ["tel"])
        #expect(reading.rows.answersByRow.map { $0.map(\.value) } == [[.none]])
    }

    @Test(arguments: texts)
    func inAnActionItNamesAndCarriesNothing(_ text: String) throws {
        let wide = csv("registratie_id,tijdstip,product,tel", [["R1", "2024-03-01", "p", "06"]])
        let actions = csv(
            "registratie_id,tijdstip,actie,gebruikte_velden,veld,baathebber,tel",
            [["R1", "2024-03-02", "a", text, text, text, text]])
        #expect(try assemble(wide, actions).log.followUpLines == ["a | 2024-03-02 | on 0 | names  |  | "])
    }

    @Test(arguments: texts)
    func aRequiredCellIsEmpty(_ text: String) throws {
        let headers = [
            "registratie_id,tijdstip,product", "registratie_id,tijdstip,product,veld,waarde",
            "registratie_id,tijdstip,actie", "vervolg_id,tijdstip,actie", "datum,product,signaal",
            "registratie_id,vervolg_id",
        ]
        for header in headers {
            let names = header.split(separator: ",").map(String.init)
            for column in names.indices where names[column] != "waarde" {
                let row = names.indices.map { index in
                    index == column ? text : ["tijdstip", "datum"].contains(names[index]) ? "2024-03-01" : "w"
                }
                let rows = try rows(of: csv(header, [row]))
                #expect(rows.rejectedRows.map(\.reason) == [.missingValue], "\(header)")
                #expect(rows.rejectedRows.map(\.position.column) == [names[column]])
            }
        }
    }
}

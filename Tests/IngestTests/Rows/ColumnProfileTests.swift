import Configuration
import DelimitedText
import RegistrationLog
import Testing

@testable import Ingest

struct ColumnProfileTests {
    private static let header = "registratie_id,tijdstip,product,extra"

    private func profile(_ text: String, placeholders: Placeholders = Placeholders()) throws -> ColumnProfile {
        let placement = try Delivery(text).placement
        var profile = ColumnProfile(
            mapping: placement.mapping, timeZone: try #require(LocalTimeZone(name: "UTC")), placeholders: placeholders)
        var records = try DelimitedFile(MemorySource(Array(text.utf8)))
            .records(delimiter: placement.delimiter.value, from: placement.firstRowLine, chunkSize: 64)
        while !profile.isComplete, let batch = try records.next() { profile.add(batch) }
        return profile
    }

    /// The columns that are found when the last column has these cells.
    private func columns(
        _ cells: [String], named name: String = "extra", questions: Bool = false,
        placeholders: Placeholders = Placeholders()
    ) throws -> [AnswersColumn] {
        let text = csv(
            "registratie_id,tijdstip,product,\(name)",
            cells.enumerated().map { ["R\($0)", "2024-03-01", "p", $1] })
        return try profile(text, placeholders: placeholders).answersColumns(listsQuestions: questions)
    }

    private let json = [AnswersColumn(index: 3, form: .json)]
    private let lines = [AnswersColumn(index: 3, form: .lines)]

    @Test func aColumnOfJSONHoldsAnswers() throws {
        #expect(try columns([#"{"a": 1}"#]) == json)
        #expect(try columns(["[]", #"[{"id": 1}]"#, #"{"a": 1}"#]) == json)
        #expect(try columns(["", "n.v.t.", "{}", "[]", " ", #"{"a": 1}"#]) == json)
    }

    @Test func oneOtherCellMakesItAField() throws {
        #expect(try columns([#"{"a": 1}"#, "zie {}"]) == [])
        #expect(try columns([#"{"a": 1}"#, #"{"a": 1"#]) == [])
        #expect(try columns(["[1]"]) == [])
        #expect(try columns(["ja", "nee"]) == [])
        #expect(
            try columns([#"{"a": 1}"#, "zie"], placeholders: Placeholders(PlaceholderList(adding: ["zie"]))) == json)
    }

    @Test func withoutAValueItIsAField() throws {
        #expect(try columns([]) == [])
        #expect(try columns(["", "-"]) == [])
        // These are what programs write for an empty cell.
        #expect(try columns(["[]", "{}"]) == [])
    }

    @Test func severalColumnsCanHoldAnswers() throws {
        let text = csv(
            "metadata,registratie_id,tijdstip,product,tel,extra",
            [[#"{"a": 1}"#, "R1", "2024-03-01", "p", "1", "[{}]"]])
        #expect(
            try profile(text).answersColumns(listsQuestions: false) == [
                AnswersColumn(index: 0, form: .json), AnswersColumn(index: 5, form: .json),
            ])
    }

    @Test func aNamedColumnHoldsLinesWhereItHoldsNoJSON() throws {
        #expect(try columns([#"{"a": 1}"#], named: "Antwoorden", questions: true) == json)
        #expect(try columns([#"{"a": 1}"#, "Waar: x"], named: "antwoorden", questions: true) == lines)
        #expect(try columns(["Waar: x"], named: "antwoorden", questions: false) == lines)
        #expect(try columns([""], named: "antwoorden", questions: false) == lines)
        // Lines would reveal nothing without a question.
        #expect(try columns([#"{"a": 1}"#, "{"], named: "antwoorden", questions: false) == json)
    }

    @Test func aThousandCellsDecide() throws {
        let cells = Array(repeating: #"{"a": 1}"#, count: 999)
        #expect(try columns(cells + ["zie"]) == [])
        #expect(try columns(cells + [#"{"a": 1}"#, "zie"]) == json)
        #expect(try columns(Array(repeating: "-", count: 500) + cells + ["zie"]) == [])
    }

    @Test func tenThousandRecordsDecide() throws {
        #expect(try columns(Array(repeating: "", count: 9_999) + [#"{"a": 1}"#, "zie"]) == json)
        #expect(try columns(Array(repeating: "", count: 10_000) + [#"{"a": 1}"#]) == [])
    }

    @Test func aRecordWithAnotherNumberOfCellsSaysNothing() throws {
        let text = Self.header + "\nR1,2024-03-01,p,zie,y\nR2,2024-03-01,p,[{}],,\nR3,2024-03-01,p\n"
        #expect(try profile(text).answersColumns(listsQuestions: false) == json)
    }

    @Test func onlyWideRegistrationsHaveAnswersInOneCell() throws {
        let followUps = csv("registratie_id,tijdstip,actie,extra", [["R1", "2024-03-01", "bellen", #"{"a": 1}"#]])
        #expect(try profile(followUps).answersColumns(listsQuestions: false) == [])
        let long = csv(
            "registratie_id,tijdstip,product,veld,waarde", [["R1", "2024-03-01", "p", "extra", #"{"a": 1}"#]])
        #expect(try profile(long).answersColumns(listsQuestions: false) == [])
    }

    @Test func datesAreProfiledToo() throws {
        let text = csv(
            Self.header, [["R1", "13-03-2024", "p", #"{"a": 1}"#], ["R2", "14-03-2024", "p", #"{"a": 1}"#]])
        #expect(try profile(text).dates.format == .dayMonthYearDashed)
    }
}

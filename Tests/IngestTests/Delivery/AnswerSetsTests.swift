import TestSupport
import Testing

@testable import Ingest

struct AnswerSetsTests {
    /// Columns around the bounds of the numbers that hold 64 of them.
    @Test(arguments: [1, 60, 61, 62, 124, 125, 126, 200])
    func theAnswersOfARowAreItsCellsThatAreNotBlank(columns: Int) throws {
        var random = SplitMix64(seed: UInt64(columns))
        let names = (0..<columns).map { "f\($0)" }
        let cells = (0..<300).map { row in
            // Some rows end early, and some have nothing at all.
            let end = row % 3 == 0 ? columns : Int.random(in: 0...columns, using: &random)
            return (0..<columns).map { $0 < end ? ["", "", " ", "n.v.t.", "x"].randomElement(using: &random)! : "" }
        }
        let text = csv(
            "registratie_id,tijdstip,product,\(names.joined(separator: ","))",
            cells.enumerated().map { ["R\($0)", "2024-03-01", "p"] + $1 })
        let rows = try rows(of: text)
        let found = rows.answersByRow.map { answers in
            answers.map { "\(rows.fields.string($0.field))=\($0.value.isCaptured ? "x" : "n.v.t.")" }
        }
        let expected = cells.map { row in
            zip(names, row).filter { $1 == "n.v.t." || $1 == "x" }.map { "\($0)=\($1)" }
        }
        #expect(found == expected)
    }

    @Test func whatIsBehindTheLastAnswerOfARowIsNotKept() throws {
        let names = (0..<640).map { "f\($0)" }.joined(separator: ",")
        let empty = String(repeating: ",", count: 639)
        let rows = try rows(
            of: """
                registratie_id,tijdstip,product,\(names)
                R1,2024-03-01,p,x\(empty)
                R2,2024-03-01,p,\(empty)
                R3,2024-03-01,p,\(empty)x

                """)
        #expect(rows.wide.map(\.answersEnd.block) == [1, 1, 12])
        #expect(rows.answersByRow.map(\.count) == [1, 0, 1])
    }
}

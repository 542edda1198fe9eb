import DelimitedText
import Testing

@testable import kcc_sample

@Suite struct FaultTests {
    private let layout = RowLayout(columns: 4, identifier: 0, time: 1, required: [0], answers: 2)
    private let healthy = ["K1", "09-03-2024 14:05", "Paspoort", "twee\nregels met \"tekst\""]

    private func spoilt(_ fault: Fault) -> SpoiltRow {
        var random = RandomStream(seed: 1, name: .fault)
        return SpoiltRow(healthy, fault: fault, layout: layout, dialect: .frontOffice, random: &random)
    }

    @Test func neverSwallowsTheNextRow() {
        for fault in Fault.allCases {
            #expect(!spoilt(fault).cells.joined().contains { $0.isNewline })
        }
    }

    @Test func leavesAnswersInJSONWhole() {
        // A reader that looks at the column to find out what it holds must not be misled by what is wrong elsewhere.
        let row = ["{\"vraag\": \"ja\"}", "09-03-2024 14:05", "Paspoort", "t"]
        for fault in Fault.independent(of: layout) where fault != .emptyCell && fault != .scientificIdentifier {
            var random = RandomStream(seed: 1, name: .fault)
            let spoilt = SpoiltRow(row, fault: fault, layout: layout, dialect: .tableDump, random: &random)
            #expect(spoilt.cells[0] == row[0])
        }
    }

    @Test func breaksExactlyWhatItSays() {
        #expect(spoilt(.quoteInsideCell).cells[2] == "maat 5\u{1} breed")
        #expect(spoilt(.quoteInsideCell).byteAtMark == 0x22)
        #expect(spoilt(.textAfterQuote).cells[2] == "\u{1}spoed\u{1} volgens melder")
        #expect(spoilt(.invalidByte).byteAtMark == 0x81)
        #expect(spoilt(.nulByte).byteAtMark == 0)
        #expect(spoilt(.surplusCell).cells.count == 5)
        #expect(spoilt(.brokenOff).cells.count == 1)
        #expect(spoilt(.emptyCell).cells[0].isEmpty)
        #expect(spoilt(.scientificIdentifier).cells[0] == "8,3E+08")
        #expect(spoilt(.unreadableTime).cells[1] != healthy[1])
        #expect(spoilt(.brokenAnswers).cells[2] != healthy[2])
    }

    @Test func isDrawnAtItsRate() {
        var random = RandomStream(seed: 1, name: .fault)
        let drawn = (0..<20_000).count { _ in Fault.drawn(rate: 0.01, layout: layout, random: &random) != nil }
        // 200 expected, with a standard deviation of 14.
        #expect((130...270).contains(drawn))
    }

    @Test func isDrawnOnlyWhereItSpoilsARowByItself() {
        let links = RowLayout(columns: 2, identifier: 0, time: nil, required: [0, 1])
        #expect(
            Fault.allCases.filter { !Fault.independent(of: layout).contains($0) }
                == [.brokenAnswers, .otherProduct, .otherTime])
        #expect(
            Fault.allCases.filter { !Fault.independent(of: links).contains($0) }
                == [.unreadableTime, .brokenAnswers, .otherProduct, .otherTime])
    }
}

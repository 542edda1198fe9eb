import Foundation
import Testing

@testable import kcc_sample

@Suite struct SampleFileTests {
    @Test func knowsOnWhichLineEachRecordBegins() throws {
        try withTemporaryFolder { folder in
            var file = try SampleFile(
                "sub/a.csv", in: folder, kind: .registrations, dialect: .frontOffice, header: ["id", "tijd", "café"],
                layout: RowLayout(columns: 3, identifier: 0, time: 1, required: [0, 1]))
            var random = RandomStream(seed: 1, name: .fault)
            try file.accept(["1", "t", "twee\nregels"])
            try file.reject(["2", "t", "x"], for: .brokenOff, random: &random)
            try file.writeDuplicate(["1", "t", "een \"regel\""])
            try file.writeEmptyRecord()
            try file.reject(["3", "t", "x"], for: .nulByte, random: &random)
            let truth = try file.finish()
            // Line 1 the header, 2 and 3 the first row, 4 the short one, 5 the duplicate, 6 the empty record.
            let expected: [UInt8] = Array("id;tijd;caf".utf8) + [0xE9]
            let rows = "\r\n1;t;\"twee\nregels\"\r\n2\r\n1;t;\"een \"\"regel\"\"\"\r\n;;\r\n3;t;x\0\r\n"
            let written = try Data(contentsOf: folder.appending(path: "sub/a.csv"))
            #expect(written == Data(expected + Array(rows.utf8)))
            #expect(truth.rejectedRows.map(\.line) == [4, 7])
            #expect(truth.rejectedRows.map(\.reason) == ["aantal_kolommen", "codering"])
            #expect(truth.rows == 4)
            #expect(truth.accepted == 1)
            #expect(truth.duplicates == 1)
            #expect(truth.orphans == nil)
        }
    }

    @Test func writesTitlesAboveItsHeader() throws {
        try withTemporaryFolder { folder in
            var file = try SampleFile(
                "a.csv", in: folder, kind: .registrations, dialect: .forms, title: ["Titel één", ""],
                header: ["id", "tijd"], layout: RowLayout(columns: 2, identifier: 0, time: 1, required: [0]))
            var random = RandomStream(seed: 1, name: .fault)
            try file.reject(["1", "t"], for: .brokenOff, random: &random)
            // Two lines of titles and the header come first.
            #expect(try file.finish().rejectedRows.map(\.line) == [4])
            let written = try Data(contentsOf: folder.appending(path: "a.csv"))
            #expect(written == Data("Titel één\r\n\r\nid,tijd\r\n1\r\n".utf8))
        }
    }

    @Test func distinguishesAnEmptyTextFromNoValue() throws {
        try withTemporaryFolder { folder in
            var file = try SampleFile(
                "a.csv", in: folder, kind: .registrations, dialect: .tableDump, header: ["id", "tijd"],
                layout: RowLayout(columns: 2, identifier: 0, time: 1, required: [0]))
            try file.accept([SampleCell.emptyText, ""])
            _ = try file.finish()
            #expect(try Data(contentsOf: folder.appending(path: "a.csv")) == Data("id,tijd\n\"\",\n".utf8))
        }
    }

    @Test func writesUTF16AndPacksFiles() throws {
        try withTemporaryFolder { folder in
            for (name, dialect) in [("a.csv", ExportDialect.unicodeList), ("a.csv.gz", .tableDump)] {
                var file = try SampleFile(
                    name, in: folder, kind: .signals, dialect: dialect, header: ["é"],
                    layout: RowLayout(columns: 1, identifier: 0, time: nil, required: [0]))
                try file.accept(["x"])
                _ = try file.finish()
            }
            let wide = try Data(contentsOf: folder.appending(path: "a.csv"))
            #expect(wide == Data([0xFF, 0xFE, 0xE9, 0, 0x0D, 0, 0x0A, 0, 0x78, 0, 0x0D, 0, 0x0A, 0]))
            let packed = try Data(contentsOf: folder.appending(path: "a.csv.gz"))
            #expect(Array(packed) == GzipMember.storing(Array("é\nx\n".utf8)))
        }
    }

    @Test func doesNotTurnPlainAsciiIntoAnotherEncoding() throws {
        try withTemporaryFolder { folder in
            var file = try SampleFile(
                "a.csv", in: folder, kind: .followUps, dialect: .caseSystem(.isoLocal), header: ["id", "tijd", "x"],
                layout: RowLayout(columns: 3, identifier: 0, time: 1, required: [0]))
            var random = RandomStream(seed: 1, name: .fault)
            try file.reject(["1", "t", "x"], for: .invalidByte, random: &random)
            try file.accept(["2", "t", "één"])
            try file.reject(["3", "t", "x"], for: .invalidByte, random: &random)
            _ = try file.finish()
            let written = try Data(contentsOf: folder.appending(path: "a.csv"))
            #expect(written.count { $0 == 0 } == 1)
            #expect(written.count { $0 == 0xFF } == 1)
        }
    }
}

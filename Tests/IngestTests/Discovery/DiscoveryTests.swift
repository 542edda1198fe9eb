import Foundation
import TestSupport
import Testing

@testable import Ingest

struct DiscoveryTests {
    @Test func filesStandInByteOrderOfTheirRelativePaths() throws {
        let files: KeyValuePairs = [
            "a.csv": "", "a/z.csv": "", "a/b/c.csv": "", "a-b.csv": "", "a0.csv": "", "B.csv": "", "a b.csv": "",
            "é.csv": "", "ab.csv": "",
        ]
        // B is 42; after the letter a come the blank 20, the hyphen 2D, the point 2E, the slash 2F, the zero 30, b 62.
        let expected = [
            "B.csv", "a b.csv", "a-b.csv", "a.csv", "a/b/c.csv", "a/z.csv", "a0.csv", "ab.csv", "é.csv",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let names = try names(folder.path)
            #expect(names == expected)
        }
    }

    @Test func extensionsAreReadWithoutRegardToCase() throws {
        let files: KeyValuePairs = [
            "1.csv": "", "2.TSV": "", "3.Txt": "", "4.csv.gz": "", "5.CSV.GZ": "", "6.tsv.gz": "", "7.txt.gz": "",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let files = try Discovery.files(under: [folder.path])
            #expect(files.map(\.problem) == Array(repeating: nil, count: 7))
        }
    }

    @Test(arguments: [
        ("r.xls", ".xls"), ("r.XLS", ".xls"), ("README", ""), ("r.gz", ".gz"), ("r.csv.bak", ".bak"),
        ("csv", ""), ("kcc.yml", ".yml"), ("KCC.YAML", ".yaml"),
    ])
    func everyOtherFileIsNamed(_ name: String, _ ending: String) throws {
        try TemporaryFolder.with([name: ""]) { folder throws in
            let files = try Discovery.files(under: [folder.path])
            #expect(files.map(\.name) == [name])
            #expect(files.first?.problem == .extensionNotRead(ending))
        }
    }

    @Test func hiddenEntriesAndTheConfigurationAreSkipped() throws {
        let files: KeyValuePairs = [
            ".a.csv": "", ".git/a.csv": "", "kcc.yaml": "", "b/.c.csv": "", "b/kcc.yaml": "", "b/c.csv": "",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let names = try names(folder.path)
            #expect(names == ["b/c.csv"])
        }
    }

    @Test func aFolderNamedLikeTheConfigurationIsAFolder() throws {
        try TemporaryFolder.with(["kcc.yaml/a.csv": ""]) { folder throws in
            let names = try names(folder.path)
            #expect(names == ["kcc.yaml/a.csv"])
        }
    }

    @Test func earlierReportsAreSkippedUnlessTheyAreGiven() throws {
        let files: KeyValuePairs = [
            "report/run.json": #"{"program": "kcc-analyze", "version": "0.1.0"}"#, "report/velden.csv": "",
            "report/old/a.csv": "", "other/run.json": #"{"program": "other"}"#, "other/a.csv": "",
            "broken/run.json": "{", "broken/a.csv": "",
        ]
        try TemporaryFolder.with(files) { folder throws in
            #expect(
                try names(folder.path) == ["broken/a.csv", "broken/run.json", "other/a.csv", "other/run.json"])
            #expect(try names(folder("report")) == ["old/a.csv", "run.json", "velden.csv"])
        }
    }

    @Test func namesAreRelativeToTheirPath() throws {
        try TemporaryFolder.with(["x/a.csv": "", "y/a.csv": "", "z/x/a.csv": ""]) { folder throws in
            #expect(try names(folder("x")) == ["a.csv"])
            #expect(try names(folder("x/")) == ["a.csv"])
            #expect(try names(folder("x/a.csv")) == ["a.csv"])
            #expect(try names(folder("y"), folder("x")) == ["y/a.csv", "x/a.csv"])
            #expect(try names(folder("y"), folder("x/a.csv")) == ["y/a.csv", "a.csv"])
            let alike = [folder("x"), folder("z/x/")]
            #expect(try Discovery.files(under: alike).map(\.name) == [folder("x/a.csv"), folder("z/x/a.csv")])
        }
    }

    @Test func theNameBeforeAFileIsTheLastComponentOfItsPath() throws {
        #expect(Discovery.prefixes(of: ["data/2024"]) == [""])
        #expect(Discovery.prefixes(of: ["data/2023", "data/2024/", "-"]) == ["2023", "2024", "-"])
        #expect(Discovery.prefixes(of: ["a/2024", "b/2024", "2023"]) == ["a/2024", "b/2024", "2023"])
        try TemporaryFolder.with(["2024/06.csv": "", "2024/07.csv": ""]) { folder throws in
            // What is no name of its own is resolved; a link has a name of its own.
            #expect(Discovery.prefixes(of: [folder("2024/."), folder("2024/..")]) == ["2024", folder.name])
            try folder.link("latest.csv", to: "2024/07.csv")
            #expect(
                try names(folder("latest.csv"), folder("2024/06.csv")) == ["latest.csv", "06.csv"])
        }
    }

    @Test func aFileReachedTwiceIsReadOnceWhereItWasReachedFirst() throws {
        try TemporaryFolder.with(["a.csv": "", "b.csv": "", "c/d.csv": ""]) { folder throws in
            try folder.link("e.csv", to: "a.csv")
            try folder.link("f", to: "c")
            #expect(try names(folder.path) == ["a.csv", "b.csv", "c/d.csv"])
            #expect(
                try names(folder("b.csv"), folder.path) == [
                    "b.csv", "\(folder.name)/a.csv", "\(folder.name)/c/d.csv",
                ])
            #expect(try names(folder.path, folder.path).count == 3)
        }
        #expect(try names("-", "-") == ["-"])
    }

    @Test func aFileGivenByHandIsReadWhateverItsExtension() throws {
        try TemporaryFolder.with(["data.dat": "", "e.csv": ""]) { folder throws in
            #expect(try Discovery.files(under: [folder("data.dat")]).map(\.problem) == [nil])
            for paths in [[folder.path, folder("data.dat")], [folder("data.dat"), folder.path]] {
                let files = try Discovery.files(under: paths)
                #expect(files.map(\.name) == ["data.dat", "\(folder.name)/e.csv"])
                #expect(files.map(\.problem) == [nil, nil])
            }
        }
    }

    @Test func linksThatLeadNowhereAreNamedInTheirTurn() throws {
        try TemporaryFolder.with(["a.csv": "", "c.csv": ""]) { folder throws in
            try folder.link("b.csv", to: "gone.csv")
            try folder.link("d.csv", to: "d.csv")
            let files = try Discovery.files(under: [folder.path])
            #expect(files.map(\.name) == ["a.csv", "b.csv", "c.csv", "d.csv"])
            #expect(files.map(\.problem) == [nil, .notRegular, nil, .notRegular])
        }
    }

    @Test func foldersThatHoldEachOtherAreWalkedOnce() throws {
        try TemporaryFolder.with(["a/1.csv": "", "b/2.csv": ""]) { folder throws in
            try folder.link("a/up", to: "..")
            try folder.link("a/z", to: "../b")
            try folder.link("b/z", to: "../a")
            #expect(try names(folder.path) == ["a/1.csv", "a/z/2.csv"])
        }
    }

    @Test func sizesAreThoseOfTheFiles() throws {
        try TemporaryFolder.with(["a.csv": "1234567", "b.csv": ""]) { folder throws in
            let files = try Discovery.files(under: [folder.path, "-"])
            #expect(files.map(\.bytes) == [7, 0, nil])
        }
    }

    @Test func whatIsNotThereStopsTheRun() throws {
        try TemporaryFolder.with(["a.csv": ""]) { folder throws in
            for path in [folder("b"), folder("a.csv/b"), ""] {
                let error = #expect(throws: IngestError.self) { try Discovery.files(under: [path]) }
                #expect(error.map(missingPath) == path)
            }
        }
    }

    @Test func theReportIsNamedAfterTheFirstPath() throws {
        #expect(try Discovery.reportName(of: ["-", "a"]) == "stdin")
        #expect(try Discovery.reportName(of: ["x/2024.csv", "a"]) == "2024")
        #expect(try Discovery.reportName(of: ["x/2024.CSV.GZ"]) == "2024")
        #expect(try Discovery.reportName(of: ["x/zaken.2024.tsv"]) == "zaken.2024")
        #expect(try Discovery.reportName(of: ["x/zaken"]) == "zaken")
        try TemporaryFolder.with(["2024.v2/a.csv": ""]) { folder throws in
            #expect(try Discovery.reportName(of: [folder("2024.v2")]) == "2024.v2")
            #expect(try Discovery.reportName(of: [folder("2024.v2/")]) == "2024.v2")
            #expect(try Discovery.reportName(of: [folder("2024.v2/..")]) == folder.name)
            try folder.link("latest", to: "2024.v2")
            #expect(try Discovery.reportName(of: [folder("latest")]) == "2024.v2")
        }
    }

    private func missingPath(_ error: IngestError) -> String? {
        guard case .noSuchPath(let path) = error else { return nil }
        return path
    }

    private func names(_ paths: String...) throws -> [String] { try Discovery.files(under: paths).map(\.name) }
}

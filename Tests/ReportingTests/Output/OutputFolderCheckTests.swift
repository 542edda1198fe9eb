import Foundation
import Platform
import Testing

@testable import Reporting

@Suite struct OutputFolderCheckTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test(arguments: ["2024", "a/b/2024", "2024/", "a/../2024", "./2024"])
    func missingFolderIsAllowedAndStaysMissing(path: String) throws {
        try OutputFolder(scratch(path)).check()
        #expect(try scratch.names().isEmpty)
    }

    @Test func emptyFolderIsAllowed() throws {
        try scratch.makeFolder("2024")
        try OutputFolder(scratch("2024")).check()
    }

    @Test func reportIsAllowedAndStaysAsItWas() throws {
        let report = ["run.json": #"{"program": "kcc-analyze", "version": "0.1"}"#, "index.html": "old"]
        try scratch.makeFolder("2024", report)
        try OutputFolder(scratch("2024")).check()
        #expect(try scratch.contents(of: "2024") == report)
    }

    @Test func fileIsRefused() throws {
        try scratch.makeFolder("a", ["2024": "text"])
        expect(.notAFolder(path: scratch("a/2024")), at: "a/2024")
        expect(.notAFolder(path: scratch("a/2024")), at: "a/2024/b/c")
    }

    @Test func foreignFilesAreNamedUpToThree() throws {
        try scratch.makeFolder(
            "2024", ["run.json": #"{"program": "kcc-analyze"}"#, "brief.docx": "", "index.html": ""])
        expect(.foreignFiles(path: scratch("2024"), names: ["brief.docx"]), at: "2024")
        try scratch.makeFolder("2024", [".verborgen": "", "zaken.csv": "", "adressen.csv": ""])
        expect(.foreignFiles(path: scratch("2024"), names: [".verborgen", "adressen.csv", "brief.docx"]), at: "2024")
    }

    @Test func folderOrLinkWithTheNameOfAFileIsForeign() throws {
        try scratch.makeFolder("2024", ["run.json": #"{"program": "kcc-analyze"}"#])
        try scratch.makeFolder("2024/index.html")
        try FileManager.default.createSymbolicLink(
            atPath: scratch("2024/velden.csv"), withDestinationPath: scratch("2024/run.json"))
        expect(.foreignFiles(path: scratch("2024"), names: ["index.html", "velden.csv"]), at: "2024")
    }

    @Test(arguments: [#"{"program": "other"}"#, #"{"version": "1"}"#, #""kcc-analyze""#, "kcc-analyze", ""])
    func recordOfAnotherProgramMakesNoReport(record: String) throws {
        try scratch.makeFolder("2024", ["run.json": record, "velden.csv": ""])
        expect(.notAReport(path: scratch("2024"), names: ["run.json", "velden.csv"]), at: "2024")
    }

    @Test func filesOfAReportWithoutItsRecordAreNoReport() throws {
        let files = ["velden.csv": "", "index.html": "", "maanden.csv": "", "producten.csv": ""]
        try scratch.makeFolder("2024", files)
        expect(
            .notAReport(path: scratch("2024"), names: ["index.html", "maanden.csv", "producten.csv"]), at: "2024")
    }

    @Test func linkToAFolderIsFollowed() throws {
        try scratch.makeFolder("elders", ["brief.docx": ""])
        try FileManager.default.createSymbolicLink(atPath: scratch("2024"), withDestinationPath: scratch("elders"))
        expect(.foreignFiles(path: scratch("2024"), names: ["brief.docx"]), at: "2024")
    }

    @Test func linkToNothingIsRefused() throws {
        try FileManager.default.createSymbolicLink(atPath: scratch("2024"), withDestinationPath: scratch("weg"))
        expect(.brokenLink(path: scratch("2024")), at: "2024")
        expect(.brokenLink(path: scratch("2024")), at: "2024/b")
    }

    @Test func emptyPathIsRefused() {
        #expect(throws: OutputFolderError.cannotRead(path: "", SystemError(code: ENOENT))) {
            try OutputFolder("").check()
        }
    }

    @Test(arguments: ["new/..", "new/.", "new/../"])
    func missingFolderWithoutANameIsRefused(path: String) {
        expect(.cannotRead(path: scratch(path), SystemError(code: ENOENT)), at: path)
    }

    @Test func nameThatNoFileSystemTakesIsRefused() {
        let path = scratch(String(repeating: "a", count: 300))
        #expect(throws: OutputFolderError.cannotRead(path: path, SystemError(code: ENAMETOOLONG))) {
            try OutputFolder(path).check()
        }
    }

    private func expect(
        _ error: OutputFolderError, at path: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: error, sourceLocation: sourceLocation) { try OutputFolder(scratch(path)).check() }
    }
}

import Foundation
import Testing

@testable import Reporting

/// A folder of one kind is not replaced by one of another, and a sample that was filled in by none.
@Suite struct OutputFolderKindTests {
    private let scratch: ScratchFolder
    private let record = """
        {"program": "kcc-analyze", "kind": "survey", "to_fill_in": [\
        {"name": "steekproef.xlsx", "sha256": "5d5766cf2d78701614200418ee1450690d9af12c84d52545e4802f001ad53099"}]}
        """
    private let files = [ReportFile("steekproef.xlsx", "new"), ReportFile("run.json", "{}")]

    init() throws { scratch = try ScratchFolder() }

    private func expect(
        _ error: OutputFolderError, _ kind: OutputKind, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: error, sourceLocation: sourceLocation) {
            try OutputFolder(scratch("uit"), kind: kind).check()
        }
    }

    @Test(arguments: [
        ("run.json", true), ("steekproef.xlsx", true), ("steekproef-Pas.csv", true), ("steekproef-.csv", true),
        ("steekproef.csv", false), ("steekproef-Pas.xlsx", false), ("steekproef.ods", false), ("index.html", false),
        (".~lock.steekproef.xlsx#", false),
    ])
    func whatASampleCanHold(_ name: String, _ holds: Bool) {
        #expect(OutputKind.survey.holds(name) == holds)
        #expect(OutputKind.report.holds(name) == ["run.json", "index.html"].contains(name))
    }

    /// The checksum is that of `whole`, as sha256sum has it.
    @Test func aSampleThatNobodyFilledInIsReplacedAsAWhole() throws {
        try scratch.makeFolder("uit", ["run.json": record, "steekproef.xlsx": "whole"])
        let folder = OutputFolder(scratch("uit"), kind: .survey)
        try folder.check()
        try folder.replace(with: files)
        #expect(try scratch.contents(of: "uit") == ["run.json": "{}", "steekproef.xlsx": "new"])
        #expect(try scratch.names() == ["uit"])
    }

    @Test func aSampleThatWasFilledInIsNamedAndKept() throws {
        try scratch.makeFolder("uit", ["run.json": record, "steekproef.xlsx": "filled in"])
        expect(.filledInSample(path: scratch("uit"), names: ["steekproef.xlsx"]), .survey)
        // A list that the program did not write is somebody's.
        try scratch.makeFolder("uit", ["steekproef.xlsx": "whole", "steekproef-Pas.csv": "saved from the workbook"])
        expect(.filledInSample(path: scratch("uit"), names: ["steekproef-Pas.csv"]), .survey)
        #expect(throws: OutputFolderError.self) {
            try OutputFolder(scratch("uit"), kind: .survey).replace(with: files)
        }
        #expect(try scratch.contents(of: "uit")["steekproef-Pas.csv"] == "saved from the workbook")
        #expect(try scratch.names() == ["uit"])
    }

    @Test func aReportDoesNotReplaceASample() throws {
        try scratch.makeFolder("uit", ["run.json": record, "steekproef.xlsx": "whole"])
        expect(.otherKind(path: scratch("uit"), kind: "survey", wanted: .report), .report)
    }

    /// A record of an edition that wrote nothing but reports says no kind.
    @Test(arguments: [#"{"program": "kcc-analyze"}"#, #"{"program": "kcc-analyze", "kind": "report"}"#])
    func aSampleDoesNotReplaceAReport(_ record: String) throws {
        try scratch.makeFolder("uit", ["run.json": record, "index.html": ""])
        expect(.otherKind(path: scratch("uit"), kind: "report", wanted: .survey), .survey)
    }

    @Test func whatALaterEditionWroteIsKept() throws {
        try scratch.makeFolder("uit", ["run.json": #"{"program": "kcc-analyze", "kind": "simulation"}"#])
        expect(.otherKind(path: scratch("uit"), kind: "simulation", wanted: .report), .report)
        expect(.otherKind(path: scratch("uit"), kind: "simulation", wanted: .survey), .survey)
    }

    @Test func otherFilesInASampleAreForeign() throws {
        try scratch.makeFolder("uit", ["run.json": record, "steekproef ingevuld.xlsx": ""])
        expect(.foreignFiles(path: scratch("uit"), names: ["steekproef ingevuld.xlsx"]), .survey)
    }
}

import Foundation
import Platform
import Testing

@testable import Reporting

@Suite struct OutputFolderTests {
    private let scratch: ScratchFolder
    private let record = #"{"program": "kcc-analyze"}"#
    private let oldReport: [String: String]
    private let newReport: [String: String]
    private let files: [ReportFile]

    init() throws {
        scratch = try ScratchFolder()
        oldReport = [
            "run.json": ReportFile.record(keeping: ["besluitenlijst.csv": "old"]), "index.html": "old",
            "besluitenlijst.csv": "old",
        ]
        newReport = ["run.json": record, "index.html": "new", "velden.csv": ""]
        files = [ReportFile("run.json", record), ReportFile("index.html", "new"), ReportFile("velden.csv", "")]
    }

    @Test(arguments: ["2024", "reports/kcc/2024", "2024/", "x/../2024"])
    func newReportIsPlacedWithTheFoldersAboveIt(path: String) throws {
        try OutputFolder(scratch(path)).replace(with: files)
        #expect(try scratch.contents(of: path) == newReport)
        let parent = URL(filePath: scratch(path)).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent).filter { $0 != "x" } == ["2024"])
    }

    @Test func permissionsFollowTheUmask() throws {
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(mkdir(scratch("folder"), 0o777) == 0)
        let descriptor = open(scratch("file"), O_WRONLY | O_CREAT, 0o666)
        #expect(close(descriptor) == 0)
        #expect(try permissions("2024") == permissions("folder"))
        #expect(try permissions("2024/index.html") == permissions("file"))
    }

    @Test func emptyFolderIsReplaced() throws {
        try scratch.makeFolder("2024")
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: "2024") == newReport)
        #expect(try scratch.names() == ["2024"])
    }

    @Test func oldReportIsReplacedAsAWhole() throws {
        try scratch.makeFolder("2024", oldReport)
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: "2024") == newReport)
        #expect(try scratch.names() == ["2024"])
    }

    /// Nothing but an exchange can have done it when no folder can be moved otherwise.
    @Test func oldReportIsExchangedInOneStep() throws {
        try scratch.makeFolder("2024", oldReport)
        let moves = OutputFolderMoves(
            exchange: OutputFolderMoves.system.exchange, moveToFreePath: OutputFolderMoves.refusal(EIO))
        try OutputFolder(scratch("2024"), moves: moves).replace(with: files)
        #expect(try scratch.contents(of: "2024") == newReport)
        #expect(try scratch.names() == ["2024"])
    }

    @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP, EPERM])
    func whereFoldersCannotBeExchangedTheyAreMovedInTwoSteps(refusal: CInt) throws {
        try scratch.makeFolder("2024", oldReport)
        let moves = OutputFolderMoves(
            exchange: OutputFolderMoves.refusal(refusal), moveToFreePath: OutputFolderMoves.system.moveToFreePath)
        try OutputFolder(scratch("2024"), moves: moves).replace(with: files)
        #expect(try scratch.contents(of: "2024") == newReport)
        #expect(try scratch.names() == ["2024"])
    }

    /// Another run would otherwise take it for a leftover, and put it back or remove it.
    @Test func oldReportIsLockedWhileItIsSetAside() throws {
        try scratch.makeFolder("2024", oldReport)
        let path = scratch.path
        let moves = OutputFolderMoves(exchange: OutputFolderMoves.refusal(ENOSYS)) { (old, new) throws(SystemError) in
            let aside = try? FileManager.default.contentsOfDirectory(atPath: path).first {
                $0.hasPrefix(".2024.kcc-analyze-old-")
            }
            if let aside, let folder = try? OutputFolderHandle("\(path)/\(aside)"), folder.lock() != .heldByOther {
                throw SystemError(code: EIO)
            }
            try OutputFolderMoves.system.moveToFreePath(old, new)
        }
        try OutputFolder(scratch("2024"), moves: moves).replace(with: files)
        #expect(try scratch.contents(of: "2024") == newReport)
    }

    @Test func linkIsFollowedAndStays() throws {
        try scratch.makeFolder("elders/echt", oldReport)
        try FileManager.default.createSymbolicLink(atPath: scratch("2024"), withDestinationPath: "elders/echt")
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: "elders/echt") == newReport)
        #expect(try scratch.names(in: "elders") == ["echt"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch("2024")) == "elders/echt")
    }

    @Test func recordIsWrittenLastSoThatHalfAReportIsNone() throws {
        try scratch.makeFolder("half")
        let folder = try OutputFolderHandle(scratch("half"))
        // The second index.html cannot be made beside the first.
        #expect(throws: OutputFolderError.self) { try folder.write(files + [ReportFile("index.html", "")]) { false } }
        #expect(try scratch.contents(of: "half") == ["index.html": "new", "velden.csv": ""])
    }

    @Test func runsAtTheSameTimeLeaveOneWholeReport() async throws {
        try scratch.makeFolder("2024", oldReport)
        let path = scratch("2024")
        try await withThrowingTaskGroup { group in
            for run in 0..<8 {
                group.addTask {
                    let text = String(run)
                    let record = ReportFile.record(
                        keeping: ["besluitenlijst.csv": text, "besluitenlijst.xlsx": text])
                    try OutputFolder(path).replace(
                        with: OutputKind.reportFileNames.map { ReportFile($0, $0 == "run.json" ? record : text) })
                }
            }
            try await group.waitForAll()
        }
        let report = try scratch.contents(of: "2024")
        #expect(report.count == OutputKind.reportFileNames.count)
        #expect(Set(report.filter { $0.key != "run.json" }.values).count == 1)
        #expect(try scratch.names() == ["2024"])
    }

    /// Between the last look and the step another run puts its report there: this run replaces that one, and nothing is left beside.
    @Test func reportOfAnotherRunThatCameInBetweenIsReplacedToo() throws {
        try scratch.makeFolder("2024", oldReport)
        try scratch.makeFolder("other", oldReport.merging(["index.html": "other"]) { $1 })
        let (path, other) = (scratch("2024"), scratch("other"))
        let moves = OutputFolderMoves(
            exchange: { (first, second) throws(SystemError) in
                try FileTree.exchange(other, path)
                try FileTree.exchange(first, second)
            }, moveToFreePath: OutputFolderMoves.system.moveToFreePath)
        try OutputFolder(path, moves: moves).replace(with: files)
        #expect(try scratch.contents(of: "2024") == newReport)
        #expect(try scratch.contents(of: "other") == oldReport)
        #expect(try scratch.names() == ["2024", "other"])
    }

    private func permissions(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: scratch(name))[.posixPermissions] as? Int
    }
}

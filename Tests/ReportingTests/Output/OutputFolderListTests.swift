import Foundation
import Platform
import Synchronization
import Testing

@testable import Reporting

/// What a meeting filled in is not lost to the next run.
@Suite struct OutputFolderListTests {
    private let scratch: ScratchFolder
    private let lists = ["besluitenlijst.csv": "list", "besluitenlijst.xlsx": "book"]
    private let record = ReportFile.record(keeping: ["besluitenlijst.csv": "list", "besluitenlijst.xlsx": "book"])
    private let newRecord: String
    private let files: [ReportFile]

    init() throws {
        scratch = try ScratchFolder()
        newRecord = ReportFile.record(keeping: ["besluitenlijst.csv": "new"])
        files = [ReportFile("besluitenlijst.csv", "new"), ReportFile("run.json", newRecord)]
        try scratch.makeFolder("2024", lists.merging(["run.json": record]) { list, _ in list })
    }

    private func fillIn(_ name: String, _ text: String = "decided") {
        try? Data(text.utf8).write(to: URL(filePath: scratch("2024/\(name)")))
    }

    private func expectRefusal(
        _ names: [String], moves: OutputFolderMoves = .system, sourceLocation: SourceLocation = #_sourceLocation,
        unless isInterrupted: () -> Bool = { false }
    ) throws {
        #expect(throws: OutputFolderError.filledIn(path: scratch("2024"), names: names), sourceLocation: sourceLocation)
        {
            try OutputFolder(scratch("2024"), moves: moves).replace(with: files, unless: isInterrupted)
        }
        let contents = try scratch.contents(of: "2024")
        #expect(contents["run.json"] == record, sourceLocation: sourceLocation)
        for name in names { #expect(contents[name] == "decided", sourceLocation: sourceLocation) }
        #expect(try scratch.names() == ["2024"], sourceLocation: sourceLocation)
    }

    @Test func listsThatNobodyFilledInAreReplaced() throws {
        try OutputFolder(scratch("2024")).check()
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: "2024") == ["besluitenlijst.csv": "new", "run.json": newRecord])
    }

    @Test(arguments: [["besluitenlijst.csv"], ["besluitenlijst.xlsx"], ["besluitenlijst.csv", "besluitenlijst.xlsx"]])
    func aListThatWasFilledInIsNamedBeforeTheWorkAndKept(names: [String]) throws {
        for name in names { fillIn(name) }
        #expect(throws: OutputFolderError.filledIn(path: scratch("2024"), names: names)) {
            try OutputFolder(scratch("2024")).check()
        }
        try expectRefusal(names)
    }

    @Test func aListThatWasRemovedLosesNothing() throws {
        try FileManager.default.removeItem(atPath: scratch("2024/besluitenlijst.xlsx"))
        try OutputFolder(scratch("2024")).check()
    }

    /// Somebody saved the CSV file as a workbook, beside a report that had none.
    @Test func aListThatTheProgramDidNotWriteIsSomebodys() throws {
        try scratch.makeFolder("2024", ["run.json": ReportFile.record(keeping: ["besluitenlijst.csv": "list"])])
        #expect(throws: OutputFolderError.filledIn(path: scratch("2024"), names: ["besluitenlijst.xlsx"])) {
            try OutputFolder(scratch("2024")).check()
        }
    }

    /// Before each file that is written, and before the last step.
    @Test(arguments: 1...3) func aListThatIsFilledInMeanwhileIsKept(step: Int) throws {
        var steps = 0
        try expectRefusal(["besluitenlijst.xlsx"]) {
            steps += 1
            if steps == step { fillIn("besluitenlijst.xlsx") }
            return false
        }
    }

    @Test func aListThatIsFilledInAtTheVeryExchangeIsKept() throws {
        let list = URL(filePath: scratch("2024/besluitenlijst.csv"))
        let isFirst = Mutex(true)
        let moves = OutputFolderMoves(
            exchange: { (first, second) throws(SystemError) in
                if isFirst.withLock({
                    let first = $0; $0 = false; return first
                }) {
                    try? Data("decided".utf8).write(to: list)
                }
                try OutputFolderMoves.system.exchange(first, second)
            }, moveToFreePath: OutputFolderMoves.system.moveToFreePath)
        try expectRefusal(["besluitenlijst.csv"], moves: moves)
    }

    @Test func aListThatIsFilledInAsTheFirstOfTwoMovesBeginsIsKept() throws {
        let list = URL(filePath: scratch("2024/besluitenlijst.csv"))
        let moves = OutputFolderMoves(exchange: OutputFolderMoves.refusal(ENOSYS)) { (old, new) throws(SystemError) in
            if FileManager.default.fileExists(atPath: list.path) { try? Data("decided".utf8).write(to: list) }
            try OutputFolderMoves.system.moveToFreePath(old, new)
        }
        try expectRefusal(["besluitenlijst.csv"], moves: moves)
    }

    /// Where the folders cannot be exchanged back, the list stays in the hidden folder, and no later run clears it away.
    @Test func whereverAListCameToStandItIsNeverRemoved() throws {
        let name = ".2024.kcc-analyze-new-12-0"
        let left = ["run.json": record, "besluitenlijst.csv": "decided"]
        try scratch.makeFolder(name, left)
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: name) == left)
    }

    /// A report of an edition whose `run.json` keeps nothing of its lists: only its cells decide.
    @Test(arguments: [("a;besluit\r\nx;\r\n", true), ("a;besluit\r\nx;schrappen\r\n", false)])
    func ofAnOlderReportTheCellsDecide(list: String, isReplaced: Bool) throws {
        try scratch.makeFolder("oud", ["run.json": #"{"program": "kcc-analyze"}"#, "besluitenlijst.csv": list])
        let folder = OutputFolder(scratch("oud"))
        if isReplaced { return try folder.check() }
        #expect(throws: OutputFolderError.filledIn(path: scratch("oud"), names: ["besluitenlijst.csv"])) {
            try folder.check()
        }
    }
}

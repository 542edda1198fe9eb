import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct ConfigurationFindingTests {
    @Test func itStandsInTheFirstFolderGiven() throws {
        try TemporaryFolder.with([
            "a/x.csv": "", "b/kcc.yaml": "timezone: UTC", "c/kcc.yaml": "timezone: Asia/Tokyo", "c/y.csv": "",
        ]) { folder throws in
            #expect(try found([folder("b"), folder("c")]) == ["UTC", folder("b/kcc.yaml")])
            #expect(try found([folder("b/"), folder("c")]) == ["UTC", folder("b/kcc.yaml")])
            #expect(try found([folder("c/y.csv"), folder("b")]) == ["UTC", folder("b/kcc.yaml")])
        }
    }

    @Test func elseItStandsBesideTheFirstFileGiven() throws {
        try TemporaryFolder.with(["a/x.csv": "", "c/kcc.yaml": "timezone: Asia/Tokyo", "c/y.csv": ""]) {
            folder throws in
            #expect(try found([folder("c/y.csv"), folder("a/x.csv")]) == ["Asia/Tokyo", folder("c/kcc.yaml")])
            #expect(try found([folder("a/x.csv"), folder("c/y.csv")]) == ["Europe/Amsterdam", nil])
            #expect(try found([folder("a"), folder("c/y.csv")]) == ["Asia/Tokyo", folder("c/kcc.yaml")])
            #expect(try found(["-", folder("c/y.csv")]) == ["Asia/Tokyo", folder("c/kcc.yaml")])
            #expect(try Configuration.standardPaths(for: ["-"]).isEmpty)
        }
    }

    @Test func aFileThatIsNamedGoesBeforeAllOthers() throws {
        try TemporaryFolder.with(["b/kcc.yaml": "timezone: UTC", "draft.yaml": "timezone: Asia/Tokyo"]) {
            folder throws in
            #expect(try found([folder("b")], file: folder("draft.yaml")) == ["Asia/Tokyo", folder("draft.yaml")])
        }
    }

    @Test func aFileThatIsNamedMustExist() throws {
        try TemporaryFolder.with(["x.csv": ""]) { folder throws in
            for missing in ["none.yaml", "x.csv/kcc.yaml"] {
                let error = #expect(throws: IngestError.self) { try found([folder.path], file: folder(missing)) }
                guard case .noSuchPath(let path) = error else { throw Unexpected() }
                #expect(path == folder(missing))
            }
        }
    }

    @Test func aFolderIsNoConfiguration() throws {
        try TemporaryFolder.with(["x.csv": ""]) { folder throws in
            let error = #expect(throws: IngestError.self) { try found([folder.path], file: folder.path) }
            guard case .cannotReadConfiguration(let name, _) = error else { throw Unexpected() }
            #expect(name == folder.path)
        }
    }

    @Test func whatItSaysMustBePossible() throws {
        try TemporaryFolder.with(["kcc.yaml": "\nthresold: 0.1"]) { folder throws in
            let error = #expect(throws: IngestError.self) { try found([folder.path]) }
            guard case .configuration(let problem) = error else { throw Unexpected() }
            #expect(problem.file == folder("kcc.yaml"))
            #expect(problem.line == 2)
        }
    }

    @Test func aFileLongerThanAReadIsReadToItsEnd() throws {
        let comment = String(repeating: "# commentaar van veertig tekens of meer\n", count: 4_000)
        try TemporaryFolder.with(["kcc.yaml": comment + "timezone: UTC"]) { folder throws in
            #expect(try found([folder.path])[0] == "UTC")
        }
    }

    private struct Unexpected: Error {}

    /// The time zone in what was found, and its path.
    private func found(_ paths: [String], file: String? = nil) throws -> [String?] {
        let configuration = try Configuration.find(for: paths, file: file)
        return [configuration.timeZone.name, configuration.path]
    }
}

import Foundation
import Reporting
import Testing

/// Of two years of which it is known how they differ `compare` says exactly that.
///
/// `kcc-sample` writes both years with the same chances and with chance of their own, but for five changes that its truth lists:
/// all other differences are noise.
@Suite struct ComparedYearsTests {
    /// A question of a product, as names are compared.
    private struct Question: Hashable {
        let product: String
        let field: String
    }

    /// What the truth of the year before says of the year behind it.
    private struct Truth: Decodable {
        struct Change: Decodable {
            let product: String
            let question: String
            let change: String
        }

        let laterChanges: [Change]

        func questions(_ change: String) -> Set<Question> {
            Set(
                laterChanges.filter { $0.change == change }.map {
                    Question(product: $0.product.lowercased(), field: $0.question.lowercased())
                })
        }
    }

    @Test func findsWhatIsKnownToHaveChangedAndNothingElse() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vergelijking-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sample = ["--registrations", "6000", "--output"]
        try Self.run(
            "kcc-sample", sample + ["log/2023", "--year", "2023", "--before-changes", "--truth", "truth"], in: folder)
        try Self.run("kcc-sample", sample + ["log/2024"], in: folder)
        for year in ["2023", "2024"] {
            try Self.run("kcc-analyze", ["log/\(year)", "--output", "reports/\(year)", "--quiet"], in: folder)
        }
        let comparison = ["compare", "reports/2023", "reports/2024", "--output", "out", "--csv-dialect", "rfc4180"]
        try Self.run("kcc-analyze", comparison + ["--quiet"], in: folder)

        let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: folder.appending(path: "truth")))
        let table = try Data(contentsOf: folder.appending(path: "out/vergelijking.csv"))
        let rows = EmittedReport([ReportFile(name: "vergelijking.csv", bytes: [UInt8](table))]).rows("vergelijking")
        func questions(_ column: String, _ value: String) -> Set<Question> {
            Set(rows.filter { $0[column] == value }.map(Self.question))
        }
        // A hundred and more questions that did not change are there too.
        #expect(questions("status", "beide").count > 100)
        #expect(questions("status", "nieuw") == truth.questions("came") && truth.questions("came").count == 2)
        #expect(questions("status", "vervallen") == truth.questions("went") && truth.questions("went").count == 1)
        #expect(questions("status", "beide").isSuperset(of: truth.questions("renamed")))
        #expect(truth.questions("renamed").count == 1 && truth.questions("usedTwiceAsOften").count == 1)
        #expect(questions("verschil_oordeel", "meer gebruikt") == truth.questions("usedTwiceAsOften"))
        #expect(questions("verschil_oordeel", "minder gebruikt").isEmpty)
        #expect(questions("verschil_oordeel", "geen aantoonbaar verschil").count > 80)
    }

    private static func question(_ row: EmittedReport.Row) -> Question {
        Question(product: (row["product"] ?? "").lowercased(), field: (row["veld"] ?? "").lowercased())
    }

    /// Runs a program in `folder`; it must end well.
    private static func run(_ program: String, _ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = BuiltProducts.folder.appending(path: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) \(arguments[0])")
    }
}

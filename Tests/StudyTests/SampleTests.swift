import Configuration
import Ingest
import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

@Suite struct SampleTests {
    /// 200 contacts of two products on one day, of which the first 80 of each hundred have an action that names nothing.
    private static func files(reversed: Bool = false, survey: String? = nil) -> [String: String] {
        let rows = (0..<200).map { number in
            let product = number < 100 ? "Paspoort" : "Verhuizing"
            return "R\(number);2024-01-0\(1 + number % 2);\(product);06;x"
        }
        let actions = (0..<200).filter { $0 % 100 < 80 }.map { "R\($0);2024-01-05;terugbellen" }
        let header = "registratie_id;tijdstip;product;telefoon;reden"
        let parts =
            reversed ? [rows[100...].reversed(), Array(rows[..<100])] : [Array(rows[..<100]), Array(rows[100...])]
        var files = [
            "2024.csv": ([header] + parts[0]).joined(separator: "\n") + "\n",
            "b.csv": ([header] + parts[1]).joined(separator: "\n") + "\n",
            "vervolg.csv": (["registratie_id;tijdstip;actie"] + actions).joined(separator: "\n") + "\n",
            "kcc.yaml": "observation_end: 2024-12-31\n",
        ]
        files["steekproef.csv"] = survey
        return files
    }

    private func sample(
        _ files: [String: String], size: Int? = nil, products: [String]? = nil, threads: Int = 1
    ) throws -> Sample {
        let folder = try InputFolder(files)
        var options = StudyOptions(substitutes: .test)
        options.threads = threads
        options.keepsProvenance = true
        // The first of them gives the sample its name.
        let paths = files.keys.filter { $0.hasSuffix(".csv") }.sorted().map { "\(folder.path)/\($0)" }
        return try Sample(of: StudyInput(of: paths, options), size: size, products: products, options)
    }

    private func ids(_ sample: Sample) -> [[String]] { sample.products.map { $0.sheet.rows.map(\.id) } }

    @Test func aSheetForEachProduct() throws {
        let sample = try sample(Self.files())
        #expect(sample.name == "2024 2024-01-02")
        #expect(sample.products.map(\.sheet.product) == ["Paspoort", "Verhuizing"])
        for product in sample.products {
            // 80 of 100 are followed up; all 80 speak for 100, which are too few to decide on, so the least are drawn.
            #expect(product.outlook.population == 80)
            #expect(product.sheet.rows.count == 40)
            #expect(product.sheet.questions == ["reden", "telefoon"])
            #expect(product.sheet.rows.allSatisfy { $0.actions.map(\.type) == ["terugbellen"] && $0.entry == nil })
        }
    }

    /// The SHA-256 of each row as `sha256sum` has it decides which come, and its first 12 digits are the code.
    @Test func rowsComeInTheOrderOfTheirCodes() throws {
        let sheet = try #require(try sample(Self.files()).products.first?.sheet)
        let codes = sheet.rows.map(\.code)
        #expect(codes == codes.sorted())
        let row = try #require(sheet.rows.first)
        let code = SampleCode(sample: "2024 2024-01-02", productKey: "paspoort", id: Array(row.id.utf8))
        #expect(row.code == code.text)
    }

    @Test func theSameLogGivesTheSameSample() throws {
        let one = try sample(Self.files())
        let other = try sample(Self.files(reversed: true), threads: 7)
        #expect(ids(one) == ids(other))
    }

    @Test func aLargerSampleHoldsTheSmaller() throws {
        let (small, large) = (try sample(Self.files(), size: 10), try sample(Self.files(), size: 60))
        for (few, many) in zip(ids(small), ids(large)) {
            #expect(few.count == 10 && many.count == 60)
            #expect(Array(many.prefix(10)) == few)
        }
    }

    @Test func oneProductByAnySpelling() throws {
        #expect(try sample(Self.files(), products: ["VERHUIZING "]).products.map(\.sheet.product) == ["Verhuizing"])
        #expect(throws: SampleError.unknownProduct("Paspoord", nearest: "Paspoort")) {
            try sample(Self.files(), products: ["Paspoord"])
        }
    }

    @Test func whatIsFilledInComesBack() throws {
        let before = try #require(try sample(Self.files()).products.first?.sheet)
        let rows = before.rows.prefix(3).enumerated().map { index, row in
            let entry = [";;ja;burger;ja", ";;;;ja", ";;;;onvindbaar"][index]
            return "\(row.id);\(before.sample) \(row.code)\(entry)"
        }
        let survey = (["registratie_id;steekproef;reden;telefoon;baathebber;bekeken"] + rows).joined(separator: "\n")
        let after = try #require(try sample(Self.files(survey: survey + "\n")).products.first?.sheet)
        #expect(after.rows.map(\.id) == before.rows.map(\.id))
        #expect(after.rows[0].entry == .init(outcome: .lookedAt, marked: [1], beneficiary: .citizen))
        #expect(after.rows[1].entry == .init(outcome: .lookedAt, marked: [], beneficiary: nil))
        #expect(after.rows[2].entry == .init(outcome: .notFound, marked: [], beneficiary: nil))
        #expect(after.rows[3].entry == nil)
    }

    @Test func nothingCanBeDrawn() throws {
        var files = Self.files()
        files["vervolg.csv"] = "registratie_id;tijdstip;actie;gebruikte_velden\nR1;2024-01-05;terugbellen;reden\n"
        #expect(throws: SampleError.nothingToDraw) { try sample(files) }
    }
}

import Feedback
import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

@Suite struct ComparisonStudyTests {
    /// Writes a report with one question of one product, and gives its path.
    private func report(
        _ name: String, of organisation: String, year: Int = 2024, used: Int = 40, in folder: TemporaryFolder
    ) throws -> String {
        try folder.write(
            """
            {
              "first_registration" : "\(year)-01-01",
              "format" : 2,
              "kind" : "report",
              "last_registration" : "\(year)-12-31",
              "organisation" : "\(organisation)",
              "parameters" : { "threshold" : 0.01 },
              "program" : "kcc-analyze",
              "version" : "1.2.3"
            }
            """, to: "\(name)/run.json")
        try folder.write("product,registraties,samenhang\r\nPaspoort,900,1.00\r\n", to: "\(name)/producten.csv")
        let row = "Paspoort,Telefoon,900,800,\(used),behouden"
        try folder.write(
            "product,veld,gevraagd,rijp_vastgelegd,rijp_gebruikt,oordeel\r\n\(row)\r\n", to: "\(name)/velden.csv")
        return folder(name)
    }

    @Test func reportsOfOneOrganisationAreReadAndCompared() throws {
        try TemporaryFolder.with { folder in
            let paths = [
                try report("later", of: "Utrecht", used: 80, in: folder),
                try report("old", of: "Utrecht", year: 2023, in: folder),
            ]
            let study = try ComparisonStudy(of: paths, isAnonymous: false)
            #expect(study.name == "old" && study.shownName == "old")
            guard case .years(let comparison) = study.comparison else {
                Issue.record("No comparison in time.")
                return
            }
            #expect(comparison.older.name == "old" && comparison.newer.name == "later")
            guard case .more? = comparison.products.first?.fields.first?.usage else {
                Issue.record("\(comparison.products)")
                return
            }
        }
    }

    @Test func nothingNamesWhoseAnAnonymousReportIs() throws {
        try TemporaryFolder.with { folder in
            let paths = try ["a", "b", "c"].map { try report($0, of: "Town \($0)", in: folder) }
            let study = try ComparisonStudy(of: paths, isAnonymous: true)
            #expect(study.name == "c" && study.shownName == "3")
            #expect(!"\(study.comparison)".contains("Town"))
        }
    }

    @Test func whatIsNoReportIsRefused() throws {
        try TemporaryFolder.with(["data/registraties.csv": "registratie_id,tijdstip,product\r\n"]) { folder in
            let path = try report("a", of: "Utrecht", in: folder)
            for other in ["none", "data"] {
                #expect(throws: FeedbackError.self) {
                    try ComparisonStudy(of: [path, folder(other)], isAnonymous: false)
                }
            }
        }
    }
}
